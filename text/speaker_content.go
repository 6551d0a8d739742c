package text

import (
	"synoptic/english"
	"synoptic/text/saying"
)

// contentReading reads the content of a cue, with what hangs on its words of saying.
type contentReading struct {
	*clauses
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
	i = r.adjunctsFrom(i, &r.c.hanging)
	r.c.right = r.behind(i)
	if r.c.right.none() {
		r.c.right = r.behindSign(i)
	}
	if !r.c.family.Reports() {
		if r.c.right.none() && r.quoted(r.c.source.a-1) {
			r.c.left = r.before()
		}
		return
	}
	if r.c.right.none() || r.quoted(r.c.right.a) {
		r.c.left = r.before()
	}
	if r.c.right.none() && r.broken(i) {
		r.c.right = passage{i + 1, len(r.units)}
	}
}

// behindSaying is the unit behind the words of saying, and behind a source that
// stands after them with its comma.
func (r *contentReading) behindSaying() int {
	if !r.c.inverted {
		return r.c.words.b
	}
	if r.comma(r.c.source.b) {
		return r.c.source.b + 1
	}
	return r.c.source.b
}

// behindAddressee reads at unit i to whom it is told, and is the unit behind.
func (r *contentReading) behindAddressee(i int) int {
	if r.c.family != saying.Telling || !r.opensPhrase(i) || r.is(i, "that") {
		return i
	}
	r.c.addressee = r.phraseRight(i)
	if r.c.addressee.none() {
		return i
	}
	return r.c.addressee.b
}

// topicAt is the content of a verb that takes what one speaks about: from unit
// i to its end, if a phrase opens there.
func (r *contentReading) topicAt(i int) passage {
	if r.phraseRight(i).none() {
		return passage{}
	}
	return passage{i, r.contentEnd(i)}
}

// behindSign is the content behind a colon at unit i, or behind the comma that
// ends a clause with "as": "As Crane wrote, the lake rose". It notes a colon
// that ends the frame.
func (r *contentReading) behindSign(i int) passage {
	switch {
	case r.raw(i) == ":":
		r.c.colon = i == len(r.units)-1
		return passage{i + 1, len(r.units)}
	case r.comma(i) && r.asClause():
		return passage{i + 1, r.contentEnd(i + 1)}
	}
	return passage{}
}

// broken says whether the saying breaks into its content, which goes on behind
// the comma at unit i: "Marsh, she said, is closed".
func (r *contentReading) broken(i int) bool {
	return !r.c.left.none() && r.comma(i) && !r.quoted(r.c.left.b-1) && i+1 < len(r.units) && !r.is(i+1, "and", "but", "while", "who", "which")
}

// behind is from, but none where what follows tells what the one did who has said
// the quotation before: "“We left,” he said as he walked away".
func (r *contentReading) behind(i int) passage {
	if r.is(i, "as", "while", "when", "after", "before") && r.utterance(r.c.source.a-1) {
		return passage{}
	}
	return r.from(i)
}

// from is the content that begins at unit i, after the verb: what marks or a
// word open ("that", "whether", "to"), a clause, or a thing.
func (r *contentReading) from(i int) passage {
	if i >= len(r.units) {
		return passage{}
	}
	i = r.behindOpeningSign(i)
	switch {
	case r.c.inverted && r.is(i, "who", "whose", "which"):
		return passage{} // of who says it
	case r.quoted(i), r.opensThat(i):
		return r.clauseFrom(i)
	case r.opensQuestion(i):
		if r.c.family.OfThing() {
			return passage{} // "rejected what he had built"
		}
		return r.clauseFrom(i)
	case r.infinitiveAt(i):
		if !r.takesInfinitive() {
			return passage{} // "spoke to warn the town"
		}
		return r.clauseFrom(i)
	case r.c.family.OfThing():
		return r.thingFrom(i)
	case r.clauseFollows(i):
		if r.c.family == saying.Vowing && !r.is(r.c.verb, "urged") {
			return passage{} // "offered what help there was"
		}
		return r.clauseFrom(i)
	case r.saysAnything(i):
		return r.clauseFrom(i)
	case r.opensPhrase(i):
		return r.fromPhrase(i)
	case r.opensBarely(i):
		return r.clauseFrom(i)
	}
	return passage{}
}

// behindOpeningSign is the unit at which a content begins that a comma or a
// colon at unit i opens before marks, or a comma before "that".
func (r *contentReading) behindOpeningSign(i int) int {
	if (r.comma(i) || r.raw(i) == ":") && r.quoted(i+1) || r.comma(i) && r.is(i+1, "that") {
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
	return r.c.words.b-r.c.words.a > 1 && r.isBe(r.c.words.a) && r.fine(r.c.verb) != "VBG"
}

// thingFrom is the content of a verb of naming or of stance at unit i: a thing,
// and what it is called.
func (r *contentReading) thingFrom(i int) passage {
	if !r.opensPhrase(i) && !r.is(i, "as") {
		return passage{}
	}
	return r.thing(i, r.clauseFrom(i))
}

// saysAnything says whether the verb is "say", behind which nearly every word
// that is no time and no phrase of place opens a content: "said no".
func (r *contentReading) saysAnything(i int) bool {
	switch r.tag(i) {
	case "PUNCT", "ADP", "VERB":
		return false
	}
	return r.is(r.c.verb, "say", "says", "said", "saying") && !r.timeWord(i)
}

// opensBarely says whether a content without a subject opens at unit i: "denied
// taking it", "said so", "said yes".
func (r *contentReading) opensBarely(i int) bool {
	if r.is(i, "so") || r.tag(i) == "INTJ" {
		return true
	}
	return r.fine(i) == "VBG" && !r.comma(i-1) && (r.c.family == saying.Speech || r.c.family == saying.Vowing)
}

// fromPhrase is the content after a phrase that names somebody, who is told or
// asked, or the phrase itself, which is what is said.
func (r *contentReading) fromPhrase(i int) passage {
	s := r.phraseRight(i)
	switch {
	case r.c.family == saying.Vowing && r.infinitiveAt(s.b):
		r.c.addressee = s
		return r.clauseFrom(i)
	case r.c.family == saying.Speech && r.is(s.b, "that") && r.tag(s.b) == "SCONJ":
		r.c.addressee = s
		return r.clauseFrom(s.b)
	case r.tag(i) != "PRON" || r.fine(i) == "PRP$":
		return r.thing(i, r.clauseFrom(i))
	}
	return passage{}
}

// clauseFrom is the content from unit i to its end; where the saying is a
// clause inside another, it goes to the first comma.
func (r *contentReading) clauseFrom(i int) passage {
	end := r.contentEnd(i)
	if r.subordinate() {
		for j := i; j < end; j++ {
			if r.comma(j) {
				end = j
			}
		}
	}
	return passage{i, end}
}

// asClause says whether the words of saying open the frame behind "as": "As
// the Gazette reported, ".
func (r *contentReading) asClause() bool {
	first := r.c.words.a
	if !r.c.source.none() && r.c.source.a < first {
		first = r.c.source.a
	}
	return first == 1 && r.is(0, "as") || first == 0 && r.is(1, "as")
}

// thing is the content that is a noun phrase at unit i: it ends before a time
// or a place, which are those of the saying.
func (r *contentReading) thing(i int, all passage) passage {
	s := r.phraseRight(i)
	if s.none() || s.b >= all.b || !(r.tag(s.b) == "ADP" || r.timeWord(s.b) || r.is(s.b, "last", "this")) {
		return all
	}
	if r.holdsQuote(all.a, all.b) {
		if n := len(r.c.adjuncts); r.adjunctsFrom(s.b, &r.c.hanging) > s.b && len(r.c.adjuncts) > n && !r.timeWord(r.c.adjuncts[n].b-1) {
			r.c.adjuncts = r.c.adjuncts[:n]
		}
		return all
	}
	if r.is(s.b, "in", "during", "since", "after", "before", "at", "through", "via", "by") {
		all.b = s.b
	}
	n := len(r.c.adjuncts)
	r.adjunctsFrom(s.b, &r.c.hanging)
	if len(r.c.adjuncts) == n {
		return all
	}
	if a := r.c.adjuncts[n]; a.a == s.b && (r.timeWord(a.a) || r.timeWord(a.b-1) || r.isPlace(a)) {
		return passage{i, s.b}
	}
	r.c.adjuncts = r.c.adjuncts[:n]
	return all
}

var opensClause = english.Set(english.Openers)

// subordinate says whether the verb stands in a clause that opens with "if",
// "when" or the like, and that a main clause follows.
func (r *contentReading) subordinate() bool {
	if r.c.source.none() || r.c.inverted {
		return false
	}
	if !opensClause[r.word(r.c.source.a-1)] {
		return false
	}
	before := r.c.source.a - 2
	if r.comma(before) && r.is(before-1, "that", "and", "but") {
		return true // "says that, while Orm insists he left, the boat sank"
	}
	return before < 0 || r.is(before, "that") || r.tag(before) == "CCONJ" || r.tag(before) == "VERB"
}
