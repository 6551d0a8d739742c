package statement

import (
	"strings"

	"synoptic/english"
	"synoptic/meaning"
)

// settled says whether the report of b calls the person of a title by it
// elsewhere.
func (x asked) settled() bool {
	it := x.it
	if !it.Titled || it.Kind != Word {
		return false
	}
	who := ""
	if it.Up >= 0 && x.A.Items[it.Up].Kind == Name && x.To[it.Up] >= 0 {
		who = x.A.Items[it.Up].Who
	}
	for c := range x.A.Items {
		if o := &x.A.Items[c]; o.Up == x.i && o.Kind == Name && x.To[c] >= 0 {
			who = o.Who
		}
	}
	return who != "" && x.Story.roles[x.B.Report][who][it.Lemma]
}

// meant says whether the one who does, or is done, what a predicate tells is
// in B the one whom A names or calls by a noun: there a pronoun or a noun for
// anybody stands in its part, and the report has named it before; or A says
// only "the man" of one whom B names.
func (x asked) meant() bool {
	it := x.it
	if it.Kind == Number || it.Kind == Moment || it.Pronoun || it.Kind == Name && it.Class != "person" {
		return false
	}
	for k := range x.A.Items {
		part, ok := x.partIn(k)
		switch {
		case !ok:
		case part < 0 || anyone(&x.B.Items[part]):
			first, told := x.Story.holds[x.B.Report][it.Key]
			return told && first <= x.B.Number
		case x.B.person(part):
			return it.Kind == Word && (anybody[it.Lemma] || x.Story.roles[x.B.Report][x.B.Items[part].Who][it.Lemma])
		}
	}
	return false
}

// partIn is the item that has in B the part which item i has in predicate k: who
// does it, or to whom it is done, -1 if B tells of none; and whether B tells that
// predicate of the same things.
func (x asked) partIn(k int) (part int, ok bool) {
	p := &x.A.Items[k]
	if p.Doer != x.i && p.Done != x.i || p.Light || !x.Vouched(k) || x.Loose[k] {
		return -1, false
	}
	q := &x.B.Items[x.To[k]]
	part = q.Doer
	if p.Done == x.i {
		part = q.Done
	}
	return part, q.Predicate && x.shares(k)
}

// anyone says whether an item is a noun for anybody.
func anyone(it *Item) bool { return it.Kind == Word && anybody[it.Lemma] }

// shares says whether B tells two things of predicate k beside item i.
func (x asked) shares(k int) bool {
	n := 0
	for c := range x.A.Items {
		it := &x.A.Items[c]
		if c == x.i || c == k || it.Light || x.A.Distance(c, k) > 2 || !x.Vouched(c) || x.Loose[c] {
			continue
		}
		n++
	}
	return n >= 2
}

// anybody are nouns by which a report calls one it has named.
var anybody = wordSet(`man woman boy girl person people suspect victim official officer leader player driver couple group company firm team
teenager pair duo defendant politician lawmaker candidate singer actor star`)

// refers says whether a general noun of B, led by the article that points to
// what was told before, stands for noun i, by which the report of B calls it
// there: a ferry ... the boat (Halliday and Hasan 1976, "Cohesion in English",
// on general nouns and superordinates).
func (x asked) refers() bool {
	a := x.it
	if !a.Noun() || x.To[x.i] < 0 || x.Loose[x.i] || x.Grade[x.i] != Near {
		return false
	}
	b := &x.B.Items[x.To[x.i]]
	if !b.Noun() || !x.B.pointed(x.Story, x.To[x.i]) {
		return false
	}
	first, told := x.Story.holds[x.B.Report][a.Key]
	return told && first < x.B.Number && meaning.Relate(b.Lemma, meaning.Noun, a.Lemma, meaning.Noun) == meaning.Narrower
}

// pointed says whether a noun is led by a word that points to what was told
// before.
func (s *Sentence) pointed(story *Story, n int) bool {
	r := story.Reports[s.Report]
	ts := r.Marks.Tokens
	for k := max(s.First, s.Items[n].Token-shareReach); k < s.Items[n].Token; k++ {
		if ts[k].Head == s.Items[n].Token && points[strings.ToLower(ts[k].In(r.Text))] {
			return true
		}
	}
	return false
}

var points = english.Set(english.Demonstratives, `the its their his her`)
