package cue

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// contentReading reads the content of a cue, with what hangs on its words of saying.
type contentReading struct {
	*frame.Clauses
	c *Cue
}

// read reads what follows the words of saying: to whom, where and when, and the
// content, or that it has none on this side.
func (r *contentReading) read() {
	i := r.behindAddressee(r.behindSaying())
	if r.c.Family == saying.Topical {
		r.c.Right = r.topicAt(i)
		return
	}
	i = r.AdjunctsFrom(i, &r.c.Hanging)
	r.c.Right = r.behind(i)
	if r.c.Right.None() {
		r.c.Right = r.behindSign(i)
	}
	if !r.c.Family.Reports() {
		if r.c.Right.None() && r.Quoted(r.c.Source.A-1) {
			r.c.Left = r.before()
		}
		return
	}
	if r.c.Right.None() || r.Quoted(r.c.Right.A) {
		r.c.Left = r.before()
	}
	if r.c.Right.None() && r.broken(i) {
		r.c.Right = frame.Between(i+1, len(r.Units))
	}
}

// behindSaying is the unit behind the words of saying, and behind a source that
// stands after them with its comma.
func (r *contentReading) behindSaying() int {
	if !r.c.Inverted {
		return r.c.Words.B
	}
	if r.Comma(r.c.Source.B) {
		return r.c.Source.B + 1
	}
	return r.c.Source.B
}

// behindAddressee reads at unit i to whom it is told, and is the unit behind.
func (r *contentReading) behindAddressee(i int) int {
	if r.c.Family != saying.Telling || !r.OpensPhrase(i) || r.Is(i, "that") {
		return i
	}
	r.c.Addressee = r.PhraseRight(i)
	if r.c.Addressee.None() {
		return i
	}
	return r.c.Addressee.B
}

// topicAt is the content of a verb that takes what one speaks about: from unit
// i to its end, if a phrase opens there.
func (r *contentReading) topicAt(i int) frame.Passage {
	if r.PhraseRight(i).None() {
		return frame.Passage{}
	}
	return frame.Between(i, r.ContentEnd(i))
}

// behindSign is the content behind a colon at unit i, or behind the comma that
// ends a clause with "as": "As Crane wrote, the lake rose". It notes a colon
// that ends the frame.
func (r *contentReading) behindSign(i int) frame.Passage {
	switch {
	case r.Raw(i) == ":":
		r.c.Colon = i == len(r.Units)-1
		return frame.Between(i+1, len(r.Units))
	case r.Comma(i) && r.asClause():
		return frame.Between(i+1, r.ContentEnd(i+1))
	}
	return frame.Passage{}
}

// broken says whether the saying breaks into its content, which goes on behind
// the comma at unit i: "Marsh, she said, is closed".
func (r *contentReading) broken(i int) bool {
	return !r.c.Left.None() && r.Comma(i) && !r.Quoted(r.c.Left.B-1) && i+1 < len(r.Units) && !r.Is(i+1, "and", "but", "while", "who", "which")
}

// behind is from, but none where what follows tells what the one did who has said
// the quotation before: "“We left,” he said as he walked away".
func (r *contentReading) behind(i int) frame.Passage {
	if r.Is(i, "as", "while", "when", "after", "before") && r.Utterance(r.c.Source.A-1) {
		return frame.Passage{}
	}
	return r.from(i)
}

// from is the content that begins at unit i, after the verb: what marks or a
// word open ("that", "whether", "to"), a clause, or a thing.
func (r *contentReading) from(i int) frame.Passage {
	if i >= len(r.Units) {
		return frame.Passage{}
	}
	i = r.behindOpeningSign(i)
	switch {
	case r.c.Inverted && r.Is(i, "who", "whose", "which"):
		return frame.Passage{} // of who says it
	case r.Quoted(i), r.OpensThat(i):
		return r.clauseFrom(i)
	case r.OpensQuestion(i):
		if r.c.Family.OfThing() {
			return frame.Passage{} // "rejected what he had built"
		}
		return r.clauseFrom(i)
	case r.InfinitiveAt(i):
		if !r.takesInfinitive() {
			return frame.Passage{} // "spoke to warn the town"
		}
		return r.clauseFrom(i)
	case r.c.Family.OfThing():
		return r.thingFrom(i)
	case r.ClauseFollows(i):
		if r.c.Family == saying.Vowing && !r.Is(r.c.Verb, "urged") {
			return frame.Passage{} // "offered what help there was"
		}
		return r.clauseFrom(i)
	case r.saysAnything(i):
		return r.clauseFrom(i)
	case r.OpensPhrase(i):
		return r.fromPhrase(i)
	case r.opensBarely(i):
		return r.clauseFrom(i)
	}
	return frame.Passage{}
}

// behindOpeningSign is the unit at which a content begins that a comma or a
// colon at unit i opens before marks, or a comma before "that".
func (r *contentReading) behindOpeningSign(i int) int {
	if (r.Comma(i) || r.Raw(i) == ":") && r.Quoted(i+1) || r.Comma(i) && r.Is(i+1, "that") {
		return i + 1
	}
	return i
}

// takesInfinitive says whether an infinitive behind words of saying is what is
// said: "vowed to sail", "told them to sail", "is said to sail".
func (r *contentReading) takesInfinitive() bool {
	switch r.c.Family {
	case saying.Vowing, saying.Minding, saying.Telling:
		return true
	}
	return r.c.Words.B-r.c.Words.A > 1 && r.IsBe(r.c.Words.A) && r.Fine(r.c.Verb) != "VBG"
}

// thingFrom is the content of a verb of naming or of stance at unit i: a thing,
// and what it is called.
func (r *contentReading) thingFrom(i int) frame.Passage {
	if !r.OpensPhrase(i) && !r.Is(i, "as") {
		return frame.Passage{}
	}
	return r.thing(i, r.clauseFrom(i))
}

// saysAnything says whether the verb is "say", behind which nearly every word
// that is no time and no phrase of place opens a content: "said no".
func (r *contentReading) saysAnything(i int) bool {
	switch r.Tag(i) {
	case "PUNCT", "ADP", "VERB":
		return false
	}
	return r.Is(r.c.Verb, "say", "says", "said", "saying") && !r.TimeWord(i)
}

// opensBarely says whether a content without a subject opens at unit i: "denied
// taking it", "said so", "said yes".
func (r *contentReading) opensBarely(i int) bool {
	if r.Is(i, "so") || r.Tag(i) == "INTJ" {
		return true
	}
	return r.Fine(i) == "VBG" && !r.Comma(i-1) && (r.c.Family == saying.Speech || r.c.Family == saying.Vowing)
}
