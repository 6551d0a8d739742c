// Package mend puts right what the parser always, or nearly always, gets wrong: what
// trees made by hand never or hardly have is looked for in each tree, and hung where
// it can stand. It works on the tree that is there, and does not parse anew.
package mend

import "synoptic/syntax/token"

// Parts mends a tree as the parser made it, before anything is asked of it: what hangs
// on a sign or an auxiliary, and subjects of two parts that were taken apart.
func Parts(sentence string, ts []token.Token) {
	mendBearers(ts)
	mendTwo(sentence, ts)
}

// Arcs puts to where it can stand what hangs where its kind never stands: names,
// second subjects, what is joined to a noun, bare days, relative clauses.
func Arcs(sentence string, ts []token.Token) {
	mendMarked(sentence, ts)
	mendPostposed(sentence, ts)
	mendThat(sentence, ts)
	mendNamed(sentence, ts)
	mendSubjects(sentence, ts)
	mendPlaces(sentence, ts)
	mendTimes(sentence, ts)
	mendRelatives(sentence, ts)
}

// Heads gives a sentence the main verb that it lacks, and a verb that has a subject
// now its tense. The tokens must have their lemmas.
func Heads(sentence string, ts []token.Token) {
	mendPostposed(sentence, ts)
	mendRoot(ts)
	mendReduced(sentence, ts)
	mendFronted(sentence, ts)
	mendAside(sentence, ts)
	mendNoun(sentence, ts)
	mendBehind(sentence, ts)
	mendAmod(sentence, ts)
	mendMain(sentence, ts)
	mendDoers(sentence, ts)
	mendTenses(sentence, ts)
}
