package rival

import (
	"math"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// openingDay says whether two moments are those at which two reports that open
// on one thing say, in other words, that it happened: the same does it, of the
// same, and both were written about then. A report that was written a day later
// and tells of a day later may tell what happened next.
func (t *dating) openingDay() bool {
	if !t.opens(t.A) || !t.opens(t.B) {
		return false
	}
	d, e := datedBy(t.A, t.i), datedBy(t.B, t.j)
	if d < 0 || e < 0 {
		return false
	}
	a, b := &t.A.Items[d], &t.B.Items[e]
	says, also := statement.Speaks(a.Lemma), statement.Speaks(b.Lemma)
	if a.Negated != b.Negated || says != also || says && a.Lemma != b.Lemma || !t.SaidBy(a.Doer, b.Doer) {
		return false
	}
	return t.oneDeed(d, e) && t.sharedOfOpening(a.Doer) >= leastOpening && !wentOn(t.x, t.y)
}

// oneDeed says whether two predicates may tell one deed: one sentence says that
// of the other somewhere, as much so, or the two are near in meaning.
func (t *dating) oneDeed(d, e int) bool {
	if t.Vouched(d) && t.asMuchSo(d) {
		return true
	}
	for k, j := range t.To {
		if j == e && t.Grade[k] >= statement.Vouch {
			return t.asMuchSo(k)
		}
	}
	return t.Likeness(d, e) >= openingCosine
}

// asMuchSo says whether B tells what says item k as a fact or not as A does.
func (t *dating) asMuchSo(k int) bool {
	a, b := &t.A.Items[k], &t.B.Items[t.To[k]]
	return a.Negated == b.Negated && (a.Mood == b.Mood || !a.Predicate || !b.Predicate)
}

// opens says whether a sentence is the first of a report's text, or the second.
func (p *pair) opens(s sentence) bool {
	n := 0
	for k := range s.Number {
		if o := &p.Story.Sentences[s.Report][k]; !o.Heading && !o.Caption {
			n++
		}
	}
	return !s.Heading && !s.Caption && n < openingSentences
}

const (
	openingSentences = 2
	leastOpening     = 4  // items beside the doer that two openings share
	openingCosine    = .4 // likeness of two verbs of which the same is told there
)

// sharedOfOpening is how many items beside one B says, times aside.
func (t *dating) sharedOfOpening(doer int) (n int) {
	for k := range t.A.Items {
		it := &t.A.Items[k]
		if k != doer && it.Kind != statement.Moment && !it.Light && !it.Titled && !statement.Speaks(it.Lemma) && t.Vouched(k) {
			n++
		}
	}
	return n
}

// wentOn says whether two days are as far apart as the days of the reports that
// tell them, and in their order: each may tell its own day's news.
func wentOn(a, b moment) bool {
	x, okX := dayOf(a.When.From)
	y, okY := dayOf(b.When.From)
	p, okP := a.published()
	q, okQ := b.published()
	if !okX || !okY || !okP || !okQ {
		return true
	}
	told, written := y.Sub(x).Hours()/24, q.Sub(p).Hours()/24
	return told*written > 0 && math.Abs(told-written) <= 1 || math.Abs(written) > farDays
}

// dayOfNoun says whether two moments each date the same noun right there, as
// its part: Tuesday's vote, the vote on Saturday; and neither report dates that
// noun otherwise too. There are many meetings: of a story with several both
// reports tell of more than one.
func (t *dating) dayOfNoun() bool {
	if t.a.Up < 0 || t.b.Up < 0 {
		return false
	}
	a, b := &t.A.Items[t.a.Up], &t.B.Items[t.b.Up]
	if !a.Noun() || a.Predicate || b.Predicate || a.Key != b.Key || !happens[a.Lemma] || a.Lemma == "day" {
		return false
	}
	return t.oneDayOf(t.A, a.Key) && t.oneDayOf(t.B, a.Key)
}

// oneDayOf says whether the report of a sentence dates a noun by one day only.
func (p *pair) oneDayOf(s sentence, noun int32) bool {
	days := map[string]bool{}
	for k := range p.Story.Sentences[s.Report] {
		st := &p.Story.Sentences[s.Report][k]
		for n := range st.Items {
			if it := &st.Items[n]; it.Kind == statement.Moment && it.Up >= 0 && st.Items[it.Up].Key == noun && exact(it.When) {
				days[it.When.From] = true
			}
		}
	}
	return len(days) == 1
}

// happens are nouns for what happens on a day.
var happens = english.Set(`vote election primary runoff referendum poll ballot meeting talk summit session hearing trial ruling verdict sentencing
indictment arrest raid attack shooting bombing blast explosion fire crash collision accident earthquake quake storm flood landslide protest
march rally demonstration strike riot clash match game race final concert ceremony funeral speech address debate interview announcement
statement resignation launch landing flight signing visit`)
