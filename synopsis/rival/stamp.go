package rival

import (
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/value"
)

// stamp says whether moment n of a sentence stands there by itself, and dates what is
// written and nothing told: UPDATE 5:14 p.m.: …; Video (00:50); the day of a picture.
func (s sentence) stamp(n int) bool {
	first, last := s.tokensOf(n)
	if s.prefixed(n) || s.Caption && value.Clock(s.Items[n].When) == "" || last+1 < s.Last && s.word(last+1) == ":" {
		return true
	}
	if first == s.First {
		return false
	}
	before := s.word(first - 1)
	if first-1 > s.First && before == ":" {
		before = s.word(first - 2)
	}
	words := s.Items[n].In(s.report.Text)
	return stamping[before] || before == "(" && strings.Contains(words, ":") && !strings.ContainsAny(words, "amAM")
}

// stamping are the words before the hour at which something was written.
var stamping = english.Set(`update updated posted published`)

// later says whether moment n of a sentence is told as behind something else that was
// told: later on Monday evening; an hour after that, at seven.
func (s sentence) later(n int) bool {
	first, last := s.tokensOf(n)
	for k := max(s.First, first-laterReach); k <= last && k < s.Last; k++ {
		w := s.word(k)
		if w == "later" || w == "after" && k+1 < s.Last && (s.word(k+1) == "that" || s.word(k+1) == "this") {
			return true
		}
	}
	return false
}

// laterReach is how many words before a moment such a word may stand.
const laterReach = 6

// ownNews says whether two days are as far apart as those on which the two reports
// were published, and in their order: what is done again and again each may tell of its own
// day.
func (t *dating) ownNews() bool {
	x, okX := dayOf(t.x.When.From)
	y, okY := dayOf(t.y.When.From)
	p, okP := t.x.published()
	q, okQ := t.y.published()
	return okX && okY && okP && okQ && !p.Equal(q) && y.After(x) == q.After(p) && wentOn(t.x, t.y)
}

// otherParts says whether two predicates, which tell one deed, have parts that cannot be
// one: each a doer that the other's is not, each somebody to whom it is done.
func (p *pair) otherParts(d, e int) bool {
	a, b := &p.A.Items[d], &p.B.Items[e]
	if !a.Predicate || !b.Predicate {
		return false
	}
	if a.Doer >= 0 && b.Doer >= 0 && (p.A.under(a.Doer, another) != p.B.under(b.Doer, another)) || p.A.somebody(a.Doer) && p.B.somebody(b.Doer) && p.two(a.Doer, b.Doer) {
		return true
	}
	i, j := p.A.to(d), p.B.to(e)
	return i >= 0 && j >= 0 && p.two(i, j)
}

// two says whether two items cannot be one: neither says the other, or they are names of
// two.
func (p *pair) two(i, j int) bool {
	a, b := &p.A.Items[i], &p.B.Items[j]
	if a.Kind == statement.Name && b.Kind == statement.Name && a.Class == b.Class && !a.Pronoun && !b.Pronoun {
		return a.Key != b.Key && !oneBody(a, b)
	}
	return !p.meet(i, j)
}

// somebody says whether an item is a name, or a noun for a person.
func (s sentence) somebody(n int) bool {
	return n >= 0 && (s.Items[n].Kind == statement.Name || english.IsPerson(s.Items[n].Lemma))
}

// another are words by which one of a kind is told besides one told before.
var another = english.Set(`another other second`)

// to is the item to which a predicate is done: sent a letter to the council; -1 if
// none is told.
func (s sentence) to(n int) int {
	for k := range s.Items {
		if it := &s.Items[k]; it.Prep == "to" && (it.Kind == statement.Name || it.Noun()) && s.predicateAbove(k) == n {
			return k
		}
	}
	return -1
}

// predicateAbove is the first predicate over an item; -1 if there is none.
func (s sentence) predicateAbove(n int) int {
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < len(s.Items); k, steps = s.Items[k].Up, steps+1 {
		if s.Items[k].Predicate {
			return k
		}
	}
	return -1
}

// ofOther says whether two moments stand with what is told of others: with predicates
// that have other parts, or at two of what there are many of: a conference at noon, a
// conference in the evening.
func (p *pair) ofOther(i, j int) bool {
	if d, e := p.A.predicateAbove(i), p.B.predicateAbove(j); d >= 0 && e >= 0 && p.Vouched(d) && p.To[d] == e && p.otherParts(d, e) {
		return true
	}
	a, b := p.A.Items[i].Up, p.B.Items[j].Up
	return a >= 0 && b >= 0 && p.A.Items[a].Prep != "" && p.B.Items[b].Prep != "" && p.A.anyOf(a) && p.B.anyOf(b)
}

// overnight says whether a moment tells the night as a whole, into the morning, or the
// hours before that.
func (m moment) overnight() bool {
	words := m.words()
	return strings.Contains(words, "overnight") || strings.HasPrefix(words, "early ") && value.Clock(m.When) == "MO"
}
