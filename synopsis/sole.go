package synopsis

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

const (
	soleLikeness = 0.75 // a unit likelier than this to be said elsewhere is not sole
	soleWords    = 5    // fewest words of a sole statement
	soleMost     = 40   // most sole statements shown for one report
)

// sole are the statements that one report alone makes: runs of units of one
// sentence that no other report says, the most telling of each report.
func (u *units) soles(ss []statement, shared [][]news.Span) []news.Sole {
	taken := u.taken(ss, shared)
	likely := u.elsewhere()
	out := []news.Sole{}
	x, said := u.indexed(), map[string]bool{}
	core := u.core(ss)
	for i := range u.reports {
		if u.echo[i] != nobody {
			continue
		}
		for _, f := range mostTelling(u.ofStory(u.aloneIn(i, taken, likely, x), core)) {
			if key := plainKeyOf(f.In(u.reports[i].Text)); !said[key] {
				said[key] = true
				out = append(out, u.only(f.member))
			}
		}
	}
	return out
}

// aloneIn are the stretches that report i alone tells, as far as they can be
// read.
func (u *units) aloneIn(i int, taken []bool, likely []float64, x index) []told {
	var found []told
	for k := u.extent[i][0]; k < u.extent[i][1]; k++ {
		p := &u.parts[k]
		if taken[k] || likely[k] > soleLikeness {
			continue
		}
		first := k
		for k+1 < u.extent[i][1] && u.parts[k+1].sentence == p.sentence && !taken[k+1] && likely[k+1] <= soleLikeness {
			k++
		}
		m, weight, ok := u.fitRun(first, k)
		if !ok {
			continue
		}
		if share, n := u.covered(x, m); share > soleCovered && n >= coveredLeast {
			continue
		}
		found = append(found, told{m, weight})
	}
	return found
}

// fitRun is the way to tell a run of parts: all of them, or else as many from
// the first as can be read.
func (u *units) fitRun(first, last int) (m member, weight float64, ok bool) {
	p := &u.parts[first]
	for k := last; k >= max(first, last-runTries); k-- {
		m = member{Span: news.Span{Start: p.Start, End: u.parts[k].End}, report: p.report, sentence: p.sentence}
		if m, ok = u.soleStretch(m); ok {
			for _, q := range u.parts[first : k+1] {
				weight += q.total
			}
			return m, weight, true
		}
	}
	return m, 0, false
}

// plainKeyOf is a text as it is compared: small letters, no signs.
func plainKeyOf(text string) string {
	var b strings.Builder
	for sp := range wordsOf(text) {
		b.WriteString(plain(sp.In(text)))
		b.WriteByte(' ')
	}
	return b.String()
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
		if v := u.alone(c); v > worth && u.unfit(c) == "" {
			best, worth = c, v
		}
	}
	return best, len(s.in(best.Span)) >= soleWords && worth > soleWorth
}

const (
	soleCovered  = 0.55 // share of a stretch that one sentence elsewhere may hold
	coveredLeast = 4    // concepts that share must be made of

	runTries  = 5    // shorter runs that are tried
	soleShare = 6    // tenths of a sentence that must be sole for it to be shown whole
	soleWorth = -4.6 // what stands worse alone is a fragment
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
