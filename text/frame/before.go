package frame

import (
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// nounPhrase is a noun phrase that was found, for what stands before it and goes
// with it, or is meant rather than it.
type nounPhrase struct {
	*Phrases
	Passage
}

// nounPhrase is a passage as a noun phrase.
func (w *Phrases) nounPhrase(p Passage) nounPhrase { return nounPhrase{w, p} }

// reduced takes in the noun a participle hangs on: "the report released by
// the agency".
func (w nounPhrase) reduced() nounPhrase {
	if w.Tag(w.A-1) == "ADP" && w.Fine(w.A-2) == "VBN" && w.Nominal(w.A-3) && w.Tag(w.A-3) != "PRON" {
		w.A = w.PhraseLeft(w.A - 3).A
	}
	return w
}

// beforePaper is the subject before a paper by which somebody speaks: "Ida
// Crane, in a statement offered".
func (w nounPhrase) beforePaper() nounPhrase {
	if w.seat() {
		return w.nounPhrase(Passage{w.PhraseLeft(w.A - 2).A, w.B}) // "Ida Crane, R-Ky. said"
	}
	if w.Is(w.A-1, "for") && w.Comma(w.A-2) && w.Fine(w.A) == "PRP$" && w.Is(w.B-1, "part") && w.Nominal(w.A-3) {
		return w.nounPhrase(w.PhraseLeft(w.A - 3)) // "Crane, for her part said"
	}
	if w.Tag(w.A-1) == "ADP" && w.Comma(w.A-2) && saying.IsPaper(w.Word(w.Head(w.Passage))) && w.Nominal(w.A-3) {
		return w.nounPhrase(w.PhraseLeft(w.A - 3)).reduced()
	}
	return w
}

// seat says whether a phrase is no more than a party and a state behind the
// comma after a name.
func (w nounPhrase) seat() bool {
	party := w.Raw(w.A)
	one := len(party) > 2 && party[1] == '-' && letter.IsUpper(party[0]) && letter.IsUpper(party[2])
	return (one && w.B-w.A <= 2 || len(party) == 1 && letter.IsUpper(party[0]) && w.Raw(w.A+1) == "-" && w.B-w.A <= 4) && w.Comma(w.A-1) && w.Tag(w.A-2) == "PROPN"
}

// roleBefore takes in "The mayor of Vellmar," before "Dana Whitlow said".
func (w nounPhrase) roleBefore() nounPhrase {
	i := w.A - 2
	if w.Tag(i) != "NOUN" && w.Tag(i) != "PROPN" || w.TimeWord(i) {
		return w
	}
	role := w.PhraseLeft(i)
	if (role.A == 0 || w.Tag(role.A-1) == "CCONJ") && !w.Quoted(role.A) && w.nounPhrase(role).hasNoun() && w.Tag(role.A) != "PROPN" {
		return w.nounPhrase(Passage{role.A, w.B})
	}
	return w
}

// hasNoun says whether a noun stands in the phrase that is no name.
func (w nounPhrase) hasNoun() bool {
	for i := w.A; i < w.B; i++ {
		if w.Tag(i) == "NOUN" {
			return true
		}
	}
	return false
}

// unclosed takes in the person who opens the frame before a description that
// no comma closes: "Ida Crane, head of the board said".
func (w nounPhrase) unclosed() nounPhrase {
	end := w.PersonAt(0)
	if end == 0 || end != w.A-1 || !w.Comma(end) || w.Tag(w.Head(w.Passage)) != "NOUN" || w.Tag(w.A) == "DET" {
		return w
	}
	return w.nounPhrase(Passage{0, w.B})
}

// behindParty is the name before a party and a seat between commas: "Ida
// Crane, L-Orrin,".
func (w nounPhrase) behindParty() nounPhrase {
	if w.B-w.A < 3 || len(w.Raw(w.A)) != 1 || w.Raw(w.A+1) != "-" || !w.Comma(w.A-1) || w.Tag(w.A-2) != "PROPN" {
		return w
	}
	return w.nounPhrase(w.PhraseLeft(w.A - 2))
}

// ofPerson is described where a person is named before the comma: a place may
// stand there for itself.
func (w nounPhrase) ofPerson() nounPhrase {
	if w.A < 2 || !w.Named(w.A-2) {
		return w
	}
	kind := w.nameOf(w.A - 2).Kind
	if kind != "place" && w.Comma(w.A-1) && w.Tag(w.A) == "NOUN" {
		return w.nounPhrase(w.PhraseOnly(w.A - 2)) // "Ida Crane, head of the board, an old hand,"
	}
	if kind != "person" {
		return w
	}
	return w.described()
}

// described is the name before a dash or comma whose description the phrase
// is: "Ida Crane — a former aide who".
func (w nounPhrase) described() nounPhrase {
	if !w.Dash(w.A-1) && !w.Comma(w.A-1) || w.Tag(w.A) != "DET" || w.Tag(w.A-2) != "PROPN" || w.TimeWord(w.A-2) {
		return w
	}
	return w.nounPhrase(w.PhraseOnly(w.A - 2))
}

// Described is the name before a dash or comma whose description a passage is, or
// the passage itself: "Ida Crane — a former aide who".
func (w *Phrases) Described(p Passage) Passage { return w.nounPhrase(p).described().Passage }

// ruledOut gives the noun a relative clause hangs on, where the phrase is only
// an object inside it: "A linguist who helped catch Ida Orm -- … -- said".
func (w nounPhrase) ruledOut() nounPhrase {
	if w.Tag(w.A-1) != "VERB" && !(w.Quoted(w.A-1) && w.Tag(w.A-2) == "VERB") {
		return w
	}
	for i := w.A - 1; i > 0 && w.A-i < PhraseReach; i-- {
		if !w.Is(i, "who") {
			continue
		}
		if w.Comma(i - 1) {
			i--
		}
		if w.Nominal(i - 1) {
			return w.nounPhrase(Passage{w.nounPhrase(w.PhraseLeft(i - 1)).described().A, w.B})
		}
		return w
	}
	return w
}
