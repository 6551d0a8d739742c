package wording

import (
	"slices"
	"strings"

	"synoptic/synopsis/statement"
)

// torn says whether a telling is torn from what its words belong to.
func torn(r *reading) bool {
	return orphaned(r) || glued(r) || whoseDoes(r) || saysThing(r) || unasked(r)
}

// unasked says whether a telling has "whether" and nothing that it is asked of: has
// looked into whether anyone.
func unasked(r *reading) bool {
	for i := range r.tokens {
		if r.form(i) != "whether" || !r.t.inside(r.tokens[i].Span) {
			continue
		}
		verb := false
		for k := i + 1; k < len(r.tokens); k++ {
			verb = verb || r.t.inside(r.tokens[k].Span) && (r.tokens[k].Tag == "VERB" || r.tokens[k].Tag == "AUX")
		}
		if !verb {
			return true
		}
	}
	return false
}

// orphaned says whether a piece ends with a place behind "a", which is a place of what
// stands behind it and is left out: a fire in a Tollen, Norway … on Monday.
func orphaned(r *reading) bool {
	for _, p := range r.t.Pieces {
		for _, n := range r.t.Items {
			it := &r.sentence.Items[n]
			if it.Class != "place" || !p.Holds(it.Span) || it.Start < p.Start+len("a ") {
				continue
			}
			at := it.Token - r.first
			for at > 0 && r.tokens[at].Start > it.Start {
				at--
			}
			if f := r.form(at - 1); (f == "a" || f == "an") && (it.End == p.End || r.endsWithPlace(it.End, p.End)) {
				return true
			}
		}
	}
	return false
}

// endsWithPlace says whether between two offsets stands no more than the land of a place.
func (r *reading) endsWithPlace(from, to int) bool {
	n := slices.IndexFunc(r.sentence.Items, func(it statement.Item) bool { return it.End == to && it.Class == "place" })
	return n >= 0 && strings.Trim(r.report.Text[from:r.sentence.Items[n].Start], ", ") == ""
}

// glued says whether a piece behind a cut begins as a sentence of its own does: man
// hurt … A man was hurt.
func glued(r *reading) bool {
	for _, p := range r.t.Pieces[1:] {
		for i := range r.tokens {
			if r.tokens[i].Start == p.Start && (r.tokens[i].Tag == "DET" || r.tokens[i].Tag == "PRON") && isUpper(r.word(i)) && r.form(i) != "i" {
				return true
			}
		}
	}
	return false
}

// whoseDoes says whether the subject of a telling is somebody's whose, so that the rest
// tells who is meant and nothing of it: a baker whose mill burned.
func whoseDoes(r *reading) bool {
	subject := r.kid(r.h, "nsubj")
	if subject < 0 {
		return false
	}
	for i := range r.tokens {
		if r.head[i] == subject && r.form(i) == "whose" && r.t.inside(r.tokens[i].Span) {
			return true
		}
	}
	return false
}

// saysThing says whether somebody is told to say a thing, and not in quotation marks:
// the guards said a boat.
func saysThing(r *reading) bool {
	if strings.ToLower(r.tokens[r.h].Lemma) != "say" || r.kid(r.h, "ccomp", "parataxis", "xcomp", "nsubj:pass") >= 0 {
		return false
	}
	done := r.kid(r.h, "obj")
	return done >= 0 && r.tokens[done].Tag == "NOUN" && !r.quotedToken(done) && r.kid(done, "det") >= 0 && r.form(r.kid(done, "det")) != "no" && r.t.inside(r.tokens[done].Span)
}
