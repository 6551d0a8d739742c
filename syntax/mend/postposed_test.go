package mend_test

import (
	"testing"

	"synoptic/syntax"
	"synoptic/syntax/mend"
	"synoptic/syntax/tree"
)

// What stands behind a noun and belongs to it is neither the predicate nor the subject
// of the verb that follows: the noun is the subject.
func TestPostposed(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb string }{
		{"Officials familiar with the talks said the guild was close to a deal.", "Officials", "said"},
		{"Residents close to the fire fled their homes.", "Residents", "fled"},
		{"Rowers angry about the toll marched to the hall on Sunday.", "Rowers", "marched"},
		{"Court papers filed Tuesday show that the guild paid its debts.", "papers", "show"},
		{"A leaked memo seen by the Orrin Herald suggests the guild knew.", "memo", "suggests"},
		{"The guild is familiar with the plan.", "guild", "familiar"},
		{"The guild filed its papers on Tuesday.", "guild", "filed"},
	} {
		ts := syntax.Parse(c.sentence)
		s, v := mend.TokenAt(c.sentence, ts, c.subject), mend.TokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !tree.Subject(&ts[s]) || ts[v].Head >= 0 {
			t.Errorf("%s: %s is %s of %d, %s %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Rel, ts[v].Head)
		}
	}
}
