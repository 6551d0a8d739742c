package synopsis

import (
	"strings"
	"testing"

	"synoptic/news"
)

func TestFigures(t *testing.T) {
	with := func(id, text string, figures ...news.Figure) news.Report {
		r := report(id, "Outlet "+id, "2031-05-06", text)
		for _, f := range figures {
			i := strings.Index(text, f.Rule)
			f.Span = news.Span{Start: i, End: i + len(f.Rule)}
			r.Marks.Figures = append(r.Marks.Figures, f)
		}
		return r
	}
	s := Compare(news.Story{Reports: []news.Report{
		with("a", "The bill was $28,156 and 450 lorries waited with two dogs.", news.Figure{Value: 28156, Unit: "USD", Rule: "$28,156"},
			news.Figure{Value: 450, Of: "lorries", Rule: "450"}, news.Figure{Value: 2, Of: "dogs", Rule: "two"}),
		with("b", "450 lorries and 450 cars, $28,156 in all, thousands of people.", news.Figure{Value: 450, Of: "lorry", Rule: "450 lorries"},
			news.Figure{Value: 450, Of: "cars", Rule: "450 cars"}, news.Figure{Value: 28156, Unit: "USD", Of: "payment", Rule: "$28,156"},
			news.Figure{Value: 1000, Of: "people", Rule: "thousands"}),
	}})
	want := []struct {
		text  string
		cites int
	}{{"$28,156", 2}, {"450", 2}, {"450 cars", 1}}
	if len(s.Figures) != len(want) {
		t.Fatalf("got %+v", s.Figures)
	}
	for i, w := range want {
		if got := s.Figures[i]; got.Text != w.text || len(got.Cites) != w.cites {
			t.Errorf("figure %d: %+v, want %s of %d cites", i, got, w.text, w.cites)
		}
	}
}
