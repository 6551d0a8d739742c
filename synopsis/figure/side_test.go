package figure

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/synopsis/voice"
	"synoptic/text"
)

// A value in the words of a side, from a report that stands on none, is on that
// side, and one that no side has is on its own.
func TestSideOfOneValue(t *testing.T) {
	var s news.Story
	for i, words := range []string{"Some 13 died at Hale.", "Some 15 died at Hale.", "Then 15 died at Hale.", "Then 17 died at Hale."} {
		s.Reports = append(s.Reports, text.Read(news.Report{ID: string(rune('a' + i)), Text: words}))
	}
	g := voice.Of(table.Lay(s.Reports))
	at := func(report, value string) news.Ref {
		i := g.At[report]
		k := strings.Index(g.Reports[i].Text, value)
		return g.Ref(i, news.Span{Start: k, End: k + len(value)})
	}
	d := news.Dispute{Sides: []news.Side{{Value: "13", Cites: news.Refs{at("a", "13")}}, {Value: "15", Cites: news.Refs{at("b", "15")}}}}
	side(g, &d, news.Refs{at("c", "15")})
	side(g, &d, news.Refs{at("d", "17")})
	if len(d.Sides) != 3 || len(d.Sides[1].Cites) != 2 || d.Sides[1].Reports != 2 || d.Sides[2].Value != "17" {
		t.Errorf("%+v", d.Sides)
	}
}

// A value that a difference of then and now tells is not told once more.
func TestWidenTellsNothingTwice(t *testing.T) {
	at := func(report string) news.Refs { return news.Refs{{Report: report, Span: news.Span{Start: 1, End: 4}}} }
	later := news.Dispute{Kind: "number", Relation: "then_now", Sides: []news.Side{{Cites: at("a")}, {Cites: at("b")}}}
	if !toldLater([]news.Dispute{later}, at("b")) || toldLater([]news.Dispute{later}, at("c")) {
		t.Error("what is told as now is told once more, or what is not is left out")
	}
	later.Relation = "differ"
	if toldLater([]news.Dispute{later}, at("b")) {
		t.Error("a difference that is none of then and now holds a value back")
	}
}

func TestProgrammes(t *testing.T) {
	for words, want := range map[string]bool{"90 Minutes": true, "12 Hours": true, "90 minutes": false, "90 MINUTES": false, "12 Crowns": false} {
		unit := strings.TrimSuffix(strings.ToLower(strings.Fields(words)[1]), "s")
		f := news.Figure{Span: news.Span{End: len(words)}, Unit: unit}
		if programme(words, f) != want {
			t.Errorf("%s is a name: want %v", words, want)
		}
	}
}

// A value of a report that stands on a side already is no further one.
func TestBeyond(t *testing.T) {
	at := func(report string) news.Refs { return news.Refs{{Report: report, Span: news.Span{Start: 1, End: 4}}} }
	sides := []news.Side{{Cites: at("a")}, {Cites: at("b")}}
	if got := beyond(append(at("b"), at("c")...), sides); len(got) != 1 || got[0].Report != "c" {
		t.Errorf("%v, want the place of c", got)
	}
}
