package syntax

import "strings"

// mend puts together subjects of two parts that the greedy parser took apart:
// where the second part has an article or a number of its own, it decides too
// early that a clause ends before "and".
func mend(sentence string, ts []Token) {
	if len(ts) > longestMended {
		return
	}
	for c := range ts {
		if ts[c].Rel != "cc" || !joins(sentence[ts[c].Start:ts[c].End]) {
			continue
		}
		if n := ts[c].Head; n > c && subject(&ts[n]) {
			oneSubject(ts, c, n)
		} else if n > c {
			ownSubject(ts, c, n)
		}
	}
}

// longestMended is how many tokens a sentence has at most that is mended: what
// is longer is a list, or no sentence.
const longestMended = 200

func joins(word string) bool { return strings.EqualFold(word, "and") || strings.EqualFold(word, "or") }

func subject(t *Token) bool { return strings.HasPrefix(t.Rel, "nsubj") }

func nominal(t *Token) bool {
	switch t.Tag {
	case "NOUN", "PROPN", "NUM":
		return true
	}
	return false
}

// finite says whether a verb has a tense.
func finite(t *Token) bool { return t.Fine == "VBD" || t.Fine == "VBZ" || t.Fine == "VBP" }

// oneSubject joins two subjects of one verb, n behind the conjunction c and one
// right before it: the mayor and the bishop sat.
func oneSubject(ts []Token, c, n int) {
	for m := c - 1; m >= 0; m-- {
		if ts[m].Head != ts[n].Head || !subject(&ts[m]) {
			continue
		}
		if rightmost(ts, m, c) == c-1 {
			ts[n].Rel, ts[n].Head = "conj", m
		}
		return
	}
}

// rightmost is the last token before the end that hangs on m, directly or not.
func rightmost(ts []Token, m, end int) int {
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

// ownSubject gives a verb behind the conjunction c the subject it shares with
// the noun before, which was read as a clause without a verb: four boys and
// their coach remain, the pilot and 12 passengers died.
func ownSubject(ts []Token, c, n int) {
	first, second, verb := ts[n].Head, n, n
	switch {
	case ts[n].Rel != "conj" || first < 0 || first > c:
		return
	case ts[n].Tag == "VERB": // boys; and coach remain
		second = subjectBetween(ts, c, verb)
	case nominal(&ts[n]): // pilot and passengers, who died
		verb = n + 1
		if verb >= len(ts) || ts[verb].Head != second || ts[verb].Rel != "acl" || ts[verb].Fine != "VBD" {
			return
		}
	}
	if second < 0 || second == verb || !finite(&ts[verb]) || !bareNoun(ts, first) || rightmost(ts, first, c) != c-1 {
		return
	}
	ts[verb].Head, ts[verb].Rel = ts[first].Head, ts[first].Rel
	ts[first].Head, ts[first].Rel = verb, "nsubj"
	ts[second].Head, ts[second].Rel = first, "conj"
	ts[c].Head = second
	for i := verb + 1; i < len(ts); i++ {
		if ts[i].Head == first {
			ts[i].Head = verb
		}
	}
}

// subjectBetween is the last noun behind c that is the subject of the verb, -1
// if there is none.
func subjectBetween(ts []Token, c, verb int) int {
	second := -1
	for i := c + 1; i < verb; i++ {
		if ts[i].Head == verb && subject(&ts[i]) && nominal(&ts[i]) {
			second = i
		}
	}
	return second
}

// bareNoun says whether a noun was read as all of its clause.
func bareNoun(ts []Token, m int) bool {
	if !nominal(&ts[m]) || ts[m].Rel != "root" && ts[m].Rel != "ccomp" {
		return false
	}
	for i := range ts {
		if ts[i].Head == m && (ts[i].Rel == "cop" || subject(&ts[i])) {
			return false
		}
	}
	return true
}
