package statement

import (
	"strings"

	"synoptic/english"
	"synoptic/meaning"
)

// settled says whether the report of b calls the person of a title by it
// elsewhere.
func (al *Alignment) settled(i int) bool {
	it := &al.A.Items[i]
	if !it.Titled || it.Kind != Word {
		return false
	}
	who := ""
	if it.Up >= 0 && al.A.Items[it.Up].Kind == Name && al.To[it.Up] >= 0 {
		who = al.A.Items[it.Up].Who
	}
	for c := range al.A.Items {
		if o := &al.A.Items[c]; o.Up == i && o.Kind == Name && al.To[c] >= 0 {
			who = o.Who
		}
	}
	return who != "" && al.Story.roles[al.B.Report][who][it.Lemma]
}

// meant says whether the one who does, or is done, what a predicate tells is
// in B the one whom A names or calls by a noun: there a pronoun or a noun for
// anybody stands in its part, and the report has named it before; or A says
// only "the man" of one whom B names.
func (al *Alignment) meant(i int) bool {
	it := &al.A.Items[i]
	if it.Kind == Number || it.Kind == Moment || it.Pronoun || it.Kind == Name && it.Class != "person" {
		return false
	}
	for k := range al.A.Items {
		part, ok := al.partIn(k, i)
		switch {
		case !ok:
		case part < 0 || anyone(&al.B.Items[part]):
			first, told := al.Story.holds[al.B.Report][it.Key]
			return told && first <= al.B.Number
		case al.B.person(part):
			return it.Kind == Word && (anybody[it.Lemma] || al.Story.roles[al.B.Report][al.B.Items[part].Who][it.Lemma])
		}
	}
	return false
}

// partIn is the item that has in B the part which item i has in predicate k: who
// does it, or to whom it is done, -1 if B tells of none; and whether B tells that
// predicate of the same things.
func (al *Alignment) partIn(k, i int) (part int, ok bool) {
	p := &al.A.Items[k]
	if p.Doer != i && p.Done != i || p.Light || !al.Vouched(k) || al.Loose[k] {
		return -1, false
	}
	q := &al.B.Items[al.To[k]]
	part = q.Doer
	if p.Done == i {
		part = q.Done
	}
	return part, q.Predicate && al.shares(k, i)
}

// anyone says whether an item is a noun for anybody.
func anyone(it *Item) bool { return it.Kind == Word && anybody[it.Lemma] }

// shares says whether B tells two things of predicate k beside item i.
func (al *Alignment) shares(k, i int) bool {
	n := 0
	for c := range al.A.Items {
		it := &al.A.Items[c]
		if c == i || c == k || it.Light || al.A.Distance(c, k) > 2 || !al.Vouched(c) || al.Loose[c] {
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
func (al *Alignment) refers(i int) bool {
	a := &al.A.Items[i]
	if !a.Noun() || al.To[i] < 0 || al.Loose[i] || al.Grade[i] != Near {
		return false
	}
	b := &al.B.Items[al.To[i]]
	if !b.Noun() || meaning.Relate(b.Lemma, meaning.Noun, a.Lemma, meaning.Noun) != meaning.Narrower {
		return false
	}
	first, told := al.Story.holds[al.B.Report][a.Key]
	return told && first < al.B.Number && al.B.pointed(al.Story, al.To[i])
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
