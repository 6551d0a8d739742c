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
	return who != "" && al.story.roles[al.B.Report][who][it.Lemma]
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
		p := &al.A.Items[k]
		if p.Doer != i && p.Done != i || al.To[k] < 0 || al.Grade[k] < Vouch || al.Loose[k] || p.Light {
			continue
		}
		q := &al.B.Items[al.To[k]]
		j := q.Doer
		if p.Done == i {
			j = q.Done
		}
		if !q.Predicate || !al.shares(k, i) {
			continue
		}
		first, told := al.story.holds[al.B.Report][it.Key]
		switch {
		case j < 0 || al.B.Items[j].Kind == Word && anybody[al.B.Items[j].Lemma]:
			return told && first <= al.B.Number
		case al.B.Items[j].Kind == Name && al.B.Items[j].Class == "person":
			return it.Kind == Word && (anybody[it.Lemma] || al.story.roles[al.B.Report][al.B.Items[j].Who][it.Lemma])
		}
	}
	return false
}

// shares says whether B tells two things of predicate k beside item i.
func (al *Alignment) shares(k, i int) bool {
	n := 0
	for c := range al.A.Items {
		it := &al.A.Items[c]
		if c == i || c == k || it.Light || al.A.distance(c, k) > 2 || al.To[c] < 0 || al.Grade[c] < Vouch || al.Loose[c] {
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
	first, told := al.story.holds[al.B.Report][a.Key]
	return told && first < al.B.Number && al.B.pointed(al.story, al.To[i])
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
