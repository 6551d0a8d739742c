package mend

import (
	"strings"

	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendPostposed gives its noun back what stands behind it and was read as more: an
// adjective with what it governs as a predicate without a copula, a participle as the
// verb, the agent of a participle as the subject of the verb behind.
func mendPostposed(sentence string, ts []token.Token) {
	for n := 0; n+2 < len(ts); n++ {
		if ts[n].Tag != "NOUN" {
			continue
		}
		mendAdjective(sentence, ts, n)
		mendFiled(ts, n)
		mendAgent(sentence, ts, n)
	}
}

// mendAdjective makes noun n, which stands right before an adjective that was read as
// what it is, the subject of the verb behind: "Officials familiar with the talks said
// that", "Residents close to the fire fled". Nothing is an adjective without a copula.
func mendAdjective(sentence string, ts []token.Token, n int) {
	a := n + 1
	if ts[a].Tag != "ADJ" || ts[n].Head != a || !tree.Subject(&ts[n]) || tree.HasKid(ts, a, func(t *token.Token) bool { return t.Rel == "cop" || t.Tag == "AUX" }) {
		return
	}
	v := ts[a].Head
	switch {
	case v > a && tree.Subject(&ts[a]) && ts[v].Tag == "VERB":
	case v < 0:
		if v = behindComplement(sentence, ts, a); v < 0 {
			return
		}
		ts[v].Head, ts[v].Rel, ts[v].Fine = -1, "root", "VBD"
		for i := range ts {
			if ts[i].Head == a && i != n && (i > v || i < n) {
				ts[i].Head = v
			}
		}
	default:
		return
	}
	ts[n].Head, ts[n].Rel = v, "nsubj"
	ts[a].Head, ts[a].Rel = n, "amod"
}

// behindComplement is the participle that was read as told of the last noun which
// adjective a governs, where its form may be a past and more follows: -1 if none is.
func behindComplement(sentence string, ts []token.Token, a int) int {
	if !stops(sentence, ts) {
		return -1
	}
	for v := a + 3; v+1 < len(ts); v++ {
		o := ts[v].Head
		if ts[v].Rel != "acl" || ts[v].Tag != "VERB" || ts[v].Fine != "VBN" || o != v-1 || o < 0 || ts[o].Head != a || ts[o].Rel != "obl" {
			continue
		}
		word := strings.ToLower(sentence[ts[v].Start:ts[v].End])
		if by := strings.ToLower(sentence[ts[v+1].Start:ts[v+1].End]); by != "by" && ts[v+1].Tag != "PUNCT" && lemma.IsPast(ts[v].Lemma, word) {
			return v
		}
	}
	return -1
}

// mendFiled makes the verb right behind noun n, read as the main verb, a participle of
// the noun, where a verb in the present hangs on it that no "to" leads: "Court papers
// filed on Tuesday show that". What hangs so has no tense of its own.
func mendFiled(ts []token.Token, n int) {
	p := n + 1
	if ts[p].Head >= 0 || ts[p].Tag != "VERB" || ts[p].Fine != "VBD" || ts[n].Head != p || !tree.Subject(&ts[n]) {
		return
	}
	for v := p + 2; v < len(ts); v++ {
		if ts[v-1].Head == p && ts[v-1].Rel == "obj" {
			return
		}
		if ts[v].Head != p || ts[v].Rel != "xcomp" || ts[v].Fine != "VBP" && ts[v].Fine != "VBZ" || !tree.HasKid(ts, v, func(t *token.Token) bool { return t.Rel == "ccomp" || t.Rel == "obj" }) {
			continue
		}
		if tree.HasKid(ts, v, func(t *token.Token) bool { return t.Fine == "TO" }) {
			return
		}
		ts[v].Head, ts[v].Rel = -1, "root"
		ts[n].Head = v
		ts[p].Head, ts[p].Rel, ts[p].Fine = n, "acl", "VBN"
		for i := range ts {
			if ts[i].Head == p && i > v {
				ts[i].Head = v
			}
		}
		return
	}
}

// mendAgent makes the name behind "by" the agent of the participle before it, where it
// was read as a second subject of the verb that noun n is the subject of: "A memo seen
// by the Orrin Herald suggests".
func mendAgent(sentence string, ts []token.Token, n int) {
	p, by := n+1, n+2
	if ts[p].Head != n || ts[p].Rel != "acl" || ts[p].Fine != "VBN" || !strings.EqualFold(sentence[ts[by].Start:ts[by].End], "by") || !tree.Subject(&ts[n]) {
		return
	}
	v := ts[n].Head
	if ts[by].Head != v || v < by {
		return
	}
	for s := by + 1; s < v; s++ {
		if ts[s].Head != v || !tree.Subject(&ts[s]) {
			continue
		}
		ts[s].Head, ts[s].Rel = p, "obl:agent"
		for i := by; i < s; i++ {
			if ts[i].Head == v {
				ts[i].Head = s
			}
		}
		return
	}
}
