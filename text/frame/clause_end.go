package frame

import (
	"strings"

	"synoptic/text/saying"
)

// ContentEnd is where the content that begins at unit i ends: at the end of
// the frame, or before the reporter speaks again.
func (w *Clauses) ContentEnd(i int) int {
	depth := 0
	for j := i; j < len(w.Units); j++ {
		switch {
		case w.Raw(j) == "(":
			depth++
		case w.Raw(j) == ")":
			depth--
			if depth < 0 {
				return j
			}
		case w.Raw(j) == ";":
			return j
		case w.Comma(j) && w.reporterAt(j+1) && !w.Is(j-1, "that"):
			return j
		case j > i && w.breaksOff(j-1) && w.reporterAt(j):
			if j == i+1 || !w.Quoted(j-2) {
				return j
			}
			if w.Tag(j) != "PRON" {
				return j - 1 // two speak one after the other
			}
		}
	}
	end := len(w.Units)
	for end > i && w.Tag(end-1) == "PUNCT" && !w.Quoted(end-1) && w.Raw(end-1) != ")" {
		end--
	}
	return end
}

// reporterAt says whether the words at unit i, after a comma, are the
// reporter's again: "saying", "according to", "while".
func (w *Clauses) reporterAt(i int) bool {
	switch {
	case w.Is(i, "according"):
		return true
	case w.OpensPhrase(i):
		s := w.PhraseRight(i)
		fam, n := w.VerbFamily(s.B)
		return !s.None() && w.Finite(s.B) && (fam == saying.Speech || fam == saying.Telling) && (w.ClauseCloses(s.B+n) || w.TimeWord(s.B+n))
	case w.Is(i, "while", "but") && !w.Quoted(i+1):
		return w.Is(i, "while") || w.Fine(i+1) == "VBD"
	case w.Fine(i) == "VBG":
		fam, _ := w.VerbFamily(i)
		return fam != 0 || w.Is(i, "citing", "prompting", "sparking")
	case w.Is(i, "and", "also") && w.Fine(i+1) == "VBG":
		fam, _ := w.VerbFamily(i + 1)
		return fam != 0
	}
	return false
}

// breaksOff says whether unit i is a quotation that ends in a comma: the
// reporter speaks next.
func (w *Clauses) breaksOff(i int) bool {
	return w.Quoted(i) && strings.HasSuffix(w.Quote(i).In(w.Text), ",")
}
