package syntax

import (
	"testing"

	"synoptic/syntax/tree"
)

// What stands behind a dateline has a tree of its own.
func TestDateline(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb string }{
		{"TOLLEN, East Hale — A guild court on Monday indicted a young diver.", "court", "indicted"},
		{"HELLICK (Wire) - Orrin sued a baker on Friday.", "Orrin", "sued"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !tree.Subject(&ts[s]) || ts[v].Head >= 0 || ts[0].Head != v || tree.Subject(&ts[0]) {
			t.Errorf("%s: %s is %s of %d, the place %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head, ts[0].Rel, ts[0].Head)
		}
	}
}
