package text

import (
	"strings"

	"synoptic/text/saying"
)

// contentEnd is where the content that begins at unit i ends: at the end of
// the frame, or before the reporter speaks again.
func (w *clauses) contentEnd(i int) int {
	depth := 0
	for j := i; j < len(w.units); j++ {
		switch {
		case w.raw(j) == "(":
			depth++
		case w.raw(j) == ")":
			depth--
			if depth < 0 {
				return j
			}
		case w.raw(j) == ";":
			return j
		case w.comma(j) && w.reporterAt(j+1) && !w.is(j-1, "that"):
			return j
		case j > i && w.breaksOff(j-1) && w.reporterAt(j):
			if j == i+1 || !w.quoted(j-2) {
				return j
			}
			if w.tag(j) != "PRON" {
				return j - 1 // two speak one after the other
			}
		}
	}
	end := len(w.units)
	for end > i && w.tag(end-1) == "PUNCT" && !w.quoted(end-1) && w.raw(end-1) != ")" {
		end--
	}
	return end
}

// reporterAt says whether the words at unit i, after a comma, are the
// reporter's again: "saying", "according to", "while".
func (w *clauses) reporterAt(i int) bool {
	switch {
	case w.is(i, "according"):
		return true
	case w.opensPhrase(i):
		s := w.phraseRight(i)
		fam, n := w.verbFamily(s.b)
		return !s.none() && w.finite(s.b) && (fam == saying.Speech || fam == saying.Telling) && (w.clauseCloses(s.b+n) || w.timeWord(s.b+n))
	case w.is(i, "while", "but") && !w.quoted(i+1):
		return w.is(i, "while") || w.fine(i+1) == "VBD"
	case w.fine(i) == "VBG":
		fam, _ := w.verbFamily(i)
		return fam != 0 || w.is(i, "citing", "prompting", "sparking")
	case w.is(i, "and", "also") && w.fine(i+1) == "VBG":
		fam, _ := w.verbFamily(i + 1)
		return fam != 0
	}
	return false
}

// breaksOff says whether unit i is a quotation that ends in a comma: the
// reporter speaks next.
func (w *clauses) breaksOff(i int) bool {
	return w.quoted(i) && strings.HasSuffix(w.quote(i).In(w.text), ",")
}
