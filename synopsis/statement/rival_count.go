package statement

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/synopsis/value"
)

// otherCount says whether two numbers that are rivals count one thing, the
// same part of it, and are not one number rounded.
func (al *Alignment) otherCount(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Figure.Unit == "score" {
		return al.close >= closeAt && al.lone(i, j) && al.sameHead(i, j, 1)
	}
	if !al.sameCount(a, b) || !al.mayCount(i, j) {
		return false
	}
	run := al.inRunBoth(i, j)
	if !run && (al.names(al.A, a) || al.names(al.B, b) || al.inRun(al.A, a) || al.inRun(al.B, b)) {
		return false
	}
	if run && al.sameHead(i, j, 2) {
		return true
	}
	if al.some(al.A, a) && al.some(al.B, b) {
		return false
	}
	if al.framed(i, j) {
		return al.set(i, j) || al.sameHead(i, j, 2)
	}
	return al.counts(i, j)
}

// counts says whether two numbers that stand in other words are told of one
// thing, by what they hang on and how far they are apart.
func (al *Alignment) counts(i, j int) bool {
	a := &al.A.Items[i]
	x, y := a.Figure.Value, al.B.Items[j].Figure.Value
	switch {
	case min(x, y) == 1:
		return false
	case al.modifies(i, j), al.led(i, j):
		return true
	case max(x, y) > wideCounts*min(x, y) && al.close < closeAt:
		return false
	case strings.HasPrefix(a.Figure.Of, "age"):
		return a.Up >= 0 && al.A.Items[a.Up].Kind == Name && al.sameHead(i, j, 0)
	}
	return al.sameHead(i, j, 0) || al.close >= closeAt && al.sameHead(i, j, 1) || al.close >= twiceAt && al.sameHead(i, j, 2)
}

// modifies says whether two measures stand before one noun of several words: a
// three-day harbour strike, a seven-day harbour strike. On which of its words
// they hang is what trees tell worst.
func (al *Alignment) modifies(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Figure.Unit == "" || a.Figure.Unit != b.Figure.Unit || !a.compound() || !b.compound() {
		return false
	}
	shared := 0
	for k := i + 1; k < len(al.A.Items) && al.A.distance(i, k) <= compoundReach; k++ {
		if it := &al.A.Items[k]; it.Noun() && slices.ContainsFunc(al.B.Items[j+1:min(len(al.B.Items), j+1+compoundReach)], func(o Item) bool { return o.Key == it.Key }) {
			shared++
		}
	}
	return shared >= leastCompound
}

// compound says whether a number stands before a noun as a part of it.
func (it *Item) compound() bool {
	return it.Rel == "compound" || it.Rel == "amod" || it.Rel == "nummod"
}

const (
	compoundReach = 2 // items behind a measure among which its noun stands
	leastCompound = 2 // and how many words of it both tell
)

// led says whether two measures stand behind one preposition in what one
// predicate tells of one doer or thing: cut the toll from 30 percent to 20.
func (al *Alignment) led(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Figure.Unit == "" || a.Figure.Unit != b.Figure.Unit || a.Prep == "" || a.Prep != b.Prep {
		return false
	}
	p, q := al.A.predicateOver(i), al.B.predicateOver(j)
	if p < 0 || q < 0 || al.To[p] != q || al.Grade[p] < Vouch || al.A.Items[p].Light {
		return false
	}
	x, y := &al.A.Items[p], &al.B.Items[q]
	return x.Negated == y.Negated && x.Mood == y.Mood && (al.said(x.Done, y.Done) || x.Done < 0 && y.Done < 0 && al.said(x.Doer, y.Doer))
}

// predicateOver is the predicate that an item hangs on, by a noun at most; -1 if
// none.
func (s *Sentence) predicateOver(n int) int {
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < 2; k, steps = s.Items[k].Up, steps+1 {
		if s.Items[k].Predicate {
			return k
		}
	}
	return -1
}

// mayCount says whether two numbers may be of one count: each of all of it, and
// none the other rounded.
func (al *Alignment) mayCount(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	x, y := a.Figure.Value, b.Figure.Value
	switch {
	case x < 0 || y < 0 || x == y || min(x, y) == 0 && !al.none(a, b) || min(x, y) > 0 && value.Rounded(x, y) || al.part(al.A, a) != al.part(al.B, b):
		return false
	case al.ofAll(al.A, a, al.B, b) || al.ofAll(al.B, b, al.A, a):
		return false
	case al.measures(al.A, a) || al.measures(al.B, b) || al.aged(al.A, a) || al.aged(al.B, b) || al.scored(al.A, a) || al.scored(al.B, b):
		return false
	}
	return min(x, y) == 0 || max(x, y) <= farCounts*min(x, y) // 48,000 for 4,800 may be a slip
}

// none says whether two figures, one of them 0, are of those whom one thing
// befell: nobody was hurt, three were hurt.
func (al *Alignment) none(a, b *Item) bool {
	return a.Figure.Of == b.Figure.Of && (a.Figure.Of == "killed" || a.Figure.Of == "injured")
}

// CountsOtherwise says whether two numbers that stand with one noun may be of
// one count and are not one number told in two ways, whatever else their
// sentences tell: more than one each, of no times that differ, and of all there
// is; and whether they cannot both be right.
func (al *Alignment) CountsOtherwise(i, j int) (sure, ok bool) {
	a, b := &al.A.Items[i], &al.B.Items[j]
	switch {
	case min(a.Figure.Value, b.Figure.Value) <= 1, !al.mayCount(i, j), vague[a.Lemma] || vague[b.Lemma]:
		return false, false
	case al.names(al.A, a) || al.names(al.B, b), al.inRun(al.A, a) || al.inRun(al.B, b), al.otherTimes():
		return false, false
	}
	sure = value.Otherwise(a.Figure, b.Figure)
	return sure && !al.some(al.A, a) && !al.some(al.B, b), sure || value.Loosely(a.Figure, b.Figure)
}

// ofAll says whether a number counts some kind of people and another, which is
// greater by more than counts of one thing are, counts people: seven officers,
// nine people.
func (al *Alignment) ofAll(s *Sentence, a *Item, of *Sentence, all *Item) bool {
	if partAt*a.Figure.Value >= all.Figure.Value {
		return false
	}
	some, every := al.counted(s, a), al.counted(of, all)
	return some != "" && every != "" && !personal[some] && personal[every]
}

// partAt is how many times a number the count of all is at least, of whom it
// counts some.
const partAt = 1.15

// counted is the noun in or behind a number, as its lemma, "" if none is near.
func (al *Alignment) counted(s *Sentence, it *Item) string {
	ts := al.story.Reports[s.Report].Marks.Tokens
	for k := it.Token; k < min(s.Last, it.Token+1+partReach); k++ {
		if ts[k].Tag == "NOUN" {
			return strings.ToLower(ts[k].Lemma)
		}
		if ts[k].Tag == "VERB" || ts[k].Tag == "AUX" || ts[k].Tag == "PUNCT" || ts[k].Tag == "ADP" {
			return ""
		}
	}
	return ""
}

// farCounts is how many times the other one of two counts of one thing is at
// most.
const farCounts = 10

// wideCounts is how many times the other one is at most where the sentences
// share little beside.
const wideCounts = 1.5

// sameCount says whether two figures count what may be one thing: the nouns
// in them are one, or one has none.
func (al *Alignment) sameCount(a, b *Item) bool {
	x, y := a.Figure.Of, b.Figure.Of
	if vague[a.Lemma] || vague[b.Lemma] || strings.HasPrefix(x, "age") != strings.HasPrefix(y, "age") {
		return false
	}
	return x == "" || y == "" || x == y || bareLemma(x) == bareLemma(y) || personal[x] || personal[y] ||
		meaning.Relate(x, meaning.Noun, y, meaning.Noun) == meaning.Synonym
}

// vague are numbers that count nothing.
var vague = english.Set(english.Magnitudes, english.With("s", english.Magnitudes), "several many few")

// everybody says whether a count is of people of any kind: of those who are
// counted with "including" there may be more, but "including three nuns" has all
// the nuns.
func everybody(of string) bool { return personal[of] || of == "killed" || of == "injured" }

// part is the word by which a number counts only some: three more, nine
// others, including two, two and a guard; "" if it counts all.
func (al *Alignment) part(s *Sentence, it *Item) string {
	r := al.story.Reports[s.Report]
	ts := r.Marks.Tokens
	first, last := s.tokensOf(ts, it)
	if w := al.position(s, first, last); w != "" {
		return w
	}
	if k := last + 1; k+1 < s.Last && ts[k].Tag == "CCONJ" && ts[k+1].Tag != "VERB" && ts[k+1].Tag != "AUX" {
		return "and"
	}
	for k := max(s.First, first-partReach); k < min(s.Last, last+1+partReach); k++ {
		switch w := strings.ToLower(ts[k].In(r.Text)); w {
		case "other", "others", "another":
			return "other"
		case "more":
			if k+1 >= s.Last || !strings.EqualFold(ts[k+1].In(r.Text), "than") {
				return "more"
			}
		case "additional", "further", "extra":
			return "more"
		case "including", "include", "includes":
			if k <= last && (it.Figure.Of == "" || everybody(it.Figure.Of)) {
				return "including"
			}
		}
	}
	return ""
}

// some says whether a number counts some of a group, not said to be all:
// three members of the council. Another report may tell of others.
func (al *Alignment) some(s *Sentence, it *Item) bool {
	r := al.story.Reports[s.Report]
	if k := it.Token - 1; k >= s.First {
		switch strings.ToLower(r.Marks.Tokens[k].In(r.Text)) {
		case "the", "all", "its", "their", "his", "her":
			return false
		}
	}
	return it.Up >= 0 && !s.Items[it.Up].Predicate && slices.ContainsFunc(s.Items, func(o Item) bool { return o.Up == it.Up && o.Prep == "of" && o.Kind != Number })
}

// scored says whether a number is a part of a score or record: 50-32-1.
func (al *Alignment) scored(s *Sentence, it *Item) bool {
	text := al.story.Reports[s.Report].Text
	digit := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9' }
	dash := func(i int) bool { return i >= 0 && i < len(text) && text[i] == '-' }
	return dash(it.Start) || dash(it.Start-1) && digit(it.Start-2) || dash(it.End) && digit(it.End+1)
}

// partReach is how many words from a number such a word may stand.
const partReach = 3

// fills is the slot that two items fill otherwise: by their kind, or as one
// number of two units, or as two places in a row.
func (al *Alignment) fills(i, j int) (Slot, bool) {
	switch {
	case al.otherUnit(i, j):
		return Count, true
	case al.otherOrder(i, j):
		return Order, true
	}
	return al.rivals(i, j)
}

// places of a row by the words for them: first 1, second 2.
var placesOfRow = english.Numbered(1, english.Ordinals)

// otherOrder says whether two words give one thing two places of a row: the
// second fire of the year, the third fire of the year, in one sentence told twice.
func (al *Alignment) otherOrder(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	x, y := placesOfRow[a.Lemma], placesOfRow[b.Lemma]
	if a.Kind != Word || b.Kind != Word || x == 0 || y == 0 || x == y || al.close < twiceAt || a.Rel != "amod" || b.Rel != "amod" || a.Up < 0 || b.Up < 0 {
		return false
	}
	return al.A.Items[a.Up].Noun() && al.B.Items[b.Up].Noun() && al.A.Items[a.Up].Key == al.B.Items[b.Up].Key && al.sameHead(i, j, 0) && al.ofOneRow(a.Up, b.Up) && !al.restsOn(al.A, i) && !al.restsOn(al.B, j)
}

// ofOneRow says whether both sentences tell alike of which row two things are one:
// of the year, in the city, since 1990. Those whom somebody counts one after the
// other, the first boy freed and the fifth, are of none.
func (al *Alignment) ofOneRow(p, q int) bool {
	for k := range al.A.Items {
		if it := &al.A.Items[k]; it.Up == p && rowing[it.Prep] && al.Vouched(k) && al.B.Items[al.To[k]].Up == q && al.B.Items[al.To[k]].Prep == it.Prep {
			return true
		}
	}
	return false
}

// rowing are the prepositions by which it is told of which row something is one.
var rowing = wordSet(`of in since`)

// restsOn says whether a number or another place of a row stands beside one: the
// first two rounds, the first and third round.
func (al *Alignment) restsOn(s *Sentence, n int) bool {
	for k := range s.Items {
		it := &s.Items[k]
		if k != n && (it.Up == n || it.Up == s.Items[n].Up) && (it.Kind == Number || placesOfRow[it.Lemma] > 0) {
			return true
		}
	}
	return false
}

// lengths are the units in which a way is measured.
var lengths = wordSet(`metre kilometre centimetre mile foot yard inch`)

// otherUnit says whether two numbers are one, of two units that measure one kind
// of thing: 40 miles, 40 kilometres.
func (al *Alignment) otherUnit(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != Number || b.Kind != Number || a.Figure.Value != b.Figure.Value || a.Figure.Value <= 1 || a.Figure.Unit == b.Figure.Unit {
		return false
	}
	x, y := a.Figure.Unit, b.Figure.Unit
	return (lengths[x] && lengths[y] || daysOfUnit[x] > 0 && daysOfUnit[y] > 0) && !strings.HasPrefix(a.Figure.Of, "age") && !strings.HasPrefix(b.Figure.Of, "age") &&
		(al.sameHead(i, j, 0) || al.framed(i, j) || al.set(i, j))
}

// daysOfUnit is how many days a unit of time lasts.
var daysOfUnit = map[string]float64{"minute": 1. / 1440, "hour": 1. / 24, "day": 1, "week": 7, "month": 30.4, "year": 365}
