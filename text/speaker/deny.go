package speaker

import (
	"synoptic/english"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// denies says whether the k-th cue tells that something was not said: it is
// negated ("never said", "did not say"), it is a verb of denying, or it stands
// in what another one denies ("denied that she had called him “a thief”").
func (t *sayings) denies(k int) bool {
	c := &t.cues[k]
	switch c.Family {
	case saying.Speech, saying.Telling, saying.Naming:
	default:
		return false
	}
	if denials[t.Word(c.Verb)] {
		return c.Left.None() && !t.negated(c.Words)
	}
	if t.negated(c.Words) {
		return true
	}
	for i := range t.cues {
		d := &t.cues[i]
		if i != k && d.Right.Holds(c.Verb) && denials[t.Word(d.Verb)] && !t.negated(d.Words) && !t.Is(d.Right.A, "what", "who", "which") {
			return true
		}
	}
	return false
}

// negated says whether a word of negation stands among the words of saying.
func (t *sayings) negated(words frame.Passage) bool {
	for i := words.A; i < words.B; i++ {
		if t.Is(i, "not", "n't", "n’t", "never") {
			return true
		}
	}
	return false
}

var denials = english.Set(english.Deny, "denial denials")
