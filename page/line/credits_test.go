package line

import (
	"slices"
	"strings"
	"testing"
)

// Over a plain text stand its headline, who wrote it, when and for whom, in many
// orders, and menus and other headlines beside them.
func TestHeads(t *testing.T) {
	const prose = "The ferry Orrin sank on Sunday at the salt pier of Tollen with a choir on board, the harbour master said.\n\nNobody was hurt, and divers will look for her bell when the storm is over, he told the council."
	for _, c := range []struct {
		head     string
		headline string
		names    []string
		day      int
		plate    string
	}{
		{"Ferry sinks off salt pier in Tollen\n\nHelen Ode and Peter Brandt\n4 May 2031", "Ferry sinks off salt pier in Tollen", []string{"Helen Ode", "Peter Brandt"}, 4, ""},
		{"Ferry sinks off salt pier in Tollen | Ansel Post\n\nBy Helen Ode, shipping correspondent", "Ferry sinks off salt pier in Tollen", []string{"Helen Ode"}, 0, "Ansel Post"},
		{"Ansel Post — Ferry sinks off salt pier in Tollen\n\nHelen Ode | May 4, 2031 | 3 min read", "Ferry sinks off salt pier in Tollen", []string{"Helen Ode"}, 4, "Ansel Post"},
		{"Opinion | Why the ferries of Tollen sink\n\nby Helen Ode", "Why the ferries of Tollen sink", []string{"Helen Ode"}, 0, ""},
		{"Ferry sinks off pier in Tollen\nHarbour master had warned the council of rot in her hull for years\n\nBy Helen Ode", "Ferry sinks off pier in Tollen", []string{"Helen Ode"}, 0, ""},
		{"Home > News > Shipping > Ferry sinks off salt pier\nFerry sinks off salt pier\n\nHelen Ode, 04.05.2031", "Ferry sinks off salt pier", []string{"Helen Ode"}, 4, ""},
		{"1. Rope prices rise again this spring\n2. Milk is cheap in the hills of Tarn\n\nFerry sinks off salt pier\nBy Helen Ode\nMay 4, 2031", "Ferry sinks off salt pier", []string{"Helen Ode"}, 4, ""},
		{"Title: Ferry sinks off salt pier\nAuthor: Helen Ode\nDate: 2031-05-04", "Ferry sinks off salt pier", []string{"Helen Ode"}, 4, ""},
		{"Tollen Weekly, Vol. 12 No. 4, Sunday May 4, 2031\n\nFerry sinks off salt pier\nBy Helen Ode", "Ferry sinks off salt pier", []string{"Helen Ode"}, 4, ""},
		{"Ferry sinks off salt pier", "Ferry sinks off salt pier", nil, 0, ""},
	} {
		got := Judge(c.head+"\n\n"+prose, About{})
		day := 0
		for i := range got.Lines {
			if x := got.Credits[i].Day; day == 0 {
				day = x.D
			}
		}
		if got.Headline != c.headline || !slices.Equal(got.Credits.SignedBy(), c.names) || day != c.day || c.plate != "" && got.Nameplate != c.plate {
			t.Errorf("%q:\nheadline %q, by %q, on the %dth, of %q", c.head, got.Headline, got.Credits.SignedBy(), day, got.Nameplate)
		}
		if left := got.Left(4000); !strings.HasPrefix(strings.TrimSpace(left), "The ferry") && !strings.HasPrefix(strings.TrimSpace(left), "Harbour master") && !strings.HasPrefix(left, "1.") {
			t.Errorf("%q: left over the text: %q", c.head, left[:60])
		}
	}
}
