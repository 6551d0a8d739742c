package sheet

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"synoptic/news"
)

func cite(report string, at int) news.Refs {
	return news.Refs{{Report: report, Span: news.Span{Start: at, End: at + 1}}}
}

func TestFold(t *testing.T) {
	v := news.Synopsis{
		Brief:   []news.Line{{Cites: cite("x", 1)}},
		Agreed:  []news.Claim{{Text: "in the brief", Cites: cite("x", 1)}, {Text: "kept", Cites: cite("x", 2)}, {Text: "old", Background: true, Cites: cite("x", 3)}},
		Sayings: []news.Saying{{Reports: 1}, {Reports: 2}},
		Sole:    []news.Sole{{Text: "light", Weight: .1, Cites: cite("x", 4)}, {Text: "weighty", Weight: .9, Cites: cite("x", 5)}, {Text: "other", Cites: cite("y", 6)}},
		Values:  []news.Tally{{By: []news.Amount{{Cites: cite("x", 7)}}}, {By: []news.Amount{{Cites: append(cite("x", 8), cite("y", 9)...)}}}},
	}
	e := fold(v, limits{agreed: 10, sayings: 1, sole: 1, figures: 3})
	if len(e.Agreed) != 1 || e.Agreed[0].Text != "kept" {
		t.Errorf("agreed: %+v", e.Agreed)
	}
	if len(e.Sayings) != 1 || e.Sayings[0].Reports != 2 {
		t.Errorf("sayings: %+v", e.Sayings)
	}
	if len(e.Sole) != 2 || e.Sole[0].Text != "weighty" || e.Sole[1].Text != "other" {
		t.Errorf("sole: %+v", e.Sole)
	}
	if len(e.Values) != 1 || e.left != 4 {
		t.Errorf("%d figures, %d lines left out, want 1 and 4: a line of the brief is not left out", len(e.Values), e.left)
	}
}

func TestDated(t *testing.T) {
	both := append(cite("x", 1), cite("y", 1)...)
	v := news.Synopsis{
		Brief: []news.Line{{Cites: cite("x", 5)}, {Cites: cite("y", 4)}},
		Timeline: []news.Event{
			{Text: "of one", Cites: cite("x", 9)},
			{Text: "old", Background: true, Cites: both},
			{Text: "second line", Cites: cite("y", 4)},
			{Text: "of both", Cites: both},
			{Text: "first line", Cites: append(cite("x", 8), cite("x", 5)...)},
			{Text: "of one otherwise", Differs: "b: 2031-05-04", Cites: cite("x", 7)},
		},
	}
	for _, c := range []struct {
		most int
		want string
	}{
		{9, "second line, of both, first line, of one otherwise"},
		{3, "second line, of both, first line"},
		{2, "of both, first line"},
		{1, "of both"},
		{0, ""},
	} {
		e := edition{}
		var got []string
		for _, t := range dated(&e, v, c.most) {
			got = append(got, t.Text)
		}
		if s := strings.Join(got, ", "); s != c.want || e.left != len(v.Timeline)-len(got) {
			t.Errorf("at most %d: %q, %d left out, want %q", c.most, s, e.left, c.want)
		}
	}
}

// TestFitted holds what is shown to half the words of the reports, where
// folding can do it.
func TestFitted(t *testing.T) {
	v := news.Synopsis{Reports: []news.Account{{Text: strings.Repeat("word ", 12)}}}
	for n := range 9 {
		v.Sole = append(v.Sole, news.Sole{Cites: cite("x", n)})
	}
	set := func(out io.Writer, e edition) { fmt.Fprint(out, strings.Repeat("two words ", len(e.Sole))) }
	if e := fitted(v, set); len(e.Sole) != 3 || e.left != 6 {
		t.Errorf("of 12 words: %d lines, %d left out, want 3 and 6", len(e.Sole), e.left)
	}
	v.Reports[0].Text = strings.Repeat("word ", 8)
	if e := fitted(v, set); len(e.Sole) != 2 || e.left != 7 {
		t.Errorf("of 8 words: %d lines, %d left out, want 2 and 7", len(e.Sole), e.left)
	}
}

func TestAnswers(t *testing.T) {
	l := letters{"x": "a", "y": "b"}
	sides := []news.Side{{Value: "two", Cites: cite("x", 1)}, {Value: "three", Cites: cite("y", 1)}}
	for _, c := range []struct{ relation, asked, answers string }{
		{"differ", "how many died", "two (a)  |  three (b)"},
		{"then_now", "how many died (told later)", "then two (a) … now three (b)"},
		{"values_given", "how many died (perhaps not of one thing)", "two (a)  |  three (b)"},
	} {
		d := news.Dispute{About: "Two died in the fire", Question: "how many died", Relation: c.relation, Sides: sides}
		if got := asked(d); got != c.asked {
			t.Errorf("%s: asked %q, want %q", c.relation, got, c.asked)
		}
		if got := answers(d, l, Flat); got != c.answers {
			t.Errorf("%s: answers %q, want %q", c.relation, got, c.answers)
		}
	}
	if got := asked(news.Dispute{About: "Two died in the fire", Kind: "number"}); got != "number" {
		t.Errorf("without a question: %q", got)
	}
	partly := []news.Partial{{Ref: cite("y", 1)[0]}, {Ref: cite("x", 9)[0]}}
	if got := l.tellers(cite("x", 1), partly); got != "a; in part b" {
		t.Errorf("tellers: %q", got)
	}
	if got := differing(news.Line{Differs: []int{0, 7}}, []news.Dispute{{Question: "when", Sides: sides}}, l, Flat); got != "when: two (a)  |  three (b)" {
		t.Errorf("differing: %q", got)
	}
}

// The sayings of one speaker stand together, those of several reports before others;
// two whom no report names are two.
func TestSayingsBySpeaker(t *testing.T) {
	said := func(speaker string, reports int) news.Saying {
		return news.Saying{Speaker: news.Maybe(speaker), Reports: reports}
	}
	all := bySpeaker([]news.Saying{said("Orla Venn", 2), said("Piet Maar", 2), said("Orla Venn", 3), said("Piet Maar", 1), said("", 1), said("Orla Venn", 1), said("", 1), said("Piet Maar", 1)})
	var got []string
	for n, y := range all {
		name := string(y.Speaker)
		if oneMore(all, n) {
			name = "+"
		}
		got = append(got, fmt.Sprint(name, y.Reports))
	}
	if want := "Orla Venn2 +3 Piet Maar2 +1 +1 1 Orla Venn1 1"; strings.Join(got, " ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, " "), want)
	}
}
