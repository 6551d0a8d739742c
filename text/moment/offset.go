package moment

import (
	"slices"

	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// offsetWords lead from a length of time to the time it is counted from, with
// the way it is counted.
var offsetWords = map[piece.ID]int{
	piece.WordID("after"): 1, piece.WordID("following"): 1, piece.WordID("from"): 1, piece.WordID("before"): -1,
}

// offsetRule names the moments that offsets dates.
const offsetRule = "so long after or before a time"

// offsets dates what is told by its distance from another time: "four days
// after the crash on March 2" is March 6, and only the crash was on March 2.
// A length with no such time stays a length. It gives the moments that are left.
func (r *verbReading) offsets(out []news.Moment) []news.Moment {
	at, taken := 0, false
	for i := 0; i+1 < len(out); i++ {
		m, anchor := &out[i], &out[i+1]
		for at < len(r.ps) && r.ps[at].Start < m.End {
			at++
		}
		if m.Type != "DURATION" || anchor.Type != "DATE" && anchor.Type != "TIME" || anchor.From == "" {
			continue
		}
		sign := r.leadsTo(at, anchor.Start)
		if sign == 0 || !shift(m, anchor, sign) {
			continue
		}
		if r.ps[at+1].Start == anchor.Start { // the anchor dates nothing else
			m.End = anchor.End
			anchor.End = anchor.Start
			taken = true
			i++
		}
	}
	if taken {
		out = slices.DeleteFunc(out, func(m news.Moment) bool { return m.End == m.Start })
	}
	return out
}

// leadsTo says which way a length that ends before piece i is counted from a
// time that begins at an offset: 1 after, -1 before, 0 not at all. Nothing but
// a short phrase stands between.
func (r *verbReading) leadsTo(i, start int) int {
	const reach = 7
	if i >= len(r.ps) || r.ps[i].Broke {
		return 0
	}
	sign := offsetWords[r.ps[i].ID]
	for k := i + 1; sign != 0 && k < len(r.ps) && r.ps[k].Start < start; k++ {
		if k > i+reach || r.ps[k].Broke || !r.ps[k].Letters || r.verbTense(k) == tenseFuture || r.verbTense(k) == tenseUnsure {
			return 0
		}
	}
	return sign
}

// shift makes a length of days, weeks, months or years the time that far from
// the anchor; it is false if the anchor is not known as finely as the unit.
func shift(m, anchor *news.Moment, sign int) bool {
	day := publishedOn(news.Date{Date: news.Maybe(anchor.Value)})
	n, digits := piece.Digits(m.Value[1:], 4)
	unit, ok := shiftUnits[m.Value[1+digits:]]
	if fine := day.D > 0 || unit >= calendar.Months && day.M > 0 || unit >= calendar.Years && day.Y > 0; digits == 0 || !ok || !fine {
		return false
	}
	if y := day.Y + sign*n*yearsOf(unit); y < 1000 || y > 2199 || n > mostShift {
		return false
	}
	m.Value, m.Type, m.Anchor, m.Rule = moved(day, float64(sign*n), unit), "DATE", "moment", offsetRule
	place(m)
	return true
}

const mostShift = 999

var shiftUnits = map[string]calendar.Unit{"D": calendar.Days, "W": calendar.Weeks, "M": calendar.Months, "Y": calendar.Years}
