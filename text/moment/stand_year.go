package moment

import (
	"slices"
	"strings"

	"synoptic/text/piece"
)

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
func (r *timeReading) yearStands(m *match) bool {
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

// numberedWords are those after which a number is no year.
var numberedWords = [...]piece.ID{
	piece.WordID("section"), piece.WordID("sections"), piece.WordID("article"), piece.WordID("chapter"),
	piece.WordID("paragraph"), piece.WordID("route"), piece.WordID("flight"), piece.WordID("§"),
	piece.WordID("gate"), piece.WordID("room"), piece.WordID("lot"), piece.WordID("page"),
}

// endsNumber says whether the number at piece i is the end of a longer one, or
// hangs on a sign: the last digits of a telephone number, of a docket ("No.
// 13-1990"), "#1990", "12 1990".
// A bracket or a dash may stand before a year.
func (r *timeReading) endsNumber(i int) bool {
	if i == 0 {
		return false
	}
	switch before := &r.ps[i-1]; {
	case r.ps[i].Glued && before.ID == piece.Sign('-'):
		return i > 1 && before.Glued && r.ps[i-2].Is(piece.Number) && !r.ps[i-2].Is(piece.Year|piece.Decimal) && !(r.ps[i-2].Is(piece.Day) && (r.dashed(i-3) || r.ps[i-2].Value <= 12)) // 5-2031 is May
	case r.ps[i].Glued && before.ID != piece.Sign('('):
		return true
	default:
		return before.Is(piece.Number|piece.Card) && !r.ps[i].Broke
	}
}

// dashed says whether piece i is the dash within a date: 5-13-2031.
func (r *timeReading) dashed(i int) bool { return i > 0 && r.ps[i].ID == piece.Sign('-') }

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
