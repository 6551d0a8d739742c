package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendTimes hangs bare days and the like on the verb before them: "said Monday
// that", "approved the measure Tuesday in Tollen". News tells days so, and the
// treebanks hardly do, so that the parser takes them for subjects, objects and
// names of what stands before.
func mendTimes(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	for i := range ts {
		if from, ok := bareTime(sentence, ts, i); ok {
			hangTime(ts, from, i)
		}
	}
}

// Words of bare times: days, parts of a day, and longer times that need a word
// before them.
var (
	weekdays   = english.Set(english.Weekdays)
	monthNames = english.Set(english.Months, english.With(".", english.MonthsPress))
	dayParts   = english.Set(english.DayParts)
	spells     = english.Set("week month year weekend", english.Seasons, english.SeasonFall)
	pointers   = english.Set("last this next late early that")
)

// Timed says whether a noun tells when.
func Timed(noun string) bool {
	return weekdays[noun] || monthNames[noun] || dayParts[noun] || spells[noun] || noun == "day" || noun == "time"
}

// bareTime says whether a token heads an expression of when that has no
// preposition, and where that begins.
func bareTime(sentence string, ts []token.Token, i int) (from int, ok bool) {
	word := func(k int) string { return sentence[ts[k].Start:ts[k].End] }
	day := func(k int) bool { return k >= 0 && weekdays[word(k)] }
	from = i
	switch {
	case day(i):
		if i+1 < len(ts) && dayParts[word(i+1)] {
			return 0, false
		}
	case dayParts[word(i)] && day(i-1):
		from--
	case spells[word(i)] && i > 0 && pointers[word(i-1)]:
	case monthNames[word(i)] && i+1 < len(ts) && ts[i+1].Tag == "NUM":
	default:
		return 0, false
	}
	for from > 0 && pointers[word(from-1)] {
		from--
	}
	if from == 0 || i+1 < len(ts) && ts[i+1].Fine == "POS" || modifies(ts, i) {
		return 0, false
	}
	switch ts[from-1].Tag {
	case "ADP", "SCONJ", "DET", "CCONJ", "PUNCT", "NUM", "PART", "ADJ", "AUX", "SYM":
		return 0, false
	}
	return from, !hasCase(ts, i)
}

// hasCase says whether a preposition hangs on the token.
func hasCase(ts []token.Token, i int) bool {
	for k := range ts {
		if ts[k].Head == i && ts[k].Rel == "case" {
			return true
		}
	}
	return false
}

// modifies says whether a token stands before the noun it belongs to: the
// Thursday dinner table.
func modifies(ts []token.Token, i int) bool {
	h := ts[i].Head
	if h <= i || !tree.Nominal(&ts[h]) || ts[i].Rel != "compound" && ts[i].Rel != "nmod:poss" && ts[i].Rel != "nmod" {
		return false
	}
	for k := i + 1; k < h; k++ {
		if !tree.Nominal(&ts[k]) && ts[k].Tag != "ADJ" {
			return false
		}
	}
	return true
}

// hangTime hangs the time from..i on the verb before it.
func hangTime(ts []token.Token, from, i int) {
	if ts[i].Head >= 0 && strings.HasPrefix(ts[i].Rel, "obl") && ts[ts[i].Head].Tag == "VERB" {
		return
	}
	if p := from - 1; ts[p].Head == i && tree.Nominal(&ts[p]) {
		yield(ts, p, i)
	}
	v := verbAbove(ts, from-1, i)
	if v < 0 {
		return
	}
	if ts[v].Head == i {
		ts[v].Head, ts[v].Rel = ts[i].Head, ts[i].Rel
	}
	if tree.Under(ts, v, i) {
		return
	}
	ts[i].Head, ts[i].Rel = v, "obl:unmarked"
	for k := i + 1; k < len(ts); k++ {
		if ts[k].Head == i {
			rehang(ts, k, from-1, v)
		}
	}
}

// yield gives what a time was taken for to the noun right before it: the
// campaign Friday dismissed it.
func yield(ts []token.Token, p, i int) {
	ts[p].Head, ts[p].Rel = ts[i].Head, ts[i].Rel
	for k := range p {
		if ts[k].Head == i {
			ts[k].Head = p
		}
	}
}

// verbAbove is the verb that a token is, or hangs on by others than i; -1 for
// none.
func verbAbove(ts []token.Token, k, i int) int {
	for range ts {
		if k < 0 || k == i {
			return -1
		}
		if ts[k].Tag == "VERB" {
			return k
		}
		k = ts[k].Head
	}
	return -1
}

// rehang gives a token that hung on a time behind p what it belongs to: the
// verb, or the noun at p.
func rehang(ts []token.Token, k, p, verb int) {
	switch rel := ts[k].Rel; {
	case rel == "nmod" || rel == "obl":
		ts[k].Head, ts[k].Rel = verb, "obl"
	case rel == "acl" && tree.Nominal(&ts[p]) && ts[k].Fine != "VBD":
		ts[k].Head = p
	case rel == "acl" || rel == "acl:relcl" || rel == "ccomp":
		ts[k].Head, ts[k].Rel = verb, "ccomp"
	case rel == "advcl" || rel == "parataxis":
		ts[k].Head = verb
	}
}
