package moment

import (
	"slices"

	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// known says whether the date of publication is known as finely as a unit
// needs it.
func (p publication) known(u calendar.Unit) bool {
	switch u {
	case calendar.Years, calendar.Decades, calendar.Centuries:
		return p.Y > 0
	case calendar.Months, calendar.Quarters, calendar.Seasons:
		return p.M > 0
	}
	return p.D > 0
}

// dayFromNow is the day n days after publication.
func (r *reading) dayFromNow(n int, m *match) sense {
	if sent := r.daySigned(m.from); sent.D > 0 {
		return linked(sent.PlusDays(n).String())
	}
	if said := r.dayOfSpeech(m.from); said.D > 0 {
		return linked(said.PlusDays(n).String())
	}
	if !r.pub.known(calendar.Days) {
		return published("XXXX-XX-XX")
	}
	return published(r.pub.PlusDays(n).String())
}

// unitShifted is last week, this month, next year.
func (r *reading) unitShifted(u calendar.Unit, n int, m *match) sense {
	if r.narrative && n != 0 && r.ref.Y > 0 && m.has("next") {
		return r.fromRef(float64(n), u)
	}
	if !r.pub.known(u) {
		return published(openUnit(u))
	}
	switch u {
	case calendar.Days:
		return published(r.pub.PlusDays(n).String())
	case calendar.Weeks:
		return published(weekValue(r.weekShifted(n, m)))
	case calendar.Months:
		t := r.pub.PlusMonths(n)
		return published(calendar.Day{Y: t.Y, M: t.M}.String())
	case calendar.Quarters:
		at := r.pub.PlusMonths(3 * n)
		return published(quarterValue(at.Y, (at.M+2)/3))
	case calendar.Years:
		if m.has("past") && m.from > 0 && r.ps[m.from-1].ID == lexThis && r.pub.M >= mostOfYear {
			n = 0
		}
		return published(calendar.Day{Y: r.pub.Y + n}.String())
	case calendar.Decades:
		return published(string(calendar.Padded(nil, r.pub.Y/10+n, 3)))
	case calendar.Centuries:
		return published(string(calendar.Padded(nil, r.pub.Y/100+n, 2)))
	}
	return sense{}
}

// weekShifted is a day of the week n weeks from that of publication. On a
// Sunday the week just gone is the last one, and what this week is to bring
// comes with the Monday after.
func (r *reading) weekShifted(n int, m *match) calendar.Day {
	const sunday = 7
	if r.pub.Weekday() == sunday && (n < 0 || n == 0 && r.tenseAt(m.from) == tenseFuture) {
		n++
	}
	return r.pub.PlusDays(7 * n)
}

var lexThis = piece.WordID("this")

// openUnit is the value of a unit of the calendar when it is not known which.
func openUnit(u calendar.Unit) string {
	switch u {
	case calendar.Days:
		return "XXXX-XX-XX"
	case calendar.Weeks:
		return "XXXX-WXX"
	case calendar.Months:
		return "XXXX-XX"
	case calendar.Quarters:
		return "XXXX-QX"
	case calendar.Seasons:
		return "XXXX"
	}
	return "XXXX"
}

func quarterValue(y, q int) string {
	return string(append(calendar.Padded(nil, y, 4), '-', 'Q', byte('0'+q)))
}

// monthShifted is last April, this May, next June.
func (p publication) monthShifted(m *match) sense {
	t := calendar.Day{M: m.val(piece.Month)}
	if !p.known(calendar.Months) {
		return published(t.String())
	}
	t.Y = p.Y
	switch n := m.val(piece.Shift); {
	case (n < 0 || m.has("past")) && t.M >= p.M:
		t.Y--
	case n > 0 && t.M <= p.M:
		t.Y++
	}
	return published(t.String())
}

// moved is a time n units after t, as fine as the unit.
func moved(t calendar.Day, n float64, u calendar.Unit) string {
	k := int(n)
	switch u {
	case calendar.Days:
		return t.PlusDays(k).String()
	case calendar.Weeks:
		return weekValue(t.PlusDays(7 * k))
	case calendar.Months, calendar.Quarters:
		if u == calendar.Quarters {
			k *= 3
		}
		t = t.PlusMonths(k)
		return calendar.Day{Y: t.Y, M: t.M}.String()
	case calendar.Years:
		return calendar.Day{Y: t.Y + k}.String()
	case calendar.Decades:
		return calendar.Day{Y: t.Y + 10*k}.String()
	case calendar.Centuries:
		return calendar.Day{Y: t.Y + 100*k}.String()
	}
	return t.String()
}

const furthest = 12000 // units from now beyond which nothing is dated

// fromNow is n units after publication.
func (p publication) fromNow(n float64, u calendar.Unit) sense {
	if n > furthest || n < -furthest {
		return published("XXXX")
	}
	if y := p.Y + int(n)*yearsOf(u); !p.known(u) || y < 1000 || y > 9000 {
		return published(openUnit(max(u, calendar.Days)))
	}
	if u < calendar.Days {
		return published(p.String())
	}
	return published(moved(p.Day, n, u))
}

// toTheDay is n units from the day of publication, and no more than a day: three
// weeks ago today.
func (p publication) toTheDay(n float64, u calendar.Unit) sense {
	if !p.known(calendar.Days) || n > furthest || n < -furthest || u < calendar.Days {
		return published("XXXX-XX-XX")
	}
	switch u {
	case calendar.Days:
		return published(p.PlusDays(int(n)).String())
	case calendar.Weeks:
		return published(p.PlusDays(7 * int(n)).String())
	case calendar.Months:
		return published(p.PlusMonths(int(n)).String())
	}
	return published(p.PlusMonths(12 * int(n)).String())
}

func yearsOf(u calendar.Unit) int {
	switch u {
	case calendar.Years:
		return 1
	case calendar.Decades:
		return 10
	case calendar.Centuries:
		return 100
	}
	return 0
}

// unitSpokenOf is the quarter, the latest period, the full year.
func (r *reading) unitSpokenOf(m *match) sense {
	if m.to < len(r.ps) && slices.Contains(endedWords[:], r.ps[m.to].ID) && m.unit() == calendar.Years {
		return sense{} // a length: the year ended in March
	}
	if m.unit() == calendar.Years && r.narrative && r.ref.Y > 0 {
		return linked(calendar.Day{Y: r.ref.Y}.String())
	}
	if m.unit() == calendar.Years {
		return r.unitShifted(calendar.Years, 0, m)
	}
	if m.unit() == calendar.Weeks {
		return r.unitShifted(calendar.Weeks, 0, m)
	}
	if r.quarter.M == 0 {
		return sense{}
	}
	if q := (calendar.Day{Y: r.quarter.Y, M: 3 * r.quarter.M}); m.has("latest") && r.pub.known(calendar.Months) && !q.Before(calendar.Day{Y: r.pub.Y, M: r.pub.M}) {
		last := r.pub.PlusMonths(-3)
		return published(quarterValue(last.Y, (last.M+2)/3))
	}
	return linked(quarterValue(r.quarter.Y, r.quarter.M))
}

var endedWords = [...]piece.ID{piece.WordID("ended"), piece.WordID("ending")}
