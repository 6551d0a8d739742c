package sheet

import (
	"bytes"
	"strings"
	"testing"

	"synoptic/news"
)

// TestHeld: which blanks and hyphens no line is broken at.
func TestHeld(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"nine boats (a b c)", "nine boats_(a_b_c)"},
		{"nine boats (aa) and ten (c)", "nine boats_(aa) and ten_(c)"},
		{"nine boats (of Skarn)", "nine boats (of Skarn)"},
		{"re-election of al-Ard", "re=election of al=Ard"},
		{"harbour-master", "harbour-master"},
		{"the sister-in-law", "the sister-in=law"},
		{"saved/north-quay/ferry-2.txt", "saved/north=quay/ferry=2.txt"},
		{"its own = sign re-built (a b)", "its own = sign re-built_(a_b)"},
	} {
		text := strings.ReplaceAll(c.text, "=", noHyphen)
		out, release := held(text)
		if got := strings.NewReplacer(noBreak, "_", noHyphen, "=").Replace(out); got != c.want {
			t.Errorf("%q is held as %q, want %q", c.text, got, c.want)
		}
		if got := release(out); got != text {
			t.Errorf("%q is released as %q", text, got)
		}
	}
}

// TestLinesBreakWell: a line on narrow paper, with no sign but its own.
func TestLinesBreakWell(t *testing.T) {
	var out bytes.Buffer
	(&Sheet{out: &out, width: 30}).Line("!", 3, "how many boats went out: nine (a b c)  |  ten (d)", "a b")
	if got, want := out.String(), "!  how many boats went out:\n   nine (a b c)  |  ten (d)\n   a b\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestPlace: how much of a path stands behind a report's name.
func TestPlace(t *testing.T) {
	const long = "/home/ada/reports/north-quay/ferry.txt"
	for _, c := range []struct {
		width       int
		input, want string
	}{
		{0, long, long},
		{80, long, long},
		{40, long, "…/north-quay/ferry.txt"},
		{20, "north-quay-and-more/ferry.txt", "north-quay-and-more/ferry.txt"},
	} {
		if got := (&Sheet{width: c.width}).place("a  Tollen Times · ", c.input); got != c.want {
			t.Errorf("at %d %q stands as %q, want %q", c.width, c.input, got, c.want)
		}
	}
}

// TestQuestionsInOneOrder: the question that the outcome answers stands first,
// also where the outcome itself is not asked for, and what may be no difference last.
func TestQuestionsInOneOrder(t *testing.T) {
	v := news.Synopsis{
		Disputed: []news.Dispute{{Question: "how it is spelt", Kind: "name"}, {Question: "how wide", Relation: perhaps}, {Question: "where"}, {Question: "when"}},
		Brief:    []news.Line{{Text: "The ferry sank at noon.", Differs: []int{3}}},
	}
	for _, e := range []edition{chosen{}.whole(v), fold(v, fits[0]), chosen{Only: []string{"differ"}}.whole(v)} {
		var got []string
		for _, d := range e.asking() {
			got = append(got, d.Question)
		}
		if want := "when, where, how it is spelt, how wide"; strings.Join(got, ", ") != want {
			t.Errorf("got %v, want %s", got, want)
		}
	}
	if e := (chosen{Only: []string{"brief"}}).whole(v); e.asking() != nil {
		t.Error("questions are shown that are not asked for")
	}
}
