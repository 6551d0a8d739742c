package text

import "strings"

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
		return !s.none() && w.finite(s.b) && (fam == speech || fam == telling) && (w.clauseCloses(s.b+n) || w.timeWord(s.b+n))
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

// whatEnds ends the content of a cue of naming in a clause that opens with "what"
// before the verb of which that clause is the subject: "What they call a burden
// is none".
func (f *frame) whatEnds(c *cue) {
	if c.family != naming || c.source.none() || !f.is(c.source.a-1, "what") {
		return
	}
	for j := c.right.a; j < c.right.b; j++ {
		if f.finite(j) && !f.quoted(j-1) {
			c.right.b = j
		}
	}
}

// bound ends the content of each cue where the clause of the next begins, if
// the next is not part of that content.
func (f *frame) bound(list []cue) {
	for i := range list {
		c := &list[i]
		f.whatEnds(c)
		for j := i + 1; j < len(list); j++ {
			n := &list[j]
			if n.source.none() || !c.right.holds(n.source.a) || n.rule != "verb of saying" || n.source.a <= c.right.a {
				continue
			}
			k := n.source.a - 1
			if f.is(k, "and", "but", "while", "though", "although", "yet") && f.comma(k-1) && !f.is(k-2, "that") {
				c.right.b = k - 1
				break
			}
		}
	}
}
