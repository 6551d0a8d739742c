package mend

import (
	"strings"

	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendFronted gives the verb of a sentence that opens with a time what was joined to
// that time for its subject: "On Friday, Ida Venn, the head of the guild, left." Nobody
// is joined to a day.
func mendFronted(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	d := frontedTime(sentence, ts)
	if d < 0 {
		return
	}
	s := -1
	for i := d + 2; i < len(ts) && s < 0; i++ {
		if ts[i].Head == d && (ts[i].Rel == "conj" || ts[i].Rel == "appos") && tree.Nominal(&ts[i]) {
			s = i
		}
	}
	v := verbBehind(sentence, ts, d, s)
	if s < 0 || v < 0 || tree.SubjectOf(ts, v) >= 0 {
		return
	}
	if ts[d].Head < 0 {
		ts[d].Head, ts[d].Rel = v, "obl"
		ts[v].Head, ts[v].Rel = -1, "root"
		if ts[v].Fine == "VBN" {
			ts[v].Fine = "VBD"
		}
	}
	ts[s].Head, ts[s].Rel = v, "nsubj"
	for i := s + 1; i < len(ts); i++ {
		switch {
		case ts[i].Head != d:
		case i < v && (ts[i].Rel == "conj" || ts[i].Rel == "appos"):
			ts[i].Head = s
		default:
			ts[i].Head = v
		}
	}
}

// frontedTime is the time with which a sentence opens, before a comma, -1 if it opens
// with none.
func frontedTime(sentence string, ts []token.Token) int {
	for i := 1; i < len(ts)-1 && i < 4; i++ {
		if tree.Nominal(&ts[i]) && ts[i].Head != i-1 && isSign(sentence, &ts[i+1], ",") && Timed(sentence[ts[i].Start:ts[i].End]) && tree.HasKid(ts, i, func(k *token.Token) bool { return k.Rel == "case" }) {
			return i
		}
	}
	return -1
}

// verbBehind is the main verb behind noun s of a sentence that opens with time d: the
// root, or where the time was read as the root the first verb behind the noun that has
// a tense, or looks like a past, and opens no relative clause; -1 if there is none.
func verbBehind(sentence string, ts []token.Token, d, s int) int {
	if s < 0 {
		return -1
	}
	if root := tree.Root(ts); root != d {
		if root > s && ts[root].Tag == "VERB" {
			return root
		}
		return -1
	}
	for v := s + 1; v < len(ts); v++ {
		if ts[v].Tag != "VERB" || ts[v].Rel == "acl:relcl" || !tree.Under(ts, v, d) {
			continue
		}
		past := ts[v].Fine == "VBN" && ts[v].Rel == "acl" && lemma.IsPast(ts[v].Lemma, strings.ToLower(sentence[ts[v].Start:ts[v].End]))
		if (tree.Finite(&ts[v]) || past) && !tree.HasKid(ts, v, func(k *token.Token) bool { return k.Rel == "mark" || k.Rel == "obl:agent" }) {
			return v
		}
	}
	return -1
}
