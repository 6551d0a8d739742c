package statement

import (
	"math"
	"time"
)

// openingDay says whether two moments are those at which two reports that open
// on one thing say, in other words, that it happened: the same does it, of the
// same, and both were written about then. A report that was written a day later
// and tells of a day later may tell what happened next.
func (al *Alignment) openingDay(i, j int) bool {
	if !al.story.opens(al.A) || !al.story.opens(al.B) {
		return false
	}
	p, q := al.A.datedBy(i), al.B.datedBy(j)
	if p < 0 || q < 0 {
		return false
	}
	a, b := &al.A.Items[p], &al.B.Items[q]
	if a.Negated != b.Negated || speaks[a.Lemma] != speaks[b.Lemma] || speaks[a.Lemma] && a.Lemma != b.Lemma || !al.said(a.Doer, b.Doer) {
		return false
	}
	return al.oneDeed(p, q) && al.sharedOfOpening(a.Doer) >= leastOpening && !al.wentOn(i, j)
}

// oneDeed says whether two predicates may tell one deed: one sentence says that
// of the other somewhere, as much so, or the two are near in meaning.
func (al *Alignment) oneDeed(p, q int) bool {
	if al.Vouched(p) && al.asMuchSo(p) {
		return true
	}
	for k, j := range al.To {
		if j == q && al.Grade[k] >= Vouch {
			return al.asMuchSo(k)
		}
	}
	return al.likeness(p, q) >= openingCosine
}

// asMuchSo says whether B tells what says item k as a fact or not as A does.
func (al *Alignment) asMuchSo(k int) bool {
	a, b := &al.A.Items[k], &al.B.Items[al.To[k]]
	return a.Negated == b.Negated && (a.Mood == b.Mood || !a.Predicate || !b.Predicate)
}

// opens says whether a sentence is the first of a report's text, or the second.
func (s *Story) opens(st *Sentence) bool {
	n := 0
	for k := range st.Number {
		if o := &s.Sentences[st.Report][k]; !o.Heading && !o.Caption {
			n++
		}
	}
	return !st.Heading && !st.Caption && n < openingSentences
}

const (
	openingSentences = 2
	leastOpening     = 4  // items beside the doer that two openings share
	openingCosine    = .4 // likeness of two verbs of which the same is told there
)

// datedBy is the predicate that a moment dates, -1 if none.
func (s *Sentence) datedBy(n int) int {
	for _, p := range s.deeds(n) {
		if s.Items[p].Predicate {
			return p
		}
	}
	return -1
}

// sharedOfOpening is how many items beside one B says, times aside.
func (al *Alignment) sharedOfOpening(doer int) (n int) {
	for k := range al.A.Items {
		it := &al.A.Items[k]
		if k != doer && it.Kind != Moment && !it.Light && !it.Titled && !speaks[it.Lemma] && al.Vouched(k) {
			n++
		}
	}
	return n
}

// wentOn says whether two days are as far apart as the days of the reports that
// tell them, and in their order: each may tell its own day's news.
func (al *Alignment) wentOn(i, j int) bool {
	parse := func(d string) (time.Time, bool) { t, err := time.Parse(time.DateOnly, d); return t, err == nil }
	x, okX := parse(al.A.Items[i].When.From)
	y, okY := parse(al.B.Items[j].When.From)
	p, okP := parse(string(al.story.Reports[al.A.Report].Published.Date))
	q, okQ := parse(string(al.story.Reports[al.B.Report].Published.Date))
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
func (al *Alignment) dayOfNoun(i, j int) bool {
	p, q := al.A.Items[i].Up, al.B.Items[j].Up
	if p < 0 || q < 0 {
		return false
	}
	a, b := &al.A.Items[p], &al.B.Items[q]
	if !a.Noun() || a.Predicate || b.Predicate || a.Key != b.Key || !happens[a.Lemma] || a.Lemma == "day" {
		return false
	}
	return len(al.story.daysOf(al.A.Report, a.Key)) == 1 && len(al.story.daysOf(al.B.Report, a.Key)) == 1
}

// daysOf are the days on which a report dates a noun.
func (s *Story) daysOf(report int, noun int32) map[string]bool {
	days := map[string]bool{}
	for k := range s.Sentences[report] {
		st := &s.Sentences[report][k]
		for n := range st.Items {
			if it := &st.Items[n]; it.Kind == Moment && it.Up >= 0 && st.Items[it.Up].Key == noun && exact(it) {
				days[it.When.From] = true
			}
		}
	}
	return days
}

// happens are nouns for what happens on a day.
var happens = wordSet(`vote election primary runoff referendum poll ballot meeting talk summit session hearing trial ruling verdict sentencing
indictment arrest raid attack shooting bombing blast explosion fire crash collision accident earthquake quake storm flood landslide protest
march rally demonstration strike riot clash match game race final concert ceremony funeral speech address debate interview announcement
statement resignation launch landing flight signing visit`)
