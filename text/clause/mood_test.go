package clause

import (
	"testing"

	"synoptic/english"
)

// What hangs on a denial is denied, a denial of a denial is none, and what a
// clause says itself of how sure it is goes first.
func TestMoodUnder(t *testing.T) {
	for _, c := range []struct{ own, above, want mood }{
		{mood{}, mood{true, "refused"}, mood{true, "refused"}},
		{mood{true, "may"}, mood{true, "denied"}, mood{false, "may"}},
		{mood{true, ""}, mood{false, "alleged"}, mood{true, "alleged"}},
		{mood{false, "can"}, mood{}, mood{false, "can"}},
	} {
		if got := c.own.under(c.above); got != c.want {
			t.Errorf("%+v under %+v: %+v, want %+v", c.own, c.above, got, c.want)
		}
	}
}

// Every word that is read to undo what hangs on it is one by which a line shows that it
// denies.
func TestUndoingWordsAreKnown(t *testing.T) {
	for _, g := range governors {
		if g.negates && !english.UndoesAs(g.lemma) {
			t.Errorf("%s is no word that undoes", g.lemma)
		}
	}
	for _, g := range gerundGovernors {
		if g.negates && !english.UndoesAs(g.lemma) {
			t.Errorf("%s is no word that undoes", g.lemma)
		}
	}
}
