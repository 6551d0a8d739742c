package dispute

import (
	"testing"

	"synoptic/news"
)

// A line keeps those who stand on its side of a dispute and those who stand on
// none.
func TestOnSide(t *testing.T) {
	at := func(report string, start int) news.Ref {
		return news.Ref{Report: report, Span: news.Span{Start: start, End: start + 10}}
	}
	dispute := news.Dispute{Sides: []news.Side{{Cites: news.Refs{at("a", 0), at("b", 0)}}, {Cites: news.Refs{at("c", 0)}}}}
	for _, c := range []struct {
		name  string
		cites news.Refs
		want  string
	}{
		{"its own side stays", news.Refs{at("a", 5), at("b", 5)}, "ab"},
		{"the other side goes", news.Refs{at("a", 5), at("c", 5)}, "a"},
		{"who is on no side stays", news.Refs{at("a", 5), at("d", 5), at("c", 5)}, "ad"},
		{"the first that is on a side tells which", news.Refs{at("d", 5), at("c", 5), at("a", 5)}, "dc"},
		{"another place of the report is on no side", news.Refs{at("a", 5), at("c", 40)}, "ac"},
	} {
		got := ""
		for _, r := range OnSide(c.cites, &dispute) {
			got += r.Report
		}
		if got != c.want {
			t.Errorf("%s: %q is left; want %q", c.name, got, c.want)
		}
	}
}
