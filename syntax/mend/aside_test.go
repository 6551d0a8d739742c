package mend_test

import (
	"testing"

	"synoptic/syntax"
	"synoptic/syntax/mend"
	"synoptic/syntax/tree"
)

// headed is a sentence with its subject and its main verb.
type headed struct{ sentence, subject, verb string }

// checkHeads fails for each sentence of which the verb is not the root, or the
// subject not that of the verb.
func checkHeads(t *testing.T, all []headed) {
	t.Helper()
	for _, c := range all {
		ts := syntax.Parse(c.sentence)
		s, v := mend.TokenAt(c.sentence, ts, c.subject), mend.TokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !tree.Subject(&ts[s]) || ts[v].Head != -1 {
			t.Errorf("%s: %s is %s of %d, %s is %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Rel, ts[v].Head)
		}
	}
}

// The verb behind what is told of the subject between commas is the main one.
func TestVerbBehindAnAside(t *testing.T) {
	checkHeads(t, []headed{
		{"The baker, Orla Venn, 61, also fell from the ladder.", "baker", "fell"},
		{"Maar, who is deaf, painted the 30-foot wall in June 2019 after Venn had gone to bed.", "Maar", "painted"},
		{"The ferrymen, aged between 20 and 31, were singing on the quay of Tollen until the last lamp went out.", "ferrymen", "singing"},
		{"The 47-year-old, of Orrin Fell in Sund, taught Piet Maar, 12, to whistle last winter.", "old", "taught"},
	})
}

// A name that something is told of between commas does what the verb behind them
// tells.
func TestNameBesideAnAside(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb string }{
		{"The snow will melt by May, Ilse Maar, keeper of the Hale dam, said in a letter to the paper.", "Ilse", "said"},
		{"“Nobody swims here in winter,” Ole B. Venn, a guard from Tollen, told the paper.", "Ole", "told"},
	} {
		ts := syntax.Parse(c.sentence)
		s, v := mend.TokenAt(c.sentence, ts, c.subject), mend.TokenAt(c.sentence, ts, c.verb)
		if h := ts[s].Head; h != v && (h < 0 || ts[h].Head != v) {
			t.Errorf("%s: %s is %s of %d", c.sentence, c.subject, ts[s].Rel, h)
		}
	}
}
