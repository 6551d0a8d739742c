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
func (f *fellows) contrary() bool {
	return english.ContraryPrepositions(f.a.Prep, f.b.Prep) || f.elsewhere() ||
		f.crosses() || f.ranked() || f.chosen() || f.measured() || f.otherBody() || f.otherSum()
}

// crosses says whether item i stands where another one of its kind does in B,
// and that one where it does: from Orrin to Vell, from Vell to Orrin; opens on
// Friday and ends on Tuesday, the other way round.
func (f *fellows) crosses() bool {
	a := f.a
	if a.Up < 0 || a.Prep == "" && a.Kind != Number && a.Kind != Moment {
		return false
	}
	for k := range f.A.Items {
		o := &f.A.Items[k]
		if k != f.i && o.Kind == a.Kind && o.Up >= 0 && f.To[k] >= 0 && f.To[k] != f.To[f.i] && f.Grade[k] >= Vouch && f.exchanged(k) {
			return true
		}
	}
	return false
}

// exchanged says whether each of two items stands in B where the other does in
// A: by its preposition, or on the word it hangs on.
func (f *fellows) exchanged(k int) bool {
	a, o := f.a, &f.A.Items[k]
	b, c := f.b, &f.B.Items[f.To[k]]
	if a.Prep == c.Prep && b.Prep == o.Prep && english.ContraryPrepositions(a.Prep, o.Prep) {
		return true
	}
	return a.Up != o.Up && a.Prep == b.Prep && o.Prep == c.Prep && f.SaidBy(a.Up, c.Up) && f.SaidBy(o.Up, b.Up)
}

// ranked says whether of two superlatives one is that of another place in a
// row: the largest, the second largest, one of the largest.
func (f *fellows) ranked() bool {
	return f.A.superlative(f.Story, f.i) && f.A.rank(f.Story, f.i) != f.B.rank(f.Story, f.To[f.i])
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

// chosen says whether one of two items is one of several that may be, and the
// other one of several that are: knives or guns, knives and guns.
func (f *fellows) chosen() bool {
	a, b := f.A.joiner(f.Story, f.i), f.B.joiner(f.Story, f.To[f.i])
	return a != "" && b != "" && a != b
}

// joiner is the word that joins an item to others: and, or; "" for none or
// another.
func (s *Sentence) joiner(story *Story, n int) string {
	ts, at := story.Reports[s.Report].Marks.Tokens, s.Items[n].Token
	word := ""
	for _, w := range s.joiners {
		head := ts[w.token].Head
		if head == at && ts[at].Rel == "conj" || head >= 0 && ts[head].Head == at && ts[head].Rel == "conj" {
			word = w.as
		}
	}
	return word
}

// elsewhere says whether two nouns or names are told as where, and one of them
// as another side of the same: under the bridge, on the bridge.
func (f *fellows) elsewhere() bool {
	a, b := f.a, f.b
	return a.Kind != Number && a.Kind != Moment && a.Rel == b.Rel && english.OtherSide(a.Prep, b.Prep)
}

// otherBody says whether two numbers that hold the noun of whom they count hold
// another one: a mother, a father.
func (f *fellows) otherBody() bool {
	x, y := f.A.nounIn(f.Story, f.i), f.B.nounIn(f.Story, f.To[f.i])
	if x == "" || y == "" || x == y || personal[x] {
		return false
	}
	switch meaning.Relate(y, meaning.Noun, x, meaning.Noun) {
	case meaning.Same, meaning.Synonym, meaning.Broader:
		return false
	}
	return true
}

// otherSum says whether a number is added up from two that the other is not: two
// divers and a guard, three divers.
func (f *fellows) otherSum() bool {
	a, b := f.a, f.b
	if a.Kind != Number || b.Kind != Number {
		return false
	}
	x := strings.ToLower(a.In(f.Story.Reports[f.A.Report].Text))
	return strings.Contains(x, " and ") && x != strings.ToLower(b.In(f.Story.Reports[f.B.Report].Text))
}

// nounIn is the last noun within a number, as its lemma.
func (s *Sentence) nounIn(story *Story, n int) string {
	if s.Items[n].Kind != Number {
		return ""
	}
	r := story.Reports[s.Report]
	first, last := s.TokensOf(r.Marks.Tokens, &s.Items[n])
	for k := last; k >= first; k-- {
		if t := r.Marks.Tokens[k]; t.Tag == "NOUN" {
			return strings.ToLower(t.Lemma)
		}
	}
	return ""
}

// Denied says whether item n of a sentence is told only as a part of what is
// denied there, so that the sentence does not say that there is such a thing:
// was not charged with two counts of fraud. What is told as known, the harbour
// or Venn's boat, there is all the same, and so is who does what is denied and
// what is told by the way.
func (s *Story) Denied(st *Sentence, n int) bool {
	if s.known(st, n) {
		return false
	}
	for k, steps := n, 0; st.Items[k].Up >= 0 && steps < len(st.Items); k, steps = st.Items[k].Up, steps+1 {
		it := &st.Items[k]
		up := &st.Items[it.Up]
		switch {
		case strings.HasPrefix(it.Rel, "nsubj"), it.Rel == "conj" && it.Predicate, it.Rel == "acl" && it.Finite, it.Rel == "parataxis":
			return false
		case it.Rel == "advcl" && it.Finite:
			return false
		case up.Negated:
			return true
		}
	}
	return false
}

// known says whether an item is told as something that is known: it is a name,
// or a word that points, or somebody's, stands before it.
func (s *Story) known(st *Sentence, n int) bool {
	it := &st.Items[n]
	if it.Kind == Name {
		return true
	}
	r := s.Reports[st.Report]
	for k := st.First; k < it.Token; k++ {
		t := r.Marks.Tokens[k]
		if t.Head != it.Token {
			continue
		}
		if t.Rel == "nmod:poss" || knowing[strings.ToLower(t.In(r.Text))] {
			return true
		}
	}
	return false
}

// knowing are the words before a noun by which it is told as known.
var knowing = english.Set(english.Demonstratives, "the both all")
