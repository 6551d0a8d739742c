package rival

import (
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// otherPlace says whether two names say where one thing was, and name two
// places. A name of one word that no list knows may be read as a person's.
func (f *filling) otherPlace() bool {
	if !f.A.where(f.i) || !f.B.where(f.j) || f.a.Class != "place" && f.b.Class != "place" || !mayBePlace(f.a) || !mayBePlace(f.b) {
		return false
	}
	return f.sameHead(0) || f.close >= closeAt && f.sameHead(1) || f.framed()
}

// where says whether item n tells where something was, by the preposition before it
// or as the name of a place that a noun before it tells: in Marl, to the port of Marl.
func (s sentence) where(n int) bool {
	it := &s.Items[n]
	if it.Prep == "of" && it.Up >= 0 {
		up := &s.Items[it.Up]
		return named[up.Lemma] && up.Prep != "" && up.Prep != "of"
	}
	return statement.Where(it.Prep)
}

// named are nouns for places behind which their name stands with "of".
var named = english.Set(english.Settlements)

// mayBePlace says whether a name may be that of a place.
func mayBePlace(it *statement.Item) bool {
	switch it.Class {
	case "place":
		return true
	case "person":
		return !strings.Contains(it.Surface, " ")
	}
	return it.Prep == "in" || it.Prep == "near"
}

// ofPart says whether two places are told of who does, or what is done, what
// one predicate tells, and both tell the other of the two too: voters in Tollen
// rejected the law.
func (f *filling) ofPart() bool {
	for k := range f.A.Items {
		if f.havePart(k, f.a.Up, f.b.Up) {
			return true
		}
	}
	return false
}

// named says whether two places end one long run of words that tell something:
// the Society for the Care and Repair of Bridges in Tollen.
func (f *filling) named() bool {
	s := f.setting()
	return s.words >= leastSet && s.telling >= sureTelling && f.inRunBefore()
}

// ofName says whether two places are those of one thing that has a name, of
// which there is one: the Winter Regatta in Tollen.
func (f *filling) ofName() bool {
	return f.SaidBy(f.a.Up, f.b.Up) && f.A.proper(f.a.Up) && f.B.proper(f.b.Up)
}

// proper says whether an item is a name, or a noun that is written as one.
func (s sentence) proper(n int) bool {
	it := &s.Items[n]
	return it.Kind == statement.Name || s.report.Marks.Tokens[it.Token].Tag == "PROPN" && it.Token > s.First
}

// inOne says whether the greater place behind each of two places is one: in
// Orrin, Tavola; in Dorring, Tavola.
func (f *filling) inOne() bool {
	i, j := f.i+1, f.j+1
	if i >= len(f.A.Items) || j >= len(f.B.Items) {
		return false
	}
	a, b := &f.A.Items[i], &f.B.Items[j]
	return a.Kind == statement.Name && b.Kind == statement.Name && a.Class == "place" && f.a.End+len(", ") >= a.Start && f.b.End+len(", ") >= b.Start && f.SaidBy(i, j)
}

// framed says whether two items stand in the same words: those before the one
// stand before the other, in one run, and the same word or sign behind both; or
// so many of them around both that no run is asked for.
func (f *filling) framed() bool {
	s := f.setting()
	return f.inRunBoth() || s.words >= leastSet && s.telling >= leastTelling && (s.both || s.behind || f.a.Kind == statement.Name)
}

// inRunBefore says whether one run of words ends right before two items.
func (f *filling) inRunBefore() bool {
	first, _ := f.A.tokensOf(f.i)
	from, _ := f.B.tokensOf(f.j)
	before := first - f.A.First - 1
	return before >= 0 && from > f.B.First && f.RunsAt(before) == from-f.B.First-1
}

// inRunBoth says whether one run of words ends right before two items, and one
// word or sign stands behind both.
func (f *filling) inRunBoth() bool {
	if !f.inRunBefore() {
		return false
	}
	_, last := f.A.tokensOf(f.i)
	_, to := f.B.tokensOf(f.j)
	behind, next := last-f.A.First+1, to-f.B.First+1
	return behind >= len(f.A.Forms) || next >= len(f.B.Forms) || f.A.Forms[behind] == f.B.Forms[next]
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
func (f *filling) set() bool {
	s := f.setting()
	return s.words >= sureSet && s.telling >= sureTelling && (s.both || s.behind)
}

// setting is how many words right before and right behind two items are the
// same, how many of them tell something, and whether some stand on both sides or
// all behind.
type setting struct {
	words, telling int
	both, behind   bool
}

// setting is that of the two items.
func (f *filling) setting() setting {
	first, last := f.A.tokensOf(f.i)
	from, to := f.B.tokensOf(f.j)
	before, tellingBefore := f.sameWords(first-1, from-1, -1)
	behind, tellingBehind := f.sameWords(last+1, to+1, 1)
	return setting{before + behind, tellingBefore + tellingBehind, before > 0 && behind > 0, before == 0 && behind > 0}
}

// sameWords is how many words are the same from token x of A and y of B on, in
// steps of one ahead or back, and how many of them tell something.
func (p *pair) sameWords(x, y, step int) (words, telling int) {
	for x, y = x-p.A.First, y-p.B.First; x >= 0 && y >= 0 && x < len(p.A.Forms) && y < len(p.B.Forms) && p.A.Forms[x] == p.B.Forms[y]; x, y = x+step, y+step {
		words++
		if k := p.A.Owner[x]; k >= 0 && !p.A.Items[k].Light {
			telling++
		}
	}
	return words, telling
}
