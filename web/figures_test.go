package web

import (
	"testing"

	"synoptic/news"
)

// TestFiguresOfOne holds that what one report alone counts is folded, and what
// several count is not, whether they say the same or not.
func TestFiguresOfOne(t *testing.T) {
	s := crowd(3).Stories[0]
	at := func(reports ...int) (out news.Refs) {
		for _, i := range reports {
			out = append(out, news.Ref{Report: s.Reports[i].ID})
		}
		return out
	}
	s.Values = []news.Tally{
		{Of: "pots were fired", By: []news.Amount{{Value: "40", Cites: at(0, 1)}}},
		{Of: "pots were broken", By: []news.Amount{{Value: "4", Cites: at(0)}, {Value: "5", Cites: at(2)}}},
		{Of: "kilns stand there", By: []news.Amount{{Value: "two", Cites: at(1)}, {Value: "2", Cites: at(1)}}},
	}
	v := figures(newBuilder(1, s, Links{}, rooms[0]))
	if len(v.Shared.Rows) != 2 || len(v.Lone.Rows) != 1 || v.Lone.Rows[0].Of != "kilns stand there" || len(v.Lone.Columns) != 3 {
		t.Errorf("shared %d, alone %+v", len(v.Shared.Rows), v.Lone)
	}
	r := rooms[0]
	r.others = 2
	if v := figures(newBuilder(1, s, Links{}, r)); len(v.Shared.Rows) != 2 || len(v.Lone.Rows) != 0 || v.More != 1 {
		t.Errorf("in less room %d and %d stand, and %d more", len(v.Shared.Rows), len(v.Lone.Rows), v.More)
	}
}

// TestCountedWords: what is counted, as it stands without its number.
func TestCountedWords(t *testing.T) {
	for _, row := range []struct{ of, want string }{
		{"passengers were taken off", "passengers were taken off"},
		{", among them two pilots, were taken off", "among them two pilots, were taken off"},
		{"a … -storey warehouse", "a …-storey warehouse"},
		{"… passengers … of the ferry", "… passengers … of the ferry"},
		{"(of both ships)", "(of both ships)"},
		{"", ""},
	} {
		if got := countedWords(row.of); got != row.want {
			t.Errorf("%q is %q, want %q", row.of, got, row.want)
		}
	}
}
