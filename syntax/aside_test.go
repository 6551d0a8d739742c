package syntax

import (
	"testing"

	"synoptic/syntax/tree"
)

// What stands between brackets or dashes has a tree of its own, on the noun before
// it, and the sentence has its tree without it.
func TestAsides(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb, inner, on string }{
		{"The keeper of the dam - who wrote a book about eels - painted the gate in June.", "keeper", "painted", "wrote", "dam"},
		{"The mayor — a friend of bakers — signed the law on Monday.", "mayor", "signed", "friend", "mayor"},
		{"The ferry (built in 1977) sank off Orrin.", "ferry", "sank", "built", "ferry"},
	} {
		ts := Parse(c.sentence)
		s, v, i := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb), tokenAt(c.sentence, ts, c.inner)
		if ts[s].Head != v || !tree.Subject(&ts[s]) || ts[v].Head >= 0 || ts[i].Head != tokenAt(c.sentence, ts, c.on) {
			t.Errorf("%s: %s is %s of %d, %s hangs on %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.inner, ts[i].Head)
		}
	}
}

// Every token has its place in one tree, whatever the signs.
func TestAsidesMakeOneTree(t *testing.T) {
	for _, s := range []string{"Venn (", "( Venn )", "Venn () sang", "A - b - c - d - e - f", "Venn — — sang", "Venn [the baker (61)] sang (twice) here.", "It – as ever – “rained – a lot”."} {
		ts := Parse(s)
		roots := 0
		for i := range ts {
			if ts[i].Head < 0 {
				roots++
			}
			for k, steps := i, 0; k >= 0; k, steps = ts[k].Head, steps+1 {
				if steps > len(ts) {
					t.Fatalf("%s: token %d is in a ring", s, i)
				}
			}
		}
		if roots != 1 {
			t.Errorf("%s: %d roots", s, roots)
		}
	}
}
