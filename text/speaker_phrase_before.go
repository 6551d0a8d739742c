package text

import (
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// nounPhrase is a noun phrase that was found, for what stands before it and goes
// with it, or is meant rather than it.
type nounPhrase struct {
	*phrases
	passage
}

// nounPhrase is a passage as a noun phrase.
func (w *phrases) nounPhrase(p passage) nounPhrase { return nounPhrase{w, p} }

// reduced takes in the noun a participle hangs on: "the report released by
// the agency".
func (w nounPhrase) reduced() nounPhrase {
	if w.tag(w.a-1) == "ADP" && w.fine(w.a-2) == "VBN" && w.nominal(w.a-3) && w.tag(w.a-3) != "PRON" {
		w.a = w.phraseLeft(w.a - 3).a
	}
	return w
}

// beforePaper is the subject before a paper by which somebody speaks: "Ida
// Crane, in a statement offered".
func (w nounPhrase) beforePaper() nounPhrase {
	if w.seat() {
		return w.nounPhrase(passage{w.phraseLeft(w.a - 2).a, w.b}) // "Ida Crane, R-Ky. said"
	}
	if w.is(w.a-1, "for") && w.comma(w.a-2) && w.fine(w.a) == "PRP$" && w.is(w.b-1, "part") && w.nominal(w.a-3) {
		return w.nounPhrase(w.phraseLeft(w.a - 3)) // "Crane, for her part said"
	}
	if w.tag(w.a-1) == "ADP" && w.comma(w.a-2) && saying.IsPaper(w.word(w.head(w.passage))) && w.nominal(w.a-3) {
		return w.nounPhrase(w.phraseLeft(w.a - 3)).reduced()
	}
	return w
}

// seat says whether a phrase is no more than a party and a state behind the
// comma after a name.
func (w nounPhrase) seat() bool {
	party := w.raw(w.a)
	one := len(party) > 2 && party[1] == '-' && letter.IsUpper(party[0]) && letter.IsUpper(party[2])
	return (one && w.b-w.a <= 2 || len(party) == 1 && letter.IsUpper(party[0]) && w.raw(w.a+1) == "-" && w.b-w.a <= 4) && w.comma(w.a-1) && w.tag(w.a-2) == "PROPN"
}

// roleBefore takes in "The mayor of Vellmar," before "Dana Whitlow said".
func (w nounPhrase) roleBefore() nounPhrase {
	i := w.a - 2
	if w.tag(i) != "NOUN" && w.tag(i) != "PROPN" || w.timeWord(i) {
		return w
	}
	role := w.phraseLeft(i)
	if (role.a == 0 || w.tag(role.a-1) == "CCONJ") && !w.quoted(role.a) && w.nounPhrase(role).hasNoun() && w.tag(role.a) != "PROPN" {
		return w.nounPhrase(passage{role.a, w.b})
	}
	return w
}

// hasNoun says whether a noun stands in the phrase that is no name.
func (w nounPhrase) hasNoun() bool {
	for i := w.a; i < w.b; i++ {
		if w.tag(i) == "NOUN" {
			return true
		}
	}
	return false
}

// unclosed takes in the person who opens the frame before a description that
// no comma closes: "Ida Crane, head of the board said".
func (w nounPhrase) unclosed() nounPhrase {
	end := w.personAt(0)
	if end == 0 || end != w.a-1 || !w.comma(end) || w.tag(w.head(w.passage)) != "NOUN" || w.tag(w.a) == "DET" {
		return w
	}
	return w.nounPhrase(passage{0, w.b})
}

// behindParty is the name before a party and a seat between commas: "Ida
// Crane, L-Orrin,".
func (w nounPhrase) behindParty() nounPhrase {
	if w.b-w.a < 3 || len(w.raw(w.a)) != 1 || w.raw(w.a+1) != "-" || !w.comma(w.a-1) || w.tag(w.a-2) != "PROPN" {
		return w
	}
	return w.nounPhrase(w.phraseLeft(w.a - 2))
}

// ofPerson is described where a person is named before the comma: a place may
// stand there for itself.
func (w nounPhrase) ofPerson() nounPhrase {
	if w.a < 2 || !w.named(w.a-2) {
		return w
	}
	kind := w.nameOf(w.a - 2).Kind
	if kind != "place" && w.comma(w.a-1) && w.tag(w.a) == "NOUN" {
		return w.nounPhrase(w.phraseOnly(w.a - 2)) // "Ida Crane, head of the board, an old hand,"
	}
	if kind != "person" {
		return w
	}
	return w.described()
}

// described is the name before a dash or comma whose description the phrase
// is: "Ida Crane — a former aide who".
func (w nounPhrase) described() nounPhrase {
	if !w.dash(w.a-1) && !w.comma(w.a-1) || w.tag(w.a) != "DET" || w.tag(w.a-2) != "PROPN" || w.timeWord(w.a-2) {
		return w
	}
	return w.nounPhrase(w.phraseOnly(w.a - 2))
}

// ruledOut gives the noun a relative clause hangs on, where the phrase is only
// an object inside it: "A linguist who helped catch Ida Orm -- … -- said".
func (w nounPhrase) ruledOut() nounPhrase {
	if w.tag(w.a-1) != "VERB" && !(w.quoted(w.a-1) && w.tag(w.a-2) == "VERB") {
		return w
	}
	for i := w.a - 1; i > 0 && w.a-i < phraseReach; i-- {
		if !w.is(i, "who") {
			continue
		}
		if w.comma(i - 1) {
			i--
		}
		if w.nominal(i - 1) {
			return w.nounPhrase(passage{w.nounPhrase(w.phraseLeft(i - 1)).described().a, w.b})
		}
		return w
	}
	return w
}
