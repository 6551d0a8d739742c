package text

import "synoptic/english"

// denies says whether the k-th cue tells that something was not said: it is
// negated ("never said", "did not say"), it is a verb of denying, or it stands
// in what another one denies ("denied that she had called him “a thief”").
func (f *frame) denies(cues []cue, k int) bool {
	c := &cues[k]
	switch c.family {
	case speech, telling, naming:
	default:
		return false
	}
	if denials[f.word(c.verb)] {
		return c.left.none() && !f.negated(c.words)
	}
	if f.negated(c.words) {
		return true
	}
	for i := range cues {
		d := &cues[i]
		if i != k && d.right.holds(c.verb) && denials[f.word(d.verb)] && !f.negated(d.words) && !f.is(d.right.a, "what", "who", "which") {
			return true
		}
	}
	return false
}

// negated says whether a word of negation stands among the words of saying.
func (f *frame) negated(words passage) bool {
	for i := words.a; i < words.b; i++ {
		if f.is(i, "not", "n't", "n’t", "never") {
			return true
		}
	}
	return false
}

var denials = english.Set(english.Deny, "denial denials")
