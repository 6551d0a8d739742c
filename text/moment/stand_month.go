package moment

import (
	"slices"

	"synoptic/text/piece"
)

// monthStands says whether a word is a month and no name: "May said",
// "Theresa May", "April Dunn".
func (r *timeReading) monthStands(m *match) bool {
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
