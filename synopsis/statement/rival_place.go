package statement

import (
	"strings"

	"synoptic/english"
)

// whereabouts are the prepositions by which a place says where something was.
var whereabouts = english.Set(english.Whereabouts, "off")

// otherPlace says whether two names say where one thing was, and name two
// places. A name of one word that no list knows may be read as a person's.
func (al *Alignment) otherPlace(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if !whereabouts[a.Prep] || !whereabouts[b.Prep] || a.Class != "place" && b.Class != "place" || !mayBePlace(a) || !mayBePlace(b) {
		return false
	}
	return al.sameHead(i, j, 0) || al.close >= closeAt && al.sameHead(i, j, 1) || al.framed(i, j)
}

// ofPart says whether two places are told of who does, or what is done, what
// one predicate tells, and both tell the other of the two too: voters in Tollen
// rejected the law.
func (al *Alignment) ofPart(i, j int) bool {
	u, v := al.A.Items[i].Up, al.B.Items[j].Up
	for k := range al.A.Items {
		p := &al.A.Items[k]
		if !p.Predicate || p.Light || !al.Vouched(k) {
			continue
		}
		q := &al.B.Items[al.To[k]]
		if p.Doer == u && q.Doer == v && al.said(p.Done, q.Done) || p.Done == u && q.Done == v && al.said(p.Doer, q.Doer) {
			return true
		}
	}
	return false
}

// named says whether two places end one long run of words that tell something:
// the Society for the Care and Repair of Bridges in Tollen.
func (al *Alignment) named(i, j int) bool {
	s := al.setting(i, j)
	return s.words >= leastSet && s.telling >= sureTelling && al.inRunBefore(i, j)
}

// inRunBefore says whether one run of words ends right before two items.
func (al *Alignment) inRunBefore(i, j int) bool {
	first, _ := al.A.tokensOf(al.story.Reports[al.A.Report].Marks.Tokens, &al.A.Items[i])
	from, _ := al.B.tokensOf(al.story.Reports[al.B.Report].Marks.Tokens, &al.B.Items[j])
	before := first - al.A.First - 1
	return before >= 0 && from > al.B.First && al.runsAt(before) == from-al.B.First-1
}

// ofName says whether two places are those of one thing that has a name, of
// which there is one: the Winter Regatta in Tollen.
func (al *Alignment) ofName(i, j int) bool {
	p, q := al.A.Items[i].Up, al.B.Items[j].Up
	return p >= 0 && q >= 0 && al.said(p, q) && al.A.proper(al.story, p) && al.B.proper(al.story, q)
}

// mayBePlace says whether a name may be that of a place.
func mayBePlace(it *Item) bool {
	switch it.Class {
	case "place":
		return true
	case "person":
		return !strings.Contains(it.Surface, " ")
	}
	return it.Prep == "in" || it.Prep == "near"
}

// inOne says whether the greater place behind each of two places is one: in
// Orrin, Tavola; in Dorring, Tavola.
func (al *Alignment) inOne(i, j int) bool {
	if i+1 >= len(al.A.Items) || j+1 >= len(al.B.Items) {
		return false
	}
	a, b := &al.A.Items[i+1], &al.B.Items[j+1]
	return a.Kind == Name && b.Kind == Name && a.Class == "place" && al.A.Items[i].End+len(", ") >= a.Start && al.B.Items[j].End+len(", ") >= b.Start && al.said(i+1, j+1)
}

// framed says whether two items stand in the same words: those before the one
// stand before the other, in one run, and the same word or sign behind both; or
// so many of them around both that no run is asked for.
func (al *Alignment) framed(i, j int) bool {
	s := al.setting(i, j)
	return al.inRunBoth(i, j) || s.words >= leastSet && s.telling >= leastTelling && (s.both || s.behind || al.A.Items[i].Kind == Name)
}

// inRunBoth says whether one run of words ends right before two items, and one
// word or sign stands behind both.
func (al *Alignment) inRunBoth(i, j int) bool {
	if !al.inRunBefore(i, j) {
		return false
	}
	_, last := al.A.tokensOf(al.story.Reports[al.A.Report].Marks.Tokens, &al.A.Items[i])
	_, to := al.B.tokensOf(al.story.Reports[al.B.Report].Marks.Tokens, &al.B.Items[j])
	behind, next := last-al.A.First+1, to-al.B.First+1
	return behind >= len(al.A.forms) || next >= len(al.B.forms) || al.A.forms[behind] == al.B.forms[next]
}

// leastSet is how many words around two items are the same, and how many of
// them tell something, for the two to stand in the same words though no run
// holds them: 40 from Tollen and 50 from abroad.
const leastSet, leastTelling = 5, 2

// sureSet and sureTelling are the same for two items to be told of one thing
// whatever else their sentences tell.
const sureSet, sureTelling = 6, 3

// set says whether two items stand in so many of the same words that they are
// told of one thing.
func (al *Alignment) set(i, j int) bool {
	s := al.setting(i, j)
	return s.words >= sureSet && s.telling >= sureTelling && (s.both || s.behind)
}

// setting is how many words right before and right behind two items are the
// same, how many of them tell something, and whether some stand on both sides or
// all behind.
type setting struct {
	words, telling int
	both, behind   bool
}

// setting is that of item i of A and item j of B.
func (al *Alignment) setting(i, j int) setting {
	var s setting
	first, last := al.A.tokensOf(al.story.Reports[al.A.Report].Marks.Tokens, &al.A.Items[i])
	from, to := al.B.tokensOf(al.story.Reports[al.B.Report].Marks.Tokens, &al.B.Items[j])
	same := func(x, y, step int) int {
		n := 0
		for x, y = x-al.A.First, y-al.B.First; x >= 0 && y >= 0 && x < len(al.A.forms) && y < len(al.B.forms) && al.A.forms[x] == al.B.forms[y]; x, y = x+step, y+step {
			n++
			if k := al.A.owner[x]; k >= 0 && !al.A.Items[k].Light {
				s.telling++
			}
		}
		return n
	}
	before, behind := same(first-1, from-1, -1), same(last+1, to+1, 1)
	s.words = before + behind
	s.both, s.behind = before > 0 && behind > 0, before == 0 && behind > 0
	return s
}
