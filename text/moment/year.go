package moment

import (
	"slices"

	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// yearless gives a day and month, or a month, its year: the one that is
// nearest to publication on the side its clause looks to.
func (r *reading) yearless(t calendar.Day, m *match) sense {
	if y := r.yearOfRange(m.to); y > 0 {
		t.Y = y
		return dated(t)
	}
	if r.narrative && r.story.Y > 0 {
		t.Y = r.story.Y
		if r.story.M >= 10 && t.M <= 3 { // told in order: over New Year
			t.Y++
		}
		return linked(t.String())
	}
	if !r.pub.known(calendar.Months) {
		return published(t.String())
	}
	t.Y = r.pub.Y
	pub := r.pub.Day
	if t.D == 0 || pub.D == 0 {
		pub.D, t.D = 0, 0
	}
	if pub.Before(t) && t.M != pub.M && r.doneIn(m.from) {
		t.Y--
	} else {
		t.Y += yearByTense(t, pub, r.looksTo(m.from))
	}
	t.D = m.val(piece.Day | piece.Ordinal)
	return published(t.String())
}

// yearOfRange is the year that follows the end of a range which begins right
// before piece i: "May 15 to August 16, 1988"; 0 if there is none.
func (r *timeReading) yearOfRange(i int) int {
	if i >= len(r.ps) || !slices.Contains(rangeWords[:], r.ps[i].ID) {
		return 0
	}
	month := false
	for k := i + 1; k < len(r.ps) && k < i+6 && !r.ps[k].Broke; k++ {
		switch p := &r.ps[k]; {
		case p.Is(piece.Year) && month:
			return p.Value
		case p.Is(piece.Month):
			month = true
		case !p.Is(piece.Day|piece.Ordinal) && p.ID != piece.Sign(','):
			return 0
		}
	}
	return 0
}

var rangeWords = [...]piece.ID{
	piece.Sign('-'), piece.WordID("to"), piece.WordID("and"), piece.WordID("through"), piece.WordID("until"),
}

// yearByTense is by how many years to move t to have it on the side of pub
// the tense tells. A year is left out where it is plain, so a time that
// would lie most of a year back is rather the one close ahead.
func yearByTense(t, pub calendar.Day, tn tense) int {
	months := (t.Y-pub.Y)*12 + t.M - pub.M
	switch {
	case tn == tensePast && !pub.Before(t), tn == tenseFuture && !t.Before(pub):
		return 0
	case tn == tensePast && pub.Before(t) && months > 12-mostOfYear:
		return -1
	case tn == tensePresent && !t.Before(pub) && months < mostOfYear:
		return 0
	case tn == tenseFuture && t.Before(pub) && months < mostOfYear-12:
		return 1
	}
	return nearerYear(t, pub)
}

// mostOfYear is so many months that a year is nearly over.
const mostOfYear = 9

// nearerYear is by how many years to move t to have it nearest to pub.
func nearerYear(t, pub calendar.Day) int {
	months := (t.Y-pub.Y)*12 + t.M - pub.M
	switch {
	case months > 6:
		return -1
	case months < -6:
		return 1
	}
	return 0
}

// sameMonth is a day of the month last spoken of.
func (r *reading) sameMonth(d int) sense {
	prev := ""
	if n := len(r.out); n > 0 {
		prev = r.out[n-1].Value
	}
	if len(prev) < 7 || prev[4] != '-' || prev[5] > '1' && prev[5] != 'X' || d > 31 {
		return sense{}
	}
	return linked(prev[:7] + string(calendar.Padded([]byte{'-'}, d, 2)))
}

// dayOfMonth is "the 16th": of the month spoken of, else of the month of
// publication or the one before.
func (r *reading) dayOfMonth(d int, m *match) sense {
	p := m.at(piece.Ordinal)
	if p.Letters || d > 31 || m.to < len(r.ps) && !r.ps[m.to].Broke && !r.afterDay(m.to) {
		return sense{}
	}
	t := r.ref
	if t.M == 0 {
		t = r.pub.Day
	}
	if t.M == 0 {
		return published(string(calendar.Padded([]byte("XXXX-XX-"), d, 2)))
	}
	t.D = d
	if r.ref.M == 0 && r.pub.Before(t) && r.tenseAt(m.from) != tenseFuture {
		t = calendar.On(t.Y, t.M, 1).PlusMonths(-1)
		t.D = d
	}
	if !calendar.Valid(t.Y, t.M, t.D) {
		return sense{}
	}
	return linked(t.String())
}

// sideYear is the year in "June last year", "August of that year".
func (r *reading) sideYear(m *match) sense {
	if p := m.at(piece.Shift); p != nil {
		return r.unitShifted(calendar.Years, p.Value, m)
	}
	return r.nextToRef(m)
}

// seasonOf is a season of a year, named or not.
func (r *reading) seasonOf(m *match) sense {
	p := m.at(piece.Season)
	code := [...]string{"", "-SP", "-SU", "-FA", "-WI"}[p.Value]
	if y := m.year(); y > 0 {
		return fixed(string(calendar.Padded(nil, y, 4)) + code)
	}
	if m.at(piece.Unit) != nil {
		s := r.sideYear(m)
		s.value += code
		return s
	}
	if !r.pub.known(calendar.Months) {
		return published("XXXX" + code)
	}
	y, start := r.pub.Y, 3*p.Value
	switch n := m.val(piece.Shift); {
	case r.narrative && r.ref.Y > 0 && n == 0:
		return linked(string(calendar.Padded(nil, r.ref.Y, 4)) + code)
	case m.has("past"), n < 0:
		if r.pub.lasts(start, n < 0) && (p.Value != 4 || r.pub.M > 2) {
			y--
		}
		if p.Value == 4 && r.pub.M <= 2 {
			y--
		}
	case n > 0 && r.pub.M >= start:
		y++
	case m.at(piece.Shift) == nil && (r.tenseAt(m.from) == tensePast || r.since(m.from)) && r.pub.M < start:
		y--
	}
	return published(string(calendar.Padded(nil, y, 4)) + code)
}

// since says whether the time at piece i is one since which something is so.
func (r *timeReading) since(i int) bool { return i > 0 && r.ps[i-1].ID == lexSince }

// lasts says whether a season that begins with a month is not over on the day
// of publication, by the months or by the sun.
func (p publication) lasts(start int, sun bool) bool {
	return p.M < start+3 || sun && p.M == start+3 && p.D < solstice
}

// solstice is the day of a month from which the season before is over by the
// sun: "last fall" is no fall that lasts.
const solstice = 21

// halfOf is the n-th half of a year, or of one told from that of the report.
func (p publication) halfOf(m *match, n, y int) sense {
	if m.at(piece.Shift) != nil && m.year() == 0 {
		y = p.Y + m.val(piece.Shift)
	}
	if n > 2 || y == 0 {
		return sense{}
	}
	return fixed(string(append(calendar.Padded(nil, y, 4), '-', 'H', byte('0'+n))))
}

// quarterOf is the third quarter, the first half of 1989.
func (r *reading) quarterOf(m *match) sense {
	n, y := m.val(piece.Ordinal|piece.Quarter), m.year()
	if m.has("period") || m.at(piece.Ordinal) == nil && m.has("quarter") && !m.has("last") && !m.has("final") {
		if r.quarter.M == 0 {
			return dated(calendar.Day{Y: y})
		}
		return linked(quarterValue(y, r.quarter.M)).apart()
	}
	switch {
	case m.at(piece.Ordinal|piece.Quarter) != nil:
	case m.has("half"):
		n = 2 // the last half
	default:
		n = 4
	}
	if m.has("half") {
		return r.pub.halfOf(m, n, y)
	}
	if n > 4 {
		return sense{}
	}
	if y > 0 {
		return fixed(quarterValue(y, n))
	}
	if m.at(piece.Shift) == nil && !m.has("fiscal") && r.isGame() {
		return sense{}
	}
	if !r.pub.known(calendar.Months) {
		return published("XXXX-Q" + string(rune('0'+n)))
	}
	y = r.pub.Y
	if m.at(piece.Shift) != nil {
		return published(quarterValue(y+m.val(piece.Shift), n))
	}
	return published(quarterValue(y+nearerYear(calendar.Day{Y: y, M: 3 * n}, r.pub.Day), n))
}
