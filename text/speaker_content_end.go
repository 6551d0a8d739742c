package text

import "strings"

// contentEnd is where the content that begins at unit i ends: at the end of
// the frame, or before the reporter speaks again.
func (f *frame) contentEnd(i int) int {
	depth := 0
	for j := i; j < len(f.units); j++ {
		switch {
		case f.raw(j) == "(":
			depth++
		case f.raw(j) == ")":
			depth--
			if depth < 0 {
				return j
			}
		case f.raw(j) == ";":
			return j
		case f.comma(j) && f.reporterAt(j+1) && !f.is(j-1, "that"):
			return j
		case j > i && f.breaksOff(j-1) && f.reporterAt(j):
			if j == i+1 || !f.quoted(j-2) {
				return j
			}
			if f.tag(j) != "PRON" {
				return j - 1 // two speak one after the other
			}
		}
	}
	end := len(f.units)
	for end > i && f.tag(end-1) == "PUNCT" && !f.quoted(end-1) && f.raw(end-1) != ")" {
		end--
	}
	return end
}

// reporterAt says whether the words at unit i, after a comma, are the
// reporter's again: "saying", "according to", "while".
func (f *frame) reporterAt(i int) bool {
	switch {
	case f.is(i, "according"):
		return true
	case f.opensPhrase(i):
		s := f.phraseRight(i)
		fam, n := f.verbFamily(s.b)
		return !s.none() && f.finite(s.b) && (fam == speech || fam == telling) && (f.clauseCloses(s.b+n) || f.timeWord(s.b+n))
	case f.is(i, "while", "but") && !f.quoted(i+1):
		return f.is(i, "while") || f.fine(i+1) == "VBD"
	case f.fine(i) == "VBG":
		fam, _ := f.verbFamily(i)
		return fam != 0 || f.is(i, "citing", "prompting", "sparking")
	case f.is(i, "and", "also") && f.fine(i+1) == "VBG":
		fam, _ := f.verbFamily(i + 1)
		return fam != 0
	}
	return false
}

// breaksOff says whether unit i is a quotation that ends in a comma: the
// reporter speaks next.
func (f *frame) breaksOff(i int) bool {
	return f.quoted(i) && strings.HasSuffix(f.d.marks.Quotes[f.units[i].quote].In(f.d.text), ",")
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
