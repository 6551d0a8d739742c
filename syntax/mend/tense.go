package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
)

// mendTenses makes a participle that heads a clause with a subject of its own,
// and that no auxiliary helps, the past that it looks like: "Orla Venn later
// apologised". The tagger looks at words before the tree is known.
func mendTenses(sentence string, ts []token.Token) {
	for i := range ts {
		if ts[i].Fine == "VBN" && ts[i].Tag == "VERB" && (heads[ts[i].Rel] || ts[i].Rel == "advcl" && tied(ts, i)) && hasSubject(ts, i) && lemma.IsPast(ts[i].Lemma, strings.ToLower(sentence[ts[i].Start:ts[i].End])) {
			ts[i].Fine = "VBD"
		}
	}
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
