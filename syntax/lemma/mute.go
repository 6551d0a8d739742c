package lemma

import "strings"

// A muteRule tells of stems on one letter when an e was cut from them.
type muteRule struct {
	last    string // the letter, or one of them
	any     bool   // always, but after what is not
	not     string // endings that had none
	after   string // after these letters
	lone    string // after these vowels, if a consonant stands before
	ends    string // in these endings
	long    string // in these, with two letters or more before
	short   string // in these, with one letter before, whatever else is told
	example string
}

// muteRules are after the rules of Porter's stemmer, widened by the endings of
// common verbs.
var muteRules = []muteRule{
	{last: "vcu", any: true, example: "move force value"},
	{last: "z", any: true, not: "zz", example: "seize"},
	{last: "s", any: true, not: "ss ocus gas", example: "close"},
	{last: "g", after: "adir", ends: "lleng", long: "ang", example: "judge manage merge oblige challenge arrange"},
	{last: "l", any: true, not: "al el il ol ul ll rl wl", short: "il", example: "handle file"},
	{last: "t", not: "eat oat out", ends: "at cit rit nit", long: "ut", short: "ot", example: "state incite write unite dispute vote"},
	{last: "r", lone: "iua", ends: "quir plor gnor stor scor", example: "fire secure share require explore ignore store score"},
	{last: "n", lone: "i", ends: "lon phon", example: "line clone phone"},
	{last: "d", after: "i", lone: "u", ends: "rad ced vad pod", example: "decide include trade concede invade"},
	{last: "b", ends: "scrib", example: "describe"},
	{last: "k", lone: "iao", example: "strike make provoke"},
	{last: "m", lone: "aui", example: "name assume time"},
	{last: "p", lone: "aoy", not: "lop", example: "escape hope type"},
	{last: "h", ends: "eath", long: "oth", example: "breathe clothe"},
}

// muteE says whether a stem most likely ended in e.
func muteE(stem string) bool {
	n := len(stem)
	if n == 2 {
		return Vowel(stem[0]) && !Vowel(stem[1])
	}
	for i := range muteRules {
		if r := &muteRules[i]; strings.IndexByte(r.last, stem[n-1]) >= 0 {
			return r.had(stem)
		}
	}
	return false
}

// had says whether an e was cut from a stem of three letters or more.
func (r *muteRule) had(stem string) bool {
	n := len(stem)
	before := stem[n-2]
	switch {
	case n == 3 && endsIn(stem, r.short, 1):
		return true
	case endsIn(stem, r.not, 0):
		return false
	case r.any, strings.IndexByte(r.after, before) >= 0:
		return true
	case strings.IndexByte(r.lone, before) >= 0 && !Vowel(stem[n-3]):
		return true
	}
	return endsIn(stem, r.ends, 0) || endsIn(stem, r.long, 2)
}

// endsIn says whether a stem has one of the endings, with so many letters or
// more before it.
func endsIn(stem, endings string, before int) bool {
	for end := range strings.FieldsSeq(endings) {
		if len(stem) >= len(end)+before && strings.HasSuffix(stem, end) {
			return true
		}
	}
	return false
}
