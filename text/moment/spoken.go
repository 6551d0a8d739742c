package moment

import (
	"strings"

	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// lastSpoken are the times that a text spoke of last.
type lastSpoken struct {
	ref       calendar.Day // the date last spoken of, as fine as it was
	story     calendar.Day // the month and year a narrative has come to
	refDay    calendar.Day // the day last spoken of
	refAt     int          // piece at which refDay was
	event     calendar.Day // the day last spoken of other than as that of a statement
	quarter   calendar.Day // the quarter last spoken of: m is 1 to 4
	quarterAt int
}

// lastMoment is the moment before, and the piece after it.
type lastMoment struct {
	sense
	to int
}

// remember takes note of a moment, told at piece i, for those to come.
func (r *reading) remember(s sense, i int) {
	if s.aside || s.typ != "DATE" && s.typ != "TIME" || strings.HasSuffix(s.value, "_REF") {
		return
	}
	date := s.value
	if t := strings.IndexByte(date, 'T'); t > 0 {
		date = date[:t]
	}
	if day := r.speakOf(date, i); day.D > 0 && !r.ofStatement(i) {
		r.event = day
	}
}

// speakOf takes note that piece i tells of a date of the calendar, and gives
// the day if it is one.
func (l *lastSpoken) speakOf(date string, i int) (day calendar.Day) {
	if len(date) == 7 && date[5] == 'Q' && date[0] != 'X' {
		y, _ := piece.Digits(date, 4)
		l.quarter, l.quarterAt = calendar.Day{Y: y, M: int(date[6] - '0')}, i
	}
	from, _, ok := extent(date)
	if !ok {
		return calendar.Day{}
	}
	l.tellOn(date, from)
	switch len(date) {
	case 4:
		l.ref = calendar.Day{Y: from.Y}
	case 7:
		l.ref = calendar.Day{Y: from.Y, M: from.M}
	case 10:
		l.ref, l.refDay, l.refAt = from, from, i
		return from
	}
	return calendar.Day{}
}

// tellOn moves a narrative on to a date, which begins on a day; a year, decade
// or century that lies far from the year it has come to is told in passing.
func (l *lastSpoken) tellOn(date string, from calendar.Day) {
	if years := from.Y - l.story.Y; len(date) <= 4 && l.story.Y != 0 && (years < -1 || years > 2) {
		return
	}
	l.story = calendar.Day{Y: from.Y}
	if len(date) > 5 && date[5] <= '9' {
		l.story.M = from.M
	}
}

// ofStatement says whether the day at piece i is when something was said or
// published: "officials said on Wednesday", a date on a line of its own.
func (r *timeReading) ofStatement(i int) bool {
	const reach = 4
	if r.ps[i].Broke {
		return true
	}
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		if r.ps[k].Is(piece.Speech) {
			return true
		}
		if !r.ps[k].Letters || r.ps[k].Is(piece.Past) || r.ps[k].Broke {
			return false
		}
	}
	return false
}

// fromRef is n units after the time last spoken of.
func (l *lastSpoken) fromRef(n float64, u calendar.Unit) sense {
	t := l.ref
	if u <= calendar.Weeks {
		t = l.refDay
	}
	fine := t.D > 0 || u > calendar.Weeks && t.M > 0 || u >= calendar.Years && t.Y > 0
	if y := t.Y + int(n)*yearsOf(u); !fine || n > furthest || n < -furthest || y < 1000 || y > 9000 {
		return linked(openUnit(max(u, calendar.Days)))
	}
	return linked(moved(t, n, u))
}

// yearOnYear is the quarter a year before the one spoken of: business news
// compare with it as "a year ago".
func (l *lastSpoken) yearOnYear(m *match) sense {
	const reach = 150
	n, ok := m.num()
	if m.unit() != calendar.Years || ok && n != 1 || l.quarter.M == 0 || m.from-l.quarterAt > reach {
		return sense{}
	}
	s := linked(quarterValue(l.quarter.Y-1, l.quarter.M))
	s.aside = true
	return s
}

// nextToRef is the next day, the same month, that year.
func (l *lastSpoken) nextToRef(m *match) sense {
	u, n := m.unit(), 0
	switch p := m.at(piece.Near); {
	case m.has("next"):
		n = 1
	case p != nil:
		n = p.Value
	}
	if m.has("that") || m.has("same") {
		n = 0
	}
	if u == 0 || u == calendar.Quarters || u < calendar.Days {
		return sense{}
	}
	return l.fromRef(float64(n), u)
}
