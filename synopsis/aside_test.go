package synopsis

import (
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// crane is three reports of one event by three outlets.
func crane() []news.Report {
	list := []news.Report{
		titled("a", "Harbour Post", "Crane falls into Tarn harbour", "A crane of Brahm and Sons fell into the harbour of Tarn on Sunday and crushed a barge.",
			"Ilse Tove, the harbour master, closed the northern quay until Thursday.", "Divers raised the barge at dusk."),
		titled("b", "Daily Beacon", "Barge crushed as crane falls in Tarn", "A barge was crushed when a crane fell from the northern quay of Tarn on Sunday.",
			"The crane was built by Brahm and Sons in 1974.", "Harbour master Ilse Tove said that nobody was on board."),
		titled("c", "Radio North", "Northern quay of Tarn shut after fall of crane", "The northern quay is shut after a crane of Brahm and Sons crushed a barge in Tarn harbour.",
			"Tove wants the other cranes looked at before ships return.", "The barge carried gravel."),
	}
	for i := range list {
		list[i] = onDay(list[i], "2031-04-0"+string(rune('1'+i)))
	}
	return list
}

func onDay(r news.Report, day string) news.Report {
	r.Published = news.Date{Date: news.Maybe(day), Precision: "day"}
	return r
}

func titled(id, outlet, title string, sentences ...string) news.Report {
	r := inventedReport(id, outlet, sentences)
	r.Title = news.Maybe(title)
	return r
}

// TestAside: what shares no claim with the others is named with its reason and
// leaves every count; what tells of the event in its own way stays.
func TestAside(t *testing.T) {
	otherEvent := titled("x", "The Lantern", "Parliament votes on school meals", "Members of parliament voted on Monday to pay for the meals of pupils under eleven.",
		"Education secretary Jonas Prant called the vote historic.", "Teachers had asked for it since the famine winter.", "The opposition abstained.")
	moved := titled("x", "The Lantern", "Lantern Online", "This page has moved to another address.")
	briefing := titled("x", "The Lantern", "Morning briefing", "Good morning, readers of the Lantern.", "Parliament votes on school meals today.",
		"A crane of Brahm and Sons fell in Tarn.", "Bakers expect the price of rye to double.", "It will rain over the western isles.")
	briefing.Kind = news.RoundUp
	owner := titled("x", "The Lantern", "Brahm and Sons defends its cranes", "Brahm and Sons said on Monday that its cranes are safe.",
		"The firm built the one that crushed a barge in Tarn.", "Harbour master Ilse Tove has closed the northern quay.")
	for _, c := range []struct {
		name string
		also news.Report
		rule string // "" where it stays
	}{
		{"another event", otherEvent, "another event"},
		{"a page that has moved", moved, "no story"},
		{"a round-up", briefing, "round-up"},
		{"another side of the event", owner, ""},
		{"an old report", onDay(owner, "2031-02-01"), "old"},
		{"a report of the week before", onDay(owner, "2031-03-25"), ""},
	} {
		s := Compare(news.Story{Reports: append(crane(), c.also)})
		rule := ""
		for _, a := range s.Aside {
			rule += a.Rule
			if a.Report != "x" || a.Reason == "" {
				t.Errorf("%s: %+v was set aside", c.name, a)
			}
		}
		counted := slices.ContainsFunc(s.Reports, func(r news.Account) bool { return r.ID == "x" })
		if rule != c.rule || counted == (rule != "") {
			t.Errorf("%s: aside by %q, want %q; counted: %v", c.name, rule, c.rule, counted)
		}
		if want := 4 - len(s.Aside); len(s.Origins) != want {
			t.Errorf("%s: %d origins, want %d", c.name, len(s.Origins), want)
		}
	}
}

// TestNothingIsSetAsideOfStrangers: where no two reports are of one event, none
// can be told to be of another.
func TestNothingIsSetAsideOfStrangers(t *testing.T) {
	texts := []string{"The price of rye doubled in Tarn after a wet August.", "Members of parliament voted on school meals for pupils.", "Striker Pavel Tyne leaves Orrin United for a foreign club."}
	var s news.Story
	for i, x := range texts {
		s.Reports = append(s.Reports, titled(string(rune('a'+i)), "Outlet "+strings.Repeat("x", i+1), "", x))
	}
	if got := Compare(s); len(got.Aside) > 0 || len(got.Reports) != 3 {
		t.Errorf("%+v", got.Aside)
	}
}
