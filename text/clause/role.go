package clause

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
)

// role is what an oblique phrase is to its clause: time and place where its
// words tell, otherwise its preposition.
func (c *constituents) role(i int) string {
	t := &c.tree
	if clockWord[low(t.tokens[i].Lemma)] {
		return "time"
	}
	phrase := news.Span{Start: t.tokens[t.lo[i]].Start, End: t.tokens[t.hi[i]].End}
	if c.place.timed(t.tokens[i].Span) || c.place.timed(phrase) && t.tokens[i].Tag != "VERB" && c.place.nameOf(t.tokens[i].Span) == "" && timeNoun[t.tokens[i].Lemma] {
		return "time"
	}
	prep := ""
	if p := t.kid(i, "case"); p >= 0 {
		prep = low(t.tokens[p].In(c.text))
	}
	switch {
	case timePrep[prep] || timeNoun[low(t.tokens[i].Lemma)] && (prep == "" || nearWords[prep]):
		return "time"
	case placeWords[prep], prep == "" && c.place.isPlace(t.tokens[i].Span):
		return "place"
	case prep == "according":
		return "according to"
	case nearWords[prep] && (c.place.isPlace(t.tokens[i].Span) || wherePlace[low(t.tokens[i].Lemma)]):
		return "place"
	}
	return prep
}

// adverbRole is what an adverb is to its clause, empty where it is no part
// worth keeping.
func (c *constituents) adverbRole(i int) string {
	t := &c.tree
	k := t.tokens[i]
	word := low(k.Lemma)
	switch {
	case c.place.timed(k.Span):
		return "time"
	case whereAdverb[word]:
		return "place"
	case k.Tag == "ADV" && word != "only" && strings.HasSuffix(word, "ly") && english.Doubt(word) == "":
		return "manner"
	}
	return ""
}

// placeWords are prepositions that lead to a place whatever follows, nearWords
// those that do so before the name of a place or a word for one.
var (
	placeWords = map[string]bool{"aboard": true, "near": true, "outside": true, "inside": true, "beneath": true, "alongside": true, "onboard": true}
	nearWords  = map[string]bool{"at": true, "in": true, "on": true, "across": true, "around": true, "within": true, "throughout": true, "along": true, "off": true, "over": true, "above": true}
	wherePlace = english.Set(`street city town village area region border house home plane hospital court office stadium
		country capital school university airport base camp square building river sea ocean island coast harbour harbor
		port road highway bridge station church mosque square park market factory field forest mountain valley district
		tunnel train bus boat ship vessel aircraft province state county territory neighborhood neighbourhood suburb prison jail hotel embassy soil world
		event rally conference ceremony summit scene site gathering hearing inauguration party concert festival dinner resort palace`)
)

var (
	timePrep = map[string]bool{"during": true, "until": true, "since": true}
	timeNoun = english.Set(english.TimeUnits, `moment time`, english.DayParts, english.Todays,
		english.Small(english.Weekdays), english.Small(english.MonthsButMay), english.Seasons)
	clockWord   = english.Set(english.Meridiems, english.ClockPoints, "o'clock")
	whereAdverb = map[string]bool{"here": true, "there": true, "abroad": true, "overseas": true, "nearby": true, "where": true}
)
