package text

import "synoptic/english"

// Phrases are found by tags: a window of units, from left to right or from
// right to left. The bounds keep a hostile sentence cheap.
const (
	phraseReach = 40 // units a noun phrase with its additions may hold
	clauseReach = 60 // units a search for a subject may cross
)

// passage is units a to b, b left out; a == b is none.
type passage struct{ a, b int }

func (s passage) none() bool       { return s.a >= s.b }
func (s passage) holds(i int) bool { return s.a <= i && i < s.b }

// inPhrase says whether unit i can stand inside a noun phrase before its last
// word.
func (f *frame) inPhrase(i int) bool {
	switch f.tag(i) {
	case "DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM", "X":
		return !f.timeWord(i) || f.fine(i+1) == "POS" || f.raw(i+1) == "-" || f.raw(i-1) == "-"
	case "PART":
		return f.fine(i) == "POS"
	case "PRON":
		return f.fine(i) == "PRP$" || f.fine(i) == "WP$"
	case "PUNCT":
		return f.raw(i) == "-" || f.raw(i) == "/" || f.raw(i) == "&"
	case "VERB":
		return f.raw(i-1) == "-" || (f.fine(i) == "VBG" || f.fine(i) == "VBN") && f.tag(i-1) == "DET"
	case "ADV":
		return f.tag(i-1) == "DET"
	case "CCONJ":
		return f.raw(i) == "&"
	}
	return false
}

// opensPhrase says whether a noun phrase may begin at unit i.
func (f *frame) opensPhrase(i int) bool { return f.inPhrase(i) || f.nominal(i) }

// joins says whether the preposition at i ties the phrase after it to the
// noun before it.
func (f *frame) joins(i int) bool {
	switch f.word(i) {
	case "of":
		return f.nominal(i-1) || f.tag(i-1) == "DET"
	case "for", "at", "in", "from", "with", "on", "to", "behind", "near", "inside", "against", "over":
		return (f.tag(i-1) == "NOUN" || f.tag(i-1) == "PROPN") && !f.timeWord(i+1) && !f.timeWord(i-1)
	}
	return false
}

// phraseLeft is the noun phrase that ends at unit i.
func (f *frame) phraseLeft(i int) passage {
	if f.tag(i) == "PRON" && f.fine(i) != "PRP$" {
		return passage{i, i + 1}
	}
	a := i
	for a > 0 && i-a < phraseReach {
		switch {
		case f.inPhrase(a - 1):
			a--
		case f.tag(a-1) == "ADP" && f.joins(a-1) && a >= 2:
			a -= 2
		case (f.is(a-1, "and") || f.is(a-1, "or")) && f.nominal(a-2) && f.tag(a-2) == f.tag(i) && f.tag(i) != "PRON" && !f.newClause(a):
			a -= 2
		case f.tag(a-1) == "PUNCT" && f.raw(a-1) == ")" && f.bracket(a-1) > 0 && !f.outlet(a-2):
			a = f.bracket(a - 1)
		default:
			return passage{f.phraseFirst(a, i), i + 1}
		}
	}
	return passage{f.phraseFirst(a, i), i + 1}
}

// outlet says whether unit i stands in the name of an outlet or agency.
func (f *frame) outlet(i int) bool {
	at := f.token(i).Span
	n := f.d.nameFrom(at.Start)
	_, ok := f.d.media[n]
	return ok && n < len(f.d.marks.Names) && f.d.marks.Names[n].Start <= at.Start
}

// newClause says whether an owned thing behind "and" opens a clause, as the
// noun before hangs on a preposition: "ran for mayor and her paper wrote".
func (f *frame) newClause(a int) bool {
	return f.fine(a) == "PRP$" && f.tag(f.phraseOnly(a-2).a-1) == "ADP"
}

// phraseOnly is the noun phrase that ends at unit i without what stands
// before a preposition.
func (f *frame) phraseOnly(i int) passage {
	a := i
	for a > 0 && f.inPhrase(a-1) {
		a--
	}
	return passage{f.phraseFirst(a, i), i + 1}
}

// phraseFirst drops what cannot begin a noun phrase.
func (f *frame) phraseFirst(a, i int) int {
	for a < i && (f.fine(a) == "POS" || f.tag(a) == "PUNCT" || f.tag(a) == "ADP") {
		a++
	}
	return a
}

// bracket is the unit of the bracket that the one at i closes, -1 if none.
func (f *frame) bracket(i int) int {
	for j := i - 1; j >= 0 && i-j < 12; j-- {
		if f.raw(j) == "(" {
			return j
		}
	}
	return -1
}

// phraseRight is the noun phrase that begins at unit i, with its additions.
func (f *frame) phraseRight(i int) passage { return f.phraseFrom(i, false) }

// phraseOnlyRight is phraseRight without what a preposition adds.
func (f *frame) phraseOnlyRight(i int) passage { return f.phraseFrom(i, true) }

// phraseFrom is phraseRight; if bare, only "of" adds to it.
func (f *frame) phraseFrom(i int, bare bool) passage {
	if f.tag(i) == "PRON" && f.fine(i) != "PRP$" {
		return passage{i, i + 1}
	}
	b, head := i, false
	for b < len(f.units) && b-i < phraseReach {
		next := b
		switch {
		case f.inPhrase(b):
			head = head || f.nominal(b) && !f.timeWord(b)
			next++
		case !head && f.leadsTo(i, b):
			next++
		case head && !(bare && f.tag(b) == "ADP" && !f.is(b, "of")):
			next = f.addedTo(b)
		}
		if next == b {
			break
		}
		b = next
	}
	return f.phraseLast(i, b, head)
}

// addedTo is the unit to which a phrase that has its noun goes on at unit b: over
// a preposition, an "and", or what stands in brackets; b if it ends there.
func (f *frame) addedTo(b int) int {
	switch {
	case f.tag(b) == "ADP" && f.joins(b) && f.opensPhrase(b+1):
		return b + 1
	case f.is(b, "and") && f.inPhrase(b+1) && f.tag(b+1) == f.tag(b-1):
		return b + 1
	case f.raw(b) == "(" && f.closes(b) > 0:
		return f.closes(b) + 1
	}
	return b
}

// leadsTo says whether the word at unit b leads a phrase from unit i to a noun
// that it has not yet: an adverb ("about 40 people"), a time ("the Sunday paper").
func (f *frame) leadsTo(i, b int) bool {
	if b == i {
		return f.tag(b) == "ADV"
	}
	return f.timeWord(b) && f.nominal(b+1)
}

func (f *frame) phraseLast(i, b int, head bool) passage {
	for b > i && (!f.nominal(b-1) && f.raw(b-1) != ")" || b > i+1 && f.timeWord(b) && f.is(b-1, "this", "that")) {
		b--
	}
	if !head {
		return passage{i, i}
	}
	return passage{i, b}
}

// closes is the unit of the bracket that closes the one at i, -1 if none.
func (f *frame) closes(i int) int {
	for j := i + 1; j < len(f.units) && j-i < 12; j++ {
		if f.raw(j) == ")" {
			return j
		}
	}
	return -1
}

// subjectOf is the noun phrase before the verb at v: next to it, or before
// a parenthesis between commas ("Dana Whitlow, the mayor, said").
func (f *frame) subjectOf(v int) passage {
	i := v - 1
	for i >= 0 && (f.tag(i) == "AUX" || f.tag(i) == "ADV" || f.tag(i) == "PART" && f.fine(i) != "POS") {
		i--
	}
	switch {
	case f.raw(i) == ")":
		return f.overBracket(i)
	case f.comma(i) || f.dash(i):
		return f.overParenthesis(i)
	case !f.nominal(i) || f.timeWord(i) && !f.timeBehindSubject(i):
		return passage{}
	}
	i = f.beforeDay(i)
	if f.fine(i) == "VBN" && f.nominal(i-1) {
		i--
	}
	if !f.nominal(i) {
		return passage{}
	}
	s := f.beforePaper(f.reduced(f.phraseLeft(i)))
	if f.comma(s.a-1) && f.tag(i) == "PROPN" {
		s = f.roleBefore(s)
	}
	return f.unclosed(s)
}

// overBracket is the noun phrase before the bracket that closes at unit i, with
// what stands in it: "Ida Crane (R-Orrin)".
func (f *frame) overBracket(i int) passage {
	j := f.bracket(i)
	if j <= 0 || !f.nominal(j-1) {
		return passage{}
	}
	return passage{f.phraseLeft(j - 1).a, i + 1}
}

// timeBehindSubject says whether the time at unit i may stand between a subject
// and its verb: "the mayor Sunday", "Crane on Sunday", "the mayor late Sunday".
func (f *frame) timeBehindSubject(i int) bool {
	return f.nominal(i-1) || f.is(i-1, "on") && f.tag(i-2) == "PROPN" || f.is(i-1, "earlier", "late", "last")
}

// beforeDay is the unit before the time that ends at unit i: "the mayor Sunday
// said", "a report released last year found"; i if none does.
func (f *frame) beforeDay(i int) int {
	if f.tag(i) == "NUM" && f.timeWord(i-1) {
		i-- // "on July 20"
	}
	for f.timeWord(i) && i > 0 {
		i--
		if f.is(i, "last", "this", "earlier", "late", "on", "in") {
			i--
		}
	}
	return i
}

// unclosed takes in the person who opens the frame before a description that
// no comma closes: "Ida Crane, head of the board said".
func (f *frame) unclosed(s passage) passage {
	end := f.personAt(0)
	if end == 0 || end != s.a-1 || !f.comma(end) || f.tag(f.head(s)) != "NOUN" || f.tag(s.a) == "DET" {
		return s
	}
	return passage{0, s.b}
}

// beforePaper is the subject before a paper by which somebody speaks: "Ida
// Crane, in a statement offered".
func (f *frame) beforePaper(s passage) passage {
	if f.seat(s) {
		return passage{f.phraseLeft(s.a - 2).a, s.b} // "Ida Crane, R-Ky. said"
	}
	if f.is(s.a-1, "for") && f.comma(s.a-2) && f.fine(s.a) == "PRP$" && f.is(s.b-1, "part") && f.nominal(s.a-3) {
		return f.phraseLeft(s.a - 3) // "Crane, for her part said"
	}
	if f.tag(s.a-1) == "ADP" && f.comma(s.a-2) && papers[f.word(f.head(s))] && f.nominal(s.a-3) {
		return f.reduced(f.phraseLeft(s.a - 3))
	}
	return s
}

// seat says whether a phrase is no more than a party and a state behind the
// comma after a name.
func (f *frame) seat(s passage) bool {
	w := f.raw(s.a)
	one := len(w) > 2 && w[1] == '-' && isUpper(w[0]) && isUpper(w[2])
	return (one && s.b-s.a <= 2 || len(w) == 1 && isUpper(w[0]) && f.raw(s.a+1) == "-" && s.b-s.a <= 4) && f.comma(s.a-1) && f.tag(s.a-2) == "PROPN"
}

// reduced takes in the noun a participle hangs on: "the report released by
// the agency".
func (f *frame) reduced(s passage) passage {
	if f.tag(s.a-1) == "ADP" && f.fine(s.a-2) == "VBN" && f.nominal(s.a-3) && f.tag(s.a-3) != "PRON" {
		s.a = f.phraseLeft(s.a - 3).a
	}
	return s
}

// roleBefore takes in "The mayor of Vellmar," before "Dana Whitlow said".
func (f *frame) roleBefore(s passage) passage {
	i := s.a - 2
	if f.tag(i) != "NOUN" && f.tag(i) != "PROPN" || f.timeWord(i) {
		return s
	}
	role := f.phraseLeft(i)
	if (role.a == 0 || f.tag(role.a-1) == "CCONJ") && !f.quoted(role.a) && f.hasNoun(role) && f.tag(role.a) != "PROPN" {
		return passage{role.a, s.b}
	}
	return s
}

// asideClause says whether a clause of time opens at unit a behind the name
// that opens the frame: "Ida Crane, as the meeting began, said".
func (f *frame) asideClause(a int) bool {
	return f.is(a, "as", "when", "while", "after", "before") && f.comma(a-1) && a >= 2 && f.named(a-2) && f.phraseOnly(a-2).a == 0
}

func (f *frame) hasNoun(s passage) bool {
	for i := s.a; i < s.b; i++ {
		if f.tag(i) == "NOUN" {
			return true
		}
	}
	return false
}

// overParenthesis is the noun phrase before the parenthesis that the comma at
// i closes, with the parenthesis.
func (f *frame) overParenthesis(i int) passage {
	if s := f.whoseWhat(i); !s.none() {
		return s
	}
	for j := i - 1; j > 0 && i-j < phraseReach; j-- {
		if f.quoted(j) && f.d.marks.Quotes[f.units[j].quote].Kind == "direct" {
			return passage{}
		}
		if !f.comma(j) && !(f.dash(j) && f.dash(i)) {
			continue
		}
		if f.tag(j-1) == "NUM" && f.timeWord(j-2) {
			return passage{} // "on April 6, 2007, said"
		}
		if (f.tag(j-1) == "PROPN" || f.tag(j-1) == "NOUN" || f.tag(j-1) == "NUM" || f.raw(j-1) == ")") && f.adds(j+1, i) {
			if f.raw(j-1) == ")" {
				if s := f.overBracket(j - 1); !s.none() {
					return passage{s.a, i}
				}
				continue
			}
			return f.ruledOut(passage{f.ofPerson(f.behindParty(f.phraseLeft(j - 1))).a, i})
		}
	}
	return passage{}
}

// adds says whether units a to b can stand between commas after a name: an
// apposition, a relative clause, a participle, an age.
func (f *frame) adds(a, b int) bool {
	if a >= b {
		return false
	}
	switch {
	case f.is(a, "who", "whose", "which", "where"), f.asideClause(a):
		return true
	case f.tag(a) == "NUM":
		return b-a <= 2
	case f.tag(a) == "PROPN" && b-a == 1:
		return f.timeWord(a) || true
	case f.tag(a) == "CCONJ", f.tag(a) == "SCONJ", f.tag(a) == "PRON" && f.fine(a) != "PRP$":
		return false
	case f.tag(a) == "VERB" && f.fine(a) != "VBG" && f.fine(a) != "VBN":
		return false
	}
	for i := a; i < b; i++ {
		if f.is(i, "who", "whom", "which", "whose", "that", "where") {
			return true
		}
		if f.finite(i) {
			return f.fine(i) == "VBP" && f.is(i+1, "who") && f.tag(a) == "DET" // "a lawyer and boat advocate who"
		}
	}
	return true
}

// nearestSubject is the subject of the last finite verb before unit v; over a
// clause inside another ("panned claims that Vell meddled, arguing") that of
// the outer.
func (f *frame) nearestSubject(v int) passage {
	inner, joined := passage{}, false
	for j := v - 1; j >= 0 && v-j < clauseReach; j-- {
		if !f.finite(j) {
			continue
		}
		s := f.subjectOf(j)
		joined = joined || s.none() && f.tag(j-1) == "CCONJ" // "says that it leaks and tries to mend it by telling"
		if s.none() || f.is(s.a, "that", "which", "it", "there", "what") || f.is(s.a-1, "with", "from", "of", "for", "by") {
			continue
		}
		if !joined && !f.comma(v-1) && !(f.tag(v-1) == "CCONJ" && f.comma(v-2)) || !f.opensInner(s.a-1) {
			return s
		}
		if inner.none() {
			inner = s
		}
	}
	return inner
}

// opensInner says whether a clause inside another opens at unit i, or behind
// the verb of saying there.
func (f *frame) opensInner(i int) bool {
	return i > 0 && (f.tag(i) == "VERB" && saying[f.word(i)] != 0 || f.is(i, "that", "when", "because", "where", "whether", "while", "if", "although", "though"))
}

// timeWord says whether unit i is a day, a month or a word like "today".
func (f *frame) timeWord(i int) bool {
	w := f.raw(i)
	if w == "" {
		return false
	}
	return weekdays[w] || monthNames[w] && f.tag(i) != "AUX" || timeWords[w]
}

var timeWords = english.Set(english.Todays, `Today Yesterday Tomorrow Tonight`, english.With(".", english.MonthsPress),
	english.With(".", english.WeekdaysShort), english.With(".", english.WeekdaysPress), english.DayParts, english.ClockPoints,
	`weekend week month year years months weeks days day hours minutes`)
