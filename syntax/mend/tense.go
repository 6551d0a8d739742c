package mend

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendTenses makes a participle that heads a clause with a subject of its own,
// and that no auxiliary helps, the past that it looks like: "Orla Venn later
// apologised". The tagger looks at words before the tree is known.
func mendTenses(sentence string, ts []token.Token) {
	for i := range ts {
		if ts[i].Fine == "VBN" && ts[i].Tag == "VERB" && (heads[ts[i].Rel] || ts[i].Rel == "advcl" && tied(ts, i)) && hasSubject(ts, i) && lemma.IsPast(ts[i].Lemma, strings.ToLower(sentence[ts[i].Start:ts[i].End])) {
			ts[i].Fine = "VBD"
		}
		if (ts[i].Fine == "VBP" || ts[i].Fine == "VB") && ts[i].Tag == "VERB" && steady[strings.ToLower(sentence[ts[i].Start:ts[i].End])] && oneDoes(sentence, ts, i) {
			ts[i].Fine = "VBD"
		}
	}
}

// steady are the verbs whose past is their base: put, beat.
var steady = func() map[string]bool {
	out := map[string]bool{}
	for v := range english.Verbs() {
		out[v.Base] = slices.Contains(v.Pasts, v.Base)
	}
	return out
}()

// oneDoes says whether one alone, of whom the present would have an ending, does
// what verb v tells, and nothing helps it: the mayor put.
func oneDoes(sentence string, ts []token.Token, v int) bool {
	one := false
	for i := range ts {
		switch {
		case ts[i].Head == v && (ts[i].Tag == "AUX" || ts[i].Fine == "TO"):
			return false
		case ts[i].Head == v && ts[i].Rel == "nsubj" && i < v:
			switch ts[i].Fine {
			case "NN", "NNP":
				one = true
			case "PRP":
				w := strings.ToLower(sentence[ts[i].Start:ts[i].End])
				one = w == "he" || w == "she" || w == "it"
			}
			for k := range ts {
				if ts[k].Head == i && ts[k].Rel == "conj" {
					return false
				}
			}
		}
	}
	return one
}

// tied says whether a conjunction, or a word that asks when or where, stands
// before the clause of verb v: when the kettle caught fire.
func tied(ts []token.Token, v int) bool {
	for i := range v {
		if ts[i].Head == v && (ts[i].Rel == "mark" && ts[i].Fine != "TO" || ts[i].Fine == "WRB") {
			return true
		}
	}
	return false
}

// heads are the relations of what heads a clause that has a tense.
var heads = english.Set("root ccomp parataxis acl:relcl")

// mendDoers makes the participle that heads a sentence with a full stop, and that no
// auxiliary helps, a past, and what it was thought to be done to its doer: "Dr. Venn
// collapsed in the hall". Headings have no full stop.
func mendDoers(sentence string, ts []token.Token) {
	v := tree.Root(ts)
	if v < 0 || ts[v].Fine != "VBN" || ts[v].Tag != "VERB" || !stops(sentence, ts) || tree.HasKid(ts, v, func(t *token.Token) bool { return t.Tag == "AUX" || t.Rel == "obl:agent" }) {
		return
	}
	if !lemma.IsPast(ts[v].Lemma, strings.ToLower(sentence[ts[v].Start:ts[v].End])) {
		return
	}
	for i := range v {
		if ts[i].Head == v && ts[i].Rel == "nsubj:pass" {
			ts[i].Rel, ts[v].Fine = "nsubj", "VBD"
		}
	}
}

// hasSubject says whether a subject that does what verb v tells stands before
// it, and no auxiliary hangs on it or on what it is joined to.
func hasSubject(ts []token.Token, v int) bool {
	does := false
	for i := range ts {
		if ts[i].Head != v {
			continue
		}
		switch {
		case ts[i].Tag == "AUX", strings.HasPrefix(ts[i].Rel, "aux"), ts[i].Rel == "nsubj:pass", ts[i].Rel == "cop":
			return false
		case ts[i].Rel == "nsubj":
			does = does || i < v
		}
	}
	return does
}
