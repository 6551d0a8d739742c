package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendMarked makes what was read as a clause on the noun before it, opened by a word
// that opens none, a phrase of that noun, and the noun the subject: "Officials in Orrin
// did not sell the pier".
func mendMarked(sentence string, ts []token.Token) {
	for m := 1; m+2 < len(ts); m++ {
		v, n := ts[m].Head, m-1
		if ts[m].Rel != "mark" || v < m || !never[strings.ToLower(sentence[ts[m].Start:ts[m].End])] || ts[v].Head != n || !tree.Nominal(&ts[n]) {
			continue
		}
		s := tree.SubjectOf(ts, v)
		if s < m || s > v || !told(ts, v) {
			continue
		}
		rel := ts[s].Rel
		ts[m].Head, ts[m].Rel = s, "case"
		ts[s].Head, ts[s].Rel = n, "nmod"
		ts[v].Head, ts[v].Rel = ts[n].Head, ts[n].Rel
		ts[n].Head, ts[n].Rel = v, rel
		for i := v + 1; i < len(ts); i++ {
			if ts[i].Head == n {
				ts[i].Head = v
			}
		}
	}
}

// told says whether verb v has a tense, or what helps it has.
func told(ts []token.Token, v int) bool {
	return tree.Finite(&ts[v]) || tree.HasKid(ts, v, func(t *token.Token) bool { return t.Tag == "AUX" && (t.Fine == "MD" || tree.Finite(t)) })
}

// never are prepositions that open no clause with a tense.
var never = english.Set("in at of from on by with near between across under over outside inside")
