package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendMain gives a sentence that was read as a noun with a participle the main
// verb that it lacks: "The ferry sailed from Orrin", "Its council declared a
// day of mourning". Headings have no full stop, and are left as they are.
func mendMain(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest || !stops(sentence, ts) {
		return
	}
	root := tree.Root(ts)
	if root < 0 || !tree.Nominal(&ts[root]) && ts[root].Tag != "PRON" {
		return
	}
	v := onlyVerb(sentence, ts, root)
	if v < 0 || !tenseless(ts, root, v) {
		return
	}
	ts[v].Head, ts[v].Rel, ts[v].Fine = -1, "root", "VBD"
	ts[root].Head, ts[root].Rel = v, "nsubj"
	for i := range ts {
		if ts[i].Head == root && (i > v || i < root && aboutDeed[ts[i].Rel]) {
			ts[i].Head = v
			if ts[i].Rel == "nmod" {
				ts[i].Rel = "obl"
			}
		}
	}
	bareThing(ts, v)
}

// bareThing makes the first noun behind verb v that hangs on it without a
// preposition what the deed is done to.
func bareThing(ts []token.Token, v int) {
	led := map[int]bool{}
	for i := range ts {
		if ts[i].Head == v && ts[i].Rel == "obj" {
			return
		}
		if ts[i].Rel == "case" {
			led[ts[i].Head] = true
		}
	}
	for i := v + 1; i < len(ts); i++ {
		if ts[i].Head == v && ts[i].Rel == "obl" && !led[i] {
			ts[i].Rel = "obj"
			return
		}
	}
}

// aboutDeed are the relations of what stands before a noun and tells of the
// deed: on Monday the ferry sailed.
var aboutDeed = english.Set("obl advcl advmod punct parataxis")

// stops says whether a sentence ends in a full stop, or its like, and what
// closes behind it.
func stops(sentence string, ts []token.Token) bool {
	for i := len(ts) - 1; i >= 0 && ts[i].Tag == "PUNCT"; i-- {
		switch sentence[ts[i].Start:ts[i].End] {
		case ".", "!":
			return true
		}
	}
	return false
}

// onlyVerb is the participle behind the noun at the root that looks like a
// past and is no passive, -1 if none: what is told between two commas stands
// aside.
func onlyVerb(sentence string, ts []token.Token, root int) int {
	commas := 0
	for i := root + 1; i < len(ts); i++ {
		word := sentence[ts[i].Start:ts[i].End]
		if word == "," {
			commas++
		}
		if ts[i].Head != root || ts[i].Rel != "acl" || ts[i].Tag != "VERB" || commas%2 > 0 || ts[i].Fine != "VBN" && ts[i].Fine != "VBD" {
			continue
		}
		passive := i+1 < len(ts) && sentence[ts[i+1].Start:ts[i+1].End] == "by"
		if !passive && lemma.IsPast(ts[i].Lemma, strings.ToLower(word)) {
			return i
		}
	}
	return -1
}

// tenseless says whether nothing has a tense but what hangs on verb v, or is a
// clause beside: then the noun at the root is the subject of v.
func tenseless(ts []token.Token, root, v int) bool {
	for i := range ts {
		if ts[i].Head == root && (tree.Subject(&ts[i]) || ts[i].Rel == "cop") {
			return false
		}
		if i != v && (tree.Finite(&ts[i]) || ts[i].Fine == "MD" || ts[i].Tag == "AUX") && !beside(ts, i, v) {
			return false
		}
	}
	return true
}

// beside says whether a token stands in a relative or adverbial clause, or hangs
// on verb v.
func beside(ts []token.Token, i, v int) bool {
	for k, steps := i, 0; k >= 0 && steps < len(ts); k, steps = ts[k].Head, steps+1 {
		if k == v || ts[k].Rel == "acl:relcl" || ts[k].Rel == "advcl" {
			return true
		}
	}
	return false
}
