package mend

import (
	"slices"

	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendAside gives a sentence whose subject is told more of between two commas the
// main verb behind them, where the subject was read as all of the sentence: "The
// baker, Orla Venn, 61, also fell", "Maar, who owns a mill, often lends it".
func mendAside(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest || !stops(sentence, ts) {
		return
	}
	root := tree.Root(ts)
	if root < 0 || !tree.Nominal(&ts[root]) && ts[root].Tag != "PRON" && ts[root].Tag != "ADJ" || slices.ContainsFunc(ts, func(t token.Token) bool {
		return t.Head == root && (tree.Subject(&t) || t.Rel == "cop" || t.Rel == "case")
	}) {
		return
	}
	v := behindAside(sentence, ts, root)
	if v < 0 {
		return
	}
	nounUnder(ts, root, v)
}

// behindAside is the head of the clause behind the second of two commas behind
// the root, the first verb with a tense there, if nothing is its subject and
// nothing ties it to what goes before; -1 if there is none.
func behindAside(sentence string, ts []token.Token, root int) int {
	commas := 0
	for i := root + 1; i < len(ts); i++ {
		switch {
		case ts[i].Tag == "PUNCT" && sentence[ts[i].Start:ts[i].End] == ",":
			commas++
		case commas == 0 && !tree.Under(ts, i, root):
			return -1
		case commas >= 2 && commaBefore(sentence, ts, i):
			if v := ledBy(ts, i); v >= 0 {
				return v
			}
		}
	}
	return -1
}

// commaBefore says whether a comma stands before token i, or only adverbs
// between the two.
func commaBefore(sentence string, ts []token.Token, i int) bool {
	for i--; i > 0 && ts[i].Tag == "ADV" && ts[i].Fine != "WRB"; i-- {
	}
	return i > 0 && sentence[ts[i].Start:ts[i].End] == ","
}

// ledBy is the head of the clause that token i, a verb or its first auxiliary,
// leads and that is told of the noun at the root; -1 if i leads none, or one with
// a subject of its own, or tied. An adjective between commas is no subject.
func ledBy(ts []token.Token, i int) int {
	if !tree.Finite(&ts[i]) && ts[i].Fine != "MD" {
		return -1
	}
	v := i
	if ts[i].Tag == "AUX" {
		v = ts[i].Head
	}
	if v < i || ts[v].Rel == "ccomp" {
		return -1
	}
	for k := range ts {
		if ts[k].Head == v && (tree.Subject(&ts[k]) && ts[k].Tag != "ADJ" || ts[k].Rel == "mark" || ts[k].Rel == "expl" || ts[k].Rel == "cc" && k < v || k < i && ts[k].Tag != "ADV" && ts[k].Tag != "PUNCT" && ts[k].Tag != "ADJ") {
			return -1
		}
	}
	return v
}
