// Package tree tells what stands where in a dependency tree: which token is a subject,
// what hangs on what, and what is the root. It changes no tree.
package tree

import (
	"strings"

	"synoptic/syntax/token"
)

// Longest is how many tokens a sentence has at most of whose tree is asked what costs
// the square of its length, or more, and that is mended: what is longer is a list, or
// no sentence.
const Longest = 200

// Subject says whether a token is the subject of what it hangs on.
func Subject(t *token.Token) bool { return strings.HasPrefix(t.Rel, "nsubj") }

// Nominal says whether a token is a noun, a name or a number.
func Nominal(t *token.Token) bool {
	switch t.Tag {
	case "NOUN", "PROPN", "NUM":
		return true
	}
	return false
}

// Finite says whether a verb has a tense.
func Finite(t *token.Token) bool { return t.Fine == "VBD" || t.Fine == "VBZ" || t.Fine == "VBP" }

// Root is the first token that hangs on none, -1 if all hang on others.
func Root(ts []token.Token) int {
	for i := range ts {
		if ts[i].Head < 0 {
			return i
		}
	}
	return -1
}

// HasKid says whether a token for which is holds hangs on token h.
func HasKid(ts []token.Token, h int, is func(*token.Token) bool) bool {
	for i := range ts {
		if ts[i].Head == h && is(&ts[i]) {
			return true
		}
	}
	return false
}

// Under says whether a token hangs on i, directly or not.
func Under(ts []token.Token, k, i int) bool {
	for range ts {
		if k < 0 {
			return false
		}
		if k == i {
			return true
		}
		k = ts[k].Head
	}
	return true
}

// Leftmost is the first token of the phrase of n that stands together before it.
func Leftmost(ts []token.Token, n int) int {
	for n0 := n; ; n0-- {
		if n0 == 0 || !Under(ts, n0-1, n) {
			return n0
		}
	}
}

// Rightmost is the last token before the end that hangs on m, directly or not.
func Rightmost(ts []token.Token, m, end int) int {
	last := m
	for i := m + 1; i < end; i++ {
		for k, steps := i, 0; k >= 0 && steps < len(ts); k, steps = ts[k].Head, steps+1 {
			if k == m {
				last = i
				break
			}
		}
	}
	return last
}

// SubjectOf is the subject of verb v, -1 if none hangs on it.
func SubjectOf(ts []token.Token, v int) int {
	for i := range ts {
		if ts[i].Head == v && (Subject(&ts[i]) || strings.HasPrefix(ts[i].Rel, "csubj")) {
			return i
		}
	}
	return -1
}

// Subjects says whether verb v has a subject, and whether it has one that can be
// none: behind a preposition, or with a form of "to be" of its own.
func Subjects(ts []token.Token, v int) (does, cannot bool) {
	for k := range ts {
		if ts[k].Head != v {
			continue
		}
		switch rel, _, _ := strings.Cut(ts[k].Rel, ":"); {
		case rel == "csubj", rel == "expl", ts[k].Rel == "nsubj:outer":
			does = true
		case rel != "nsubj":
		case HasKid(ts, k, func(t *token.Token) bool { return t.Rel == "cop" || t.Rel == "case" && t.Tag == "ADP" }):
			cannot = true
		default:
			does = true
		}
	}
	return does, cannot
}

// Led says whether a preposition stands before a noun and belongs to it.
func Led(ts []token.Token, noun int) bool {
	for i := range noun {
		if ts[i].Head == noun && ts[i].Rel == "case" {
			return true
		}
	}
	return false
}

// Whole says whether tokens are one tree: all hang, directly or not, on the only one
// that hangs on none.
func Whole(ts []token.Token) bool {
	roots := 0
	for i := range ts {
		if ts[i].Head < 0 {
			roots++
		}
		steps := 0
		for k := i; k >= 0; k = ts[k].Head {
			if steps++; steps > len(ts) {
				return false
			}
		}
	}
	return roots == 1 || len(ts) == 0
}
