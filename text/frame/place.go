package frame

import "synoptic/english"

// IsPlace says whether an adjunct tells a place or an occasion.
func (w *Phrases) IsPlace(r Passage) bool {
	prep := w.Word(r.A)
	if !placePrepositions[prep] || r.B-r.A < 2 || w.TimeWord(r.B-1) {
		return false
	}
	head := r.A + 1
	for i := r.A + 1; i < r.B; i++ {
		if w.Tag(i) == "ADP" || w.Comma(i) || w.Fine(i) == "VBG" {
			break
		}
		if media[w.Word(i)] {
			return false
		}
		if w.Tag(i) != "NUM" || w.Tag(head) != "PROPN" {
			head = i
		}
	}
	switch tag := w.Tag(head); {
	case tag == "PROPN" || w.Units[head].Tok >= 0 && w.inName[w.Units[head].Tok]:
		return true
	case tag == "NOUN":
		return prep != "in" && prep != "from" && prep != "on" && prep != "before" || venues[w.Word(head)] || w.Is(head, "board")
	}
	return false
}

var placePrepositions = english.Set(english.Whereabouts, "during before onboard across")

// venues are things one can be in and speak.
var venues = english.Set(`room hall city town village capital court courtroom stadium studio office church theater theatre square street
	building garden square park car plane train ship state country county region area stage campus plaza podium flight trip tour
	speech address conference rally parliament senate chamber neighborhood suburb`)

// media are things that carry words and are no place.
var media = english.Set(`statement statements tweet tweets post posts letter email emails e-mail message messages report response reply
	reference article document documents filing release memo note book column editorial video interview interviews twitter facebook
	instagram order part fact turn addition condition behalf wake light case regard terms anonymity comments remarks suit lawsuit
	complaint affidavit record telegram text passage analysis way least first times risk odds cost end beginning moment point
	time request expense rate pace level levels same`)
