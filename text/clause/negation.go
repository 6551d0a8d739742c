package clause

import "synoptic/english"

// negators are words that turn a clause into its opposite.
var negators = map[string]bool{"not": true, "never": true, "neither": true, "nor": true, "hardly": true, "without": true}

// denied says whether a word of the clause at i negates it.
func (t *tree) denied(i int) bool {
	for _, kid := range t.of(i) {
		word := low(t.tokens[kid].Lemma)
		switch t.base(kid) {
		case "advmod":
			if negators[word] || t.longer(kid) {
				return true
			}
		case "cc", "mark", "case":
			if negators[word] || asThough(t, kid) {
				return true
			}
		case "det":
			if negators[word] || word == "no" {
				return true
			}
		case "xcomp":
			if !t.predicate(kid) && t.refused(kid) {
				return true // pleaded not guilty
			}
		case "nsubj", "obj":
			if t.none(kid) {
				return true
			}
		case "obl":
			if t.rel(kid) == "obl:agent" && t.none(kid) || t.never(kid) {
				return true
			}
		}
	}
	return false
}

// asThough says whether the mark at i opens what is told not to be so: it is not as
// though they left, not that they left.
func asThough(t *tree, i int) bool {
	switch word := low(t.tokens[i].Lemma); {
	case word == "that":
		i--
	case (word == "though" || word == "if") && i > 0 && low(t.tokens[i-1].Lemma) == "as":
		i -= 2
	default:
		return false
	}
	return i >= 0 && low(t.tokens[i].Lemma) == "not"
}

// longer says whether the adverb at i is that of "no longer", "no more".
func (t *tree) longer(i int) bool {
	before := t.kid(i, "advmod", "det")
	return before == i-1 && before >= 0 && low(t.tokens[before].Lemma) == "no"
}

// refused says whether a word of negation hangs on the adjective at i.
func (t *tree) refused(i int) bool {
	for _, kid := range t.of(i) {
		if t.base(kid) == "advmod" && negators[low(t.tokens[kid].Lemma)] {
			return true
		}
	}
	return false
}

// none says whether the phrase at i names nobody or nothing.
func (t *tree) none(i int) bool {
	switch low(t.tokens[i].Lemma) {
	case "nobody", "nothing", "none", "no-one", "neither":
		return true
	}
	d := t.kid(i, "det")
	return d >= 0 && (low(t.tokens[d].Lemma) == "no" || low(t.tokens[d].Lemma) == "neither")
}

// neverNouns are the nouns that with "no" say never, in no way.
var neverNouns = english.Set("time point stage way circumstance occasion account")

// never says whether the phrase at i is "at no time", "under no
// circumstances".
func (t *tree) never(i int) bool {
	return neverNouns[low(t.tokens[i].Lemma)] && t.none(i)
}
