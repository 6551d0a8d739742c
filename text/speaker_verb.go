package text

import (
	"strings"

	"synoptic/text/saying"
)

// verbAt is a verb among words, for what it is there and who does what it tells.
type verbAt struct {
	*clauses
	at int
}

// verb is the verb at unit i.
func (w *clauses) verb(i int) verbAt { return verbAt{w, i} }

// isFinite says whether the verb is finite, by itself or by its auxiliaries.
func (v verbAt) isFinite() bool {
	if v.finite(v.at) {
		return true
	}
	for j := v.at - 1; j >= 0 && v.at-j < 4; j-- {
		if v.tag(j) == "AUX" {
			return true
		}
		if v.tag(j) != "ADV" && v.tag(j) != "PART" || v.is(j, "to") {
			return false
		}
	}
	return false
}

// dependent says whether the verb of saying hangs on another clause, whose
// subject says it: a participle or an infinitive.
func (v verbAt) dependent() bool {
	switch {
	case v.overheard(), v.calledNoun():
		return true
	case v.fine(v.at) == "VBG":
		return !v.isBe(v.at-1) && (!v.isBe(v.at-2) || v.comma(v.at-1)) // not "is saying", "is also saying"
	case v.fine(v.at) == "VB":
		return v.is(v.at-1, "to")
	}
	return false
}

// overheard says whether somebody is heard to say by the participle: "a woman
// can be heard saying".
func (v verbAt) overheard() bool {
	return v.fine(v.at) == "VBG" && v.is(v.at-1, "heard", "seen", "recorded", "filmed") && v.isBe(v.at-2)
}

// inverts says whether a source may stand after the verb: what comes before it
// is a quotation, a comma or nothing.
func (v verbAt) inverts() bool {
	j := v.at - 1
	for v.tag(j) == "AUX" || v.tag(j) == "ADV" {
		j--
	}
	return j < 0 || v.quoted(j) || v.comma(j) || v.dash(j) || v.is(j, "as", "so")
}

// saysThat says whether the verb, called a participle, is the one of its
// sentence: a time and "that" follow it, and no verb stands before it ("Members
// of several groups warned on Tuesday that").
func (v verbAt) saysThat(next int) bool {
	if v.hasFinite(0, v.at) {
		return false
	}
	for j := next; j < len(v.units) && j < next+5; j++ {
		if v.is(j, "that") {
			return v.clauseFollows(j + 1)
		}
		if v.tag(j) != "ADP" && v.tag(j) != "DET" && !v.timeWord(j) {
			return false
		}
	}
	return false
}

// quotesSpeaker says whether the verb is one of quoting whose words belong to
// the participle behind its object.
func (v verbAt) quotesSpeaker() bool {
	if !v.is(v.at, "quoted", "quotes", "quoting", "quote") {
		return false
	}
	for j := v.at + 2; j < len(v.units) && j < v.at+12; j++ {
		if v.is(j, "saying", "telling") && v.verb(j).quotedSpeaker().a == v.at+1 {
			return true
		}
	}
	return false
}

// mistagged says whether what reading calls a noun is a verb of saying.
func (v verbAt) mistagged() bool {
	return v.calledNoun() || v.shotBack() || v.thirdPerson() || v.closesFrame()
}

// calledNoun says whether it is a participle of saying, called a noun, right
// before an utterance: "left the room proclaiming, “...”", "ran a column
// arguing that “...”".
func (v verbAt) calledNoun() bool {
	return v.fine(v.at) == "NN" && strings.HasSuffix(v.word(v.at), "ing") && saying.FamilyOf(v.word(v.at)) == saying.Speech && (v.comma(v.at+1) && v.utterance(v.at+2) || v.is(v.at+1, "that") && v.tag(v.at+1) == "SCONJ" && v.quoted(v.at+2))
}

// shotBack says whether "shot", called a noun, is the verb of "shot back" that
// closes a clause.
func (v verbAt) shotBack() bool {
	return v.is(v.at, "shot") && v.is(v.at+1, "back") && v.nominal(v.at-1) && v.clauseCloses(v.at+2)
}

// thirdPerson says whether what is called a plural is a verb of saying in -s by
// what stands beside it.
func (v verbAt) thirdPerson() bool {
	if v.fine(v.at) != "NNS" || saying.FamilyOf(v.word(v.at)) != saying.Speech {
		return false
	}
	switch {
	case v.raw(v.at+1) == ":" && v.at+2 >= len(v.units):
		return v.tag(v.at-1) == "PROPN" // "The Gazette reports:"
	case v.is(v.at+1, "that"):
		return v.tag(v.at) == "NOUN" && v.named(max(0, v.at-1)) && v.at > 0 // "The Gazette reports that"
	case v.comma(v.at + 1), v.raw(v.at+1) == ":":
		return v.nominal(v.at-1) && v.utterance(v.at+2) // "The film's narrator declares, “...”"
	}
	return false
}

// closesFrame says whether what is called a noun is the verb of saying that
// closes a frame, or a clause of it, after a quotation and its source: "“...,”
// the letter reads."
func (v verbAt) closesFrame() bool {
	if v.tag(v.at) != "NOUN" || saying.FamilyOf(v.word(v.at)) == 0 || v.at < 2 {
		return false
	}
	if v.at+1 < len(v.units) && v.tag(v.at+1) != "PUNCT" && v.tag(v.at+1) != "ADP" {
		return false
	}
	if !v.nominal(v.at-1) || v.timeWord(v.at-1) {
		return false
	}
	before := v.phraseLeft(v.at-1).a - 1
	return v.quoted(before) || v.comma(before) && v.fine(v.at) == "NNS" && v.hasFinite(0, before)
}
