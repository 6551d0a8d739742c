package gold

import (
	"strings"
	"testing"

	"synoptic/news"
)

func TestBandOf(t *testing.T) {
	for share, want := range map[float64]int{0: 0, .19: 0, .2: 1, .5: 2, .6: 3, .8: 4, 1: 4} {
		if got := bandOf(share); got != want {
			t.Errorf("%v is in band %q, want %q", share, bandNames[got], bandNames[want])
		}
	}
}

// Of a fact told in the same words and one told in others, ours join the
// first, and a third pair that is none.
func TestBands(t *testing.T) {
	a := account("a", "The ferry struck the harbour wall.", "Nine sailors drowned.", "Goats fled.")
	b := account("b", "The ferry struck the harbour wall.", "The sea took nine lives.", "Cows slept.")
	g := gold{name: "invented", Articles: []goldArticle{{File: "a"}, {File: "b"}}}
	evidence := func(x, y string) []snippet { return []snippet{{File: "a", Text: x}, {File: "b", Text: y}} }
	g.Agreements = append(g.Agreements, goldAgreement{Evidence: evidence("The ferry struck the harbour wall.", "The ferry struck the harbour wall.")})
	g.Agreements = append(g.Agreements, goldAgreement{Evidence: evidence("Nine sailors drowned.", "The sea took nine lives.")})
	g.Only = evidence("Goats fled.", "Cows slept.")
	join := func(x, y string) news.Claim { return news.Claim{Cites: news.Refs{cite(t, a, x), cite(t, b, y)}} }
	doc := news.Document{Stories: []news.Synopsis{{
		Reports: []news.Account{a, b},
		Agreed: []news.Claim{
			join("The ferry struck the harbour wall.", "The ferry struck the harbour wall."),
			join("Goats fled.", "Cows slept."),
		},
	}}}
	var all bands
	all.add(newWorkbench(doc, g))
	if got := all[4]; got.labelled != 1 || got.joined != 1 || got.told != 1 || got.right != 1 {
		t.Errorf("the same words: %+v", got)
	}
	if got := all[1]; got.labelled != 1 || got.joined != 0 || len(got.apart) != 1 {
		t.Errorf("one word of three: %+v", got)
	}
	if got := all[0]; got.labelled != 0 || got.told != 1 || got.right != 0 || len(got.wrong) != 1 {
		t.Errorf("no word: %+v", got)
	}
}

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
