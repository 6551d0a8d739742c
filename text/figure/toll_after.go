package figure

import "synoptic/text/piece"

// tollAfter looks for the word of toll of a number that ends before piece i:
// past people, forms of "be" and adverbs only.
func (r *tollReading) tollAfter(i int) (of string, to int) {
	of, to, aboard := r.tollPast(i)
	if of == "" && aboard > i {
		return "aboard", aboard
	}
	return of, to
}

// tollPast is tollAfter for what befell people, and the piece after "on board" or
// "aboard", if that stands behind them; else i.
func (r *tollReading) tollPast(i int) (of string, to, aboard int) {
	const reach = 24
	aboard = i
	people := false
	for k := i; k < len(r.ps) && k < i+reach && !r.ps[k].Broke; {
		if of := tollOf[r.ps[k].ID]; of != "" && (k > i || of != "shot" || r.shotDown(k)) {
			if r.takesObject(k) {
				return "", i, aboard
			}
			return r.worse(of, k), k + 1, aboard
		}
		if r.ps.lostLives(k) {
			return "killed", k + 3, aboard
		}
		next := r.towardsToll(k, i)
		if next == 0 {
			break
		}
		people = people || r.ps[k].Is(piece.People)
		if people && (r.ps[k].ID == lexAboard || r.ps.stand(k, onBoard)) {
			aboard = next
		}
		k = next
	}
	return "", i, aboard
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
	lexDead    = piece.WordID("dead")
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
