package figure

import (
	"synoptic/english"
	"synoptic/text/piece"
)

// noFigure takes numbers that measure and count nothing: parts of names,
// addresses, telephone numbers.
var noFigure = rule{
	name: "no figure",
	read: func(r *reading, n *numeral) bool {
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
func (r *reading) inPath(n *numeral) bool {
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
func (r *reading) inName(n *numeral) bool {
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
func (r *reading) countsSomebody(i int) bool {
	if tollOf[r.ps[i].ID] != "" {
		return true
	}
	ts := r.marks.Tokens
	k := r.tags.at(r.ps[i].Start)
	return k < len(ts) && (english.IsPerson(ts[k].Lemma) || ts[k].Lemma == "person" || ts[k].Lemma == "people")
}

// behindName says whether the number at piece i stands behind a word with a
// capital inside a sentence.
func (r *reading) behindName(i int) bool {
	before := &r.ps[i-1]
	return i > 1 && before.Capital() && !before.Broke && !r.sentenceEnd(i-2) && !r.ps[i].Is(piece.Year)
}

// model is a word and the number behind it as they stand: "Falk 9".
func (r *reading) model(i int) string { return r.text[r.ps[i-1].Start:r.ps[i].End] }

// models are such words and numbers that name something somewhere in the text,
// where the number counts nothing: the Falk 9 sailed.
func (r *reading) models() map[string]bool {
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
func (r *reading) counts(i int) bool {
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

func (r *reading) sentenceEnd(i int) bool {
	switch r.text[r.ps[i].Start] {
	case '.', '!', '?', ':', '"':
		return true
	}
	return r.ps[i].Len() == 3 && r.ps[i].ID == piece.Mark // a curly mark
}

var streetWords = piece.WordSet(english.Streets)

// address says whether a number is that of a house: 12 Main Street, the 6500
// block of.
func (r *reading) address(n *numeral) bool {
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
