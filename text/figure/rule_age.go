package figure

import (
	"slices"
	"sort"

	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

var ageRule = rule{
	name: "age",
	read: func(r *reading, n *numeral) bool {
		i := n.to
		hyphen := i < len(r.ps) && r.ps[i].ID == piece.Sign('-') && r.ps[i].Glued
		if hyphen {
			i++
		}
		switch {
		case i+1 < len(r.ps) && r.ps[i].Is(piece.Unit) && r.ps[i].Unit() >= calendar.Days && !r.ps[i].Broke && r.ps.oldAt(i+1) > 0:
			n.right = r.ps.oldAt(i + 1)
			n.Unit = r.ps[i].Unit().String()
			r.aged(n, r.nameAfter(n.right))
		case n.from > 0 && (r.ps[n.from-1].ID == lexAge || r.ps[n.from-1].ID == lexAged) && n.Value < 120:
			if i < len(r.ps) && !hyphen && r.ps[i].Is(piece.Unit) && r.ps[i].Unit() >= calendar.Days && !r.ps[i].Broke {
				n.Unit, n.right = r.ps[i].Unit().String(), i+1 // aged 2 months
			}
			r.aged(n, r.nameBefore(n.from-1))
			if r.oneEach(n.to) {
				n.Of = "age"
			}
		case n.from > 1 && r.ps[n.from-1].ID == lexOf && r.ps[n.from-2].ID == lexAge && n.Value < 120, n.High > 0 && n.High < 120 && r.ps.ages(n.from) < n.from:
			r.aged(n, news.Name{})
		case r.betweenCommas(n):
			r.aged(n, r.nameBefore(n.from))
		default:
			return false
		}
		return true
	},
	examples: []example{
		{"The 62-year-old Nordish leader smiled.", "62-year-old", 62, "year", "age", "exactly"},
		{"Tom Varga, 33, was freed.", "33", 33, "year", "age of Tom Varga", "exactly"},
		{"Tom Varga Jr., 33, was freed.", "33", 33, "year", "age of Tom Varga Jr.", "exactly"},
		{"Lena and Tom Varga, aged 33 and 31 respectively, were freed.", "33", 33, "year", "age", "exactly"},
		{"The boy is 12 years old.", "12 years old", 12, "year", "age", "exactly"},
		{"A girl aged 7 was found.", "7", 7, "year", "age", "exactly"},
		{"Tom Varga, aged two months, was freed.", "two months", 2, "month", "age of Tom Varga", "exactly"},
		{"She died at the age of 81.", "81", 81, "year", "age", "exactly"},
		{"Pupils between the ages of 10 and 15 rowed.", "10 and 15", 10, "year", "age", "exactly"},
		{"The rowers were ages 9 to 12.", "9 to 12", 9, "year", "age", "exactly"},
	},
}

// oneEach says whether an age that ends before piece i is the first of several, told
// of several people one by one: aged 16 and 13 respectively.
func (r *reading) oneEach(i int) bool {
	const reach = 5
	for k := i; k < min(len(r.ps), i+reach) && !r.ps[k].Broke; k++ {
		if r.ps[k].ID == lexRespectively {
			return true
		}
	}
	return false
}

// ages is the piece at which "ages" or "ages of" begins that ends before piece
// i, i if it does not stand there.
func (ps scan) ages(i int) int {
	k := i - 1
	if k > 0 && ps[k].ID == lexOf {
		k--
	}
	if k >= 0 && ps[k].ID == lexAges {
		return k
	}
	return i
}

var oldWords = piece.WordIDs("old olds")

// oldAt is the piece after "old" or "-old" at piece i, 0 if it is not there.
func (ps scan) oldAt(i int) int {
	if i < len(ps) && ps[i].ID == piece.Sign('-') {
		i++
	}
	if i < len(ps) && slices.Contains(oldWords, ps[i].ID) && !ps[i].Broke {
		return i + 1
	}
	return 0
}

// betweenCommas says whether a number stands after a name as an age does:
// "Varga, 33, was".
func (r *reading) betweenCommas(n *numeral) bool {
	if n.from < 2 || n.to != n.from+1 || n.Value < 1 || n.Value > 115 || !r.ps[n.from].Is(piece.Number) || r.ps[n.from].Is(piece.Decimal) {
		return false
	}
	if r.ps[n.from-1].ID != piece.Sign(',') || r.ps[n.from].Broke || r.ps[n.from-2].Is(piece.Month) {
		return false
	}
	if !r.ps[n.from-2].Upper && (r.ps[n.from-2].ID != piece.Sign('.') || r.nameBefore(n.from).Name == "") {
		return false // Ole Maar Jr., 23, was
	}
	if n.to >= len(r.ps) || r.ps[n.to].Broke {
		return true
	}
	switch r.text[r.ps[n.to].Start] {
	case ',', '.', ';', ')':
		return true
	}
	return false
}

func (r *reading) aged(n *numeral, who news.Name) {
	if n.Of = "age"; n.Unit == "" {
		n.Unit = "year"
	}
	r.ps.about(n, n.from, n.right)
	if who.Name != "" {
		n.Of = "age of " + who.Name
		n.About = news.Span{Start: min(n.About.Start, who.Start), End: max(n.About.End, who.End)}
	}
}

// nameBefore is the name of the person that ends right before piece i.
func (r *reading) nameBefore(i int) (none news.Name) {
	names := r.marks.Names
	at := r.ps[i].Start
	k := sort.Search(len(names), func(k int) bool { return names[k].End > at }) - 1
	if k >= 0 && names[k].Kind == "person" && names[k].End+3 > at {
		return names[k]
	}
	return none
}

// nameAfter is the name of the person that begins right after piece i-1: "the
// 62-year-old Varga".
func (r *reading) nameAfter(i int) (none news.Name) {
	names := r.marks.Names
	end := r.ps[i-1].End
	k := sort.Search(len(names), func(k int) bool { return names[k].Start >= end })
	if k < len(names) && names[k].Kind == "person" && names[k].Start <= end+2 {
		return names[k]
	}
	return none
}

var (
	lexAge  = piece.WordID("age")
	lexAged = piece.WordID("aged")
	lexAges = piece.WordID("ages")

	lexRespectively = piece.WordID("respectively")
)
