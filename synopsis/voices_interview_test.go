package synopsis

import (
	"slices"
	"testing"

	"synoptic/news"
)

// What somebody told one medium is one source for all who print it; a speech
// that many heard is not.
func TestOneInterview(t *testing.T) {
	const words = "“I am not going to pay for that wall, they should pay for it themselves,” "
	for _, c := range []struct {
		name, first, second string
		origins             int
	}{
		{"told a medium, as one says", "Mayor Orla Venn was asked on Monday. " + words + "Venn told CNBC on Monday.", "Mayor Orla Venn was firm. " + words + "Venn said.", 1},
		{"a medium that no list knows", "Mayor Orla Venn was asked on Monday. " + words + "Venn told the network Tarnvision on Monday.", "Mayor Orla Venn was firm. " + words + "Venn said.", 1},
		{"two media", "Mayor Orla Venn was asked on Monday. " + words + "Venn told CNBC on Monday.", "Mayor Orla Venn was firm. " + words + "Venn told Reuters.", 2},
		{"a speech", "Mayor Orla Venn spoke in the harbour. " + words + "Venn said.", "Mayor Orla Venn was firm. " + words + "Venn said.", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := Compare(storyOf(c.first, c.second))
			i := slices.IndexFunc(s.Sayings, func(x news.Saying) bool { return x.Reports == 2 })
			if i < 0 {
				t.Fatalf("no saying of both: %+v", s.Sayings)
			}
			if got := s.Sayings[i].Origins; got != c.origins {
				t.Errorf("%d origins, want %d: %+v", got, c.origins, s.Sayings[i].Folded)
			}
		})
	}
}
