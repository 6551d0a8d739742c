package text

import (
	"synoptic/english"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// contentReading reads the content of a cue, with what hangs on its words of saying.
type contentReading struct {
	*frame.Clauses
	c *cue
}

// read reads what follows the words of saying: to whom, where and when, and the
// content, or that it has none on this side.
func (r *contentReading) read() {
	i := r.behindAddressee(r.behindSaying())
	if r.c.family == saying.Topical {
		r.c.right = r.topicAt(i)
		return
	}
	i = r.AdjunctsFrom(i, &r.c.Hanging)
	r.c.right = r.behind(i)
	if r.c.right.None() {
		r.c.right = r.behindSign(i)
	}
	if !r.c.family.Reports() {
		if r.c.right.None() && r.Quoted(r.c.source.A-1) {
			r.c.left = r.before()
		}
		return
	}
	if r.c.right.None() || r.Quoted(r.c.right.A) {
		r.c.left = r.before()
	}
	if r.c.right.None() && r.broken(i) {
		r.c.right = frame.Between(i+1, len(r.Units))
	}
}

// behindSaying is the unit behind the words of saying, and behind a source that
// stands after them with its comma.
func (r *contentReading) behindSaying() int {
	if !r.c.inverted {
		return r.c.words.B
	}
	if r.Comma(r.c.source.B) {
		return r.c.source.B + 1
	}
	return r.c.source.B
}

// behindAddressee reads at unit i to whom it is told, and is the unit behind.
func (r *contentReading) behindAddressee(i int) int {
	if r.c.family != saying.Telling || !r.OpensPhrase(i) || r.Is(i, "that") {
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
		r.c.colon = i == len(r.Units)-1
		return frame.Between(i+1, len(r.Units))
	case r.Comma(i) && r.asClause():
		return frame.Between(i+1, r.ContentEnd(i+1))
	}
	return frame.Passage{}
}

// broken says whether the saying breaks into its content, which goes on behind
// the comma at unit i: "Marsh, she said, is closed".
func (r *contentReading) broken(i int) bool {
	return !r.c.left.None() && r.Comma(i) && !r.Quoted(r.c.left.B-1) && i+1 < len(r.Units) && !r.Is(i+1, "and", "but", "while", "who", "which")
}

// behind is from, but none where what follows tells what the one did who has said
// the quotation before: "“We left,” he said as he walked away".
func (r *contentReading) behind(i int) frame.Passage {
	if r.Is(i, "as", "while", "when", "after", "before") && r.Utterance(r.c.source.A-1) {
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
	case r.c.inverted && r.Is(i, "who", "whose", "which"):
		return frame.Passage{} // of who says it
	case r.Quoted(i), r.OpensThat(i):
		return r.clauseFrom(i)
	case r.OpensQuestion(i):
		if r.c.family.OfThing() {
			return frame.Passage{} // "rejected what he had built"
		}
		return r.clauseFrom(i)
	case r.InfinitiveAt(i):
		if !r.takesInfinitive() {
			return frame.Passage{} // "spoke to warn the town"
		}
		return r.clauseFrom(i)
	case r.c.family.OfThing():
		return r.thingFrom(i)
	case r.ClauseFollows(i):
		if r.c.family == saying.Vowing && !r.Is(r.c.verb, "urged") {
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
	switch r.c.family {
	case saying.Vowing, saying.Minding, saying.Telling:
		return true
	}
	return r.c.words.B-r.c.words.A > 1 && r.IsBe(r.c.words.A) && r.Fine(r.c.verb) != "VBG"
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
	return r.Is(r.c.verb, "say", "says", "said", "saying") && !r.TimeWord(i)
}

// opensBarely says whether a content without a subject opens at unit i: "denied
// taking it", "said so", "said yes".
func (r *contentReading) opensBarely(i int) bool {
	if r.Is(i, "so") || r.Tag(i) == "INTJ" {
		return true
	}
	return r.Fine(i) == "VBG" && !r.Comma(i-1) && (r.c.family == saying.Speech || r.c.family == saying.Vowing)
}

// fromPhrase is the content after a phrase that names somebody, who is told or
// asked, or the phrase itself, which is what is said.
func (r *contentReading) fromPhrase(i int) frame.Passage {
	s := r.PhraseRight(i)
	switch {
	case r.c.family == saying.Vowing && r.InfinitiveAt(s.B):
		r.c.Addressee = s
		return r.clauseFrom(i)
	case r.c.family == saying.Speech && r.Is(s.B, "that") && r.Tag(s.B) == "SCONJ":
		r.c.Addressee = s
		return r.clauseFrom(s.B)
	case r.Tag(i) != "PRON" || r.Fine(i) == "PRP$":
		return r.thing(i, r.clauseFrom(i))
	}
	return frame.Passage{}
}

// clauseFrom is the content from unit i to its end; where the saying is a
// clause inside another, it goes to the first comma.
func (r *contentReading) clauseFrom(i int) frame.Passage {
	end := r.ContentEnd(i)
	if r.subordinate() {
		for j := i; j < end; j++ {
			if r.Comma(j) {
				end = j
			}
		}
	}
	return frame.Between(i, end)
}

// asClause says whether the words of saying open the frame behind "as": "As
// the Gazette reported, ".
func (r *contentReading) asClause() bool {
	first := r.c.words.A
	if !r.c.source.None() && r.c.source.A < first {
		first = r.c.source.A
	}
	return first == 1 && r.Is(0, "as") || first == 0 && r.Is(1, "as")
}

// thing is the content that is a noun phrase at unit i: it ends before a time
// or a place, which are those of the saying.
func (r *contentReading) thing(i int, all frame.Passage) frame.Passage {
	s := r.PhraseRight(i)
	if s.None() || s.B >= all.B || !(r.Tag(s.B) == "ADP" || r.TimeWord(s.B) || r.Is(s.B, "last", "this")) {
		return all
	}
	if r.HoldsQuote(all.A, all.B) {
		if n := len(r.c.Adjuncts); r.AdjunctsFrom(s.B, &r.c.Hanging) > s.B && len(r.c.Adjuncts) > n && !r.TimeWord(r.c.Adjuncts[n].B-1) {
			r.c.Adjuncts = r.c.Adjuncts[:n]
		}
		return all
	}
	if r.Is(s.B, "in", "during", "since", "after", "before", "at", "through", "via", "by") {
		all.B = s.B
	}
	n := len(r.c.Adjuncts)
	r.AdjunctsFrom(s.B, &r.c.Hanging)
	if len(r.c.Adjuncts) == n {
		return all
	}
	if a := r.c.Adjuncts[n]; a.A == s.B && (r.TimeWord(a.A) || r.TimeWord(a.B-1) || r.IsPlace(a)) {
		return frame.Between(i, s.B)
	}
	r.c.Adjuncts = r.c.Adjuncts[:n]
	return all
}

var opensClause = english.Set(english.Openers)

// subordinate says whether the verb stands in a clause that opens with "if",
// "when" or the like, and that a main clause follows.
func (r *contentReading) subordinate() bool {
	if r.c.source.None() || r.c.inverted {
		return false
	}
	if !opensClause[r.Word(r.c.source.A-1)] {
		return false
	}
	before := r.c.source.A - 2
	if r.Comma(before) && r.Is(before-1, "that", "and", "but") {
		return true // "says that, while Orm insists he left, the boat sank"
	}
	return before < 0 || r.Is(before, "that") || r.Tag(before) == "CCONJ" || r.Tag(before) == "VERB"
}
