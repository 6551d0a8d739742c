package statement

import (
	"maps"
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/meaning"
)

// fellows is item i of A and the item of B that stands for it.
type fellows struct {
	*Alignment
	i    int
	a, b *Item
}

// apart says whether the item of B that says item i is another thing all the
// same: quoted in another word, a name in another spelling, a bare number, the
// opposite, or no more than the kind of something else.
func (al *Alignment) apart(i int) bool {
	f := fellows{al, i, &al.A.Items[i], &al.B.Items[al.To[i]]}
	inRun := f.RunsAt(f.a.Token-f.A.First) >= 0
	switch {
	case f.a.Quoted && f.a.Kind == Word && f.Grade[f.i] < Equal, f.a.Kind == Name && !f.spelt():
		return true
	case takesPart(f.a) && f.b.Kind == Word && f.b.Rel == "compound" && !slices.Contains(f.To, f.b.Up) && !inRun:
		return true // a law is no law enforcement
	}
	return f.a.Bare != f.b.Bare && !inRun || f.a.Negated != f.b.Negated || f.lent() || f.contrary()
}

// takesPart says whether a noun does something, or has it done to it.
func takesPart(it *Item) bool {
	return it.Kind == Word && it.Pos == meaning.Noun && (strings.HasPrefix(it.Rel, "nsubj") || it.Rel == "obj")
}

// spelt says whether two names that the story takes for one are spelt so that
// one vouches for the other: the same, the one in the other, initials, a
// country, a person called by one name.
func (f *fellows) spelt() bool {
	if f.a.Pronoun || f.b.Pronoun || f.a.Titled || f.b.Titled || f.a.Country != "" || f.a.Key != f.b.Key {
		return true
	}
	if f.a.Class == "person" && !(strings.Contains(f.a.Surface, " ") && strings.Contains(f.b.Surface, " ")) {
		return true
	}
	x, y := f.a.In(f.Story.Reports[f.A.Report].Text), f.b.In(f.Story.Reports[f.B.Report].Text)
	if x == y {
		return true
	}
	m, n := letters(x), letters(y)
	if f.a.Class == "person" {
		return lastWord(m) == lastWord(n) || strings.HasPrefix(n, m+" ")
	}
	return strings.Contains(m, n) || strings.Contains(n, m) || sameWords(m, n) || x == strings.ToUpper(x) || y == strings.ToUpper(y)
}

// letters are those of a name, small, without accents, points and hyphens, by which
// none is another: U.S. Velka-Line, US Velka Line.
func letters(name string) string {
	return gazetteer.Fold(strings.ReplaceAll(name, "-", " "))
}

// sameWords says whether two names are of the same words but for those that tie:
// the Department of Justice, the Justice Department.
func sameWords(a, b string) bool {
	x, y := wordSet(a), wordSet(b)
	for _, tie := range []string{"of", "the", "and"} {
		delete(x, tie)
		delete(y, tie)
	}
	return maps.Equal(x, y)
}

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// lent says whether the word of B that says item i says another item of A
// better: one word vouches for one.
func (f *fellows) lent() bool {
	if f.a.Kind != Word {
		return false
	}
	for k, j := range f.To {
		if k != f.i && j == f.To[f.i] && f.Grade[k] > f.Grade[f.i] && f.A.Items[k].Kind == Word {
			return true
		}
	}
	return false
}
