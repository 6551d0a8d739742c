package wording

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// dangling says whether a piece ends in a word that needs another behind it, or
// begins with one that needs another before it.
func (r *reading) dangling() bool {
	for i := range r.tokens {
		e := edge{r.writer, r.t, i}
		for _, p := range r.t.Pieces {
			if p.End == r.tokens[i].End && e.awaited() || p.Start == r.tokens[i].Start && e.led() {
				return true
			}
		}
	}
	return false
}

// edge is token i, with which a piece of a telling begins or ends.
type edge struct {
	*writer
	t *Telling
	i int
}

// awaited says whether token i needs another behind it: a word that ties, "the
// largest", a verb whose object is cut off.
func (e edge) awaited() bool {
	switch {
	case needy[e.form(e.i)], e.tokens[e.i].Tag == "SCONJ", e.tokens[e.i].Fine == "JJS", e.tokens[e.i].Fine == "POS", asking[e.tokens[e.i].Fine], e.cutsSuffix():
		return true
	case e.tokens[e.i].Fine == "VBG" && e.i > 0 && (e.comma(e.i-1) || e.tokens[e.i-1].Tag == "ADP" || e.tokens[e.i-1].Tag == "SCONJ"):
		return true
	}
	if e.tokens[e.i].Fine == "NN" && e.cutsOfWhat() {
		return true
	}
	if e.tokens[e.i].Tag == "VERB" {
		return e.cutsObject(e.i+1) || e.cutsPartner() || e.cutsGoal() || e.cutsDeed() || e.cutsParticle()
	}
	return e.cutsCounted()
}

// cutsOfWhat says whether right behind a bare noun, which tells of something what
// it is, begins for whom or of what it is that: Tollen is home to divers.
func (e edge) cutsOfWhat() bool {
	return e.i+1 < len(e.tokens) && e.tokens[e.i+1].Tag == "ADP" && e.kid(e.i, "cop") >= 0 && e.kid(e.i, "det", "amod", "nmod:poss", "compound", "nummod", "case") < 0
}

// asking are the tags of words that open a question: explained how.
var asking = map[string]bool{"WRB": true, "WP": true, "WP$": true}

// cutsSuffix says whether right behind token i stands what tells a person from
// another of that name: Ole Maar … Jr.
func (e edge) cutsSuffix() bool {
	if e.i+1 < len(e.tokens) && e.comma(e.i+1) {
		e.i++
	}
	return e.i+1 < len(e.tokens) && suffixes[e.form(e.i+1)]
}

var suffixes = wordSet(`jr jr. sr sr. ii iii iv`)

// cutsName says whether token i, with which a piece begins, is a name whose first
// words were cut off: Clean Water … Tollen sued. Titles and roles before a name
// are none of it.
func (e edge) cutsName() bool {
	if e.i == 0 || e.tokens[e.i].Tag != "PROPN" || !e.runsOn(e.i-1) || !e.runsOn(e.i-2) && !e.naming(e.i-1) {
		return false
	}
	return slices.ContainsFunc(e.sentence.Items, func(it statement.Item) bool {
		return it.Holds(e.tokens[e.i].Span) && it.Kind == statement.Name && !it.Titled && it.Class != "person"
	})
}

// runsOn says whether token i is a word with a capital, no short form, and the
// next stands right behind it.
func (e edge) runsOn(i int) bool {
	if i < 0 {
		return false
	}
	word := e.tokens[i].In(e.report.Text)
	return isUpper(word) && len(word) > 1 && !strings.HasSuffix(word, ".") && e.tokens[i].End+1 == e.tokens[i+1].Start
}

// naming says whether token i is of the kinds of words of which names are made.
func (e edge) naming(i int) bool {
	switch e.tokens[i].Tag {
	case "NOUN", "PROPN", "ADJ":
		return true
	}
	return false
}

// cutsPartner says whether right behind a verb that has no object begins with whom
// or of what it tells, and is no passive: the mayor spoke with the divers.
func (e edge) cutsPartner() bool {
	if e.i+1 >= len(e.tokens) || !partnering[e.form(e.i+1)] || e.tokens[e.i+1].Tag != "ADP" || e.kid(e.i, "obj", "aux:pass", "nsubj:pass") >= 0 {
		return false
	}
	noun := e.head[e.i+1]
	return noun > e.i && e.base(e.i+1) == "case" && e.head[noun] == e.i
}

// cutsGoal says whether right behind a verb begins to whom, on what or where, and
// the verb tells nothing without it: the memos were handed to the council (Levin
// 1993, classes 9.1 put, 13.1 give, 22 of joining; and the like).
func (e edge) cutsGoal() bool {
	k := e.i + 1
	if k >= len(e.tokens) || e.form(k) == "by" || e.tokens[k].Tag != "ADP" && e.tokens[k].Fine != "TO" || !aiming[strings.ToLower(e.tokens[e.i].Lemma)] {
		return false
	}
	return e.head[k] == e.i || e.head[k] > k && e.head[e.head[k]] == e.i
}

var aiming = wordSet(`put place lay hand give entrust assign allot subject expose attach link tie connect relate compare liken attribute
ascribe credit owe base rely depend hinge devote dedicate confine limit restrict commit entitle refer belong consist accustom adhere amount
aspire cling bring`)

// cutsDeed says whether right behind a verb of seeing or finding begins what is
// seen being done: is seen leaving (Levin 1993, class 30, verbs of perception).
func (e edge) cutsDeed() bool {
	k := e.i + 1
	return k < len(e.tokens) && e.head[k] == e.i && e.tokens[k].Fine == "VBG" && perceiving[strings.ToLower(e.tokens[e.i].Lemma)]
}

var perceiving = wordSet(`see hear watch find catch spot film picture photograph record show observe notice`)

// partnering are prepositions by which verbs have a partner or a matter more often
// than a place or time.
var partnering = wordSet(`with of upon against`)

// aimless says whether a piece behind a cut begins with an infinitive that may be
// of the noun that was cut off before it: despite a plea … to skip the dance.
func (e edge) aimless() bool {
	if e.tokens[e.i].Start <= e.t.Pieces[0].Start || e.tokens[e.i].Fine != "TO" {
		return false
	}
	k := e.i - 1
	for k > 0 && e.punct(k) {
		k--
	}
	return k >= 0 && !e.t.inside(e.tokens[k].Span) && (e.tokens[k].Tag == "NOUN" || e.tokens[k].Tag == "PROPN")
}

// led says whether token i, with which a piece begins, needs another before it:
// than, whom; and behind a cut, the manager … and they left, said the manager …
// and that they left.
func (e edge) led() bool {
	if e.tokens[e.i].Start > e.t.Pieces[0].Start && e.tokens[e.i].Tag == "CCONJ" && (!e.verbBefore() || e.i+1 < len(e.tokens) && e.form(e.i+1) == "that") {
		return true
	}
	if e.aimless() {
		return true
	}
	return e.cutsName() || heads[e.form(e.i)] || e.relative(e.i) || e.i+2 < len(e.tokens) && (e.form(e.i+2) == "whom" || e.form(e.i+2) == "which")
}

// verbBefore says whether a telling has a verb with a tense before token i.
func (e edge) verbBefore() bool {
	for k := range e.i {
		if (tensed[e.tokens[k].Fine] || e.tokens[k].Fine == "MD") && e.t.inside(e.tokens[k].Span) && e.tokens[k].Tag != "ADJ" {
			return true
		}
	}
	return false
}

// cutsObject says whether what a verb is done to may begin at token i, right
// behind it: had outspent the owners. A day is no such thing.
func (e edge) cutsObject(i int) bool {
	if i >= len(e.tokens) {
		return false
	}
	switch e.tokens[i].Tag {
	case "NOUN", "PROPN", "DET", "PRON", "ADJ", "NUM":
	case "ADV":
		if i+1 == len(e.tokens) || e.form(i+1) != "-" {
			return false
		}
	default:
		return false
	}
	return !slices.ContainsFunc(e.sentence.Items, func(it statement.Item) bool {
		return it.Kind == statement.Moment && it.Holds(e.tokens[i].Span)
	})
}

// heads are words that no piece begins with.
var heads = wordSet(`than of which whose whom`)

var needy = english.Set(english.Ties, english.Auxiliaries, `of a no n't nor whom whose might should more less`)
