package claim

import (
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// Lines in the same words are one only where they stand alike: on one day, as sure,
// of one person.
func TestLinesReadAlike(t *testing.T) {
	told := func(date, words string) *news.Report {
		r := text.Read(news.Report{ID: date, Text: words, Published: news.Date{Date: news.Maybe(date), Precision: "day", Rule: "field"}})
		return &r
	}
	const broke = "The weir of Tollen broke on Sunday."
	for _, row := range []struct {
		what string
		a, b *news.Report
		want bool
	}{
		{"on one Sunday", told("2031-05-05", broke), told("2031-05-06", broke), true},
		{"on two Sundays", told("2031-05-05", broke), told("2031-05-13", broke), false},
		{"in capitals", told("2031-05-05", broke), told("2031-05-06", "THE weir of Tollen broke on Sunday."), true},
		{"denied", told("2031-05-05", broke), told("2031-05-06", "The weir of Tollen never broke on Sunday."), false},
	} {
		s := laid([]*news.Report{row.a, row.b}, []int{0, 1})
		key := func(report int) string {
			c := &s.Clauses[place{report, 0}][0]
			tell, _ := c.Tell(make([]bool, len(c.Details)))
			return s.lineOf(&tell).asRead(s.Reports[report].Text)
		}
		if got := key(0) == key(1); got != row.want {
			t.Errorf("%s: read alike %v, want %v", row.what, got, row.want)
		}
	}
}
