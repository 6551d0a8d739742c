package wording

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// dangling says whether a piece ends in a word that needs another behind it, or
// begins with one that needs another before it.
func (w *writer) dangling(t *Telling) bool {
	for i := range w.tokens {
		for _, p := range t.Pieces {
			if p.End == w.tokens[i].End && w.awaited(i) || p.Start == w.tokens[i].Start && w.led(t, i) {
				return true
			}
		}
	}
	return false
}

// awaited says whether token i needs another behind it: a word that ties, "the
// largest", a verb whose object is cut off.
func (w *writer) awaited(i int) bool {
	switch {
	case needy[w.form(i)], w.tokens[i].Fine == "JJS", w.tokens[i].Fine == "POS", asking[w.tokens[i].Fine], w.cutsSuffix(i):
		return true
	case w.tokens[i].Fine == "VBG" && i > 0 && (w.comma(i-1) || w.tokens[i-1].Tag == "ADP" || w.tokens[i-1].Tag == "SCONJ"):
		return true
	}
	if w.tokens[i].Fine == "NN" && w.cutsOfWhat(i) {
		return true
	}
	return w.tokens[i].Tag == "VERB" && (w.cutsObject(i+1) || w.cutsPartner(i) || w.cutsDeed(i))
}

// cutsOfWhat says whether right behind a bare noun, which tells of something what
// it is, begins for whom or of what it is that: Tollen is home to divers.
func (w *writer) cutsOfWhat(i int) bool {
	return i+1 < len(w.tokens) && w.tokens[i+1].Tag == "ADP" && w.kid(i, "cop") >= 0 && w.kid(i, "det", "amod", "nmod:poss", "compound", "nummod", "case") < 0
}

// asking are the tags of words that open a question: explained how.
var asking = map[string]bool{"WRB": true, "WP": true, "WP$": true}

// cutsSuffix says whether right behind token i stands what tells a person from
// another of that name: Ole Maar … Jr.
func (w *writer) cutsSuffix(i int) bool {
	if i+1 < len(w.tokens) && w.comma(i+1) {
		i++
	}
	return i+1 < len(w.tokens) && suffixes[w.form(i+1)]
}

var suffixes = wordSet(`jr jr. sr sr. ii iii iv`)

// cutsName says whether token i, with which a piece begins, is a name whose first
// words were cut off: Clean Water … Tollen sued. Titles and roles before a name
// are none of it.
func (w *writer) cutsName(i int) bool {
	if i == 0 || w.tokens[i].Tag != "PROPN" || !w.runsOn(i-1) || !w.runsOn(i-2) && !w.naming(i-1) {
		return false
	}
	return slices.ContainsFunc(w.sentence.Items, func(it statement.Item) bool {
		return it.Holds(w.tokens[i].Span) && it.Kind == statement.Name && !it.Titled && it.Class != "person"
	})
}

// runsOn says whether token i is a word with a capital, no short form, and the
// next stands right behind it.
func (w *writer) runsOn(i int) bool {
	if i < 0 {
		return false
	}
	word := w.tokens[i].In(w.report.Text)
	return isUpper(word) && len(word) > 1 && !strings.HasSuffix(word, ".") && w.tokens[i].End+1 == w.tokens[i+1].Start
}

// naming says whether token i is of the kinds of words of which names are made.
func (w *writer) naming(i int) bool {
	switch w.tokens[i].Tag {
	case "NOUN", "PROPN", "ADJ":
		return true
	}
	return false
}

// cutsPartner says whether right behind a verb that has no object begins with whom
// or of what it tells, and is no passive: the mayor spoke with the divers.
func (w *writer) cutsPartner(i int) bool {
	if i+1 >= len(w.tokens) || !partnering[w.form(i+1)] || w.tokens[i+1].Tag != "ADP" || w.kid(i, "obj", "aux:pass", "nsubj:pass") >= 0 {
		return false
	}
	noun := w.head[i+1]
	return noun > i && w.base(i+1) == "case" && w.head[noun] == i
}

// cutsDeed says whether right behind a verb of seeing or finding begins what is
// seen being done: is seen leaving (Levin 1993, class 30, verbs of perception).
func (w *writer) cutsDeed(i int) bool {
	k := i + 1
	return k < len(w.tokens) && w.head[k] == i && w.tokens[k].Fine == "VBG" && perceiving[strings.ToLower(w.tokens[i].Lemma)]
}

var perceiving = wordSet(`see hear watch find catch spot film picture photograph record show observe notice`)

// partnering are prepositions by which verbs have a partner or a matter more often
// than a place or time.
var partnering = wordSet(`with of upon against`)

// aimless says whether a piece behind a cut begins with an infinitive that may be
// of the noun that was cut off before it: despite a plea … to skip the dance.
func (w *writer) aimless(t *Telling, i int) bool {
	if w.tokens[i].Start <= t.Pieces[0].Start || w.tokens[i].Fine != "TO" {
		return false
	}
	k := i - 1
	for k > 0 && w.punct(k) {
		k--
	}
	return k >= 0 && !t.inside(w.tokens[k].Span) && (w.tokens[k].Tag == "NOUN" || w.tokens[k].Tag == "PROPN")
}

// led says whether token i, with which a piece begins, needs another before it:
// than, whom; and behind a cut, the manager … and they left, said the manager …
// and that they left.
func (w *writer) led(t *Telling, i int) bool {
	if w.tokens[i].Start > t.Pieces[0].Start && w.tokens[i].Tag == "CCONJ" && (!w.verbBefore(t, i) || i+1 < len(w.tokens) && w.form(i+1) == "that") {
		return true
	}
	if w.aimless(t, i) {
		return true
	}
	return w.cutsName(i) || heads[w.form(i)] || w.relative(i) || i+2 < len(w.tokens) && (w.form(i+2) == "whom" || w.form(i+2) == "which")
}

// verbBefore says whether a telling has a verb with a tense before token i.
func (w *writer) verbBefore(t *Telling, i int) bool {
	for k := range i {
		if (tensed[w.tokens[k].Fine] || w.tokens[k].Fine == "MD") && t.inside(w.tokens[k].Span) && w.tokens[k].Tag != "ADJ" {
			return true
		}
	}
	return false
}

// cutsObject says whether what a verb is done to may begin at token i, right
// behind it: had outspent the owners. A day is no such thing.
func (w *writer) cutsObject(i int) bool {
	if i >= len(w.tokens) {
		return false
	}
	switch w.tokens[i].Tag {
	case "NOUN", "PROPN", "DET", "PRON", "ADJ", "NUM":
	case "ADV":
		if i+1 == len(w.tokens) || w.form(i+1) != "-" {
			return false
		}
	default:
		return false
	}
	return !slices.ContainsFunc(w.sentence.Items, func(it statement.Item) bool {
		return it.Kind == statement.Moment && it.Holds(w.tokens[i].Span)
	})
}

// heads are words that no piece begins with.
var heads = wordSet(`than of which whose whom`)

var needy = english.Set(english.Ties, english.Auxiliaries, `of a no n't nor whom whose might should more less`)
