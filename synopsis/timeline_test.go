package synopsis

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// lines writes a timeline for a person to read: the days, the letters of the
// reports, the words; "before" marks background.
func lines(s news.Synopsis) []string {
	letters := map[string]string{}
	for _, r := range s.Reports {
		letters[r.ID] = r.Letter
	}
	var out []string
	for _, e := range s.Timeline {
		var in []string
		for _, c := range e.Cites {
			in = append(in, letters[c.Report])
		}
		slices.Sort(in)
		before := ""
		if e.Background {
			before = " before"
		}
		out = append(out, fmt.Sprintf("%s %s%s %s: %s", e.From, e.Precision, before, strings.Join(slices.Compact(in), ""), e.Text))
	}
	return out
}

// moments marks words of a report as a moment.
func moments(r news.Report, marks ...news.Moment) news.Report {
	for _, m := range marks {
		i := strings.Index(r.Text, m.Rule)
		m.Span, m.Type = news.Span{Start: i, End: i + len(m.Rule)}, "DATE"
		r.Marks.Moments = append(r.Marks.Moments, m)
	}
	return r
}

func TestTimeline(t *testing.T) {
	day := func(words, date string) news.Moment {
		return news.Moment{Rule: words, From: date, To: date, Value: date}
	}
	a := moments(inventedReport("a", "Outlet A", []string{
		"The bridge over the Asp fell into the river on Tuesday.",
		"It was built in 1911 and repaired in 1987 by the town.",
		"Divers searched the river for the missing driver on Wednesday.",
		"The harbour bell was heard since Monday's storm.",
	}), day("Tuesday", "2031-05-04"),
		news.Moment{Rule: "1911", From: "1911-01-01", To: "1911-12-31", Value: "1911"},
		news.Moment{Rule: "1987", From: "1987-01-01", To: "1987-12-31", Value: "1987"},
		day("Wednesday", "2031-05-05"), day("Monday", "2031-05-03"))
	b := moments(inventedReport("b", "Outlet B", []string{
		"On May 4 the old bridge over the Asp fell into the river with seven lorries.",
		"A warning about the bridge had reached the council last month.",
	}), day("May 4", "2031-05-04"), news.Moment{Rule: "last month", From: "2031-04-01", To: "2031-04-30", Value: "2031-04", Anchor: "published"})
	got := lines(Compare(news.Story{Reports: []news.Report{a, b}}))
	want := []string{
		"1911-01-01 year before a: It was built in 1911 and repaired in 1987 by the town.",
		"1987-01-01 year before a: It was built in 1911 and repaired in 1987 by the town.",
		"2031-04-01 month before b: A warning about the bridge had reached the council last month.",
		"2031-05-04 day ab: The bridge over the Asp fell into the river on Tuesday.",
		"2031-05-05 day a: Divers searched the river for the missing driver on Wednesday.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestExtentIsThatOfTheStorysOwnDays(t *testing.T) {
	s := Compare(news.Story{Reports: []news.Report{inventedReport("a", "Outlet A", invented[5:8])}})
	if s.From != "2031-05-03" || s.To != "2031-05-05" {
		t.Errorf("from %s to %s, want 2031-05-03 to 2031-05-05", s.From, s.To)
	}
}

// The same words with another day are one event told differently.
func TestReportsThatPlaceAnEventDifferently(t *testing.T) {
	story := news.Story{}
	for i, day := range []string{"May 3", "May 4"} {
		r := inventedReport(string(rune('a'+i)), "Outlet "+string(rune('A'+i)), []string{"The old bridge over the Asp fell into the river on " + day + " with seven lorries."})
		s := r.Marks.Sentences[0].Span
		r.Marks.Clauses = []news.Clause{{Span: s, Verb: "fall", VerbSpan: news.Span{Start: 28, End: 32}, Tense: "past"}}
		story.Reports = append(story.Reports, r)
	}
	s := Compare(story)
	if len(s.Timeline) != 2 || s.Timeline[0].Differs != "b: 2031-05-04" || s.Timeline[1].Differs != "a: 2031-05-03" {
		t.Errorf("got %+v", s.Timeline)
	}
}
