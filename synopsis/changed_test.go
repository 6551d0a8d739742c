package synopsis

import (
	"slices"
	"testing"

	"synoptic/news"
)

func cite(report string, start, end int) news.Ref {
	return news.Ref{Report: report, Span: news.Span{Start: start, End: end}}
}

func TestChanged(t *testing.T) {
	side := func(value string, r news.Ref) news.Side { return news.Side{Value: value, Cites: news.Refs{r}} }
	old := news.Synopsis{
		Reports:  []news.Account{{ID: "a"}, {ID: "b"}},
		Agreed:   []news.Claim{{Text: "the bridge fell", Cites: news.Refs{cite("a", 0, 20), cite("b", 0, 20)}}},
		Sole:     []news.Sole{{Text: "the ferry stopped", Cites: news.Refs{cite("a", 30, 50)}}},
		Disputed: []news.Dispute{{Kind: "number", About: "lorries", Sides: []news.Side{side("450", cite("a", 60, 70)), side("45", cite("b", 60, 70))}}},
	}
	grown := news.Synopsis{
		Reports: []news.Account{{ID: "a"}, {ID: "b"}, {ID: "c"}},
		Agreed: []news.Claim{
			{Text: "The bridge fell", Cites: news.Refs{cite("a", 0, 18), cite("b", 0, 20), cite("c", 5, 25)}},
			{Text: "the ferry stopped", Cites: news.Refs{cite("a", 30, 50), cite("c", 30, 50)}},
			{Text: "divers came", Cites: news.Refs{cite("b", 80, 90), cite("c", 80, 90)}},
		},
		Disputed: []news.Dispute{{Kind: "place", About: "the ferry", Sides: []news.Side{side("Tollen", cite("a", 30, 50)), side("Asp", cite("c", 30, 50))}}},
	}
	c := Changed(old, grown)
	if !slices.Equal(c.Reports, []string{"c"}) || len(c.Gone) != 0 {
		t.Errorf("reports in %v, gone %v", c.Reports, c.Gone)
	}
	if len(c.Claims) != 1 || c.Claims[0].Text != "divers came" {
		t.Errorf("new claims: %+v", c.Claims)
	}
	if len(c.Grown) != 2 || !slices.Equal(c.Grown[0].Reports, []string{"c"}) || !slices.Equal(c.Grown[1].Reports, []string{"c"}) {
		t.Errorf("grown: %+v", c.Grown)
	}
	if len(c.Opened) != 1 || c.Opened[0].Kind != "place" || len(c.Closed) != 1 || c.Closed[0].Kind != "number" {
		t.Errorf("opened %+v, closed %+v", c.Opened, c.Closed)
	}
	if same := Changed(grown, grown); len(same.Claims)+len(same.Grown)+len(same.Opened)+len(same.Closed)+len(same.Reports) != 0 {
		t.Errorf("a synopsis differs from itself: %+v", same)
	}
}
