package text

import (
	"slices"
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
// before; else it is zero.
func (r *momentReading) dayOfSpeech(i int) calendar.Day {
	const reach = 80
	if r.refDay.D == 0 || i-r.refAt > reach || !r.quoted(i) {
		return calendar.Day{}
	}
	if r.pub.D > 0 && (r.pub.Before(r.refDay) || r.refDay.Serial() < r.pub.Serial()-31) {
		return calendar.Day{}
	}
	return r.refDay
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

// isAmount says whether the number before piece i counts something: 300
// people, 20 percent, $1990.
func (r *timeReading) isAmount(i int) bool {
	if i < 2 {
		return false
	}
	if before := r.ps[max(i-2, 0)]; before.ID == piece.Sign('$') || before.ID == piece.Sign('£') || before.ID == piece.Sign('€') {
		return true
	}
	if i >= len(r.ps) || r.ps[i].Broke {
		return false
	}
	p := &r.ps[i]
	return p.Is(piece.Scale|piece.Measure|piece.Money) || p.ID == piece.Sign('%') || p.Is(piece.Unit) && p.Is(piece.Plural)
}

// yearStands says whether a number of four digits is a year. Told as one it is
// ("the year 1990", in words); alone it must be no count, and whole.
func (r *timeReading) yearStands(m *momentMatch) bool {
	switch {
	case m.from > 0 && slices.Contains(numberedWords[:], r.ps[m.from-1].ID):
		return false
	case m.caps[0].to-m.caps[0].from > 1, m.to-m.from > 1:
		return true
	case r.counted(m.from, m.to), r.endsNumber(m.from):
		return false
	case r.opensCompound(m.to):
		return m.year() > 1700 && m.year() < 2100
	}
	return m.year() > 1000
}

// endsNumber says whether the number at piece i is the end of a longer one, or
// hangs on a sign: the last digits of a telephone number, "#1990", "12 1990".
// A bracket or a dash may stand before a year.
func (r *timeReading) endsNumber(i int) bool {
	if i == 0 {
		return false
	}
	switch before := &r.ps[i-1]; {
	case r.ps[i].Glued && before.ID == piece.Sign('-'):
		return i > 1 && before.Glued && r.ps[i-2].Is(piece.Number) && !r.ps[i-2].Is(piece.Day|piece.Year|piece.Decimal)
	case r.ps[i].Glued && before.ID != piece.Sign('('):
		return true
	default:
		return before.Is(piece.Number|piece.Card) && !r.ps[i].Broke
	}
}

// opensCompound says whether the hyphen of a compound stands at piece i,
// behind a number: the 1990-built mill, not 1990-95.
func (r *timeReading) opensCompound(i int) bool {
	return i+1 < len(r.ps) && r.ps[i].Glued && r.text[r.ps[i].Start] == '-' && !r.ps[i+1].Is(piece.Number)
}

// countCues are the words before a number that is a count.
var countCues = piece.WordSet("about some least most roughly approximately nearly almost than over around killed killing injured injuring arrested detained displaced evacuated")

// holders are words before a number of what somebody has: has 1950 pupils.
var holders = piece.WordSet("has have had with holds held seats hosts employs")

// counted says whether the number of pieces i to j, a year by its shape,
// counts people: it stands before a word for them, and no word of time does
// before it.
func (r *timeReading) counted(i, j int) bool {
	if j >= len(r.ps) || r.ps[j].Broke {
		return false
	}
	if p := &r.ps[j]; p.Is(piece.People) || p.Is(piece.Money|piece.Measure) {
		return true
	}
	cued := i > 0 && (countCues[r.ps[i-1].ID] || holders[r.ps[i-1].ID]) && !(i > 1 && slices.Contains(timePrepositions, r.ps[i-2].ID))
	w := r.ps[j].In(r.text)
	return cued && r.ps[j].Plain() && !r.ps[j].Upper && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// timePrepositions are the words after which a number is a year, whatever it
// might count.
var timePrepositions = piece.WordIDs("in since until by from of before after during through")

// numberedWords are those after which a number is no year.
var numberedWords = [...]piece.ID{
	piece.WordID("section"), piece.WordID("sections"), piece.WordID("article"), piece.WordID("chapter"),
	piece.WordID("paragraph"), piece.WordID("route"), piece.WordID("flight"), piece.WordID("§"),
	piece.WordID("gate"), piece.WordID("room"), piece.WordID("lot"), piece.WordID("page"),
}

// monthStands says whether a word is a month and no name: "May said",
// "Theresa May", "April Dunn".
func (r *timeReading) monthStands(m *momentMatch) bool {
	p := &r.ps[m.from]
	switch {
	case r.opensHyphened(m.from):
		return false
	case !monthOrName(p) || r.text[p.End-1] == '.':
		return true
	case m.from == 0 || p.Broke:
		return false
	}
	switch before := &r.ps[m.from-1]; {
	case before.Capital(), before.ID == lexAnd && r.joinedAsName(m.from-1, m.to):
		return false
	case slices.Contains(monthPrepositions, before.ID):
		return true
	case m.to < len(r.ps) && r.ps[m.to].Capital():
		return false
	default:
		return slices.Contains(monthCues, before.ID) || before.Is(piece.Edge|piece.Shift|piece.Month)
	}
}

// opensHyphened says whether the three letters at piece i begin a name written
// with hyphens: Mar-y-Sol.
func (r *timeReading) opensHyphened(i int) bool {
	p, behind := &r.ps[i], i+2
	if p.Len() != 3 || behind >= len(r.ps) || r.text[p.End] != '-' {
		return false
	}
	part := &r.ps[behind]
	return part.Start == p.End+1 && part.Letters && !part.Is(piece.Month|piece.Edge)
}

// monthOrName says whether the name of a month is also one of people, or
// another word: March, April, May, June, August, and what is cut to three
// letters, as Jan.
func monthOrName(p *piece.Piece) bool {
	switch p.Value {
	case 3, 4, 5, 6, 8:
		return true
	}
	return p.Len() == 3
}

// joinedAsName says whether what stands between the "and" at piece i and piece
// to is a name: "Lund and May", "and May said".
func (r *timeReading) joinedAsName(i, to int) bool {
	return i > 0 && r.ps[i-1].Capital() || to < len(r.ps) && r.ps[to].Is(piece.Speech|piece.Past)
}

var (
	// monthPrepositions are the words after which even a name is a month.
	monthPrepositions = append(piece.WordIDs("between"), timePrepositions...)
	// monthCues are the others after which May and March are months.
	monthCues = piece.WordIDs("and or for to - the till this each every as ( a an its their his")
)
