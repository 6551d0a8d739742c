package figure

import (
	"synoptic/text/piece"
)

const tollName = "toll"

// tollRule reads how many were killed, injured, arrested.
var tollRule = rule{
	name: tollName,
	read: func(r *reading, n *numeral) bool {
		if r.nobodyLived(n) {
			return true
		}
		if r.ps.partitive(n) {
			return false
		}
		r.gather(n)
		of, from := r.tollBefore(n.left, r.last())
		to := n.to
		if of == "" && !r.ps.oneOfThose(n) {
			of, to = r.tollAfter(n.to)
			from = n.left
		}
		if of == "" {
			of, from = r.runningToll(n.left)
			to = n.to
		}
		if of == "" && r.ps.lives(n) {
			of, to = "killed", n.to+1
		}
		if of == "" {
			return false
		}
		n.Of, n.right = of, max(n.to, r.peopleEnd(n.to))
		r.ps.about(n, from, max(to, n.right))
		return true
	},
	examples: []example{
		{"At least 12 people were killed in Norrby.", "At least 12 people", 12, "", "killed", "at least"},
		{"The fire killed two and injured 14 others.", "two", 2, "", "killed", "exactly"},
		{"The fire killed two and injured 14 others.", "14 others", 14, "", "injured", "exactly"},
		{"One man died and three others were wounded.", "three others", 3, "", "injured", "exactly"},
		{"One man died and three others were wounded.", "One man", 1, "", "killed", "exactly"},
		{"Dozens were hurt when the stand fell.", "Dozens", 24, "", "injured", "at least"},
		{"The storm left 40 dead.", "40", 40, "", "killed", "exactly"},
		{"The death toll rose to 31 on Friday.", "31", 31, "", "killed", "exactly"},
		{"The crash killed two guards and 10 guests.", "10 guests", 10, "", "killed", "exactly"},
		{"A nurse, a driver and two patients drove off; a man, a woman and two boys were killed.", "a man, a woman and two boys", 4, "", "killed", "exactly"},
		{"No one was hurt when the stand fell.", "No one", 0, "", "injured", "exactly"},
		{"No deaths were reported in Norrby.", "No", 0, "", "killed", "exactly"},
		{"Neither of the two officers was killed.", "Neither of the two officers", 0, "", "killed", "exactly"},
		{"The toll climbed to 19 on Friday.", "19", 19, "", "killed", "exactly"},
		{"The toll of the mill fire in Norrby rose to six after two more of the injured died.", "six", 6, "", "killed", "exactly"},
		{"The number of injured fell to 23 from 25.", "23", 23, "", "injured", "exactly"},
		{"The landslide claimed 19 lives.", "19", 19, "", "killed", "exactly"},
		{"Some 19 villagers lost their lives.", "Some 19 villagers", 19, "", "killed", "about"},
		{"All 61 people on board died.", "61 people", 61, "", "killed", "exactly"},
		{"None of the 61 people aboard survived.", "61", 61, "", "killed", "exactly"},
		{"The fire killed a mother and her three children.", "a mother and her three children", 4, "", "killed", "exactly"},
		{"The guard fatally shot two men and wounded a third.", "two men", 2, "", "killed", "exactly"},
		{"The guard shot dead four men.", "four men", 4, "", "killed", "exactly"},
		{"The number of people known to have died when the ferry sank off Norrby has risen to 26.", "26", 26, "", "killed", "exactly"},
		{"The number of bodies pulled from the sea off Norrby climbed to 17.", "17", 17, "", "killed", "exactly"},
		{"The ferry left Norrby with 121 people on board.", "121 people", 121, "", "aboard", "exactly"},
		{"The coast guard said 221 people were on board.", "221 people", 221, "", "aboard", "exactly"},
		{"The ferry was carrying 112 passengers and crew.", "112 passengers", 112, "", "aboard", "exactly"},
		{"A 20th victim died on Friday.", "A 20th victim", 20, "", "killed", "exactly"},
		{"A woman was killed near the mill.", "A woman", 1, "", "killed", "exactly"},
	},
}

// tollReading is a text in pieces while its tolls are read: which words may
// stand between a number and its toll, the tags of its tokens tell.
type tollReading struct {
	ps   scan
	tags *tokenCursor
}

// partitive says whether the number is the whole of which the sentence tells
// a part: "one of three victims was killed", "one of the injured".
func (ps scan) partitive(n *numeral) bool {
	of := n.to
	if of < len(ps) && ps[of].ID == lexMore {
		of++ // two more of the injured died
	}
	if ps.stand(of, []piece.ID{lexOf, lexThe}) && of+2 < len(ps) && tollOf[ps[of+2].ID] != "" {
		return true
	}
	i := n.left - 1
	if i > 0 && ps[i].ID == lexThe {
		i--
	}
	return i > 0 && ps[i].ID == lexOf && ps[i-1].Is(piece.Number|piece.Card|piece.Ordinal|piece.Many)
}

// oneOfThose says whether the toll belongs to the whole that the number is a
// part of: "one of the pilots who died".
func (ps scan) oneOfThose(n *numeral) bool {
	const reach = 6
	if n.to >= len(ps) || ps[n.to].ID != lexOf {
		return false
	}
	for k := n.to; k < len(ps) && k < n.to+reach && !ps[k].Broke; k++ {
		if ps[k].ID == lexWho {
			return true
		}
	}
	return false
}

var lexWho = piece.WordID("who")

// oneVictim reads "a woman" as one where she is told to be killed or hurt.
func (r *tollReading) oneVictim(n *numeral) bool {
	if r.ps[n.from].ID == lexHalf {
		return false
	}
	end := r.peopleEnd(n.from + 1)
	if end == n.from+1 || end-n.from > 2 {
		return false
	}
	n.Value, n.to = 1, n.from+1
	of, _ := r.tollAfter(n.to)
	if of == "" && n.from > 0 {
		of = tollBefore[r.ps[n.from-1].ID]
	}
	if of == "" {
		_, _, of = r.listed(n)
	}
	return of == "killed" || of == "injured"
}
