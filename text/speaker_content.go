package text

import "strings"

// after reads what follows a verb of saying: to whom, where and when, and the
// content, or that it has none on this side.
func (f *frame) after(c *cue) {
	i := c.words.b
	if c.inverted {
		i = c.source.b
		if f.comma(i) {
			i++
		}
	}
	if c.family == telling && (f.inPhrase(i) || f.nominal(i)) && !f.is(i, "that") {
		c.addressee = f.phraseRight(i)
		if !c.addressee.none() {
			i = c.addressee.b
		}
	}
	if c.family == topical {
		if s := f.phraseRight(i); !s.none() {
			c.right = passage{i, f.contentEnd(i)}
		}
		return
	}
	i = f.adjunctsFrom(i, c)
	c.right = f.contentAt(i, c)
	if c.right.none() && f.raw(i) == ":" {
		c.colon = i == len(f.units)-1
		c.right = passage{i + 1, len(f.units)}
	}
	if c.right.none() && f.comma(i) && f.asClause(c) {
		c.right = passage{i + 1, f.contentEnd(i + 1)}
	}
	if c.family != speech && c.family != telling && c.family != minding && c.family != showing {
		if c.right.none() && f.quoted(c.source.a-1) {
			c.left = f.contentBefore(c)
		}
		return
	}
	if c.right.none() || f.quoted(c.right.a) {
		c.left = f.contentBefore(c)
	}
	if c.right.none() && !c.left.none() && f.comma(i) && !f.quoted(c.left.b-1) && i+1 < len(f.units) && !f.is(i+1, "and", "but", "while", "who", "which") {
		c.right = passage{i + 1, len(f.units)} // "Marsh, she said, is closed"
	}
}

// contentAt is contentFrom, but none where what follows tells what the one did
// who has said the quotation before: "“We left,” he said as he walked away".
func (f *frame) contentAt(i int, c *cue) passage {
	if f.is(i, "as", "while", "when", "after", "before") && f.utterance(c.source.a-1) {
		return passage{}
	}
	return f.contentFrom(i, c)
}

// contentFrom is the content that begins at unit i, after the verb.
func (f *frame) contentFrom(i int, c *cue) passage {
	if i >= len(f.units) {
		return passage{}
	}
	if (f.comma(i) || f.raw(i) == ":") && f.quoted(i+1) {
		i++
	}
	if f.comma(i) && f.is(i+1, "that") {
		i++
	}
	switch {
	case c.inverted && f.is(i, "who", "whose", "which"):
		return passage{} // of who says it
	case f.quoted(i):
		return f.clauseFrom(i, c)
	case f.is(i, "that") && (f.tag(i) == "SCONJ" || f.tag(i) == "ADP" || f.clauseFollows(i+1)):
		return f.clauseFrom(i, c)
	case asking[f.word(i)], f.is(i, "which"):
		if c.family != stance && c.family != naming {
			return f.clauseFrom(i, c)
		}
	case f.is(i, "to") && f.fine(i+1) == "VB":
		if c.family == vowing || c.family == minding || c.family == telling || c.words.b-c.words.a > 1 && f.isBe(c.words.a) && f.fine(c.verb) != "VBG" {
			return f.clauseFrom(i, c)
		}
	case c.family == naming || c.family == stance:
		if f.inPhrase(i) || f.nominal(i) || f.is(i, "as") {
			return f.thing(i, c, f.clauseFrom(i, c))
		}
	case f.clauseFollows(i):
		if c.family != vowing || f.is(c.verb, "urged") {
			return f.clauseFrom(i, c)
		}
	case f.is(c.verb, "say", "says", "said", "saying") && f.tag(i) != "PUNCT" && f.tag(i) != "ADP" && f.tag(i) != "VERB" && !f.timeWord(i):
		return f.clauseFrom(i, c)
	case f.inPhrase(i) || f.nominal(i):
		return f.contentFromPhrase(i, c)
	case f.fine(i) == "VBG" && !f.comma(i-1) && (c.family == speech || c.family == vowing):
		return f.clauseFrom(i, c)
	case f.is(i, "so"), f.tag(i) == "INTJ":
		return f.clauseFrom(i, c)
	}
	return passage{}
}

// contentFromPhrase is the content after a phrase that names somebody, who is
// told or asked, or the phrase itself, which is what is said.
func (f *frame) contentFromPhrase(i int, c *cue) passage {
	s := f.phraseRight(i)
	switch {
	case c.family == vowing && f.is(s.b, "to") && f.fine(s.b+1) == "VB":
		c.addressee = s
		return f.clauseFrom(i, c)
	case c.family == speech && f.is(s.b, "that") && f.tag(s.b) == "SCONJ":
		c.addressee = s
		return f.clauseFrom(s.b, c)
	case f.tag(i) != "PRON" || f.fine(i) == "PRP$":
		return f.thing(i, c, f.clauseFrom(i, c))
	}
	return passage{}
}

// clauseFrom is the content from unit i to its end; where the saying is a
// clause inside another, it goes to the first comma.
func (f *frame) clauseFrom(i int, c *cue) passage {
	end := f.contentEnd(i)
	if f.subordinate(c) {
		for j := i; j < end; j++ {
			if f.comma(j) {
				end = j
			}
		}
	}
	return passage{i, end}
}

// clauseFollows says whether a subject with a finite verb begins at unit i.
func (f *frame) clauseFollows(i int) bool {
	if f.tag(i) == "ADV" || f.tag(i) == "SCONJ" {
		i++
	}
	if f.is(i, "there", "it", "he", "she", "they", "we", "i", "you", "this", "these", "those") && !f.comma(i+1) {
		for j := i + 1; j < i+4; j++ {
			if f.finite(j) || f.tag(j) == "AUX" {
				return true
			}
		}
	}
	if !f.inPhrase(i) && !f.nominal(i) {
		return false
	}
	for j := i + 1; j < len(f.units) && j-i < 25; j++ {
		switch {
		case f.finite(j):
			return true
		case f.quoted(j):
			continue
		case f.comma(j), f.raw(j) == ":", f.raw(j) == ";", f.is(j, "who", "which", "that", "to"):
			return false
		case f.fine(j) == "VBG" && f.comma(j-1):
			return false
		}
	}
	return false
}

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
	case f.inPhrase(i) || f.nominal(i):
		s := f.phraseRight(i)
		fam, n := f.verbFamily(s.b)
		return !s.none() && f.finite(s.b) && (fam == speech || fam == telling) && (f.stopsAt(s.b+n) || f.tag(s.b+n) == "ADP" || f.timeWord(s.b+n))
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

// contentBefore is the content that ends before the source, or before the
// verb where the source follows it.
func (f *frame) contentBefore(c *cue) passage {
	end := c.words.a
	if !c.inverted {
		if c.source.none() {
			return passage{}
		}
		end = c.source.a
	}
	if s := f.quotedSpeaker(c.verb); !s.none() && s.a > 1 {
		end = f.phraseLeft(s.a - 2).a
	}
	if f.is(end-1, "as") && !f.quoted(end-1) {
		end--
	}
	if f.tag(end-1) == "ADV" && (f.comma(end-2) || f.quoted(end-2)) {
		end--
	}
	switch {
	case f.quoted(end - 1):
		if q := f.d.marks.Quotes[f.units[end-1].quote]; !c.inverted && q.Kind == "mixed" && !stopsAtEnd(q.In(f.d.text)) {
			return passage{}
		}
	case f.comma(end - 1):
		end--
	case f.dash(end-1) && f.quoted(end-2):
		end--
	default:
		return passage{}
	}
	if end <= 0 || f.is(0, "as") {
		return passage{}
	}
	a := f.clauseStart(end)
	if !f.quoted(end-1) && !f.hasFinite(a, end) && c.family != speech {
		return passage{}
	}
	if !f.quotes(a, end) && !f.hasVerb(a, end) && !f.comma(c.words.b) {
		return passage{}
	}
	return passage{a, end}
}

func stopsAtEnd(s string) bool {
	switch s[len(s)-1] {
	case ',', '.', '!', '?':
		return true
	}
	return false
}

// hasFinite says whether a finite verb stands among units a to b.
func (f *frame) hasFinite(a, b int) bool {
	for i := a; i < b; i++ {
		if f.finite(i) {
			return true
		}
	}
	return false
}

// hasVerb says whether any verb stands among units a to b.
func (f *frame) hasVerb(a, b int) bool {
	for i := a; i < b; i++ {
		if f.tag(i) == "VERB" || f.tag(i) == "AUX" {
			return true
		}
	}
	return false
}

// quotes says whether a quotation stands among units a to b.
func (f *frame) quotes(a, b int) bool {
	for i := a; i < b; i++ {
		if f.quoted(i) {
			return true
		}
	}
	return false
}

// clauseStart is where the clause before unit end begins.
func (f *frame) clauseStart(end int) int {
	for i := end - 1; i > 0; i-- {
		if f.raw(i) == ";" {
			return i + 1
		}
	}
	return 0
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
