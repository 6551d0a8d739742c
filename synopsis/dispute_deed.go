package synopsis

import (
	"sort"
	"strconv"

	"synoptic/news"
)

const (
	deedFrame = 0.4 // least likeness of what stands around two deeds told as opposites
	deedShare = 0.6 // least weight their parts must share beside the deeds
)

// opposites finds deeds of one row on or by the same that reports tell as
// opposites, though the sentences around them need not be alike.
func (u *units) opposites() []answer {
	var slots []slot
	for i := range u.parts {
		if !u.plainSize(i) {
			continue
		}
		for _, s := range u.sidesOf(&u.parts[i]) {
			slots = append(slots, slot{answer: u.takes(contrasted[s.row], stand{s, i}), part: i, anchors: u.aboutDeed(i, s.word), deed: stand{s, i}})
		}
	}
	return u.pairs(slots, func(a, b *slot) bool {
		return a.value != b.value && shares(a, b) && !u.unlike(a.deed, b.deed) && !u.otherTime(a, b) &&
			u.framed(a, b) >= deedFrame && u.common(a, b) >= deedShare
	})
}

// aboutDeed are who does and who suffers what the clause at the span tells.
func (u *units) aboutDeed(part int, sp news.Span) []int32 {
	p := &u.parts[part]
	var out []int32
	for _, c := range u.clausesIn(p) {
		if !c.VerbSpan.Overlaps(sp) {
			continue
		}
		for _, arg := range []*news.Arg{c.Subject, c.Object} {
			if arg != nil {
				if k := u.conceptOf(p.report, arg); k != none {
					out = append(out, k)
				}
			}
		}
	}
	return out
}

// undone finds deeds that one report tells as done and another as only
// announced, tried or not done, where both are on the same.
func (u *units) undone() []answer {
	var slots []slot
	for i := range u.parts {
		if !u.plainSize(i) {
			continue
		}
		for _, d := range u.deeds(&u.parts[i]) {
			slots = append(slots, slot{answer: u.did(i, d), part: i, anchors: d.objects})
		}
	}
	return u.constant(u.pairs(slots, func(a, b *slot) bool {
		return a.value != b.value && shares(a, b) && !u.strangers(a, b) && !u.otherTime(a, b) &&
			u.framed(a, b) >= deedFrame && u.common(a, b) >= deedShare
	}))
}

// otherTime says whether the parts of two slots tell of days that cannot be
// one, or one of a time long past.
func (u *units) otherTime(a, b *slot) bool {
	if u.longPast(a.part) != u.longPast(b.part) {
		return true
	}
	x, y := u.daysOf(a), u.daysOf(b)
	return apartIn(x, y) || apartIn(wide(x), wide(y))
}

// apartIn says whether both have moments and none of one can be one of the
// other.
func apartIn(x, y []news.Moment) bool {
	for _, m := range x {
		for _, n := range y {
			if m.From <= n.To && n.From <= m.To {
				return false
			}
		}
	}
	return len(x) > 0 && len(y) > 0
}

// wide are the moments longer than a month.
func wide(ms []news.Moment) []news.Moment {
	var out []news.Moment
	for _, m := range ms {
		if firstOf(m.From, monthLen) != firstOf(m.To, monthLen) {
			out = append(out, m)
		}
	}
	return out
}

// longPast says whether the sentence of a part gives a year that was over a
// year before its report.
func (u *units) longPast(part int) bool {
	p := &u.parts[part]
	r := &u.reports[p.report]
	year, err := strconv.Atoi(firstOf(string(r.Published.Date), yearLen))
	if err != nil {
		return false
	}
	for _, m := range r.momentsIn(r.Marks.Sentences[p.sentence].Span) {
		if then, err := strconv.Atoi(firstOf(m.To, yearLen)); err == nil && then+1 < year {
			return true
		}
	}
	return false
}

const (
	yearLen  = 4 // digits of a year
	monthLen = 7 // bytes of a year and month
)

// firstOf is the first n bytes of a text, or all.
func firstOf(s string, n int) string { return s[:min(n, len(s))] }

// daysOf are the moments in the part of a slot whose days are known.
func (u *units) daysOf(s *slot) []news.Moment {
	p := &u.parts[s.part]
	var out []news.Moment
	for _, m := range u.reports[p.report].momentsIn(p.Span) {
		if m.From != "" && m.To != "" {
			out = append(out, m)
		}
	}
	return out
}

// momentsIn are the moments that begin in the span.
func (s *sheet) momentsIn(sp news.Span) []news.Moment {
	ms := s.Marks.Moments
	from := sort.Search(len(ms), func(i int) bool { return ms[i].Start >= sp.Start })
	to := from + sort.Search(len(ms)-from, func(i int) bool { return ms[from+i].Start >= sp.End })
	return ms[from:to]
}
