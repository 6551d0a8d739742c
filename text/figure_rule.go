package text

import (
	"slices"
	"sort"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// noFigure takes numbers that measure and count nothing: parts of names,
// addresses, telephone numbers.
var noFigure = figureRule{
	name: "no figure",
	read: func(r *figureReading, n *numeral) bool {
		return r.ps.telephone(n) || r.inPath(n) || r.inName(n) || r.address(n)
	},
}

// telephone says whether groups of digits are joined by hyphens: 555-0100,
// 9-1-1.
func (ps scan) telephone(n *numeral) bool {
	groups, digits := 1, 0
	i := n.from
	for ; i+2 < len(ps) && ps[i].Is(piece.Number); i += 2 {
		digits += ps[i].Len()
		if ps[i+1].ID != piece.Sign('-') || !ps[i+1].Glued || !ps[i+2].Glued || !ps[i+2].Is(piece.Number) {
			break
		}
		groups++
	}
	if groups > 2 || groups == 2 && ps[i].Len() == 4 && ps[n.from].Len() == 3 {
		n.right = i + 1
		return true
	}
	return ps[n.from].Value == 911 && n.to == n.from+1
}

// inPath says whether a number stands in an address of the web or a path.
func (r *figureReading) inPath(n *numeral) bool {
	slash := piece.Sign('/')
	if unit, _ := r.moneySign(n.from); unit != "" {
		return false // $15 an hour, written with a slash
	}
	if n.to < len(r.ps) && r.ps[n.to].ID == slash && r.ps[n.to].Glued {
		n.right = n.to
		return true
	}
	before := n.from - 1
	for ; before > 0 && r.ps[before+1].Glued && before > n.from-12; before-- {
		if r.ps[before].ID == slash && r.ps[before].Glued {
			return true
		}
	}
	return false
}

// namedBefore are words after which a number is a name.
var namedBefore = piece.WordSet(`no number page chapter section article room channel route highway interstate flight figure phase level type version episode season game unit
	count counts item clause apartment apt suite exit gate grade size rule title pier district ward precinct engine ladder station line platform group bus train`)

// inName says whether a number is part of a name: Flight 3756, Route 66.
func (r *figureReading) inName(n *numeral) bool {
	if n.from == 0 || r.ps[n.from].Broke || !r.ps[n.from].Is(piece.Number) {
		return false
	}
	if unit, _ := r.moneySign(n.from); unit != "" {
		return false
	}
	before := &r.ps[n.from-1]
	if r.ps[n.from].Glued && before.ID != piece.Sign('$') && before.ID != piece.Sign('£') && before.ID != piece.Sign('€') && before.ID != piece.Sign('(') && before.Kind != 0 {
		return false
	}
	if before.ID == piece.Sign('#') || namedBefore[before.ID] && !r.counts(n.to) {
		return true
	}
	if before.ID == piece.Sign('-') && r.ps[n.from].Glued {
		return true // Covid-19, the tail of a range
	}
	return r.behindName(n.from) && (!r.counts(n.to) || r.models()[r.model(n.from)] && !r.countsSomebody(n.to))
}

// countsSomebody says whether what follows a number are people, whom no name of a
// thing is followed by: in Vell 12 rowers.
func (r *figureReading) countsSomebody(i int) bool {
	if tollOf[r.ps[i].ID] != "" {
		return true
	}
	ts := r.marks.Tokens
	k := r.tags.at(r.ps[i].Start)
	return k < len(ts) && (english.IsPerson(ts[k].Lemma) || ts[k].Lemma == "person" || ts[k].Lemma == "people")
}

// behindName says whether the number at piece i stands behind a word with a
// capital inside a sentence.
func (r *figureReading) behindName(i int) bool {
	before := &r.ps[i-1]
	return i > 1 && before.Capital() && !before.Broke && !r.sentenceEnd(i-2) && !r.ps[i].Is(piece.Year)
}

// model is a word and the number behind it as they stand: "Falk 9".
func (r *figureReading) model(i int) string { return r.text[r.ps[i-1].Start:r.ps[i].End] }

// models are such words and numbers that name something somewhere in the text,
// where the number counts nothing: the Falk 9 sailed.
func (r *figureReading) models() map[string]bool {
	if r.named == nil {
		r.named = map[string]bool{}
		for i := 2; i < len(r.ps); i++ {
			if r.ps[i].Is(piece.Number) && !r.ps[i].Glued && !r.ps[i].Broke && r.behindName(i) && !r.counts(i+1) {
				r.named[r.model(i)] = true
			}
		}
	}
	return r.named
}

// counts says whether what follows a number is counted by it: a sign of
// percent, a unit, a plural or a word of toll.
func (r *figureReading) counts(i int) bool {
	if i >= len(r.ps) || r.ps[i].Broke {
		return false
	}
	p := &r.ps[i]
	if p.Is(piece.Unit|piece.Measure|piece.Money) || p.ID == piece.Sign('%') || tollOf[p.ID] != "" {
		return true
	}
	ts := r.marks.Tokens
	k := r.tags.at(p.Start)
	return k < len(ts) && ts[k].Fine == "NNS" && ts[k].Start == p.Start
}

func (r *figureReading) sentenceEnd(i int) bool {
	switch r.text[r.ps[i].Start] {
	case '.', '!', '?', ':', '"':
		return true
	}
	return r.ps[i].Len() == 3 && r.ps[i].ID == piece.Mark // a curly mark
}

var streetWords = piece.WordSet("street st avenue ave road rd boulevard blvd drive lane ln court way highway parkway terrace circle block")

// address says whether a number is that of a house: 12 Main Street, the 6500
// block of.
func (r *figureReading) address(n *numeral) bool {
	if !r.ps[n.from].Is(piece.Number) {
		return false
	}
	for k := n.to; k < len(r.ps) && k < n.to+4 && !r.ps[k].Broke; k++ {
		if streetWords[r.ps[k].ID] && (r.ps[k].Upper || k == n.to) {
			n.right = k
			return true
		}
		if !r.ps[k].Upper && !r.ps[k].Is(piece.Ordinal) && r.ps[k].ID != piece.Sign('.') {
			return false
		}
	}
	return false
}

var percentRule = figureRule{
	name: "percent",
	read: func(r *figureReading, n *numeral) bool {
		i := n.to
		if i >= len(r.ps) || r.ps[i].Broke {
			return false
		}
		if r.ps[i].ID == piece.Sign('-') && i+1 < len(r.ps) {
			i++
		}
		switch {
		case r.ps.stand(i, lexPercentagePoints), r.ps.stand(i, lexPercentagePoint):
			n.right, n.Unit = i+2, "percentage point"
			return r.countedIn(n)
		case r.ps[i].ID == piece.Sign('%'), percentWords[r.ps[i].ID]:
			n.right = i + 1
		case r.ps.stand(i, []piece.ID{lexPer, lexCent}):
			n.right = i + 2
		default:
			return false
		}
		n.Unit = "percent"
		return r.countedIn(n)
	},
	examples: []figureExample{
		{"He set a 25% levy on tin.", "25%", 25, "percent", "levy", "exactly"},
		{"Rents rose nearly 3.5 percent.", "nearly 3.5 percent", 3.5, "percent", "", "about"},
		{"The error is 4 percentage points.", "4 percentage points", 4, "percentage point", "", "exactly"},
		{"Turnout was 60 to 65 per cent.", "60 to 65 per cent", 60, "percent", "", "exactly"},
	},
}

var (
	percentWords        = piece.WordSet("percent pct")
	lexPercentagePoints = piece.WordIDs("percentage points")
	lexPercentagePoint  = piece.WordIDs("percentage point")
	lexPer              = piece.WordID("per")
	lexCent             = piece.WordID("cent")
	lexAge              = piece.WordID("age")
	lexAged             = piece.WordID("aged")
	lexAges             = piece.WordID("ages")
)

var ageRule = figureRule{
	name: "age",
	read: func(r *figureReading, n *numeral) bool {
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
			r.aged(n, r.nameBefore(n.from-1))
		case n.from > 1 && r.ps[n.from-1].ID == lexOf && r.ps[n.from-2].ID == lexAge && n.Value < 120, n.High > 0 && n.High < 120 && r.ps.ages(n.from) < n.from:
			r.aged(n, news.Name{})
		case r.betweenCommas(n):
			r.aged(n, r.nameBefore(n.from))
		default:
			return false
		}
		return true
	},
	examples: []figureExample{
		{"The 62-year-old Nordish leader smiled.", "62-year-old", 62, "year", "age", "exactly"},
		{"Tom Varga, 33, was freed.", "33", 33, "year", "age of Tom Varga", "exactly"},
		{"The boy is 12 years old.", "12 years old", 12, "year", "age", "exactly"},
		{"A girl aged 7 was found.", "7", 7, "year", "age", "exactly"},
		{"She died at the age of 81.", "81", 81, "year", "age", "exactly"},
		{"Pupils between the ages of 10 and 15 rowed.", "10 and 15", 10, "year", "age", "exactly"},
		{"The rowers were ages 9 to 12.", "9 to 12", 9, "year", "age", "exactly"},
	},
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
func (r *figureReading) betweenCommas(n *numeral) bool {
	if n.from < 2 || n.to != n.from+1 || n.Value < 1 || n.Value > 115 || !r.ps[n.from].Is(piece.Number) || r.ps[n.from].Is(piece.Decimal) {
		return false
	}
	if r.ps[n.from-1].ID != piece.Sign(',') || r.ps[n.from].Broke || !r.ps[n.from-2].Upper || r.ps[n.from-2].Is(piece.Month) {
		return false
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

func (r *figureReading) aged(n *numeral, who news.Name) {
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
func (r *figureReading) nameBefore(i int) (none news.Name) {
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
func (r *figureReading) nameAfter(i int) (none news.Name) {
	names := r.marks.Names
	end := r.ps[i-1].End
	k := sort.Search(len(names), func(k int) bool { return names[k].Start >= end })
	if k < len(names) && names[k].Kind == "person" && names[k].Start <= end+2 {
		return names[k]
	}
	return none
}

// about widens the words that tell what is counted to the pieces given.
func (ps scan) about(n *numeral, from, to int) {
	s := news.Span{Start: ps[from].Start, End: ps[to-1].End}
	if n.About.Len() == 0 {
		n.About = s
		return
	}
	n.About = news.Span{Start: min(n.About.Start, s.Start), End: max(n.About.End, s.End)}
}
