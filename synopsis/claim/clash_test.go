package claim

import (
	"testing"

	"synoptic/synopsis/statement"
)

// A report that counts as many people as another, by whatever noun, holds that
// count; things, and a few people, it may count as often by chance.
func TestCountsSo(t *testing.T) {
	for _, c := range []struct {
		report, other string
		want          bool
	}{
		{"The court charged 12 officers on Friday.", "The court charged 12 people on Friday.", true},
		{"The court charged 12 officers on Friday.", "The court charged 14 people on Friday.", false},
		{"The court counted 12 boats on Friday.", "The court charged 12 people on Friday.", false},
		{"The court charged 3 officers on Friday.", "The court charged 3 people on Friday.", false},
	} {
		s := story(c.report, c.other).differing()
		for i := range s.Sentences[1][0].Items {
			if it := &s.Sentences[1][0].Items[i]; it.Kind == statement.Number && s.countsSo(0, it) != c.want {
				t.Errorf("%q beside %q: %v", c.report, c.other, !c.want)
			}
		}
	}
}
