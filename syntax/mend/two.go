package mend

import (
	"strings"

	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendTwo puts together subjects of two parts that the greedy parser took apart:
// where the second part has an article or a number of its own, it decides too
// early that a clause ends before "and".
func mendTwo(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	for c := range ts {
		if ts[c].Rel != "cc" || !joins(sentence[ts[c].Start:ts[c].End]) {
			continue
		}
		if n := ts[c].Head; n > c && tree.Subject(&ts[n]) {
			oneSubject(ts, c, n)
		} else if n > c {
			ownSubject(ts, c, n)
		}
	}
}

func joins(word string) bool { return strings.EqualFold(word, "and") || strings.EqualFold(word, "or") }

// oneSubject joins two subjects of one verb, n behind the conjunction c and one
// right before it: the mayor and the bishop sat.
func oneSubject(ts []token.Token, c, n int) {
	for m := c - 1; m >= 0; m-- {
		if ts[m].Head != ts[n].Head || !tree.Subject(&ts[m]) {
			continue
		}
		if tree.Rightmost(ts, m, c) == c-1 {
			ts[n].Rel, ts[n].Head = "conj", m
		}
		return
	}
}

// ownSubject gives a verb behind the conjunction c the subject it shares with
// the noun before, which was read as a clause without a verb: four boys and
// their coach remain, the pilot and 12 passengers died.
func ownSubject(ts []token.Token, c, n int) {
	first, second, verb := ts[n].Head, n, n
	switch {
	case ts[n].Rel != "conj" || first < 0 || first > c:
		return
	case ts[n].Tag == "VERB": // boys; and coach remain
		second = subjectBetween(ts, c, verb)
	case tree.Nominal(&ts[n]): // pilot and passengers, who died
		verb = n + 1
		if verb >= len(ts) || ts[verb].Head != second || ts[verb].Rel != "acl" || ts[verb].Fine != "VBD" {
			return
		}
	}
	if second < 0 || second == verb || !tree.Finite(&ts[verb]) || !bareNoun(ts, first) || tree.Rightmost(ts, first, c) != c-1 {
		return
	}
	ts[verb].Head, ts[verb].Rel = ts[first].Head, ts[first].Rel
	ts[first].Head, ts[first].Rel = verb, "nsubj"
	ts[second].Head, ts[second].Rel = first, "conj"
	ts[c].Head = second
	for i := verb + 1; i < len(ts); i++ {
		if ts[i].Head == first {
			ts[i].Head = verb
		}
	}
}

// subjectBetween is the last noun behind c that is the subject of the verb, -1
// if there is none.
func subjectBetween(ts []token.Token, c, verb int) int {
	second := -1
	for i := c + 1; i < verb; i++ {
		if ts[i].Head == verb && tree.Subject(&ts[i]) && tree.Nominal(&ts[i]) {
			second = i
		}
	}
	return second
}

// bareNoun says whether a noun was read as all of its clause.
func bareNoun(ts []token.Token, m int) bool {
	if !tree.Nominal(&ts[m]) || ts[m].Rel != "root" && ts[m].Rel != "ccomp" {
		return false
	}
	for i := range ts {
		if ts[i].Head == m && (ts[i].Rel == "cop" || tree.Subject(&ts[i])) {
			return false
		}
	}
	return true
}
