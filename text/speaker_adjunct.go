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

// adjunctsFrom skips phrases of place and time from unit i on, and keeps them
// with the cue; what it skips is behind the last of them.
func (f *frame) adjunctsFrom(i int, c *cue) int {
	for i < len(f.units) {
		b := f.timeEnd(i)
		switch {
		case b > i:
			c.adjuncts = append(c.adjuncts, passage{i, b})
			i = b
		case f.opensAdjunct(i):
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
		case f.putOutAt(i), f.adverbAt(i), f.comma(i) && f.adjunctGoesOn(i+1):
			i++
		default:
			return i
		}
	}
	return i
}

// timeEnd is where the words of time end that begin at unit i: "Sunday morning",
// "last week"; i if there are none.
func (f *frame) timeEnd(i int) int {
	if f.timeWord(i) && !f.is(i, "that") {
		for f.timeWord(i) {
			i++
		}
		return i
	}
	if f.is(i, "last", "this", "next", "earlier", "late", "early") && f.timeWord(i+1) {
		return i + 2
	}
	return i
}

// opensAdjunct says whether a phrase with a preposition begins at unit i.
func (f *frame) opensAdjunct(i int) bool {
	return f.tag(i) == "ADP" && !f.is(i, "that", "as", "if", "whether", "than", "like") && (f.opensPhrase(i+1) || f.timeWord(i+1))
}

// putOutAt says whether the participle at unit i tells when or where the thing
// before it came out: "in an interview published Sunday".
func (f *frame) putOutAt(i int) bool {
	return f.is(i, "published", "aired", "broadcast", "posted", "released", "conducted") && f.fine(i) != "VBG" &&
		(f.timeWord(i+1) || f.tag(i+1) == "ADP" || f.is(i+1, "that", "last", "this", "earlier"))
}

// adverbAt says whether an adverb stands at unit i that is of the saying, and not
// of a content behind it: "said again on Sunday".
func (f *frame) adverbAt(i int) bool {
	return f.tag(i) == "ADV" && !f.is(i, "how", "why", "when", "where", "not") && !f.quoted(i+1) && !f.clauseFollows(i)
}

// adjunctGoesOn says whether a preposition or a time stands at unit i, behind a
// comma, with which the adjuncts go on.
func (f *frame) adjunctGoesOn(i int) bool {
	return (f.tag(i) == "ADP" || f.timeWord(i)) && !f.is(i, "that", "as", "if", "like", "with")
}

// phraseWithTime is the noun phrase or the expression of time at unit i.
func (f *frame) phraseWithTime(i int) passage {
	if !f.timeWord(i) {
		if s := f.phraseOnlyRight(i); !s.none() {
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
	if f.holdsQuote(all.a, all.b) {
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
