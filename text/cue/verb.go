package cue

import (
	"strings"

	"synoptic/text/frame"
	"synoptic/text/saying"
)

// verbAt is a verb among words, for what it is there and who does what it tells.
type verbAt struct {
	*frame.Clauses
	at int
}

// verbIn is the verb at unit i.
func verbIn(w *frame.Clauses, i int) verbAt { return verbAt{w, i} }

// isFinite says whether the verb is finite, by itself or by its auxiliaries.
func (v verbAt) isFinite() bool {
	if v.Finite(v.at) {
		return true
	}
	for j := v.at - 1; j >= 0 && v.at-j < 4; j-- {
		if v.Tag(j) == "AUX" {
			return true
		}
		if v.Tag(j) != "ADV" && v.Tag(j) != "PART" || v.Is(j, "to") {
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
	case v.Fine(v.at) == "VBG":
		return !v.IsBe(v.at-1) && (!v.IsBe(v.at-2) || v.Comma(v.at-1)) // not "is saying", "is also saying"
	case v.Fine(v.at) == "VB":
		return v.Is(v.at-1, "to")
	}
	return false
}

// overheard says whether somebody is heard to say by the participle: "a woman
// can be heard saying".
func (v verbAt) overheard() bool {
	return v.Fine(v.at) == "VBG" && v.Is(v.at-1, "heard", "seen", "recorded", "filmed") && v.IsBe(v.at-2)
}

// inverts says whether a source may stand after the verb: what comes before it
// is a quotation, a comma or nothing.
func (v verbAt) inverts() bool {
	j := v.at - 1
	for v.Tag(j) == "AUX" || v.Tag(j) == "ADV" {
		j--
	}
	return j < 0 || v.Quoted(j) || v.Comma(j) || v.Dash(j) || v.Is(j, "as", "so")
}

// saysThat says whether the verb, called a participle, is the one of its
// sentence: a time and "that" follow it, and no verb stands before it ("Members
// of several groups warned on Tuesday that").
func (v verbAt) saysThat(next int) bool {
	if v.HasFinite(0, v.at) {
		return false
	}
	for j := next; j < len(v.Units) && j < next+5; j++ {
		if v.Is(j, "that") {
			return v.ClauseFollows(j + 1)
		}
		if v.Tag(j) != "ADP" && v.Tag(j) != "DET" && !v.TimeWord(j) {
			return false
		}
	}
	return false
}

// quotesSpeaker says whether the verb is one of quoting whose words belong to
// the participle behind its object.
func (v verbAt) quotesSpeaker() bool {
	if !v.Is(v.at, "quoted", "quotes", "quoting", "quote") {
		return false
	}
	for j := v.at + 2; j < len(v.Units) && j < v.at+12; j++ {
		if v.Is(j, "saying", "telling") && verbIn(v.Clauses, j).quotedSpeaker().A == v.at+1 {
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
	return v.Fine(v.at) == "NN" && strings.HasSuffix(v.Word(v.at), "ing") && saying.FamilyOf(v.Word(v.at)) == saying.Speech && (v.Comma(v.at+1) && v.Utterance(v.at+2) || v.Is(v.at+1, "that") && v.Tag(v.at+1) == "SCONJ" && v.Quoted(v.at+2))
}

// shotBack says whether "shot", called a noun, is the verb of "shot back" that
// closes a clause.
func (v verbAt) shotBack() bool {
	return v.Is(v.at, "shot") && v.Is(v.at+1, "back") && v.Nominal(v.at-1) && v.ClauseCloses(v.at+2)
}

// thirdPerson says whether what is called a plural is a verb of saying in -s by
// what stands beside it.
func (v verbAt) thirdPerson() bool {
	if v.Fine(v.at) != "NNS" || saying.FamilyOf(v.Word(v.at)) != saying.Speech {
		return false
	}
	switch {
	case v.Raw(v.at+1) == ":" && v.at+2 >= len(v.Units):
		return v.Tag(v.at-1) == "PROPN" // "The Gazette reports:"
	case v.Is(v.at+1, "that"):
		return v.Tag(v.at) == "NOUN" && v.Named(max(0, v.at-1)) && v.at > 0 // "The Gazette reports that"
	case v.Comma(v.at + 1), v.Raw(v.at+1) == ":":
		return v.Nominal(v.at-1) && v.Utterance(v.at+2) // "The film's narrator declares, “...”"
	}
	return false
}

// closesFrame says whether what is called a noun is the verb of saying that
// closes a frame, or a clause of it, after a quotation and its source: "“...,”
// the letter reads."
func (v verbAt) closesFrame() bool {
	if v.Tag(v.at) != "NOUN" || saying.FamilyOf(v.Word(v.at)) == 0 || v.at < 2 {
		return false
	}
	if v.at+1 < len(v.Units) && v.Tag(v.at+1) != "PUNCT" && v.Tag(v.at+1) != "ADP" {
		return false
	}
	if !v.Nominal(v.at-1) || v.TimeWord(v.at-1) {
		return false
	}
	before := v.PhraseLeft(v.at-1).A - 1
	return v.Quoted(before) || v.Comma(before) && v.Fine(v.at) == "NNS" && v.HasFinite(0, before)
}
