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
func fits(al *statement.Alignment, c *wording.Clause) fit {
	f := fit{place: place{al.B.Report, al.B.Number}, al: al, said: make([]bool, len(al.A.Items))}
	kept := make([]bool, len(al.A.Items))
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
		for n, in := range c.Inner {
			kept[n] = in != wording.Outside && !(in >= 0 && in < mostDetails && f.drop&(1<<in) != 0)
		}
		f.never = !al.Otherwise(&statement.Stretch{Head: c.Head, In: kept, Said: f.said})
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
