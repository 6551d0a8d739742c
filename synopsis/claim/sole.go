package claim

import (
	"cmp"
	"math"
	"slices"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// Sole is what one report alone tells, with how much a reader would miss it,
// between 0 and 1.
type Sole struct {
	Telling wording.Telling
	Weight  float64
}

const (
	soleMost    = 12  // of one report
	soleShare   = .75 // share of its weight that no other report tells
	soleLeast   = 2   // and the weight of that
	soleWords   = 6   // fewest words
	soleRoom    = 32  // words from which on a line is worth less the longer it is
	alikeAt     = .3  // share of the lesser sentence's weight from which another sentence is about the same
	leastApart  = .1  // how far a line stands apart at least
	littleAlike = .2  // and from which it is a little about the same
)

// Soles lists what each report alone tells, the weightiest of each, in order
// of place.
func (s *Story) Soles() []Sole {
	var out []Sole
	for r := range s.Sentences {
		if s.Voice[r] == r {
			out = append(out, s.solesOf(r)...)
		}
	}
	return out
}

// solesOf is what one report alone tells.
func (s *Story) solesOf(r int) []Sole {
	var out []Sole
	for k := range s.Sentences[r] {
		o := s.own(place{r, k})
		if one, ok := o.sole(); ok {
			w := one.Weight * o.apart(&one.Telling) * o.standing(&one.Telling)
			one.Weight = w / (4 + w)
			out = append(out, one)
		}
	}
	slices.SortStableFunc(out, func(a, b Sole) int { return cmp.Compare(b.Weight, a.Weight) })
	out = s.each(out)
	slices.SortStableFunc(out, func(a, b Sole) int { return cmp.Compare(a.Telling.Span().Start, b.Telling.Span().Start) })
	return out
}

// each are the first lines of one report, in order of weight, without those
// that tell again what one of more weight does, or all of it and more.
func (s *Story) each(lines []Sole) []Sole {
	var out []Sole
	for _, l := range lines {
		if len(out) == soleMost {
			break
		}
		if !slices.ContainsFunc(out, func(o Sole) bool {
			x, y := s.lineOf(&l.Telling), s.lineOf(&o.Telling)
			return max(x.shared(y), y.shared(x)) >= again
		}) {
			out = append(out, l)
		}
	}
	return out
}

// again is the share of what a line tells that another must tell for it to be
// the same once more.
const again = .8

// shared is the share of the weight of a telling whose items another holds.
func (l line) shared(of line) float64 {
	items := of.st.Items
	both, all := 0.0, 0.0
	for _, n := range l.t.Items {
		it := &l.st.Items[n]
		all += it.Weight
		if slices.ContainsFunc(of.t.Items, func(k int) bool { return items[k].Key == it.Key }) {
			both += it.Weight
		}
	}
	if all == 0 {
		return 0
	}
	return both / all
}

// own is a sentence of which it is asked what its report alone tells, and of each
// item whether others tell it.
type own struct {
	*Story
	place
	told []bool
}

// own is sentence p, so asked.
func (s *Story) own(p place) own {
	o := own{s, p, s.toldElsewhere(p, alikeAt)}
	for n := range o.told {
		o.told[n] = o.told[n] || s.toldBy(p, n) > 1
	}
	return o
}

// sole is what a sentence tells that no other report does: the sentence, or
// its clause that is most its own.
func (o *own) sole() (Sole, bool) {
	best, ok := Sole{}, false
	for i := range o.Clauses[o.place] {
		if one, can := o.clause(&o.Clauses[o.place][i]); can && (!ok || one.Weight > best.Weight) {
			best, ok = one, true
		}
	}
	if !ok {
		return o.whole()
	}
	return best, true
}

// clause is a clause that no other report tells, without what others tell of
// it, and whether it can be read by itself.
func (o *own) clause(c *wording.Clause) (Sole, bool) {
	t, drop, can := ownWords(c, flags(c, toldDetails(c, o.told)))
	if !can || t.Nameless || len(t.Pieces) > 1 || t.Head >= 0 && o.told[t.Head] {
		return Sole{}, false
	}
	worth, can := o.worth(&t)
	if !can {
		return Sole{}, false
	}
	reads := c.Signs(&t, drop)
	return Sole{t, worth * readable(&reads) / overlong(&t)}, readsWell(&reads)
}

// ownWords is a clause without some details, and which those are in the end: none
// where it falls apart without them, and those it begins with too where it leans
// on what is told before.
func ownWords(c *wording.Clause, drop []bool) (wording.Telling, []bool, bool) {
	t, can := c.Tell(drop)
	if can && len(t.Pieces) > 1 {
		drop = make([]bool, len(c.Details))
		t, can = c.Tell(drop)
	}
	if can && t.Leans > 0 {
		drop = c.WithoutFront(drop) // at the same time, ...
		t, can = c.Tell(drop)
	}
	return t, drop, can
}

// apart is how far a telling stands from all that others tell, between 0 and 1:
// the share of its weight that no sentence tells either which is only a little
// about the same.
func (o *own) apart(t *wording.Telling) float64 {
	own, all := o.lineOf(t).ownWeight(o.toldElsewhere(o.place, littleAlike))
	if all == 0 {
		return leastApart
	}
	return max(leastApart, own/all)
}

// ownWeight is the weight of what a telling tells that is not told elsewhere, and
// of all it tells.
func (l line) ownWeight(told []bool) (own, all float64) {
	for _, n := range l.t.Items {
		all += l.st.Items[n].Weight
		if !told[n] {
			own += l.st.Items[n].Weight
		}
	}
	return own, all
}

// whole is the whole sentence that no other report tells, where no clause of
// it can stand alone.
func (o *own) whole() (Sole, bool) {
	t, ok := o.near.asItStands(o.place)
	if !ok {
		return Sole{}, false
	}
	worth, ok := o.worth(&t)
	return Sole{t, worth / overlong(&t)}, ok
}

// toldDetails are the details of a clause all of whose items are told
// elsewhere.
func toldDetails(c *wording.Clause, told []bool) details {
	var d details
	for k := range c.Details {
		if k >= mostDetails {
			break
		}
		some, all := false, true
		for n, in := range c.Inner {
			if in != wording.Outside && inDetail(c, in, k) {
				some, all = true, all && told[n]
			}
		}
		if some && all {
			d |= 1 << k
		}
	}
	return closed(c, d)
}

// worth is how much a telling of one report alone says of its own, and whether
// it can be understood by itself and most of it is its own. People, figures and
// deeds weigh more.
func (o *own) worth(t *wording.Telling) (float64, bool) {
	if t.Voice != "" || t.Leans > 0 || t.Words < soleWords || o.lineOf(t).pointsBack() {
		return 0, false
	}
	own, all := o.lineOf(t).ownWeight(o.told)
	if all == 0 || own/all < soleShare || own < soleLeast {
		return 0, false
	}
	for _, n := range t.Items {
		it := &o.Sentences[t.Report][t.Sentence].Items[n]
		switch {
		case o.told[n]:
		case it.Kind == statement.Number, it.Kind == statement.Name && it.Class == "person" && !it.Pronoun:
			own += .5
		case it.Mood == statement.Alleged, it.Mood == statement.Charged, it.Negated:
			own += .3
		}
	}
	return own, true
}

// weight is what the items of a telling weigh together.
func (l line) weight() float64 {
	weight := 0.0
	for _, n := range l.t.Items {
		weight += l.st.Items[n].Weight
	}
	return weight
}

// overlong is how many times as long as a line should be a telling is, 1 at least.
func overlong(t *wording.Telling) float64 { return math.Max(1, float64(t.Words)/soleRoom) }

// toldElsewhere says of each item of a sentence whether a sentence of another
// report that is about the same, from the share of weight on that alike tells,
// says it too.
func (s *Story) toldElsewhere(p place, alike float64) []bool {
	st := &s.Sentences[p.report][p.sentence]
	told := make([]bool, len(st.Items))
	beside := s.near.beside(p)
	for i := range beside {
		al := &beside[i]
		if s.Voice[al.B.Report] == s.Voice[p.report] {
			continue
		}
		shared := 0.0
		for n := range st.Items {
			if al.Vouched(n) {
				shared += st.Items[n].Weight
			}
		}
		if shared < alike*min(st.Total, al.B.Total) {
			continue
		}
		for n := range st.Items {
			least := statement.Vouch // another number, day or name tells something else
			if st.Items[n].Kind == statement.Word {
				least = statement.Near
			}
			told[n] = told[n] || al.To[n] >= 0 && al.Grade[n] >= least
		}
	}
	return told
}
