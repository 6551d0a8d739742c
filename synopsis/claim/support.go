package claim

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// details is a set of details of a clause, by number.
type details uint64

// holds says whether all of e are in d.
func (d details) holds(e details) bool { return e&^d == 0 }

// mostDetails is how many details of a clause may be left out.
const mostDetails = 64

// fit tells how a sentence of another report stands to a clause: what must be
// left out of the clause for the sentence to say all the rest. Lacks says that
// it does not say all of what cannot be left out, and may tell it in other
// words; never that it cannot.
type fit struct {
	place
	al    *statement.Alignment
	said  []bool // items of the clause's sentence that are said there
	drop  details
	lacks bool
	never bool
}

// fits holds a clause against an aligned sentence.
func fits(al *statement.Alignment, c *wording.Clause) fit { return *new(fitting).add(al, c) }

// fitting is the fits of a clause, with the room that they are found in.
type fitting struct {
	all  []fit
	said []bool // of all fits
	kept []bool // items of the clause that are not left out
}

// near holds a clause against the sentences near its own.
func (r *fitting) near(s *Story, p place, c *wording.Clause) []fit {
	r.all, r.said = r.all[:0], r.said[:0]
	beside := s.near.beside(p)
	for i := range beside {
		r.add(&beside[i], c)
	}
	return r.all
}

// add holds a clause against one sentence more.
func (r *fitting) add(al *statement.Alignment, c *wording.Clause) *fit {
	from := len(r.said)
	r.said = slices.Grow(r.said, len(al.A.Items))[:from+len(al.A.Items)]
	clear(r.said[from:])
	r.all = append(r.all, fit{place: place{al.B.Report, al.B.Number}, al: al, said: r.said[from:]})
	f := &r.all[len(r.all)-1]
	for n, in := range c.Inner {
		if in == wording.Outside {
			continue
		}
		f.said[n] = al.Said(n) || c.Run && n == c.Head && al.SaidInRun(n)
		switch {
		case f.said[n]:
		case in < 0 || in >= mostDetails, al.Filled(n):
			f.lacks = true
		default:
			f.drop |= 1 << in
		}
	}
	f.drop = closed(c, f.drop)
	if f.lacks {
		r.kept = slices.Grow(r.kept[:0], len(c.Inner))[:len(c.Inner)]
		for n, in := range c.Inner {
			r.kept[n] = in != wording.Outside && !(in >= 0 && in < mostDetails && f.drop&(1<<in) != 0)
		}
		f.never = !al.Otherwise(&statement.Stretch{Head: c.Head, In: r.kept, Said: f.said})
	}
	return f
}

// closed adds the details that stand in those of the set.
func closed(c *wording.Clause, d details) details {
	for again := true; again; {
		again = false
		for k, x := range c.Details {
			if k < mostDetails && x.Parent >= 0 && x.Parent < mostDetails && d&(1<<x.Parent) != 0 && d&(1<<k) == 0 {
				d |= 1 << k
				again = true
			}
		}
	}
	return d
}

// flags is a set as Tell takes it.
func flags(c *wording.Clause, d details) []bool {
	out := make([]bool, len(c.Details))
	for k := range out {
		out[k] = k < mostDetails && d&(1<<k) != 0
	}
	return out
}

// where is the place in the other text that says what a telling says: from
// the first word that says an item of it to the last, or the whole sentence
// if that is most of it.
func (f *fit) where(t *wording.Telling, r *news.Report) news.Span {
	b := f.al.B
	sp := news.Span{Start: -1}
	for _, n := range t.Items {
		j := f.al.To[n]
		if j < 0 || !f.said[n] {
			continue
		}
		at := b.Items[j].Span
		if sp.Start < 0 || at.Start < sp.Start {
			sp.Start = at.Start
		}
		sp.End = max(sp.End, at.End)
	}
	if sp.Start < 0 || 2*sp.Len() >= b.Span.Len() {
		return b.Span
	}
	ts := r.Marks.Tokens[b.First:b.Last]
	i, _ := slices.BinarySearchFunc(ts, sp.Start, func(t news.Token, at int) int { return t.Start - at })
	for i > 0 && i < len(ts) && leans(ts[i-1]) {
		i--
		sp.Start = ts[i].Start
	}
	return sp
}

// leans says whether a word belongs to the one behind it.
func leans(t news.Token) bool {
	switch t.Tag {
	case "DET", "ADP", "AUX", "NUM", "PART", "ADJ":
		return true
	}
	return false
}

// fresh says whether none of some items says what a key does.
func fresh(items []statement.Item, key int32) bool {
	return !slices.ContainsFunc(items, func(it statement.Item) bool { return it.Key == key })
}
