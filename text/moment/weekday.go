package moment

import (
	"slices"

	"synoptic/text/calendar"
	"synoptic/text/piece"
	"synoptic/text/saying"
)

func openWeekday(w int) string { return "XXXX-WXX-" + string(rune('0'+w)) }

// weekdayNear is a weekday without more: the last one up to publication if
// its clause is past, the first from publication on if it is to come, the
// nearest of both if it was planned.
func (r *reading) weekdayNear(w int, m *match) sense {
	if r.narrative && r.refDay.D > 0 {
		return linked(r.refDay.PlusDays((w - r.refDay.Weekday() + 7) % 7).String())
	}
	if !r.pub.known(calendar.Days) {
		return published(openWeekday(w))
	}
	back := (r.pub.Weekday() - w + 7) % 7
	if r.aheadOf(back, m) {
		return published(r.pub.PlusDays((7 - back) % 7).String())
	}
	if back == 6 && (r.ofStatement(m.from) && r.rewritten() || r.refDay == r.pub.Day && r.hoursLater(m.from)) {
		return linked(r.pub.PlusDays(1).String())
	}
	return published(r.pub.PlusDays(-back).String())
}

// aheadOf says whether a weekday that was some days back is rather the next to come.
func (r *reading) aheadOf(back int, m *match) bool {
	const halfWeek = 3
	switch t := r.tenseAt(m.from); {
	case r.inPaper(m.from):
	case t == tenseFuture, t == tenseIntent:
		return true
	case t == tenseDue:
		return back > halfWeek
	case t == tensePresent:
		return (back >= halfWeek || back > 0 && r.meetsOn(m.from)) && !r.underPicture(m.from)
	case t == tenseNone: // a present that is taken for a noun, or no verb at all
		return back > halfWeek && !r.underPicture(m.from) && !r.ofNoun(m.from) && r.startsLow(m.from)
	}
	return false
}

// inPaper says whether the time at piece i is that of a statement or the like in which
// something stands: is standing by her in a statement late Sunday; and not of one that
// is to come.
func (r *verbReading) inPaper(i int) bool {
	const reach = 4
	paper := -1
	for k := i - 1; k >= 0 && k >= i-reach && !r.ps[k+1].Broke; k-- {
		switch {
		case paper < 0 && saying.IsPaper(r.ps[k].In(r.text)):
			paper = k
		case paper >= 0 && k == paper-1:
			if !slices.Contains(articles[1:], r.ps[k].ID) {
				return false
			}
		case paper >= 0:
			return r.ps[k].ID == lexIn && !r.willBefore(k)
		case !r.ps[k].Letters || r.ps[k].Is(piece.Speech):
			return false
		}
	}
	return false
}

// willBefore says whether a word for what is to come stands before piece i in its
// sentence.
func (r *verbReading) willBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-verbReach && !r.ends(k) && !r.ps[k+1].Broke; k-- {
		if r.ps[k].Is(piece.Future) || r.ps[k].Is(piece.Planned) {
			return true
		}
	}
	return false
}

// meetsOn says whether a verb in the present stands right before the time at piece i:
// meets Monday, opens on Monday.
func (r *verbReading) meetsOn(i int) bool {
	k := i - 1
	if k > 0 && r.ps[k].ID == lexOn {
		k--
	}
	return k >= 0 && !r.ps[i].Broke && r.presentVerb(k)
}

// rewritten says whether the report may be of the day after its date: it names
// neither the weekday of its date nor the one before, so that what was said on
// the next day's is not six days old. Far zones and late changes do so.
func (r *reading) rewritten() bool {
	if r.own == 0 {
		r.own = -1
		for i := range r.ps {
			if p := &r.ps[i]; p.Is(piece.Weekday) && (r.pub.Weekday()-p.Value+7)%7 < 2 {
				r.own = 1
			}
		}
	}
	return r.own < 0
}

// hoursLater says whether the sentence counts the time at piece i in hours from
// the one before: "Hours later, early on Saturday".
func (r *verbReading) hoursLater(i int) bool {
	for k := i - 1; k > 0 && !r.ps[k].Broke && !r.ends(k-1); k-- {
		if r.ps[k].ID == lexLater && r.ps[k-1].Is(piece.Unit) && calendar.Unit(r.ps[k-1].Value) == calendar.Hours {
			return true
		}
	}
	return false
}

var lexLater = piece.WordID("later")

// weekdayShifted is last Friday, this Friday, Friday last week.
func (r *reading) weekdayShifted(m *match) sense {
	w, n := m.val(piece.Weekday), m.val(piece.Shift)
	if !r.pub.known(calendar.Days) {
		return published(openWeekday(w))
	}
	if m.at(piece.Unit) != nil {
		week := r.weekShifted(n, m)
		return published(week.PlusDays(w - week.Weekday()).String())
	}
	from := r.pub.Day
	if m.at(piece.Near) != nil && r.refDay.D > 0 {
		from, n = r.refDay, 1
		if m.has("previous") {
			n = -1
		}
	}
	ahead := (w - from.Weekday() + 7) % 7
	switch {
	case n < 0, m.has("past"):
		return published(from.PlusDays(ahead - 7).String())
	case n > 0 && ahead == 0:
		return published(from.PlusDays(7).String())
	}
	return published(from.PlusDays(ahead).String())
}

// weekOfMonth is the week, or the weekend, of a month with a number: the first
// is that in which the month begins, the last that in which it ends.
func (r *reading) weekOfMonth(m *match) sense {
	const mostWeeks = 5
	t := calendar.Day{Y: m.year(), M: m.val(piece.Month), D: 1}
	if t.M == 0 { // of a year
		t.M = 1
		if m.has("last") || m.has("final") {
			t.M = 12
		}
	}
	if t.Y == 0 {
		s := r.yearless(calendar.Day{M: t.M}, m)
		from, _, ok := extent(s.value)
		if !ok {
			return sense{}
		}
		t.Y = from.Y
	}
	first := t
	weekend := m.has("weekend")
	if weekend {
		first = t.PlusDays((6 - t.Weekday() + 7) % 7)
	}
	switch n := m.val(piece.Ordinal); {
	case m.has("last") || m.has("final"):
		t = calendar.On(t.Y, t.M, calendar.DaysIn(t.Y, t.M))
		if weekend && t.Weekday() < 6 {
			t = t.PlusDays(-7)
		}
	case n < 1 || n > mostWeeks:
		return sense{}
	default:
		t = first.PlusDays(7 * (n - 1))
	}
	v := weekValue(t)
	if weekend {
		v += "-WE"
	}
	return fixed(v)
}

// weekdayOfMonth is the second Tuesday of November, the last Friday in May.
func (r *reading) weekdayOfMonth(m *match) sense {
	const mostOfOne = 5
	t := calendar.Day{Y: m.year(), M: m.val(piece.Month), D: 1}
	if t.Y == 0 {
		s := r.yearless(calendar.Day{M: t.M}, m)
		from, _, ok := extent(s.value)
		if !ok {
			return sense{}
		}
		t.Y = from.Y
	}
	w, n := m.val(piece.Weekday), m.val(piece.Ordinal)
	if m.has("last") || m.has("final") {
		t = calendar.On(t.Y, t.M, calendar.DaysIn(t.Y, t.M))
		return fixed(t.PlusDays(-((t.Weekday() - w + 7) % 7)).String())
	}
	if n < 1 || n > mostOfOne {
		return sense{}
	}
	return fixed(t.PlusDays((w-t.Weekday()+7)%7 + 7*(n-1)).String())
}

// weekdayWithDay is the nearest day to publication of that number that falls on
// the weekday: Friday the 26th.
func (p publication) weekdayWithDay(m *match) sense {
	const months = 6
	w, d := m.val(piece.Weekday|piece.WeekdayShort), m.val(piece.Ordinal)
	if !p.known(calendar.Days) {
		return published(openWeekday(w))
	}
	first := calendar.On(p.Y, p.M, 1)
	for off := 0; off <= months; off++ {
		for _, by := range []int{-off, off} {
			t := first.PlusMonths(by)
			t.D = d
			if calendar.Valid(t.Y, t.M, d) && t.Weekday() == w {
				return published(t.String())
			}
		}
	}
	return sense{}
}
