package statement

import (
	"math"
	"strings"
	"time"

	"synoptic/meaning"
	"synoptic/news"
)

// Grade tells how well an item of a report says an item of a line. From Vouch
// on it says all of it.
type Grade byte

// The grades, the weakest first.
const (
	None  Grade = iota
	Rival       // of one kind, and otherwise
	Near        // about the same thing, but not surely
	Vouch       // says it in another word
	Equal       // says it in the same word
)

// Grade tells how well an item says what another says, both taken by
// themselves.
func (s *Story) Grade(a, b *Item) Grade { return s.grade(a, b) }

// grade tells how well b says what a says, both taken by themselves.
func (s *Story) grade(a, b *Item) Grade {
	if a.Key == b.Key && a.Kind == b.Kind {
		if a.Kind == Number {
			return numbers(a.Figure, b.Figure)
		}
		return Equal
	}
	switch {
	case a.Kind == Number && b.Kind == Number:
		return numbers(a.Figure, b.Figure)
	case a.Kind == Moment && b.Kind == Moment:
		return moments(a.When, b.When)
	case a.Kind == Name && b.Kind == Name:
		return named(a, b)
	case a.Kind == Number || b.Kind == Number || a.Kind == Moment || b.Kind == Moment:
		return None
	}
	return s.faces.grade(a, b)
}

// named grades two names that are not of one.
func named(a, b *Item) Grade {
	switch {
	case a.Surface == b.Surface && !a.Pronoun && !b.Pronoun && a.Class != b.Class:
		return Equal
	case a.Class != b.Class:
		return None
	}
	return Rival
}

// words grades two words, or a word and a name, by their faces. Two forms of
// one word that are two parts of speech are taken as they are in no compound.
func (j *judge) words(x, y int32) Grade {
	a, b := j.of[x], j.of[y]
	switch {
	case a.Country != "" && a.Country == b.Country:
		return Vouch // the country and its people: the U.S., American
	case a.Kind == Name:
		if g := j.nameAndWord(x, y); g != Vouch || !partOfName(a, b) {
			return g
		}
		return Near // one word of a name is not the name
	case b.Kind == Name:
		return j.nameAndWord(y, x)
	case j.bare[x] == j.bare[y] && a.Pos == b.Pos:
		return Equal
	case j.bare[x] == j.bare[y]:
		return Vouch
	case participle(a, b) || participle(b, a):
		return Equal
	case j.speaks[x] && j.speaks[y]:
		if plainly[a.Lemma] {
			return Vouch
		}
		return Near
	}
	switch j.circle.Relate(j.lemma[y], j.lemma[x]) {
	case meaning.Same:
		return Equal
	case meaning.Synonym, meaning.Derived:
		return Vouch
	case meaning.Broader: // the line's word is the broader
		return Vouch
	case meaning.Narrower:
		return Near
	case meaning.Opposite:
		return Rival
	}
	if a.Pos == meaning.Verb && b.Pos == meaning.Verb && j.circle.Entails(j.lemma[y], j.lemma[x]) {
		return Vouch
	}
	if a.Pos != b.Pos {
		return None
	}
	if c, known := j.circle.Cosine(j.lemma[x], j.lemma[y]); known && c > meaning.Close {
		return Near
	}
	return None
}

// bareLemma is a lemma without the last letter by which lemmas of one word
// may differ where reading took it for another part of speech: raide, raid.
func bareLemma(w string) string {
	if len(w) > 4 {
		return strings.TrimSuffix(strings.TrimSuffix(w, "e"), "s")
	}
	return w
}

// Bare is a noun without the last letter by which forms of it may differ.
func Bare(noun string) string { return bareLemma(noun) }

// nameAndWord grades a name and a word: the role by which the name's bearer
// is called, a word of the name itself, the people of a place.
func (j *judge) nameAndWord(x, y int32) Grade {
	n, w := j.of[x], j.of[y]
	switch {
	case n.Surface == w.Lemma && !n.Pronoun:
		return Equal
	case n.Titled && n.Lemma == w.Lemma:
		return Vouch
	case n.Class == "person":
		return None
	case holdsWord(n.Surface, w.Lemma):
		return Vouch
	case !strings.Contains(n.Who, " ") && j.circle.Relate(j.lemma[x], j.lemma[y]) == meaning.Derived:
		return Vouch
	}
	return None
}

// partOfName says whether a word is one of several of a name.
func partOfName(n, w *Item) bool {
	return strings.Contains(n.Surface, " ") && !n.Titled && holdsWord(n.Surface, w.Lemma)
}

// holdsWord says whether one of the words of a name is the word.
func holdsWord(surface, word string) bool {
	for f := range strings.FieldsSeq(surface) {
		if f == word {
			return true
		}
	}
	return false
}

// participle is the verb an adjective is made of: injured, injure.
func participle(a, v *Item) bool {
	return a.Pos == meaning.Adjective && v.Pos == meaning.Verb && strings.HasSuffix(a.Lemma, "ed") &&
		(a.Lemma == v.Lemma+"d" || a.Lemma == v.Lemma+"ed")
}

// speaks are the words of saying; plainly those that add nothing to it, so
// that every other one says them too.
var (
	plainly = wordSet(`say tell add state note remark comment according accord announce report write explain`)
	speaks  = wordSet(`say tell add state note remark comment according accord announce report write explain confirm insist warn claim admit
reveal disclose declare stress maintain argue acknowledge tweet post recall describe assert concede`)
)

// numbers grades two figures: the line's must hold the other's.
func numbers(a, b *news.Figure) Grade {
	switch {
	case unitOf(a) != unitOf(b):
		return None
	case a.Unit == "score":
		return scores(a, b)
	}
	x, y := rangeOf(a), rangeOf(b)
	switch {
	case a.Bound == b.Bound && open(x) && math.Abs(a.Value-b.Value) > openSlack*math.Max(a.Value, b.Value):
		return Rival
	case x[0] <= y[0] && y[1] <= x[1]:
		if a.Bound == "about" && b.Bound == "exactly" && !nearly(a.Value, b.Value) {
			return Near // about 2,400, where the other tells 2,264
		}
		if open(x) && math.Abs(a.Value-b.Value) > openSlack*math.Abs(a.Value) {
			return Near // within the bound, and far from what it says
		}
		return Equal
	case x[0] <= y[1] && y[0] <= x[1]:
		return Near
	}
	return Rival
}

// scores grades two scores: 3-1 is 1-3, told by the other side.
func scores(a, b *news.Figure) Grade {
	if a.Value == b.Value && a.High == b.High || a.Value == b.High && a.High == b.Value {
		return Equal
	}
	return Rival
}

// nearly says whether "about" a number may tell another: it is that in as many
// digits, or hardly off.
func nearly(about, exact float64) bool {
	return math.Abs(about-exact) <= nearSlack*math.Max(about, exact) || exact > 0 && significant(exact, digits(about)) == about
}

// nearSlack is the share of a number by which one told as about so many may be
// off, whatever its digits.
const nearSlack = .03

// Otherwise says whether two figures tell of one thing what cannot be one
// number, or hardly: each beyond the other, or within an open bound far from
// what it says.
func Otherwise(a, b *news.Figure) bool {
	x, y := rangeOf(a), rangeOf(b)
	if numbers(a, b) == Rival || a.Bound == b.Bound && open(x) && math.Abs(a.Value-b.Value) > boundSlack*math.Max(a.Value, b.Value) {
		return true
	}
	return (open(x) || open(y)) && math.Abs(a.Value-b.Value) > farSlack*math.Max(math.Abs(a.Value), math.Abs(b.Value))
}

// open says whether a range has no end.
func open(x [2]float64) bool { return math.IsInf(x[1], 1) || math.IsInf(x[0], -1) }

func unitOf(f *news.Figure) string { return f.Unit }

// rangeOf is the values a figure may stand for.
func rangeOf(f *news.Figure) [2]float64 {
	lo, hi := f.Value, f.Value
	if f.High > f.Value {
		hi = f.High
	}
	switch f.Bound {
	case "about":
		d := math.Abs(lo) * aboutSlack
		return [2]float64{lo - d, hi + d}
	case "at least":
		return [2]float64{lo, math.Inf(1)}
	case "more than":
		return [2]float64{math.Nextafter(lo, math.Inf(1)), math.Inf(1)}
	case "at most":
		return [2]float64{math.Inf(-1), hi}
	case "less than":
		return [2]float64{math.Inf(-1), math.Nextafter(hi, math.Inf(-1))}
	}
	return [2]float64{lo, hi}
}

// openSlack is how far from its number "more than" reaches for another number
// to say it, as a share of the number.
const openSlack = 0.15

// boundSlack is the share of the greater number from which two tolls, both "at
// least", are two.
const boundSlack = 0.1

// farSlack is the share of the greater number from which two tolls are hardly
// one.
const farSlack = 0.3

// aboutSlack is how far "about" reaches, as a share of the number.
const aboutSlack = 0.1

// moments grades two times: the line's must hold the other's.
func moments(a, b *news.Moment) Grade {
	if a.Type != b.Type && (a.Type == "DURATION" || b.Type == "DURATION" || a.Type == "SET" || b.Type == "SET") {
		return None
	}
	if a.From == "" || b.From == "" {
		if x, y := clock(a), clock(b); a.From == b.From && strings.Contains(x, ":") && strings.Contains(y, ":") {
			return clocks(a, b, x, y)
		}
		return weekdays(a, b)
	}
	if x, y := clock(a), clock(b); x != "" || y != "" {
		return clocks(a, b, x, y)
	}
	switch {
	case a.Value == b.Value:
		return Equal
	case a.From <= b.From && b.To <= a.To && len(a.Value) <= len(b.Value):
		return Vouch
	case a.From <= b.To && b.From <= a.To:
		return Near
	}
	return Rival
}

// clock is what a moment says of the time of its day: 18:30, MO, EV; "" if
// nothing.
func clock(m *news.Moment) string {
	if i := strings.IndexByte(m.Value, 'T'); i > 0 && m.Type != "DURATION" {
		return m.Value[i+1:]
	}
	return ""
}

// clocks grades two moments of which one at least tells the time of day.
func clocks(a, b *news.Moment, x, y string) Grade {
	if a.From != b.From || a.To != b.To {
		if a.From <= b.From && b.To <= a.To && x == "" {
			return Vouch
		}
		return Rival
	}
	switch {
	case x == y:
		return Equal
	case x == "":
		return Vouch
	case y == "":
		return Near
	case strings.Contains(x, ":") && strings.Contains(y, ":"):
		return Rival
	}
	return Near
}

// weekdays grades two times of which one at least is not tied to a date.
func weekdays(a, b *news.Moment) Grade {
	x, y := weekday(a), weekday(b)
	switch {
	case x == "" || y == "":
		return None
	case x == y:
		return Equal
	}
	return Rival
}

// weekday is the number of the day of the week, Monday 1, of a moment.
func weekday(m *news.Moment) string {
	if i := strings.Index(m.Value, "WXX-"); i >= 0 && len(m.Value) > i+4 {
		return m.Value[i+4 : i+5]
	}
	if m.From != "" && m.From == m.To {
		if d, err := time.Parse(time.DateOnly, m.From); err == nil {
			return string('0' + rune((int(d.Weekday())+6)%7+1))
		}
	}
	return ""
}

// speaking says whether an item is a word of saying.
func speaking(it *Item) bool {
	return speaks[it.Lemma] && (it.Pos == meaning.Verb || it.Lemma == "according")
}

// Says tells whether a noun is one for what somebody says or thinks.
func Says(lemma string) bool { return reports[lemma] }

// Speaks says whether a lemma is a word of saying.
func Speaks(lemma string) bool { return speaks[lemma] }
