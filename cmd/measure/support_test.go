package main

import (
	"slices"
	"strings"
	"testing"

	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// account is a report with its sentences, one a line.
func account(id string, sentences ...string) news.Account {
	r := news.Account{ID: id}
	for _, s := range sentences {
		at := len(r.Text)
		r.Text += s + "\n"
		r.Sentences = append(r.Sentences, news.Span{Start: at, End: at + len(s)})
	}
	return r
}

// cite is the place of words in a report.
func cite(t *testing.T, r news.Account, words string) news.Ref {
	t.Helper()
	at := strings.Index(r.Text, words)
	if at < 0 {
		t.Fatalf("%q does not stand in %q", words, r.Text)
	}
	return news.Ref{Report: r.ID, Span: news.Span{Start: at, End: at + len(words)}, Text: words}
}

func TestSupport(t *testing.T) {
	for _, c := range []struct{ line, cited, want string }{
		{"Twelve goats fled from the Brill farm on Monday.", "A dozen goats fled on Monday from the farm of Ada Brill.", ""},
		{"Twelve goats fled from the farm.", "Some goats fled from the farm.", "number"},
		{"The ferry ran aground on Sunday.", "The ferry ran aground on Saturday.", "day"},
		{"The mill reopens in March.", "The mill reopens on Mar. 4.", ""},
		{"The bridge was shut, said Ilse Varn.", "The bridge was shut, said a guard.", "name"},
		{"The bridge was shut.", "The bridge was not shut.", "negation"},
		{"The council did not vote.", "The council voted.", "negation"},
		{"Nobody was hurt.", "There were no injuries.", ""},
	} {
		r := account("a", c.cited, "A last word.")
		s := news.Synopsis{
			Reports: []news.Account{r},
			Agreed:  []news.Claim{{Text: c.line, Cites: news.Refs{cite(t, r, c.cited)}}},
		}
		var sum supportTally
		sum.add(s)
		var got []string
		for kind := range sum.missed {
			if kind != unsupported && kind != onLines {
				got = append(got, kind)
			}
		}
		if strings.Join(got, " ") != c.want || sum.missed[unsupported] != score.Count(c.want != "") || sum.missed[onLines] != score.Count(c.want != "") {
			t.Errorf("%q cited at %q: %v of %v, want %q", c.line, c.cited, got, sum.missed, c.want)
		}
	}
}

// A name may stand anywhere in the report, and a cite within its sentence.
func TestSupportAround(t *testing.T) {
	r := account("a", "Ilse Varn leads the dairy.", "On Monday she sold nine cows, and a goat.")
	s := news.Synopsis{
		Reports: []news.Account{r},
		Brief:   []news.Line{{Text: "The owner, Ilse Varn, sold nine cows on Monday.", Cites: news.Refs{cite(t, r, "she sold nine cows")}}},
	}
	var sum supportTally
	sum.add(s)
	if len(sum.missed) > 0 {
		t.Errorf("counted as missed: %v", sum.misses)
	}
}

func TestAcrossDispute(t *testing.T) {
	a, b, c := account("a", "Nine cows drowned."), account("b", "Nine cows drowned."), account("c", "Ten cows drowned.")
	at := func(r news.Account) news.Ref { return cite(t, r, r.Text[:len(r.Text)-1]) }
	disputes := []news.Dispute{{Sides: []news.Side{{Value: "nine", Cites: news.Refs{at(a), at(b)}}, {Value: "ten", Cites: news.Refs{at(c)}}}}}
	if acrossDispute(disputes, at(a), news.Refs{at(a), at(b)}) {
		t.Error("two reports on one side are across")
	}
	if !acrossDispute(disputes, at(a), news.Refs{at(a), at(c)}) {
		t.Error("two reports on two sides are not across")
	}
}

func TestBroken(t *testing.T) {
	for line, want := range map[string]bool{
		"The mill burnt down.":        false,
		"“We are open,” Varn said.":   false,
		"burnt down on Monday.":       true,
		"The owner said that":         true,
		"The mill, built by monks,":   true,
		"":                            true,
		"Three barns were lost there": false,
	} {
		if broken(line) != want {
			t.Errorf("broken(%q) is %v", line, !want)
		}
	}
}

func TestSurnamesIn(t *testing.T) {
	got := surnamesIn("The mayor, Ada Brill’s aunt Ilse, met NATO men on Monday. He thanked Otto van der Velde.")
	if want := []string{"Brill", "Ilse", "Otto", "Velde"}; !slices.Equal(got, want) {
		t.Errorf("surnames are %q, want %q", got, want)
	}
}
