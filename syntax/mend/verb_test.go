package mend_test

import (
	"testing"

	"synoptic/syntax"
	"synoptic/syntax/mend"
	"synoptic/syntax/tree"
)

// A sentence with a full stop has a main verb: the participle that hangs on the
// noun at its root is it, if nothing else has a tense.
func TestMainVerb(t *testing.T) {
	for _, c := range []struct {
		sentence, subject, verb string
		mended                  bool
	}{
		{"The ferry sailed from Orrin to Vell on Tuesday.", "ferry", "sailed", true},
		{"The shipyard dispute reduced harbour jobs by 340.", "dispute", "reduced", true},
		{"Dov Maar, head of the Tollen guild and a former diver, called for a vote.", "Dov", "called", true},
		{"Two boys rescued from the mine", "boys", "rescued", false}, // a heading
		{"A mill destroyed by fire.", "mill", "destroyed", false},
		{"The ferry that sailed from Orrin sank.", "ferry", "sailed", false},
	} {
		ts := syntax.Parse(c.sentence)
		s, v := mend.TokenAt(c.sentence, ts, c.subject), mend.TokenAt(c.sentence, ts, c.verb)
		if got := ts[v].Head < 0 && ts[s].Head == v && tree.Subject(&ts[s]); got != c.mended {
			t.Errorf("%s: %s is %s of %d, %s %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Rel, ts[v].Head)
		}
	}
}

// What such a verb is followed by without a preposition is what it is done to.
func TestMainVerbHasAThing(t *testing.T) {
	const sentence = "The shipyard dispute reduced harbour jobs by 340."
	ts := syntax.Parse(sentence)
	if jobs := ts[mend.TokenAt(sentence, ts, "jobs")]; jobs.Rel != "obj" || jobs.Head != mend.TokenAt(sentence, ts, "reduced") {
		t.Errorf("jobs is %s of %d", jobs.Rel, jobs.Head)
	}
}

// The noun behind the verb of a relative clause is what that verb is done to.
func TestRelativeHasAThing(t *testing.T) {
	for _, c := range []struct{ sentence, main, verb, thing string }{
		{"The woman who shot the guard was arrested.", "woman", "shot", "guard"},
		{"The firm that bought the old brewery is from Orrin.", "firm", "bought", "brewery"},
	} {
		ts := syntax.Parse(c.sentence)
		at := func(word string) int { return mend.TokenAt(c.sentence, ts, word) }
		if thing := ts[at(c.thing)]; thing.Head != at(c.verb) || thing.Rel != "obj" || !tree.Subject(&ts[at(c.main)]) {
			t.Errorf("%s: %s is %s of %d", c.sentence, c.thing, thing.Rel, thing.Head)
		}
	}
}
