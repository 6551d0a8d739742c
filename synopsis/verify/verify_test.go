package verify

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// sound is a synopsis of two reports in which everything holds.
func sound() news.Synopsis {
	account := func(id, letter, date, origin, text string) news.Account {
		sum := sha256.Sum256([]byte(text))
		return news.Account{
			ID: id, Letter: letter, Published: news.Date{Date: news.Maybe(date), Precision: "day", Rule: "field"}, Origin: origin,
			Text: text, Sentences: []news.Span{{End: len(text)}}, SHA256: hex.EncodeToString(sum[:]), Title: news.Maybe("Title of " + id),
		}
	}
	a := account("r1", "a", "2031-05-04", "o1", "The ferry sank on Sunday. “We left too late,” the captain said.")
	b := account("r2", "b", "2031-05-05", "o2", "On Sunday a ferry sank with 45 lorries. “We left late,” said the captain.")
	cite := func(r news.Account, words string) news.Ref {
		i := strings.Index(r.Text, words)
		return news.Ref{Report: r.ID, Span: news.Span{Start: i, End: i + len(words)}, Text: words}
	}
	speech := func(r news.Account, words string) []news.Speech {
		c := cite(r, words)
		return []news.Speech{{Span: c.Span, Text: words}}
	}
	a.Quotes, b.Quotes = speech(a, "We left too late,"), speech(b, "We left late,")
	s := news.Synopsis{
		ID: "s", Title: "Title of r1", From: "2031-05-04", To: "2031-05-04",
		Reports: []news.Account{a, b},
		Origins: []news.Origin{{ID: "o1", Reports: []string{"r1"}, Rule: "alone"}, {ID: "o2", Reports: []string{"r2"}, Rule: "alone"}},
		Agreed:  []news.Claim{{Text: "The ferry sank on Sunday.", Reports: 2, Origins: 2, Cites: news.Refs{cite(a, "The ferry sank on Sunday."), cite(b, "On Sunday a ferry sank")}}},
		Sole:    []news.Sole{{Text: "with 45 lorries", Cites: news.Refs{cite(b, "with 45 lorries")}}},
		Sayings: []news.Saying{{Speaker: "the captain", Reports: 2, Origins: 2, Variants: []news.Variant{
			{Text: "We left too late,", Kind: "verbatim", Cites: news.Refs{cite(a, "We left too late,")}},
			{Text: "We left late,", Kind: "altered", Cites: news.Refs{cite(b, "We left late,")}, Edits: []news.Edit{{Span: news.Span{Start: 7, End: 7}, Kind: "omission", Base: "too"}}},
		}}},
		Figures:  []news.Count{{Value: 45, Text: "45", About: "lorries", Cites: news.Refs{cite(b, "45")}}},
		Timeline: []news.Event{{From: "2031-05-04", To: "2031-05-04", Precision: "day", Text: "The ferry sank on Sunday.", Cites: news.Refs{cite(a, "The ferry sank on Sunday.")}}},
		Sources:  []news.SourceLink{{Report: "r1", Source: "the captain", Relation: "cites", Cites: news.Refs{cite(a, "the captain said")}}},
		Disputed: []news.Dispute{{Kind: "status", About: "how late", Sides: []news.Side{
			{Value: "too late", Reports: 1, Origins: 1, Cites: news.Refs{cite(a, "too late")}},
			{Value: "late", Reports: 1, Origins: 1, Cites: news.Refs{cite(b, "late")}},
		}}},
		Brief: []news.Line{{Text: "The ferry sank […] Sunday.", Cites: news.Refs{cite(a, "The ferry sank on Sunday.")}}},
	}
	s.Seal = sealOf(s)
	return s
}

func sealOf(v any) string {
	tree, err := treeOf(v)
	if err != nil {
		panic(err)
	}
	return digest(tree)
}

func TestSoundSynopsisHasNoFaults(t *testing.T) {
	for _, f := range Synopsis(sound()) {
		t.Errorf("%s: %s", f.Where, f.What)
	}
	d := news.Document{Schema: news.Schema, Stories: []news.Synopsis{sound()}}
	d.Seal = sealOf(d)
	if got := Document(d); len(got) != 0 {
		t.Errorf("document: %+v", got)
	}
}

// Every kind of difference that comparing tells of is one.
func TestKindsOfDifference(t *testing.T) {
	for _, kind := range []string{"place", "time", "number", "person", "role", "status", "attribution", "name", "other"} {
		s := sound()
		s.Disputed[0].Kind = kind
		s.Seal = ""
		s.Seal = sealOf(s)
		for _, f := range Synopsis(s) {
			t.Errorf("%s: %s: %s", kind, f.Where, f.What)
		}
	}
}

// Each row breaks one thing; the fault must be found at the place named.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name, where string
		breaks      func(*news.Synopsis)
	}{
		{"a word of a report", "reports[0].text", func(s *news.Synopsis) { s.Reports[0].Text = strings.Replace(s.Reports[0].Text, "said", "sang", 1) }},
		{"a letter no sentence has", "reports[0].sentences", func(s *news.Synopsis) { s.Reports[0].Sentences[0].Start++ }},
		{"a date of another length", "reports[0].published.precision", func(s *news.Synopsis) { s.Reports[0].Published.Precision = "year" }},
		{"one report that is not alone", "origins[0].rule", func(s *news.Synopsis) { s.Origins[0].Rule = "copy: 90% of b in a" }},
		{"a question of something else", "disputed[0].question", func(s *news.Synopsis) { s.Disputed[0].Question = "where" }},
		{"a letter", "reports[1].letter", func(s *news.Synopsis) { s.Reports[1].Letter = "c" }},
		{"the order of reports", "reports[1]", func(s *news.Synopsis) { s.Reports[1].Published.Date = "2031-05-01" }},
		{"an id twice", "reports[1].id", func(s *news.Synopsis) { s.Reports[1].ID = "r1" }},
		{"a report in two origins", "origins[1]", func(s *news.Synopsis) { s.Origins[1].Reports = []string{"r2", "r1"} }},
		{"a report in no origin", "reports[1].origin", func(s *news.Synopsis) { s.Origins = s.Origins[:1] }},
		{"a report aside and counted", "aside[0].report", func(s *news.Synopsis) { s.Aside = []news.Aside{{Report: "r2", Rule: "x", Reason: "x"}} }},
		{"aside for no reason", "aside[0].reason", func(s *news.Synopsis) { s.Aside = []news.Aside{{Report: "r9"}} }},
		{"a place moved", "agreed[0].cites[1]", func(s *news.Synopsis) { s.Agreed[0].Cites[1].Start++ }},
		{"a place outside", "agreed[0].cites[1]", func(s *news.Synopsis) { s.Agreed[0].Cites[1].End = 9999 }},
		{"a place twice", "agreed[0].cites[1]", func(s *news.Synopsis) { s.Agreed[0].Cites[1] = s.Agreed[0].Cites[0] }},
		{"an unknown report", "sole[0].cites[0]", func(s *news.Synopsis) { s.Sole[0].Cites[0].Report = "r9" }},
		{"a count of reports", "agreed[0].reports", func(s *news.Synopsis) { s.Agreed[0].Reports = 3 }},
		{"a count of origins", "agreed[0].origins", func(s *news.Synopsis) { s.Agreed[0].Origins = 1 }},
		{"invented words", "agreed[0].text", func(s *news.Synopsis) { s.Agreed[0].Text = "The ferry never sank." }},
		{"a wording not cited", "sayings[0].variants[1].text", func(s *news.Synopsis) { s.Sayings[0].Variants[1].Text = "We left so late," }},
		{"an edit that leads elsewhere", "sayings[0].variants[1].edits", func(s *news.Synopsis) { s.Sayings[0].Variants[1].Edits[0].Base = "left" }},
		{"an edit left out", "sayings[0].variants[1].edits", func(s *news.Synopsis) { s.Sayings[0].Variants[1].Edits = nil }},
		{"speech outside marks", "sayings[0].variants[0].cites[0]", func(s *news.Synopsis) { s.Reports[0].Quotes = nil }},
		{"a figure", "figures[0].value", func(s *news.Synopsis) { s.Figures[0].Value = 54 }},
		{"a day", "timeline[0].precision", func(s *news.Synopsis) { s.Timeline[0].To = "2031-05-05" }},
		{"the first day", "from", func(s *news.Synopsis) { s.From = "2031-05-03" }},
		{"a source of another report", "sources[0].cites[0]", func(s *news.Synopsis) { s.Sources[0].Report = "r2" }},
		{"one side only", "disputed[0].sides", func(s *news.Synopsis) { s.Disputed[0].Sides = s.Disputed[0].Sides[:1] }},
		{"two sides of one value", "disputed[0].sides[1].value", func(s *news.Synopsis) { s.Disputed[0].Sides[1].Value = "too late" }},
		{"a line with words of its own", "brief[0].text", func(s *news.Synopsis) { s.Brief[0].Text = "The ferry sank sadly." }},
		{"whom a line introduces", "agreed[0].introduces", func(s *news.Synopsis) { s.Agreed[0].Introduces = "Orla Venn" }},
		{"who says what is told as a fact", "agreed[0].sayer", func(s *news.Synopsis) { s.Agreed[0].Sayer = "Orla Venn" }},
		{"one of whom no report knows", "agreed[0].sayer", func(s *news.Synopsis) { s.Agreed[0].Said, s.Agreed[0].Sayer = true, "Piet Quell" }},
		{"a title nobody gave", "title", func(s *news.Synopsis) { s.Title = "Shipwreck!" }},
	} {
		s := sound()
		c.breaks(&s)
		found := false
		for _, f := range Synopsis(s) {
			found = found || f.Where == c.where
		}
		if !found {
			t.Errorf("%s: no fault at %s, but %+v", c.name, c.where, Synopsis(s))
		}
	}
}

// A line may leave out stretches of its cite, each with a sign of the gap.
func TestGaps(t *testing.T) {
	for text, sound := range map[string]bool{
		"The ferry … on Sunday.":       true,
		"The ferry […] on Sunday.":     true,
		"The ferry … Sunday … sank on": false,
		"The ferry on Sunday.":         false,
	} {
		var f Findings
		f.within("text", text, news.Refs{{Text: "The ferry sank on Sunday."}})
		if (len(f.Faults) == 0) != sound {
			t.Errorf("%q: %+v", text, f.Faults)
		}
	}
}

// What a line's part lacks may be a piece of a word, and a space without width
// parts sentences as another does.
func TestPiecesOfWords(t *testing.T) {
	for list, sound := range map[string]bool{"31 … crowns": true, "crowns": true, "Monday … 31": true, "32 … crowns": false, "krone": false} {
		if got := holdsPieces("They paid 31m crowns on Monday.", list); got != sound {
			t.Errorf("%q: %t", list, got)
		}
	}
	for gap, sound := range map[string]bool{" ": true, "\u200b": true, " \u200b\n": true, "x": false} {
		var f Findings
		f.covered("r", &news.Account{Text: "One." + gap + "Two.", Sentences: []news.Span{{End: 4}, {Start: 4 + len(gap), End: 8 + len(gap)}}})
		if (len(f.Faults) == 0) != sound {
			t.Errorf("%q: %+v", gap, f.Faults)
		}
	}
}

func TestSchema(t *testing.T) {
	d := news.Document{Schema: "synoptic/0"}
	d.Seal = sealOf(d)
	if got := Document(d); len(got) != 1 || got[0].Where != "schema" {
		t.Errorf("got %+v", got)
	}
}

// What stands in a document is what one with its values is written as.
func TestForm(t *testing.T) {
	for _, c := range []struct {
		name, where string
		breaks      func(story map[string]any)
	}{
		{"a field left out", "stories[0].agreed", func(s map[string]any) { delete(s, "agreed") }},
		{"a field of another name", "stories[0].agree", func(s map[string]any) { s["agree"] = "x" }},
		{"a word for a kind", "stories[0].sources[0].relation", func(s map[string]any) {
			s["sources"].([]any)[0].(map[string]any)["relation"] = "citez"
		}},
		{"nothing", "", func(map[string]any) {}},
	} {
		d := news.Document{Schema: news.Schema, Stories: []news.Synopsis{sound()}, Rejected: []news.Rejected{}}
		tree, err := treeOf(d)
		if err != nil {
			t.Fatal(err)
		}
		story := tree["stories"].([]any)[0].(map[string]any)
		c.breaks(story)
		story["seal"] = digest(story)
		tree["seal"] = digest(tree)
		written, err := json.Marshal(tree)
		if err != nil {
			t.Fatal(err)
		}
		found, err := Saved(written)
		if err != nil {
			t.Fatal(err)
		}
		if c.where == "" && len(found.Faults) == 0 {
			continue
		}
		if !slices.ContainsFunc(found.Faults, func(f Fault) bool { return f.Where == c.where }) {
			t.Errorf("%s: no fault at %s, but %+v", c.name, c.where, found.Faults)
		}
	}
}
