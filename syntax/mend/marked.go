package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendThat makes the noun that was read as all of a relative clause the subject of the
// verb behind it, and the clause what is said: "said on Friday that bakers in Orrin
// sold the pier". A relative clause has a verb.
func mendThat(sentence string, ts []token.Token) {
	for n := 1; n < len(ts); n++ {
		if ts[n].Rel != "acl:relcl" || !tree.Nominal(&ts[n]) || tree.HasKid(ts, n, func(t *token.Token) bool { return t.Rel == "cop" || t.Tag == "AUX" || t.Tag == "VERB" }) {
			continue
		}
		that := -1
		for i := range n {
			if ts[i].Head == n && tree.Subject(&ts[i]) && strings.EqualFold(sentence[ts[i].Start:ts[i].End], "that") {
				that = i
			}
		}
		if that < 0 {
			continue
		}
		for v := n + 1; v < len(ts) && ts[v].Tag != "PUNCT"; v++ {
			if ts[v].Rel == "ccomp" && ts[v].Head < that && told(ts, v) {
				if tree.SubjectOf(ts, v) < 0 {
					ts[that].Head, ts[that].Rel = v, "mark"
					ts[n].Head, ts[n].Rel = v, "nsubj"
				}
				break
			}
		}
	}
}

// mendMarked makes what was read as a clause on the noun before it, opened by a word
// that opens none, a phrase of that noun, and the noun the subject: "Officials in Orrin
// did not sell the pier".
func mendMarked(sentence string, ts []token.Token) {
	for m := 1; m+2 < len(ts); m++ {
		v, n := ts[m].Head, m-1
		if ts[m].Rel != "mark" || v < m || !never[strings.ToLower(sentence[ts[m].Start:ts[m].End])] || !tree.Nominal(&ts[n]) {
			continue
		}
		s := subjectIn(ts, v, m)
		if s < 0 || !told(ts, v) {
			continue
		}
		if ts[n].Head == v && tree.Subject(&ts[n]) {
			ts[m].Head, ts[m].Rel = s, "case"
			ts[s].Head, ts[s].Rel = n, "nmod"
			continue
		}
		if ts[v].Head != n {
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

// subjectIn is the subject of verb v that stands behind token m and before the verb,
// -1 if none does.
func subjectIn(ts []token.Token, v, m int) int {
	for i := m + 1; i < v; i++ {
		if ts[i].Head == v && tree.Subject(&ts[i]) {
			return i
		}
	}
	return -1
}

// told says whether verb v has a tense, or what helps it has.
func told(ts []token.Token, v int) bool {
	return tree.Finite(&ts[v]) || tree.HasKid(ts, v, func(t *token.Token) bool { return t.Tag == "AUX" && (t.Fine == "MD" || tree.Finite(t)) })
}

// never are prepositions that open no clause with a tense.
var never = english.Set("in at of from on by with near between across under over outside inside")
