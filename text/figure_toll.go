package text

import (
	"synoptic/news"
	"synoptic/text/piece"
)

const tollName = "toll"

// tollRule reads how many were killed, injured, arrested.
var tollRule = figureRule{
	name: tollName,
	read: func(r *figureReading, n *numeral) bool {
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
	examples: []figureExample{
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

// tollAfter looks for the word of toll of a number that ends before piece i:
// past people, forms of "be" and adverbs only.
func (r *tollReading) tollAfter(i int) (of string, to int) {
	const reach = 24
	for k := i; k < len(r.ps) && k < i+reach && !r.ps[k].Broke; {
		if of := tollOf[r.ps[k].ID]; of != "" && (k > i || of != "shot" || r.shotDown(k)) {
			if r.takesObject(k) {
				return "", i
			}
			return r.worse(of, k), k + 1
		}
		if r.ps.lostLives(k) {
			return "killed", k + 3
		}
		next := r.towardsToll(k, i)
		if next == 0 {
			return "", i
		}
		k = next
	}
	return "", i
}

// towardsToll is the piece after what stands at piece k, if that may stand
// between a number that ends before piece i and its toll; else 0.
func (r *tollReading) towardsToll(k, i int) int {
	switch id := r.ps[k].ID; {
	case id == lexAboard:
		return k + 1
	case r.ps.stand(k, onBoard):
		return k + len(onBoard)
	case r.tollSteps(k):
		return k + 1
	case k == i || !r.ps[k-1].Is(piece.People):
		return 0
	case id == piece.Sign(','):
		return r.pastAside(k)
	case id == lexAnd && k+1 < len(r.ps) && r.ps[k+1].Is(piece.People):
		return k + 1
	}
	return 0
}

// pastAside is the piece after what two commas enclose, of which the first
// stands at k, if that is a form of "be" or "have": "four people, two of them
// girls, were"; else 0.
func (r *tollReading) pastAside(k int) int {
	const reach = 14
	for j := k + 1; j+1 < len(r.ps) && j < k+reach && !r.ps[j].Broke; j++ {
		if r.ps[j].ID == piece.Sign(',') {
			if tollLinks[r.ps[j+1].ID] {
				return j + 1
			}
			return 0
		}
	}
	return 0
}

// shotDown says whether "shot" after a number is what happened to people:
// "1 shot dead", "4 shot, 1 fatally", not "one shot was fired".
func (r *tollReading) shotDown(k int) bool {
	if r.worse("shot", k) != "shot" || k+1 >= len(r.ps) || r.ps[k+1].Broke {
		return true
	}
	next := &r.ps[k+1]
	return next.ID == piece.Sign(',') || next.ID == lexIn || next.ID == lexAt || next.ID == lexAnd
}

var (
	lexIn = piece.WordID("in")
	lexAt = piece.WordID("at")
)

// worse reads on from "shot": shot dead, shot to death, fatally shot, shot
// and killed.
func (r *tollReading) worse(of string, k int) string {
	if of != "shot" {
		return of
	}
	for j := k + 1; j < len(r.ps) && j < k+4 && !r.ps[j].Broke; j++ {
		switch w := r.ps[j].ID; {
		case tollOf[w] == "killed" && w != lexFatally, w == lexDeath:
			return "killed"
		case tollOf[w] == "injured":
			return "injured"
		case w != lexAnd && w != lexTo && w != lexFatally:
			return of
		}
	}
	return of
}

var (
	lexFatally = piece.WordID("fatally")
	lexDeath   = piece.WordID("death")
	lexToll    = piece.WordID("toll")
)

// takesObject says whether the word of toll at k has an object of its own:
// "three men killed a guard".
func (r *tollReading) takesObject(k int) bool {
	if tollBefore[r.ps[k].ID] == "" || k+1 >= len(r.ps) || r.ps[k+1].Broke {
		return false
	}
	if k > 0 && (r.ps[k-1].Is(piece.Past) || tollLinks[r.ps[k-1].ID] && r.ps[k-1].ID != lexAnd) {
		return false
	}
	next := &r.ps[k+1]
	return next.ID == lexA || next.ID == lexAn || next.ID == lexThe || next.Is(piece.Number|piece.Card)
}

// tollSteps says whether piece k may stand between a number and its toll.
func (r *tollReading) tollSteps(k int) bool {
	p := &r.ps[k]
	switch {
	case p.Is(piece.People), tollLinks[p.ID], p.ID == piece.Sign('-'), p.ID == lexThe, p.Is(piece.Number|piece.Card) && p.Glued:
		return true
	case p.Is(piece.Unit): // "two 16-year-old boys"
		return r.ps.oldAt(k+1) > 0
	case p.Is(piece.Measure), thingWords[p.ID]:
		return false
	}
	k = r.tags.at(p.Start)
	if k == len(r.tags.tokens) {
		return false
	}
	switch r.tags.tokens[k].Tag {
	case "ADJ", "ADV", "AUX", "NOUN", "PROPN":
		return true
	}
	return false
}

// peopleEnd is the piece after the people right after a number: "14 others",
// "three teenage boys". It is i if there are none.
func (r *tollReading) peopleEnd(i int) int {
	for k := i; k < len(r.ps) && k < i+4 && !r.ps[k].Broke; k++ {
		if r.ps[k].Is(piece.People) {
			return k + 1
		}
		if !r.tollSteps(k) || tollOf[r.ps[k].ID] != "" || r.ps[k].Is(piece.Past) {
			break
		}
	}
	return i
}

// tollBefore looks for the word of toll right before a number that begins at
// piece i, behind the figure last: killing 12, wounded two others. In "1 killed
// 3 hurt" it belongs to the number before it.
func (r *tollReading) tollBefore(i int, last *news.Figure) (of string, from int) {
	if i == 0 || r.ps[i].Broke {
		return "", i
	}
	for _, n := range tollNouns {
		if r.ps.stand(i-len(n.words), n.words) {
			return n.of, i - len(n.words)
		}
	}
	if r.goesOn(i, last) {
		return last.Of, i - 1
	}
	of = tollBefore[r.ps[i-1].ID]
	if of == "" || !r.countsPeople(i) || i > 1 && r.ps[i-2].Is(piece.Number|piece.Card) && !r.ps[i-1].Broke {
		return "", i
	}
	return of, i - 1
}

// goesOn says whether the toll of the figure last goes on with "and" at piece
// i: killing two guards and 10 guests.
func (r *tollReading) goesOn(i int, last *news.Figure) bool {
	if i > 2 && lifeOwners[r.ps[i-1].ID] && r.ps[i-2].ID == lexAnd {
		i-- // and her three children
	}
	if last == nil || i < 2 || r.ps[i-1].ID != lexAnd && (r.ps[i-1].ID != lexThe || r.ps[i-2].ID != lexAnd) {
		return false
	}
	and := r.ps[i-1].Start
	if r.ps[i-1].ID == lexThe {
		and = r.ps[i-2].Start
	}
	if last.Rule != tollName || last.About.Start >= last.Start || and-last.About.End > 24 {
		return false
	}
	of, _ := r.tollAfter(i + 1)
	return of == "" || of == last.Of
}

// countsPeople says whether the number at piece i counts people or stands
// alone: not "killed 3 miles away".
func (r *tollReading) countsPeople(i int) bool {
	for k := i; k < len(r.ps) && k < i+6; k++ {
		switch p := &r.ps[k]; {
		case k > i && p.Broke, p.Is(piece.People):
			return true
		case p.Is(piece.Number | piece.Card | piece.Scale | piece.Vague | piece.Many), isArticle(p.ID), p.ID == piece.Sign('-'), r.ps.oldAt(k) > 0:
			continue
		case p.Is(piece.Unit | piece.Measure | piece.Money), p.ID == piece.Sign('%'):
			return false
		case p.Plain():
			return r.tollSteps(k)
		}
		return true
	}
	return true
}

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
