package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendRelatives gives the verb of a relative clause what it is done to, where
// the parser read that as a second subject of the main verb: "The woman who shot
// the guard was arrested".
func mendRelatives(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	for r := range ts {
		if p := personOf(sentence, ts, r); p >= 0 {
			ts[r].Head = p
		}
	}
	for n := range ts {
		if !tree.Subject(&ts[n]) || !tree.Nominal(&ts[n]) {
			continue
		}
		r := relativeBefore(ts, n)
		if r >= 0 && tree.Subject(&ts[ts[r].Head]) && ts[ts[r].Head].Head == ts[n].Head && !hasThing(ts, r) {
			ts[n].Head, ts[n].Rel = r, "obj"
		}
	}
}

// relativeBefore is the verb of a relative clause right before the phrase of
// noun n, -1 if none stands there.
func relativeBefore(ts []token.Token, n int) int {
	first := n
	for k := n - 1; k >= 0 && tree.Under(ts, k, n); k-- {
		first = k
	}
	if r := first - 1; r >= 0 && ts[r].Tag == "VERB" && ts[r].Rel == "acl:relcl" && ts[r].Head >= 0 {
		return r
	}
	return -1
}

// hasThing says whether something is what a verb is done to.
func hasThing(ts []token.Token, verb int) bool {
	for i := range ts {
		if ts[i].Head == verb && ts[i].Rel == "obj" {
			return true
		}
	}
	return false
}

// personOf is the noun for people that "who" speaks of, where its clause, with the
// verb r, was hung on a thing or body behind that noun: the players on the team
// who were fined; -1 if there is none.
func personOf(sentence string, ts []token.Token, r int) int {
	if ts[r].Rel != "acl:relcl" || !tree.HasKid(ts, r, func(t *token.Token) bool { return t.Fine == "WP" && tree.Subject(t) }) {
		return -1
	}
	word := func(i int) string { return sentence[ts[i].Start:ts[i].End] }
	person := func(i int) bool {
		return ts[i].Tag == "NOUN" && english.IsPerson(lemma.Of(strings.ToLower(word(i)), ts[i].Fine, false))
	}
	n := ts[r].Head
	switch {
	case n < 0 || n > r || person(n):
		return -1
	case ts[n].Tag == "PROPN" && !tree.HasKid(ts, n, func(t *token.Token) bool { return t.Rel == "det" }), ts[n].Tag != "NOUN" && ts[n].Tag != "PROPN":
		return -1 // Venn, someone
	}
	for p := ts[n].Head; p >= 0 && p < n && ts[n].Rel == "nmod"; n, p = p, ts[p].Head {
		if person(p) {
			return p
		}
	}
	return -1
}
