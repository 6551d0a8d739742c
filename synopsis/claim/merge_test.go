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

// A line that another of the same reports tells all of, in some words, tells it again.
func TestSaysNoMore(t *testing.T) {
	for _, row := range []struct {
		line, again string
		want        bool
	}{
		{"Orla Venn on Tuesday resigned as envoy of Norvia to the council.", "Venn was resigning on Tuesday.", true},
		{"Orla Venn on Tuesday resigned as envoy of Norvia to the council.", "Venn was not resigning on Tuesday.", false},
		{"Orla Venn on Tuesday resigned as envoy of Norvia to the council.", "Venn was resigning on Tuesday over the lost ferry.", false},
		{"Orla Venn on Tuesday resigned as envoy of Norvia to the council.", "Venn was resigning on Monday.", false},
	} {
		s := story(row.line+" "+row.again, "The gale went by.")
		x := choice{Story: s}
		for k := range 2 {
			c := &s.Clauses[place{0, k}][0]
			tell, ok := c.Tell(make([]bool, len(c.Details)))
			if !ok {
				t.Fatalf("%s is not told", row.again)
			}
			x.out = append(x.out, Claim{Telling: tell, Full: []Place{{Report: 0}, {Report: 1}}, Voices: 2, Sure: 1})
		}
		x.toldByMore()
		if x.out[1].Again != row.want || x.out[0].Again {
			t.Errorf("%q after %q is told again: %v, want %v", row.again, row.line, x.out[1].Again, row.want)
		}
	}
}
