package mend

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendReduced gives the noun with which a sentence opens the participle behind it that
// was read as a clause before the main verb, or as the main verb itself; then the
// sentence gets the verb that has a subject behind the comma: "In a letter published on
// Tuesday, the guild said".
func mendReduced(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	for p := 2; p < len(ts) && p < farthest; p++ {
		if ts[p].Head >= 0 && ts[p].Rel != "advcl" || !reducible(sentence, ts, p) {
			continue
		}
		top := openedBy(ts, p)
		if top < 0 {
			continue
		}
		v := ts[p].Head
		if v < 0 {
			v = toBehind(sentence, ts, p)
		}
		if v < p {
			return
		}
		ts[p].Head, ts[p].Rel, ts[p].Fine = p-1, "acl", "VBN"
		ts[top].Head, ts[top].Rel = v, "obl"
		return
	}
}

// farthest is how many tokens may stand before a participle that belongs to the noun
// with which a sentence opens.
const farthest = 20

// toBehind makes the verb behind the comma the root of a sentence in place of verb p,
// with what hung on that before it and behind the comma: -1 if there is none.
func toBehind(sentence string, ts []token.Token, p int) int {
	comma := p + 1
	for comma < len(ts) && !isSign(sentence, &ts[comma], ",") {
		comma++
	}
	v := heldBehind(ts, p, comma)
	if v < 0 {
		return -1
	}
	for i := range ts {
		if ts[i].Head == p && (i < p || i >= comma) {
			ts[i].Head = v
		}
	}
	ts[v].Head, ts[v].Rel = -1, "root"
	return v
}

// reducible says whether a verb is one in the past that has neither subject, auxiliary
// nor object, and whose form may be a participle.
func reducible(sentence string, ts []token.Token, p int) bool {
	if ts[p].Tag != "VERB" || ts[p].Fine != "VBD" && ts[p].Fine != "VBN" {
		return false
	}
	form := strings.ToLower(sentence[ts[p].Start:ts[p].End])
	if verb, irregular := english.Irregular(ts[p].Lemma); irregular && !slices.Contains(verb.Participles, form) || !irregular && !strings.HasSuffix(form, "ed") {
		return false
	}
	return !tree.HasKid(ts, p, func(t *token.Token) bool {
		switch rel, _, _ := strings.Cut(t.Rel, ":"); rel {
		case "nsubj", "csubj", "expl", "aux", "cop", "iobj":
			return true
		case "obj":
			return !Timed(sentence[t.Start:t.End])
		}
		return false
	})
}

// openedBy is the noun behind a preposition, right before verb p and read as told of
// it, with which a sentence opens, or the noun on which that one hangs: -1 if another
// stands before the verb.
func openedBy(ts []token.Token, p int) int {
	top := p - 1
	if !tree.Nominal(&ts[top]) {
		return -1
	}
	for ts[top].Head >= 0 && ts[top].Head < p {
		top = ts[top].Head
	}
	if ts[top].Head != p || ts[top].Rel != "obl" || !tree.Led(ts, top) {
		return -1
	}
	for i := tree.Leftmost(ts, top) - 1; i >= 0; i-- {
		if t := ts[i].Tag; t != "PUNCT" && t != "CCONJ" && t != "ADV" {
			return -1
		}
	}
	return top
}

// heldBehind is the first verb or predicate with a tense behind a comma that hangs on
// verb p, has a subject of its own there, and is led by no conjunction: -1 if none is.
func heldBehind(ts []token.Token, p, comma int) int {
	tensed := func(t *token.Token) bool {
		return tree.Finite(t) && (strings.HasPrefix(t.Rel, "aux") || t.Rel == "cop")
	}
	for v := comma + 1; v < len(ts); v++ {
		if ts[v].Head == p && (tree.Finite(&ts[v]) || tree.HasKid(ts, v, tensed)) && tree.SubjectOf(ts, v) > comma &&
			!tree.HasKid(ts, v, func(t *token.Token) bool { return t.Rel == "mark" || t.Rel == "cc" }) {
			return v
		}
	}
	return -1
}
