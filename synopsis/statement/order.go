package statement

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
)

// contrary says whether an item of B that is the very word of item i is told
// otherwise: led to by an opposite preposition, in another order, of another
// rank, share or side.
func (al *Alignment) contrary(i int) bool {
	return english.ContraryPrepositions(al.A.Items[i].Prep, al.B.Items[al.To[i]].Prep) || al.elsewhere(i) ||
		al.crosses(i) || al.ranked(i) || al.chosen(i) || al.measured(i) || al.otherBody(i)
}

// crosses says whether item i stands where another one of its kind does in B,
// and that one where it does: from Orrin to Vell, from Vell to Orrin; opens on
// Friday and ends on Tuesday, the other way round.
func (al *Alignment) crosses(i int) bool {
	a := &al.A.Items[i]
	if a.Up < 0 || a.Prep == "" && a.Kind != Number && a.Kind != Moment {
		return false
	}
	for k := range al.A.Items {
		o := &al.A.Items[k]
		if k == i || o.Kind != a.Kind || o.Up < 0 || al.To[k] < 0 || al.To[k] == al.To[i] || al.Grade[k] < Vouch {
			continue
		}
		b, c := &al.B.Items[al.To[i]], &al.B.Items[al.To[k]]
		if a.Prep != o.Prep && a.Prep == c.Prep && b.Prep == o.Prep && english.ContraryPrepositions(a.Prep, o.Prep) {
			return true
		}
		if a.Up != o.Up && a.Prep == b.Prep && o.Prep == c.Prep && al.stoodAt(a.Up, c.Up) && al.stoodAt(o.Up, b.Up) {
			return true
		}
	}
	return false
}

// stoodAt says whether item j of B says item i of A.
func (al *Alignment) stoodAt(i, j int) bool {
	return j >= 0 && al.To[i] == j && al.Grade[i] >= Vouch
}

// ranked says whether of two superlatives one is that of another place in a
// row: the largest, the second largest, one of the largest.
func (al *Alignment) ranked(i int) bool {
	return al.A.superlative(al.story, i) && al.A.rank(al.story, i) != al.B.rank(al.story, al.To[i])
}

func (s *Sentence) superlative(story *Story, n int) bool {
	fine := story.Reports[s.Report].Marks.Tokens[s.Items[n].Token].Fine
	return s.Items[n].Pos == meaning.Adjective && s.Items[n].Kind == Word && (fine == "JJS" || fine == "RBS")
}

// rank is the word right before a superlative that gives it another place than
// the first; "of" where it is one of several.
func (s *Sentence) rank(story *Story, n int) string {
	r := story.Reports[s.Report]
	ts := r.Marks.Tokens
	word := func(k int) string {
		if k < s.First {
			return ""
		}
		return strings.ToLower(ts[k].In(r.Text))
	}
	k := s.Items[n].Token - 1
	if word(k) == "most" || word(k) == "least" {
		k--
	}
	switch {
	case slices.Contains(ordinals, word(k)):
		return word(k)
	case determiners[word(k)] && word(k-1) == "of":
		return "of"
	}
	return ""
}

var (
	ordinals    = strings.Fields(english.Ordinals)[1:]
	determiners = wordSet(`the its their his her our`)
)
