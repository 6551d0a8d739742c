package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// word finds the wording of each statement, those of most reports first: a
// wording told already is not told again if there is another. Statements that
// cannot be told by themselves are left out, unless many reports make them.
func (u *units) word(ss []statement) []statement {
	slices.SortStableFunc(ss, func(a, b statement) int { return cmp.Compare(u.count(b), u.count(a)) })
	used := map[[2]int][]news.Span{}
	for i := range ss {
		s := &ss[i]
		u.tell(s, used)
		for range otherWordings {
			if s.worth < leastWorth || !u.stale(ss[:i], s) {
				break
			}
			mark(used, s.text)
			mark(used, s.text)
			u.tell(s, used)
		}
		if u.stale(ss[:i], s) {
			s.worth = leastWorth - 1
			continue
		}
		mark(used, s.text)
	}
	return ss
}

// otherWordings is how often another wording is tried where one is told
// already.
const otherWordings = 2

// tell finds the wording of a statement as a unit.
func (u *units) tell(s *statement, used map[[2]int][]news.Span) {
	s.text, s.worth = u.wording(s.members, used)
	s.told = u.unit(s.text.report, s.text.sentence, s.text.Span)
}

// mark notes that a wording is told.
func mark(used map[[2]int][]news.Span, m member) {
	key := [2]int{m.report, m.sentence}
	used[key] = append(used[key], m.Span)
}

const (
	staleBond = 0.5 // mean likeness at which a statement says what a wider one says
	staleLook = 120 // wider statements that are looked at
)

// stale says whether a wider statement, made by the same reports and more,
// says the same.
func (u *units) stale(wider []statement, s *statement) bool {
	for i := range wider[:min(len(wider), staleLook)] {
		w := &wider[i]
		if w.worth < leastWorth {
			continue
		}
		if u.repeated(w, s) || u.retold(w, s) {
			return true
		}
		if !covers(w.members, s.members) {
			continue
		}
		sum, n := 0.0, 0
		for _, a := range w.members[:min(len(w.members), compared)] {
			for _, b := range s.members[:min(len(s.members), compared)] {
				if a.part != b.part {
					sum += u.like(&u.parts[a.part], &u.parts[b.part]).probability()
					n++
				}
			}
		}
		if n == 0 || sum >= staleBond*float64(n) {
			return true
		}
	}
	return false
}

// repeated says whether the wording of s is all but held by that of w, and
// half of its reports make w too.
func (u *units) repeated(w, s *statement) bool {
	return common2(w.told.bag, s.told.bag) >= repeatedShare*s.told.total && u.madeAlso(w, s)
}

// madeAlso says whether half of the members of s are of reports that make w.
func (u *units) madeAlso(w, s *statement) bool {
	in := map[int]bool{}
	for _, m := range w.members {
		in[m.report] = true
	}
	common := 0
	for _, m := range s.members {
		if in[m.report] {
			common++
		}
	}
	return 2*common >= len(s.members)
}

// retold says whether the wordings of two statements surely say the same, and
// half of the reports of s make w too.
func (u *units) retold(w, s *statement) bool {
	return u.like(&w.told, &s.told).probability() >= retoldAt && u.madeAlso(w, s)
}

// retoldAt is the likeness of two wordings of which one is enough.
const retoldAt = 0.93

// repeatedShare is the share of a wording that another may hold before it says
// nothing new.
const repeatedShare = 0.8

// covers says whether a is made by every report that makes b.
func covers(a, b []member) bool {
	in := map[int]bool{}
	for _, m := range a {
		in[m.report] = true
	}
	for _, m := range b {
		if !in[m.report] {
			return false
		}
	}
	return true
}

// leastWorth is how well a statement must be told to be shown.
const leastWorth = -1.0

// claims are the statements as a reader meets them: those most reports make
// first, then in the order in which reports tell them.
func (u *units) claims(ss []statement, sayings []news.Saying) []news.Claim {
	out := make([]news.Claim, 0, len(ss))
	heard := u.heard(sayings)
	for _, s := range ss {
		if s.worth >= leastWorth && !heard.tells(s) {
			out = append(out, u.claim(s))
		}
	}
	slices.SortStableFunc(out, func(a, b news.Claim) int {
		return cmp.Or(cmp.Compare(b.Reports, a.Reports), cmp.Compare(b.Origins, a.Origins))
	})
	return out
}

// claim is a statement with its counts; the wording that stands best alone is
// the first of its cites.
func (u *units) claim(s statement) news.Claim {
	refs := u.refs(s.text.report, s.text.Span)
	for _, m := range s.members {
		if m.report != s.text.report || !m.Overlaps(s.text.Span) {
			refs = append(refs, u.refs(m.report, m.Span)...)
		}
	}
	refs = append(refs[:1:1], u.inPlace(refs[1:])...)
	c := news.Claim{Text: refs[0].Text, Cites: refs}
	c.Reports, c.Origins, c.Folded = u.voices(slices.Clone(refs))
	return c
}

// hearsay are the places of each saying that more than one report has.
type hearsay [][]placeAt

type placeAt struct {
	report int
	news.Span
}

// heard lists the places of the sayings.
func (u *units) heard(sayings []news.Saying) hearsay {
	var out hearsay
	for _, s := range sayings {
		if s.Reports < 2 {
			continue
		}
		var at []placeAt
		for _, v := range s.Variants {
			for _, c := range v.Cites {
				at = append(at, placeAt{u.at[c.Report], c.Span})
			}
		}
		out = append(out, at)
	}
	return out
}

// tells says whether sayings hold all that a statement says: then they tell
// it, and better.
func (h hearsay) tells(s statement) bool {
	for _, m := range s.members {
		in := false
		for _, at := range h {
			in = in || quoted(at, m)
		}
		if !in {
			return false
		}
	}
	return true
}

// quoted says whether the places hold most of the member.
func quoted(at []placeAt, m member) bool {
	in := 0
	for _, p := range at {
		if p.report == m.report {
			in += max(0, min(p.End, m.End)-max(p.Start, m.Start))
		}
	}
	return 10*in >= 7*m.Len()
}
