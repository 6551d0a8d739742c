package synopsis

import (
	"testing"

	"synoptic/news"
	"synoptic/text"
)

func TestLikeness(t *testing.T) {
	said := func(id, words string) news.Report { return text.Read(news.Report{ID: id, Text: words}) }
	l := NewLikeness(news.Story{Reports: []news.Report{
		said("a", "A ferry hit the pier in Lisbon."),
		said("b", "A ferry with 40 passengers hit the pier in Lisbon after its engine failed."),
		said("c", "The museum lowered its prices."),
	}})
	place := func(id string) news.Ref { return news.Ref{Report: id, Span: news.Span{Start: 0, End: 10}} }
	for _, c := range []struct {
		a, b           string
		least, most    float64 // of the first
		second, atMost float64
	}{
		{"a", "a", 1, 1, 1, 1},
		{"a", "b", 1, 1, .3, .7}, // all of a is in b, not all of b in a
		{"b", "a", .3, .7, 1, 1},
		{"a", "c", 0, .1, 0, .1},
		{"a", "nowhere", 0, 0, 0, 0},
	} {
		first, second := l.Shares(place(c.a), place(c.b))
		if first < c.least || first > c.most || second < c.second || second > c.atMost {
			t.Errorf("of %s %s tells %.2f, and %.2f the other way; want %.1f to %.1f and %.1f to %.1f",
				c.a, c.b, first, second, c.least, c.most, c.second, c.atMost)
		}
	}
}
