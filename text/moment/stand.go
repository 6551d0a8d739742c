package moment

import (
	"strings"

	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// timeReading is a text in pieces while it is read whether words that can be a
// time are one, and which words beside them belong to it.
type timeReading struct {
	text string
	ps   []piece.Piece
}

// dayOfSpeech is the day on which the words at piece i were said, if they
// stand between quotation marks and the text names a day for them shortly
// before, or behind them as that of their saying; else it is zero.
func (r *reading) dayOfSpeech(i int) calendar.Day {
	const reach = 80
	if !r.quoted(i) {
		return calendar.Day{}
	}
	if said := r.saidBehind(i); said.D > 0 {
		return said
	}
	if r.refDay.D == 0 || i-r.refAt > reach {
		return calendar.Day{}
	}
	if r.pub.D > 0 && (r.pub.Before(r.refDay) || r.refDay.Serial() < r.pub.Serial()-31) {
		return calendar.Day{}
	}
	return r.refDay
}

// saidBehind is the weekday behind the quotation of piece i on which it was said:
// “... yesterday,” she told the council on Monday. It is zero if none is told.
func (r *reading) saidBehind(i int) calendar.Day {
	const quotation, reach = 60, 20
	if !r.pub.known(calendar.Days) {
		return calendar.Day{}
	}
	end := i + 1
	for end < len(r.ps) && end < i+quotation && !r.ps[end].Broke && !r.isMark(end) {
		end++
	}
	if end >= len(r.ps) || !r.isMark(end) || r.ps[end].Broke {
		return calendar.Day{}
	}
	spoke := false
	for k := end + 1; k < len(r.ps) && k < end+reach && !r.ps[k].Broke && !r.ends(k) && !r.isMark(k); k++ {
		p := &r.ps[k]
		if p.Is(piece.Weekday) && spoke {
			return r.pub.PlusDays(-((r.pub.Weekday() - p.Value + 7) % 7))
		}
		spoke = spoke || p.Is(piece.Speech)
	}
	return calendar.Day{}
}

// daySigned is the day with which the line of piece i is signed, as a post is
// that a report sets in: "See you today! - Ada (@ada) May 4, 2031"; else zero.
func (r *timeReading) daySigned(i int) calendar.Day {
	const signature = 4 // May 4 , 2031
	end := i + 1
	for end < len(r.ps) && !r.ps[end].Broke {
		end++
	}
	if end-i <= signature {
		return calendar.Day{}
	}
	month, day, year := &r.ps[end-4], &r.ps[end-3], &r.ps[end-1]
	t := calendar.On(year.Value, month.Value, day.Value)
	if !month.Is(piece.Month) || !day.Is(piece.Day) || !year.Is(piece.Year) || !calendar.Valid(t.Y, t.M, t.D) {
		return calendar.Day{}
	}
	if !strings.Contains(r.text[r.ps[i].End:month.Start], "(@") {
		return calendar.Day{}
	}
	return t
}

// inTitle says whether the word at piece i is part of a name: a capital after
// another within a sentence, or alone between quotation marks.
func (r *timeReading) inTitle(i int) bool {
	if !r.ps[i].Upper || i == 0 || r.ps[i].Broke {
		return false
	}
	before := &r.ps[i-1]
	if before.Capital() {
		return true
	}
	return r.isMark(i-1) && i+1 < len(r.ps) && r.isMark(i+1) && r.ps[i+1].Glued
}

// named says whether all words of a time are written as a name is, and stand within a
// sentence whose other words are not: spoke on This Week.
func (r *verbReading) named(m *match) bool {
	for k := m.from; k < m.to; k++ {
		if !r.ps[k].Upper {
			return false
		}
	}
	if m.to-m.from < 2 || m.from == 0 || r.ps[m.from].Broke || r.ends(m.from-1) {
		return false
	}
	return r.startsLow(m.from)
}

// isMark says whether piece i is a double quotation mark.
func (r *timeReading) isMark(i int) bool {
	w := r.ps[i].In(r.text)
	return w == "\"" || w == "\u201c" || w == "\u201d"
}

// quoted says whether piece i stands between quotation marks of its line.
func (r *timeReading) quoted(i int) bool {
	const reach = 120
	open := false
	for k := max(i-reach, 0); k < i; k++ {
		if r.ps[k+1].Broke {
			open = false
			continue
		}
		switch r.ps[k].In(r.text) {
		case "\u201c":
			open = true
		case "\u201d":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

// afterDay says whether what follows "the 16th" lets it be a day: a sign, a
// preposition or the like, no noun it would number.
func (r *timeReading) afterDay(i int) bool {
	return !r.ps[i].Letters || r.ps[i].IsFunction() || r.ps[i].Is(piece.Past)
}
