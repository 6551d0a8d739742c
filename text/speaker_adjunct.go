package text

import "synoptic/english"

// asClause says whether the words of saying open the frame behind "as": "As
// the Gazette reported, ".
func (f *frame) asClause(c *cue) bool {
	first := c.words.a
	if !c.source.none() && c.source.a < first {
		first = c.source.a
	}
	return first == 1 && f.is(0, "as") || first == 0 && f.is(1, "as")
}

// adjunctsFrom skips phrases of place and time from unit i on.
func (f *frame) adjunctsFrom(i int, c *cue) int {
	for i < len(f.units) {
		switch {
		case f.timeWord(i) && !f.is(i, "that"):
			b := i + 1
			for f.timeWord(b) {
				b++
			}
			c.adjuncts = append(c.adjuncts, passage{i, b})
			i = b
		case f.is(i, "last", "this", "next", "earlier", "late", "early") && f.timeWord(i+1):
			c.adjuncts = append(c.adjuncts, passage{i, i + 2})
			i += 2
		case f.tag(i) == "ADP" && !f.is(i, "that", "as", "if", "whether", "than", "like") && (f.opensPhrase(i+1) || f.timeWord(i+1)):
			s := f.phraseWithTime(i + 1)
			if s.none() {
				return i
			}
			if f.is(i, "to") && c.addressee.none() {
				c.addressee = s
			} else {
				c.adjuncts = append(c.adjuncts, passage{i, s.b})
			}
			i = s.b
		case f.is(i, "published", "aired", "broadcast", "posted", "released", "conducted") && f.fine(i) != "VBG" && (f.timeWord(i+1) || f.tag(i+1) == "ADP" || f.is(i+1, "that", "last", "this", "earlier")):
			i++ // "in an interview published Sunday"
		case f.tag(i) == "ADV" && !f.is(i, "how", "why", "when", "where", "not") && !f.quoted(i+1) && !f.clauseFollows(i):
			i++
		case f.comma(i) && (f.tag(i+1) == "ADP" || f.timeWord(i+1)) && !f.is(i+1, "that", "as", "if", "like", "with"):
			i++
		default:
			return i
		}
	}
	return i
}

// phraseWithTime is the noun phrase or the expression of time at unit i.
func (f *frame) phraseWithTime(i int) passage {
	if !f.timeWord(i) {
		if s := f.phraseFrom(i, true); !s.none() {
			if f.comma(s.b) && f.tag(s.b-1) == "PROPN" && f.tag(s.b+1) == "PROPN" && !f.timeWord(s.b+1) {
				if t := f.phraseRight(s.b + 1); !t.none() && (f.comma(t.b) || t.b == len(f.units) || f.raw(t.b) == ".") {
					s.b = t.b // "in Orrin, Vale state,"
				}
			}
			return s
		}
	}
	b := i
	for f.timeWord(b) || f.tag(b) == "NUM" || b > i && f.comma(b) && (f.tag(b+1) == "NUM" || monthNames[f.raw(b+1)]) {
		b++
	}
	return passage{i, b}
}

// thing is the content that is a noun phrase at unit i: it ends before a time
// or a place, which are those of the saying.
func (f *frame) thing(i int, c *cue, all passage) passage {
	s := f.phraseRight(i)
	if s.none() || s.b >= all.b || !(f.tag(s.b) == "ADP" || f.timeWord(s.b) || f.is(s.b, "last", "this")) {
		return all
	}
	if f.quotes(all.a, all.b) {
		if n := len(c.adjuncts); f.adjunctsFrom(s.b, c) > s.b && len(c.adjuncts) > n && !f.timeWord(c.adjuncts[n].b-1) {
			c.adjuncts = c.adjuncts[:n]
		}
		return all
	}
	if f.is(s.b, "in", "during", "since", "after", "before", "at", "through", "via", "by") {
		all.b = s.b
	}
	n := len(c.adjuncts)
	f.adjunctsFrom(s.b, c)
	if len(c.adjuncts) == n {
		return all
	}
	if a := c.adjuncts[n]; a.a == s.b && (f.timeWord(a.a) || f.timeWord(a.b-1) || f.isPlace(a)) {
		return passage{i, s.b}
	}
	c.adjuncts = c.adjuncts[:n]
	return all
}

var opensClause = english.Set(english.Openers)

// subordinate says whether the verb stands in a clause that opens with "if",
// "when" or the like, and that a main clause follows.
func (f *frame) subordinate(c *cue) bool {
	if c.source.none() || c.inverted {
		return false
	}
	if !opensClause[f.word(c.source.a-1)] {
		return false
	}
	before := c.source.a - 2
	if f.comma(before) && f.is(before-1, "that", "and", "but") {
		return true // "says that, while Orm insists he left, the boat sank"
	}
	return before < 0 || f.is(before, "that") || f.tag(before) == "CCONJ" || f.tag(before) == "VERB"
}
