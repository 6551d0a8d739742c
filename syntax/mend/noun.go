package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendNoun gives a sentence that was read as a noun with a clause on it the verb
// of that clause as its main one, where no relative clause is like that: without
// a subject and a pronoun ("Orla Venn, along with her goats, was invited"), or
// with the second word of a name for its subject ("Nature Lines did not answer").
func mendNoun(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest || !stops(sentence, ts) {
		return
	}
	root := tree.Root(ts)
	if root < 0 || !tree.Nominal(&ts[root]) || tree.HasKid(ts, root, func(t *token.Token) bool { return tree.Subject(t) || t.Rel == "cop" || t.Rel == "case" }) {
		return
	}
	for v := root + 1; v < len(ts); v++ {
		if ts[v].Head != root || ts[v].Rel != "acl:relcl" && ts[v].Rel != "parataxis" && ts[v].Rel != "conj" || !tells(sentence, ts, v) {
			continue
		}
		switch s := tree.SubjectOf(ts, v); {
		case s < 0:
			nounUnder(ts, root, v)
			return
		case s == root+1 && ts[v].Rel == "acl:relcl" && capital(sentence, &ts[root]) && capital(sentence, &ts[s]):
			nameUnder(ts, root, s, v)
			return
		}
	}
}

// nameUnder makes verb v the root, and what was it the first word of the name s
// that is the subject.
func nameUnder(ts []token.Token, root, s, v int) {
	ts[v].Head, ts[v].Rel = -1, "root"
	ts[root].Head, ts[root].Rel = s, "compound"
	for i := range ts {
		switch {
		case ts[i].Head != root:
		case i > s:
			ts[i].Head = v
		default:
			ts[i].Head = s
		}
	}
}

// nounUnder makes verb v the root, and the noun that was it its subject; an
// adjective that was its subject is told of the noun.
func nounUnder(ts []token.Token, root, v int) {
	ts[v].Head, ts[v].Rel = -1, "root"
	ts[root].Head, ts[root].Rel = v, "nsubj"
	if tree.HasKid(ts, v, func(t *token.Token) bool { return t.Rel == "aux:pass" }) {
		ts[root].Rel = "nsubj:pass"
	}
	for i := range ts {
		switch {
		case ts[i].Head == root && i > v:
			ts[i].Head = v
		case i != root && ts[i].Head == v && tree.Subject(&ts[i]) && ts[i].Tag == "ADJ":
			ts[i].Head, ts[i].Rel = root, "acl"
		}
	}
}

// tells says whether token v, a verb or what a form of "to be" tells, has a tense
// and nothing that ties it to what stands before it.
func tells(sentence string, ts []token.Token, v int) bool {
	tense := tree.Finite(&ts[v]) || ts[v].Rel == "parataxis" && ts[v].Fine == "VBN" && lemma.IsPast(ts[v].Lemma, strings.ToLower(sentence[ts[v].Start:ts[v].End]))
	for i := range ts {
		if ts[i].Head != v {
			continue
		}
		switch {
		case ts[i].Rel == "mark", ts[i].Rel == "cc" && i < v, ts[i].Rel == "expl", strings.HasPrefix(ts[i].Fine, "W"):
			return false
		case i < v && (strings.HasPrefix(ts[i].Rel, "aux") || ts[i].Rel == "cop"):
			tense = tense || tree.Finite(&ts[i]) || ts[i].Fine == "MD"
		}
	}
	return tense
}

// capital says whether a word begins with a capital letter.
func capital(sentence string, t *token.Token) bool {
	return sentence[t.Start] >= 'A' && sentence[t.Start] <= 'Z'
}

// ofNoun are the relations of what stands behind a noun and stays with it.
var ofNoun = english.Set("conj nmod nmod:of appos flat acl acl:relcl compound nmod:unmarked nmod:desc")

// mendAmod gives a sentence that was read as a noun with a subject the verb
// between the two, which was read as a participle of the noun: "The captain warned
// harbour guards".
func mendAmod(sentence string, ts []token.Token) {
	root := tree.Root(ts)
	if root < 0 || !tree.Nominal(&ts[root]) || tree.HasKid(ts, root, func(t *token.Token) bool { return t.Rel == "cop" || t.Rel == "case" || t.Rel == "det" }) || !stops(sentence, ts) {
		return
	}
	s := tree.SubjectOf(ts, root)
	for v := s + 1; s >= 0 && v < root; v++ {
		if ts[v].Head != root || ts[v].Rel != "amod" || ts[v].Tag != "VERB" || ts[v].Fine != "VBN" && ts[v].Fine != "VBD" || !lemma.IsPast(ts[v].Lemma, strings.ToLower(sentence[ts[v].Start:ts[v].End])) {
			continue
		}
		for i := range ts {
			if ts[i].Head == root && (i < v || i > root && !ofNoun[ts[i].Rel]) {
				ts[i].Head = v
			}
		}
		ts[v].Head, ts[v].Rel, ts[v].Fine = -1, "root", "VBD"
		ts[root].Head, ts[root].Rel = v, "obj"
		return
	}
}

// mendBehind gives a sentence that was read as a noun the verb behind a clause
// on that noun, whose last noun was read as its subject: the fees, which hurt
// bakers and cooks, were cut.
func mendBehind(sentence string, ts []token.Token) {
	root := tree.Root(ts)
	if len(ts) > tree.Longest || root < 0 || !stops(sentence, ts) || !tree.Nominal(&ts[root]) || tree.HasKid(ts, root, func(t *token.Token) bool { return tree.Subject(t) || t.Rel == "cop" || t.Rel == "case" }) {
		return
	}
	for v := root + 1; v < len(ts); v++ {
		n := tree.SubjectOf(ts, v)
		if n < root || n > v || ts[v].Rel == "acl:relcl" {
			continue
		}
		r, end := tree.Leftmost(ts, n)-1, tree.Rightmost(ts, n, v)
		if !objectBefore(ts, root, r+1, v) || !tree.Finite(&ts[r]) || sentence[ts[end].Start:ts[end].End] != "," && (end+1 >= v || sentence[ts[end+1].Start:ts[end+1].End] != ",") {
			continue
		}
		ts[v].Head, ts[v].Rel = -1, "root"
		ts[root].Head, ts[root].Rel = v, ts[n].Rel
		ts[n].Head, ts[n].Rel = r, "obj"
		for i := v + 1; i < len(ts); i++ {
			if ts[i].Head == root {
				ts[i].Head = v
			}
		}
		return
	}
}
