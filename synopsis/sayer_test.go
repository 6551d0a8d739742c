package synopsis

import (
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// Of a line that each hands on as the word of one and the same it is told who says it,
// and that is one source.
func TestWhoSaysSo(t *testing.T) {
	for _, c := range []struct {
		name, first, second, want string
		origins                   int
	}{
		{"of one", "Ida Crane claimed that", "Ida Crane told a paper that", "Ida Crane", 1},
		{"of two", "Ida Crane claimed that", "Omar Velt told a paper that", "", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := Compare(storyOf(
				c.first+" the harbour master closed the northern quay on Monday because of the gale. Omar Velt went home.",
				c.second+" the harbour master had closed the northern quay on Monday. Ida Crane is a pilot.",
			))
			i := slices.IndexFunc(s.Agreed, func(a news.Claim) bool { return a.Said && strings.Contains(a.Text, "northern quay") })
			if i < 0 {
				t.Fatalf("no line is said: %+v", s.Agreed)
			}
			if a := s.Agreed[i]; a.Sayer != c.want || a.Origins != c.origins {
				t.Errorf("%q is said by %q, of %d sources; want %q, %d", a.Text, a.Sayer, a.Origins, c.want, c.origins)
			}
		})
	}
}
