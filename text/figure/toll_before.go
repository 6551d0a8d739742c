package figure

import (
	"synoptic/news"
	"synoptic/text/piece"
)

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
	if from = r.fatalFrom(i); from < i && r.countsPeople(i) {
		return "killed", from
	}
	if carrying[r.ps[i-1].ID] && r.peopleEnd(i+1) > i+1 {
		return "aboard", i - 1
	}
	of = tollBefore[r.ps[i-1].ID]
	if of == "" || !r.countsPeople(i) || i > 1 && r.ps[i-2].Is(piece.Number|piece.Card) && !r.ps[i-1].Broke {
		return "", i
	}
	return of, i - 1
}

// carrying are words before the number of those whom a ship, a bus or a plane takes.
var carrying = piece.WordSet("carrying carried carries")

// fatalFrom is where begins what says, of more than one word, that those were killed
// whose number begins at piece i: fatally shot 12, shot dead 12; i if nothing does.
func (r *tollReading) fatalFrom(i int) int {
	switch {
	case i < 2 || r.ps[i-1].Broke:
	case r.ps[i-2].ID == lexFatally && r.ps[i-1].Letters:
		return i - 2
	case r.ps[i-1].ID == lexDead && tollBefore[r.ps[i-2].ID] == "shot":
		return i - 2
	}
	return i
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
