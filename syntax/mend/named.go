package mend

import (
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendNamed gives a verb behind what is told of a name between two commas that
// name for its subject, where it has none, or one that is no part of it: "It
// sank, Orla Venn, a harbour guard, said."
func mendNamed(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	for v := 3; v < len(ts); v++ {
		if ts[v].Tag != "VERB" || !tree.Finite(&ts[v]) || !isSign(sentence, &ts[v-1], ",") {
			continue
		}
		k := commaBehindName(sentence, ts, v-1)
		if k < 0 {
			continue
		}
		first := k - 1
		for first > 0 && ts[first-1].Tag == "PROPN" {
			first--
		}
		if s := tree.SubjectOf(ts, v); s >= 0 && s < v && (s >= first || tree.Rightmost(ts, s, first) >= first-2) {
			continue
		}
		nameAside(ts, first, k, v)
	}
}

// commaBehindName is the comma that opens what is told of a name and ends at a
// comma, -1 if no name stands before it, or it holds a verb with a tense.
func commaBehindName(sentence string, ts []token.Token, end int) int {
	k := end - 1
	for k > 0 && !isSign(sentence, &ts[k], ",") {
		if ts[k].Tag == "PUNCT" && ts[k].Fine != "HYPH" && ts[k].Fine != "''" || tree.Finite(&ts[k]) || ts[k].Tag == "AUX" {
			return -1
		}
		k--
	}
	if k < 1 || k == end-1 || ts[k-1].Tag != "PROPN" {
		return -1
	}
	switch ts[k+1].Tag {
	case "DET", "NOUN", "ADJ", "PROPN", "NUM":
		return k
	}
	return -1
}

// nameAside makes the name from first to a comma the subject of verb v, and what
// stands between the comma and the verb an apposition of it.
func nameAside(ts []token.Token, first, comma, v int) {
	name := first
	for i := first; i < comma; i++ {
		if h := ts[i].Head; h < first || h >= comma {
			name = i
			break
		}
	}
	for i := comma + 1; i < v-1; i++ {
		if h := ts[i].Head; (h <= comma || h >= v-1) && tree.Under(ts, v, i) {
			ts[v].Head, ts[v].Rel = h, ts[i].Rel // the verb stands where the aside stood
		}
	}
	if tree.Under(ts, v, name) {
		ts[v].Head, ts[v].Rel = ts[name].Head, ts[name].Rel
	}
	for i := range ts {
		switch h := ts[i].Head; {
		case i > comma && i < v-1 && (h <= comma || h >= v-1):
			ts[i].Head, ts[i].Rel = name, "appos"
		case i < first && h == v && tree.Subject(&ts[i]):
			ts[i].Rel = "obl"
		}
	}
	ts[name].Head, ts[name].Rel = v, "nsubj"
}

// isSign says whether a token is a sign.
func isSign(sentence string, t *token.Token, sign string) bool {
	return sentence[t.Start:t.End] == sign
}
