package synopsis

import (
	"slices"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// A figure that two origins give of one thing, in sentences that share little
// else, is a line of its own.
func TestCountedLines(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b string
		want string // the slight line with the number, "" for none
	}{
		{
			name: "money of one deal",
			a:    "The guild of Sund bought the mill on Monday. Its owner, who had asked for more, got $4.37 million.",
			b:    "Orla Venn took $4.37 million for the looms, the wheel and the house beside the river.",
			want: "… $4.37 million",
		},
		{
			name: "another bound",
			a:    "The guild of Sund bought the mill on Monday. Its owner, who had asked for more, got $4.37 million.",
			b:    "Orla Venn took more than $4.37 million for the looms, the wheel and the house beside the river.",
		},
		{
			name: "money that one of them denies",
			a:    "The guild of Sund bought the mill on Monday. Its owner, who had asked for more, did not get $4.37 million.",
			b:    "Orla Venn took $4.37 million for the looms, the wheel and the house beside the river.",
		},
		{
			name: "an age says nothing by itself",
			a:    "Piet Maar, 61, left the guild of Sund on Monday.",
			b:    "The ferry to Norrby was steered by Piet Maar, 61, whose brother keeps the inn.",
		},
	} {
		var s news.Story
		for i, words := range []string{c.a, c.b} {
			s.Reports = append(s.Reports, text.Read(report(string(rune('1'+i)), "Outlet "+words[:9], "2031-05-06", words)))
		}
		out := Compare(s)
		got := ""
		for _, l := range out.Agreed {
			if l.Slight && l.Introduces == "" && !slices.ContainsFunc(l.Cites, func(r news.Ref) bool { return r.Len() > len("more than $4.37 million") }) {
				got = l.Text
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
