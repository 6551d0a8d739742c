package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

const (
	soleLikeness = 0.5 // a unit likelier than this to be said elsewhere is not sole
	soleWords    = 5   // fewest words of a sole statement
	soleMost     = 40  // most sole statements shown for one report
)

// sole are the statements that one report alone makes: runs of units of one
// sentence that no other report says, the most telling of each report.
func (u *units) soles(ss []statement, shared [][]news.Span) []news.Sole {
	taken := u.taken(ss, shared)
	likely := u.elsewhere()
	out := []news.Sole{}
	for i := range u.reports {
		if u.echo[i] != nobody {
			continue
		}
		var found []told
		for k := u.extent[i][0]; k < u.extent[i][1]; k++ {
			p := &u.parts[k]
			if taken[k] || likely[k] > soleLikeness {
				continue
			}
			m := member{Span: p.Span, report: i, sentence: p.sentence}
			weight := p.total
			for k+1 < u.extent[i][1] && u.parts[k+1].sentence == p.sentence && !taken[k+1] && likely[k+1] <= soleLikeness {
				k++
				m.End = u.parts[k].End
				weight += u.parts[k].total
			}
			if m, ok := u.soleStretch(m); ok {
				found = append(found, told{m, weight})
			}
		}
		for _, f := range mostTelling(found) {
			out = append(out, u.only(f.member))
		}
	}
	return out
}

// soleStretch is the way to tell what one report alone says: the stretch, the
// stretch without the word that ties it to what others say too, or the whole
// sentence if the stretch is most of it. A fragment is left out.
func (u *units) soleStretch(m member) (member, bool) {
	s := &u.reports[m.report]
	all := len(s.in(u.sentenceOf(m).Span))
	n := len(s.in(m.Span))
	best, worth := m, -1e9
	for _, c := range u.stretches(m) {
		if c.Len() > m.Len() && 10*n < soleShare*all {
			continue
		}
		if v := u.alone(c); v > worth {
			best, worth = c, v
		}
	}
	return best, len(s.in(best.Span)) >= soleWords && worth > soleWorth
}

const (
	soleShare = 6    // tenths of a sentence that must be sole for it to be shown whole
	soleWorth = -4.0 // what stands worse alone is a fragment
)

// told is a stretch with how much it tells.
type told struct {
	member
	weight float64
}

// mostTelling keeps the weightiest, in order of place.
func mostTelling(found []told) []told {
	slices.SortStableFunc(found, func(a, b told) int { return cmp.Compare(b.weight, a.weight) })
	found = found[:min(len(found), soleMost)]
	slices.SortFunc(found, func(a, b told) int { return cmp.Compare(a.Start, b.Start) })
	return found
}

// only is a stretch as a sole statement.
func (u *units) only(m member) news.Sole {
	refs := u.refs(m.report, m.Span)
	return news.Sole{Text: refs[0].Text, Cites: refs}
}

// taken says which units others say too: those of statements, and those in
// the spans of sayings that reports share.
func (u *units) taken(ss []statement, shared [][]news.Span) []bool {
	out := make([]bool, len(u.parts))
	at := make([][]news.Span, len(u.reports))
	for i := range shared {
		at[i] = slices.Clone(shared[i])
	}
	for _, s := range ss {
		for _, m := range s.members {
			at[m.report] = append(at[m.report], m.Span)
		}
	}
	for i := range at {
		slices.SortFunc(at[i], func(a, b news.Span) int { return cmp.Compare(a.Start, b.Start) })
	}
	for k := range u.parts {
		p := &u.parts[k]
		for _, sp := range at[p.report] {
			if sp.Start >= p.End {
				break
			}
			if o := min(sp.End, p.End) - max(sp.Start, p.Start); 3*o > p.Len() {
				out[k] = true
			}
		}
	}
	return out
}

// elsewhere is how likely each unit is said by another report, by the
// likeliest of the units that share the most with it.
func (u *units) elsewhere() []float64 {
	out := make([]float64, len(u.parts))
	for _, e := range u.near {
		a, b := u.wordings[e.a], u.wordings[e.b]
		for _, i := range a {
			for _, j := range b {
				if u.parts[i].report != u.parts[j].report {
					out[i], out[j] = max(out[i], e.p), max(out[j], e.p)
				}
			}
		}
	}
	return out
}

// sharedSpeech are the places of sayings that more than one report has.
func (t *table) sharedSpeech(sayings []news.Saying) [][]news.Span {
	out := make([][]news.Span, len(t.reports))
	for _, s := range sayings {
		if s.Reports < 2 {
			continue
		}
		for _, v := range s.Variants {
			for _, c := range v.Cites {
				i := t.at[c.Report]
				out[i] = append(out[i], c.Span)
			}
		}
	}
	return out
}
