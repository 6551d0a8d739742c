package moment

import (
	"slices"

	"synoptic/text/piece"
)

// doneIn says whether the time at piece i is that of a past verb close before
// it, or is "since": what happened then is no plan, however near it lies
// ahead. Between them stands at most what was done or where: "closed its plant
// in Ansel in June". What is announced or fixed for a day may lie ahead of it.
func (r *verbReading) doneIn(i int) bool {
	if i > 0 && r.ps[i-1].ID == lexSince {
		return true
	}
	if i > 0 && slices.Contains(articles[:], r.ps[i-1].ID) {
		i--
	}
	if i < 2 || r.ps[i].Broke || !slices.Contains(dayWords, r.ps[i-1].ID) {
		return false
	}
	for k := i - 2; k >= 0 && k > i-2-longestObject && !r.ps[k+1].Broke; k-- {
		switch t := r.verbTense(k); {
		case t == tensePast:
			return !fixesAhead[r.ps[k].ID] && !r.ps[k].Is(piece.Speech) && r.tenseAt(i) == tensePast
		case t != tenseNone, !r.ofObject(k):
			return false
		}
	}
	return false
}

// longestObject is how many words may stand between a verb and its day.
const longestObject = 6

// ofObject says whether the word at piece k may be of what a verb is done to,
// or of the place where.
func (r *verbReading) ofObject(k int) bool {
	p := &r.ps[k]
	return p.Plain() || p.Upper && p.Letters || slices.Contains(articles[:], p.ID) || slices.Contains(objectWords, p.ID) || p.ID == lexIn
}

var (
	lexSince    = piece.WordID("since")
	dayWords    = piece.WordIDs("in on over at during")
	objectWords = piece.WordIDs("him her them it us me you his its their our my your")

	// fixesAhead are past verbs whose day may be one to come.
	fixesAhead = piece.WordSet(`set fixed scheduled planned called agreed approved proposed ordered promised offered booked arranged
		postponed delayed moved put pushed adjourned expected wanted asked awaited faced chose picked backed pledged vowed cancelled scrapped banned barred
		invited summoned unveiled presented launched meant due needed sought`)
)
