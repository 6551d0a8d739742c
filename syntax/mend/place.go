package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendPlaces puts what was hung where its kind never stands to where it can: the
// preposition of a verb, a verb with a tense joined to a noun, and the verb by
// which words are somebody's, under a verb within those words.
func mendPlaces(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	for i := range ts {
		phraseOf(ts, i)
		joinedVerb(ts, i)
		tellsOf(ts, i)
	}
	for i := range ts {
		saidOf(sentence, ts, i)
	}
}

// phraseOf gives a preposition that hangs on a verb with a tense the noun behind
// it that hangs there too: Venn on Tuesday sang.
func phraseOf(ts []token.Token, k int) {
	v := ts[k].Head
	if ts[k].Rel != "case" || v < k || ts[v].Tag != "VERB" || !tree.Finite(&ts[v]) && ts[v].Fine != "VBN" {
		return
	}
	for n := k + 1; n < v; n++ {
		if ts[n].Head != v {
			continue
		}
		if !tree.Nominal(&ts[n]) || tree.Subject(&ts[n]) || ts[n].Rel == "obj" {
			return
		}
		if ts[n].Rel == "compound" || ts[n].Rel == "nmod" || strings.HasPrefix(ts[n].Rel, "obl") {
			ts[k].Head, ts[n].Rel = n, "obl"
		}
		return
	}
}

// tellsOf hangs a participle, which was hung on a preposition or an adverb, on the
// noun above: the cart they came in tipped.
func tellsOf(ts []token.Token, v int) {
	if !strings.HasPrefix(ts[v].Rel, "acl") {
		return
	}
	for h := ts[v].Head; h >= 0 && (ts[h].Tag == "ADP" || ts[h].Tag == "ADV" || h != ts[v].Head); h = ts[h].Head {
		if tree.Nominal(&ts[h]) && h < v {
			ts[v].Head = h
			return
		}
	}
}

// joinedVerb joins a verb with a tense and no subject, which was joined to a noun,
// to the verb that the noun hangs on: showed no haste and stood.
func joinedVerb(ts []token.Token, v int) {
	n := ts[v].Head
	if ts[v].Rel != "conj" || n < 0 || n > v || !tree.Finite(&ts[v]) || !tree.Nominal(&ts[n]) && ts[n].Tag != "ADJ" {
		return
	}
	if does, _ := tree.Subjects(ts, v); does || tree.HasKid(ts, n, func(t *token.Token) bool { return t.Rel == "cop" || tree.Subject(t) }) {
		return
	}
	for h := ts[n].Head; h >= 0 && h < n; h = ts[h].Head {
		if tree.Finite(&ts[h]) || tree.HasKid(ts, h, func(t *token.Token) bool { return t.Rel == "aux" || t.Rel == "aux:pass" || t.Rel == "cop" }) {
			ts[v].Head = h
			return
		}
	}
}

// saidOf makes the verb by which words before it are somebody's their main one,
// where it was hung on a word within them: "I saw no boat in the bay," Venn said.
func saidOf(sentence string, ts []token.Token, v int) {
	root := tree.Root(ts)
	if root < 0 || v <= root || !tree.Finite(&ts[v]) || !telling[lemma.Of(strings.ToLower(sentence[ts[v].Start:ts[v].End]), ts[v].Fine, false)] {
		return
	}
	s := tree.SubjectOf(ts, v)
	if s < root || s > v || ts[v].Rel == "acl:relcl" || ts[v].Rel == "conj" || wordsBehind(ts, v) {
		return
	}
	before := tree.Leftmost(ts, s) - 1
	if before < 0 || !closes[sentence[ts[before].Start:ts[before].End]] {
		return
	}
	ts[v].Head, ts[v].Rel = -1, "root"
	ts[root].Head, ts[root].Rel = v, "ccomp"
	for i := range ts {
		if i > v && ts[i].Head == root && ts[i].Rel == "punct" {
			ts[i].Head = v
		}
	}
}

// wordsBehind says whether verb v opens a clause, or tells what stands behind it.
func wordsBehind(ts []token.Token, v int) bool {
	for i := range ts {
		if ts[i].Head == v && (ts[i].Rel == "mark" || i > v && (ts[i].Rel == "ccomp" || ts[i].Rel == "obj")) {
			return true
		}
	}
	return false
}

// telling are verbs by which words are somebody's.
var telling = english.Set("say tell add write note tweet ask argue explain recall joke")

// closes are signs at the end of somebody's words.
var closes = english.Set("\" ” '' ’ ,”")
