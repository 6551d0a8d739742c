package text

import "synoptic/text/saying"

// before is the content that ends before the source, or before the verb where
// the source follows it.
func (r *contentReading) before() passage {
	if !r.c.inverted && r.c.source.none() {
		return passage{}
	}
	end := r.stopBefore(r.sayingFrom())
	if end <= 0 || r.is(0, "as") {
		return passage{}
	}
	a := r.clauseStart(end)
	if !r.quoted(end-1) && !r.hasFinite(a, end) && r.c.family != saying.Speech {
		return passage{}
	}
	if !r.holdsQuote(a, end) && !r.hasVerb(a, end) && !r.comma(r.c.words.b) {
		return passage{}
	}
	return passage{a, end}
}

// sayingFrom is the unit at which the saying begins: with its source or its
// verb, with whoever quotes the source ("the paper quoted him as saying"), with
// "as" or an adverb before it.
func (r *contentReading) sayingFrom() int {
	first := r.c.words.a
	if !r.c.inverted {
		first = r.c.source.a
	}
	if s := r.verb(r.c.verb).quotedSpeaker(); !s.none() && s.a > 1 {
		first = r.phraseLeft(s.a - 2).a
	}
	if r.is(first-1, "as") && !r.quoted(first-1) {
		first--
	}
	if r.tag(first-1) == "ADV" && (r.comma(first-2) || r.quoted(first-2)) {
		first--
	}
	return first
}

// stopBefore is where a content ends that the saying at unit i follows: in
// marks, before a comma, or before a dash behind marks; 0 if none ends there,
// and where the marks belong to a sentence that goes on.
func (r *contentReading) stopBefore(i int) int {
	switch {
	case r.quoted(i - 1):
		if q := r.quote(i - 1); !r.c.inverted && q.Kind == "mixed" && !stopsAtEnd(q.In(r.text)) {
			return 0
		}
		return i
	case r.comma(i - 1), r.dash(i-1) && r.quoted(i-2):
		return i - 1
	}
	return 0
}

func stopsAtEnd(s string) bool {
	switch s[len(s)-1] {
	case ',', '.', '!', '?':
		return true
	}
	return false
}

// hasVerb says whether any verb stands among units a to b.
func (r *contentReading) hasVerb(a, b int) bool {
	for i := a; i < b; i++ {
		if r.tag(i) == "VERB" || r.tag(i) == "AUX" {
			return true
		}
	}
	return false
}
