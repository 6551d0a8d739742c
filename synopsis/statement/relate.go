package statement

import (
	"strings"

	"synoptic/meaning"
	"synoptic/synopsis/value"
)

// Grade tells how well an item of a report says an item of a line. From Vouch
// on it says all of it.
type Grade = value.Grade

// The grades, the weakest first.
const (
	None  = value.None
	Rival = value.Rival
	Near  = value.Near
	Vouch = value.Vouch
	Equal = value.Equal
)

// Grade tells how well an item says what another says, both taken by
// themselves.
func (s *Story) Grade(a, b *Item) Grade { return s.grade(a, b) }

// grade tells how well b says what a says, both taken by themselves.
func (s *Story) grade(a, b *Item) Grade {
	if a.Key == b.Key && a.Kind == b.Kind {
		if a.Kind == Number {
			return value.Figures(a.Figure, b.Figure)
		}
		return Equal
	}
	switch {
	case a.Kind == Number && b.Kind == Number:
		return value.Figures(a.Figure, b.Figure)
	case a.Kind == Moment && b.Kind == Moment:
		return value.Moments(a.When, b.When)
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

// words grades two words, or a word and a name, by their faces: by how they are
// written, and else by what they mean. Two forms of one word that are two parts of
// speech are taken as they are in no compound.
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
	case j.speaks[x] && j.speaks[y] && plainly[a.Lemma]:
		return Vouch
	case j.speaks[x] && j.speaks[y]:
		return Near
	}
	return j.senses(x, y)
}

// senses grades two words by what they mean.
func (j *judge) senses(x, y int32) Grade {
	a, b := j.of[x], j.of[y]
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

// speaking says whether an item is a word of saying.
func speaking(it *Item) bool {
	return speaks[it.Lemma] && (it.Pos == meaning.Verb || it.Lemma == "according")
}

// Speaks says whether a lemma is a word of saying.
func Speaks(lemma string) bool { return speaks[lemma] }
