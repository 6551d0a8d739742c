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
