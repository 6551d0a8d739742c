package syntax

import (
	"synoptic/english"
	"synoptic/syntax/tagger"
	"synoptic/syntax/tree"
)

// An aside is what stands between brackets or dashes within a sentence, signs
// and all: the tokens from First up to Last.
type aside struct{ first, last int }

// longestAside is how many tokens an aside has at most.
const longestAside = 30

// asides lists what stands between brackets or a pair of dashes, and leaves a
// sentence where it is taken out.
func asides(sentence string, ts []Token) []aside {
	var out []aside
	dash := -1
	for i := 1; i < len(ts); i++ {
		if n := len(out); n > 0 && i < out[n-1].last {
			continue
		}
		switch sign := sentence[ts[i].Start:ts[i].End]; {
		case sign == "(" || sign == "[":
			if end := closing(sentence, ts, i); end > 0 {
				out = append(out, aside{i, end + 1})
			}
		case !dashes[sign] || !apartFrom(ts, i):
		case dash < 0:
			dash = i
		default:
			if len(out) > 0 && out[len(out)-1].first > dash {
				return out
			}
			if i-dash > 1 && i-dash < longestAside && i+1 < len(ts) && !within(sentence, ts, dash, i) {
				out = append(out, aside{dash, i + 1})
			}
			dash = -1
		}
	}
	return out
}

var dashes = english.Set("— – -- - ―")

// apartFrom says whether blanks stand around a dash, or it is a long one.
func apartFrom(ts []Token, i int) bool {
	if i+1 >= len(ts) {
		return false
	}
	return ts[i].End-ts[i].Start > 1 || ts[i].Start > ts[i-1].End && ts[i+1].Start > ts[i].End
}

// closing is the bracket that closes the one at i, -1 if it is far or missing.
func closing(sentence string, ts []Token, i int) int {
	for k := i + 1; k < min(len(ts), i+longestAside); k++ {
		switch sentence[ts[k].Start:ts[k].End] {
		case ")", "]":
			if k == i+1 || k+1 == len(ts) {
				return -1
			}
			return k
		case "(", "[":
			return -1
		}
	}
	return -1
}

// within says whether a quotation mark or the end of a sentence stands between
// two dashes: then they are no pair.
func within(sentence string, ts []Token, first, last int) bool {
	for _, t := range ts[first+1 : last] {
		switch sentence[t.Start:t.End] {
		case "“", "”", "\"", ".", "?", "!", ";", ":":
			return true
		}
	}
	return false
}

// apart builds the tree of a sentence without its asides, and one of each aside,
// which hangs on the noun before it.
func (r *Reader) apart(sentence string, ts []Token, all []aside) {
	whole := r.window
	at := make([]int, 0, len(ts))
	next := 0
	for _, a := range all {
		for ; next < a.first; next++ {
			at = append(at, next)
		}
		next = a.last
	}
	for ; next < len(ts); next++ {
		at = append(at, next)
	}
	r.part(sentence, ts, at, whole)
	for _, a := range all {
		inner := at[:0]
		for i := a.first + 1; i < a.last-1; i++ {
			inner = append(inner, i)
		}
		root := r.part(sentence, ts, inner, whole)
		for _, sign := range []int{a.first, a.last - 1} {
			t := &ts[sign]
			t.Lemma = sentence[t.Start:t.End]
			t.Head, t.Rel = root, "punct"
		}
		hangAside(ts, root, a)
	}
	r.window = whole
}

// part builds the tree of some tokens of a sentence and returns its root, as an
// index into all.
func (r *Reader) part(sentence string, ts []Token, at []int, whole tagger.Window) int {
	part := make([]Token, len(at))
	for k, i := range at {
		part[k] = ts[i]
	}
	r.window = whole.Of(at)
	r.tree(sentence, part)
	root := -1
	for k, i := range at {
		ts[i] = part[k]
		if part[k].Head < 0 {
			root = i
		} else {
			ts[i].Head = at[part[k].Head]
		}
	}
	return root
}

// uncrossed says whether nothing but its own words hangs between a word and the
// aside behind it, so that no arc crosses that from the aside to the word.
func uncrossed(ts []Token, on int, a aside) bool {
	if on == a.first-1 {
		return true
	}
	if len(ts) > tree.Longest {
		return false
	}
	for i := range ts {
		from, to := i, ts[i].Head
		if from > to {
			from, to = to, from
		}
		inside := func(k int) bool { return on < k && k < a.first }
		if from >= 0 && (inside(from) && to >= a.last || inside(to) && from < on) {
			return false
		}
	}
	return true
}

// hangAside hangs the root of an aside on the noun or verb whose phrase ends
// before it.
func hangAside(ts []Token, root int, a aside) {
	on := a.first - 1
	for h := ts[on].Head; h >= 0 && h < on && (ts[on].Tag == "PUNCT" || ts[on].Rel == "flat" || ts[on].Rel == "compound"); h = ts[on].Head {
		on = h
	}
	if !uncrossed(ts, on, a) {
		on = a.first - 1
	}
	ts[root].Head, ts[root].Rel = on, "parataxis"
	inner := ts[a.first:a.last] // all that hangs on its root stands in it
	switch {
	case tree.Nominal(&ts[root]) && tree.Nominal(&ts[on]) && !tree.HasKid(inner, root, func(t *Token) bool { return tree.Subject(t) || t.Rel == "cop" }):
		ts[root].Rel = "appos"
	case tree.Nominal(&ts[on]) && tree.HasKid(inner, root, func(t *Token) bool { return t.Fine == "WP" || t.Fine == "WDT" }):
		ts[root].Rel = "acl:relcl"
	case tree.Nominal(&ts[on]) && (ts[root].Fine == "VBN" || ts[root].Fine == "VBG") && !tree.HasKid(inner, root, tree.Subject):
		ts[root].Rel = "acl"
	}
}
