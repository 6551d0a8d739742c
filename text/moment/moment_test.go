package moment

import (
	"slices"
	"testing"

	"synoptic/news"
	"synoptic/text/piece"
	"synoptic/text/sentence"
)

// Every example of every row must come out with its words and value.
func TestMomentRules(t *testing.T) {
	for _, rule := range rules() {
		for _, ex := range rule.examples {
			got := momentsIn(ex.text, news.Date{Date: news.Maybe(ex.published)})
			found := false
			for _, m := range got {
				found = found || m.In(ex.text) == ex.words && m.Value == ex.value
			}
			if !found {
				t.Errorf("%s: %q published %q: want %q = %s, got %s", rule.name, ex.text, ex.published, ex.words, ex.value, show(ex.text, got))
			}
		}
	}
}

// A length counted from a day is a time of its own; the day is that of the
// noun beside it.
func TestOffsets(t *testing.T) {
	for _, ex := range []example{
		{"2024-03-14", "Pell died four days after the crash on March 2.", "four days", "2024-03-06"},
		{"2024-03-14", "Pell died four days after the crash on March 2.", "March 2", "2024-03-02"},
		{"2024-03-14", "The inn shut two weeks before Christmas.", "two weeks before Christmas", "2023-W50"},
		{"2024-03-14", "The levy starts 60 days from Monday.", "60 days from Monday", "2024-05-17"},
		{"2024-03-14", "Pell died four days after the crash.", "four days", "P4D"},
		{"2024-03-14", "Pell slept two days. The crash was on March 2.", "two days", "P2D"},
	} {
		got := momentsIn(ex.text, news.Date{Date: news.Maybe(ex.published)})
		if !slices.ContainsFunc(got, func(m news.Moment) bool { return m.In(ex.text) == ex.words && m.Value == ex.value }) {
			t.Errorf("%q: want %q = %s, got %s", ex.text, ex.words, ex.value, show(ex.text, got))
		}
	}
}

// What comes later this year does not begin before its report.
func TestLaterBeginsAfterPublication(t *testing.T) {
	for _, ex := range []struct{ text, from, to string }{
		{"The mill will open later this year.", "2025-05-06", "2025-12-31"},
		{"The mill will open later this month.", "2025-05-06", "2025-05-31"},
		{"The mill will open this year.", "2025-01-01", "2025-12-31"},
		{"The mill opened earlier this year.", "2025-01-01", "2025-12-31"},
	} {
		got := momentsIn(ex.text, news.Date{Date: "2025-05-05"})
		if len(got) != 1 || got[0].From != ex.from || got[0].To != ex.to {
			t.Errorf("%q: want %s to %s, got %+v", ex.text, ex.from, ex.to, got)
		}
	}
}

// Counts, names and numbers of rooms and telephones are no times.
func TestNoMoments(t *testing.T) {
	for _, text := range []string{
		"Dahl and May met at the inn.", "At least 1800 people fled.", "Guards held 1100 villagers.", "The boat cost 2000 euros.",
		"Call 555-1912.", "The appeal is No. 13-1816.", "Flight 1812 stood at gate 2015.", "Form #1990 came.",
	} {
		if got := momentsIn(text, news.Date{Date: "2024-03-14"}); len(got) > 0 {
			t.Errorf("%q: want none, got %s", text, show(text, got))
		}
	}
}

// momentsIn are the moments of a text that was published on a day.
func momentsIn(text string, published news.Date) []news.Moment {
	r := news.Report{Text: text, Published: published}
	return Find(&r, piece.Cut(text), sentence.Parse(text, sentence.Split(r)))
}

func show(text string, ms []news.Moment) (s string) {
	for _, m := range ms {
		s += "[" + m.In(text) + " = " + m.Value + " by " + m.Rule + "] "
	}
	return s
}

// A range, and a length by the time it ends with, cover the days of the whole.
func TestRanges(t *testing.T) {
	for _, c := range []struct{ text, from, to string }{
		{"She was reeve from 2014 to 2018.", "2014-01-01", "2018-12-31"},
		{"The fair runs April 9-17.", "2024-04-09", "2024-04-17"},
		{"The hearing is set for 9 to 12 June.", "2024-06-09", "2024-06-12"},
		{"The strike lasted from May to September 2022.", "2022-05-01", "2022-09-30"},
		{"The drought between 2011 and 2014 emptied the wells.", "2011-01-01", "2014-12-31"},
		{"Rents rose over the last three months of 2023.", "2023-10-01", "2023-12-31"},
		{"The dye works lost money in the three months to June.", "2024-04-01", "2024-06-30"},
		{"The works begin in the week beginning February 4.", "2024-02-04", "2024-02-10"},
		{"The guild won the 2023/24 season.", "2023-01-01", "2024-12-31"},
		{"The vote was moved from Monday to Friday.", "2024-03-11", "2024-03-11"},
	} {
		if m := momentsIn(c.text, news.Date{Date: "2024-03-14"}); len(m) == 0 || m[0].From != c.from || m[0].To != c.to {
			t.Errorf("%s: %+v, want %s to %s", c.text, m, c.from, c.to)
		}
	}
}

// What was refused, failed, begun or forced was so on the day that is told;
// what is planned or agreed lies ahead.
func TestCarriedOut(t *testing.T) {
	for _, c := range []struct{ text, day string }{
		{"The keeper refused to open the lock on Wednesday.", "2024-03-13"},
		{"The keeper declined to comment on the lock on Wednesday.", "2024-03-13"},
		{"Crews began to drain the canal on Wednesday.", "2024-03-13"},
		{"Divers widened their search to try to free the trapped barge on Wednesday.", "2024-03-13"},
		{"Rangers closed the pass to clear a rockfall on Wednesday.", "2024-03-13"},
		{"The harbour board reached a deal to reopen the lock on Wednesday.", "2024-03-20"},
		{"Two families were forced to leave the quay on Wednesday.", "2024-03-13"},
		{"The keeper failed to open the lock on Wednesday.", "2024-03-13"},
		{"The keeper plans to open the lock on Wednesday.", "2024-03-20"},
		{"The keeper promised to open the lock on Wednesday.", "2024-03-20"},
		{"The keeper is to open the lock on Wednesday.", "2024-03-20"},
		{"The guild meets on Wednesday to vote on the lock.", "2024-03-20"},
		{"Two families were told to leave the quay late on Wednesday.", "2024-03-13"},
		{"Two families were asked to leave the quay on Saturday.", "2024-03-16"},
		{"Aides of the keeper who oppose the lock spoke on Wednesday.", "2024-03-13"},
	} {
		got := momentsIn(c.text, news.Date{Date: "2024-03-14"})
		if len(got) != 1 || got[0].Value != c.day {
			t.Errorf("%q: want %s, got %s", c.text, c.day, show(c.text, got))
		}
	}
}

// An hour is of the day behind what has it.
func TestHourOfANounOnADay(t *testing.T) {
	for text, want := range map[string]string{
		"The lock is hardly ready by a midnight deadline on Friday.": "2024-03-15T24:00",
		"The lock was shut at midnight and opened on Friday.":        "2024-03-14T24:00",
	} {
		if got := momentsIn(text, news.Date{Date: "2024-03-14"}); len(got) != 2 || got[0].Value != want {
			t.Errorf("%q: want %s, got %s", text, want, show(text, got))
		}
	}
}
