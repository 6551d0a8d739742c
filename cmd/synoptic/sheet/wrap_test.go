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

// TestPlaces: how much of the paths stands behind the names of reports, all of
// it for all or the end of it for all.
func TestPlaces(t *testing.T) {
	v := news.Synopsis{
		Reports: []news.Account{
			{ID: "x", Letter: "a", Origin: "o", Outlet: news.Outlet{Name: "Tollen Times"}, Published: news.Date{Date: "2031-05-04"}, Input: "/home/ada/reports/north-quay/ferry.txt"},
			{ID: "y", Letter: "b", Origin: "o", Outlet: news.Outlet{Name: "Aske Mercury"}, Published: news.Date{Date: "2031-05-04"}, Input: "ferry.txt"},
			{ID: "z", Letter: "c", Origin: "o", Outlet: news.Outlet{Name: "Orrin Echo"}, Published: news.Date{Date: "2031-05-05"}, Input: "/home/ada/reports/c.txt"},
		},
		Origins: []news.Origin{{ID: "o", Reports: []string{"x", "y", "z"}, Rule: "copy: 90% of b in a; copy: 80% of c in b"}},
	}
	const whole = "a  Tollen Times · 4 May 2031 · /home/ada/reports/north-quay/ferry.txt\nb  Aske Mercury · 4 May 2031 · one voice with a (copy: 90% of b in a; copy: 80% of c in b) · ferry.txt\n" +
		"c  Orrin Echo · 5 May 2031 · one voice with a (copy: 80% of c in b) · /home/ada/reports/c.txt\n"
	for width, want := range map[int]string{
		0: whole, 110: whole,
		90: "a  Tollen Times · 4 May 2031 · …/north-quay/ferry.txt\nb  Aske Mercury · 4 May 2031 · one voice with a (copy: 90% of b in a; copy: 80% of c in b)\n   · ferry.txt\n" +
			"c  Orrin Echo · 5 May 2031 · one voice with a (copy: 80% of c in b) · …/reports/c.txt\n",
	} {
		var out bytes.Buffer
		(&Sheet{out: &out, width: width}).accounts(v)
		if got := strings.TrimPrefix(out.String(), "\nReports\n"); got != want {
			t.Errorf("at %d:\n%s\nwant\n%s", width, got, want)
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
