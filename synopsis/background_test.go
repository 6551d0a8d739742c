package synopsis

import (
	"testing"

	"synoptic/news"
)

func TestBackgroundIsWhatTellsOnlyOfOtherDays(t *testing.T) {
	at := func(report string, start, end int) news.Refs {
		return news.Refs{{Report: report, Span: news.Span{Start: start, End: end}}}
	}
	b := backdropOf([]news.Event{
		{From: "1911-01-01", Background: true, Cites: at("a", 0, 20)},
		{From: "2024-03-05", Cites: append(at("a", 30, 60), at("b", 0, 30)...)},
	})
	for _, c := range []struct {
		name  string
		cites news.Refs
		want  bool
	}{
		{"dated long before", at("a", 5, 15), true},
		{"of the event", at("b", 10, 20), false},
		{"of both", append(at("a", 5, 15), at("b", 0, 10)...), false},
		{"not dated", at("a", 70, 80), false},
		{"dated in another report only", at("c", 5, 15), false},
	} {
		if got := b.holds(c.cites); got != c.want {
			t.Errorf("%s: background is %v, want %v", c.name, got, c.want)
		}
	}
}
