package figure

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
)

func TestCountsPart(t *testing.T) {
	for _, c := range []struct {
		text, figure string
		want         bool
	}{
		{"One of the millers left by the lock gate.", "One", true},
		{"Three more guards died.", "Three", true},
		{"Two guards died.", "Two", false},
		{"More than two guards died.", "two", false},
	} {
		s := &table.Sheet{Report: news.Report{Text: c.text}}
		at := strings.Index(c.text, c.figure)
		if got := countsPart(s.Text, news.Figure{Span: news.Span{Start: at, End: at + len(c.figure)}}); got != c.want {
			t.Errorf("%s: %s counts only some: %v, want %v", c.text, c.figure, got, c.want)
		}
	}
}

func TestSinceFirst(t *testing.T) {
	for _, c := range []struct {
		text, figure, unit string
		want               bool
	}{
		{"It is the first gale of that kind in 20 years.", "20 years", "year", true},
		{"It was the worst winter for 30 years.", "30 years", "year", true},
		{"Half of the gulls left the moor in the last 20 years.", "20 years", "year", false},
		{"Gulls live 20 years on the moor.", "20 years", "year", false},
		{"The guest stayed in the inn for 20 days.", "20 days", "day", false},
		{"The first gale in Tollen sank 20 boats.", "20 boats", "", false},
	} {
		at := strings.Index(c.text, c.figure)
		if got := sinceFirst(c.text, news.Figure{Span: news.Span{Start: at, End: at + len(c.figure)}, Unit: c.unit}); got != c.want {
			t.Errorf("%s: since when: %v, want %v", c.text, got, c.want)
		}
	}
}
