package synopsis

import (
	"testing"

	"synoptic/news"
)

func TestSidesOfADisputeAreNotSole(t *testing.T) {
	at := func(start, end int) news.Refs {
		return news.Refs{{Report: "a", Span: news.Span{Start: start, End: end}}}
	}
	disputes := []news.Dispute{{Sides: []news.Side{{Reports: 2, Cites: at(100, 120)}, {Reports: 1, Cites: at(300, 310)}}}}
	got := notSides([]news.Sole{
		{Text: "the side itself", Cites: at(100, 120)},
		{Text: "the sentence around it", Cites: at(90, 140)},
		{Text: "a long sentence that has more to tell", Cites: at(0, 200)},
		{Text: "the answer of one report", Cites: at(300, 310)},
	}, disputes)
	if len(got) != 2 || got[0].Text != "a long sentence that has more to tell" || got[1].Text != "the answer of one report" {
		t.Errorf("left are %+v", got)
	}
}
