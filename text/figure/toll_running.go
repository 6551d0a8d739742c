package figure

import "synoptic/text/piece"

// Tolls told as they run on: the toll rose to 31, the crash claimed 19 lives.

var (
	// movedTo are what a toll or a number of dead does, or is made to do,
	// before the number it comes to.
	movedTo = piece.WordSet(`rose risen rise rises rising climbed climbs climbing reached reaches reaching stood stands stand jumped jumps
		grew grown fell fallen falls dropped drops hit hits passed topped exceeded surpassed was is now put puts putting brought bring brings
		bringing raised raising cut cuts cutting lowered lowering revised up down at`)
	lifeTakers = piece.WordSet("claimed claiming claims claim took taking taken takes cost costing lost")
	lexLives   = piece.WordID("lives")
	lexLost    = piece.WordID("lost")
	lexLose    = piece.WordID("lose")
	lexLosing  = piece.WordID("losing")
	lexNumber  = piece.WordID("number")
	lexBodies  = piece.WordID("bodies")
	lexFrom    = piece.WordID("from")
	lexBy      = piece.WordID("by")
	lifeOwners = piece.WordSet("their his her its")
	lifeWords  = piece.WordSet("life lives")
)

// runningToll looks for "the death toll rose to", "bringing the toll to", "the
// number of injured is" before piece i. A number after "from" or "by" is what
// it was, or how much more.
func (r *tollReading) runningToll(i int) (of string, from int) {
	const reach = 8
	if i > 0 && (r.ps[i-1].ID == lexFrom || r.ps[i-1].ID == lexBy) {
		return "", i
	}
	for k := i - 1; k >= 0 && k >= i-reach && !r.ps[k+1].Broke; k-- {
		of, first := r.tollName(k, i)
		if of != "" && !r.ps.pastNumber(k, i) {
			return of, first
		}
	}
	return r.tollOfEvent(i)
}

// tollOfEvent looks for a toll told with what took it before the verb by which
// it comes to the number at piece i: the toll of the fire in Norrby rose to. It
// is of deaths, unless a word of toll stands between; a toll of things, "the
// toll of signatures", is none. What is told as a number of people, or of bodies, is
// one if a word of toll tells what befell them: the number of people known to have died
// in the fire rose to.
func (r *tollReading) tollOfEvent(i int) (of string, from int) {
	const reach = 24
	if i < 3 || r.ps[i-1].ID != lexTo && r.ps[i-1].ID != lexAt || !movedTo[r.ps[i-2].ID] || !r.countsPeople(i) {
		return "", i
	}
	of, told := "killed", false
	for k := i - 3; k >= 0 && k >= i-reach && !r.ps[k+1].Broke; k-- {
		switch {
		case r.ps[k].ID == lexNumber && r.ps[k+1].ID == lexOf:
			if !told {
				return "", i
			}
			return of, k
		case r.ps[k].ID == lexBodies:
			of, told = "killed", true
		case r.ps[k].ID == lexToll:
			if r.ofEvent(k+1, of) {
				return of, k
			}
			return "", i
		case tollOf[r.ps[k].ID] != "":
			of, told = tollOf[r.ps[k].ID], true
		case r.ps[k].Is(piece.Number | piece.Card), movedTo[r.ps[k].ID]:
			return "", i
		}
	}
	return "", i
}

// ofEvent says whether what took a toll stands at piece k: from, in, of the fire; of
// people, where it is not of their deaths.
func (r *tollReading) ofEvent(k int, of string) bool {
	switch r.ps[k].ID {
	case lexFrom, lexIn:
		return true
	case lexOf:
		return isArticle(r.ps[k+1].ID) || r.ps[k+1].ID == lexThe || of != "killed"
	}
	return false
}

// tollName is the toll that the word at k names for a number at i, and the
// piece its name begins with.
func (r *tollReading) tollName(k, i int) (of string, from int) {
	switch {
	case k == 0:
		return "", k
	case r.ps[k].ID == lexToll && r.ps[k-1].ID == lexDeath:
		return "killed", k - 1
	case r.ps[k].ID == lexToll && r.ps.moves(k, i) && r.countsPeople(i):
		return "killed", k
	}
	first := k - 1
	if r.ps[first].ID == lexThe && first > 0 {
		first--
	}
	if first > 0 && r.ps[first].ID == lexOf && r.ps[first-1].ID == lexNumber && r.ps.moves(k, i) {
		return tollOf[r.ps[k].ID], first - 1
	}
	return "", k
}

// moves says whether the toll at k comes to the number at i: a word of its
// move stands right after it, or before its article with "to" after it.
func (ps scan) moves(k, i int) bool {
	const reach = 4
	if next := k + 1; next < i && movedTo[ps[next].ID] || next+1 < i && tollLinks[ps[next].ID] && movedTo[ps[next+1].ID] {
		return true
	}
	if ps[i-1].ID != lexTo && ps[i-1].ID != lexAt {
		return false
	}
	for b := k - 1; b >= 0 && b >= k-reach && !ps[b+1].Broke; b-- {
		if movedTo[ps[b].ID] {
			return true
		}
	}
	return false
}

// pastNumber says whether another number stands between k and i.
func (ps scan) pastNumber(k, i int) bool {
	for ; k < i; k++ {
		if ps[k].Is(piece.Number|piece.Card) && ps[k-1].ID != lexFrom {
			return true
		}
	}
	return false
}

// lives says whether the number tells of lives taken: claimed 19 lives.
func (ps scan) lives(n *numeral) bool {
	return n.left > 0 && n.to < len(ps) && ps[n.to].ID == lexLives && !ps[n.to].Broke && lifeTakers[ps[n.left-1].ID]
}

// lostLives says whether "lost their lives" stands at piece k.
func (ps scan) lostLives(k int) bool {
	if id := ps[k].ID; id != lexLost && id != lexLose && id != lexLosing {
		return false
	}
	return k+2 < len(ps) && lifeOwners[ps[k+1].ID] && lifeWords[ps[k+2].ID]
}

var (
	lexNone     = piece.WordID("none")
	lexSurvived = piece.WordID("survived")
)

// nobodyLived says that none of so many survived: all were killed.
func (r *tollReading) nobodyLived(n *numeral) bool {
	const reach = 8
	i := n.left - 1
	if i > 0 && r.ps[i].ID == lexThe {
		i--
	}
	if i < 1 || r.ps[i].ID != lexOf || r.ps[i-1].ID != lexNone {
		return false
	}
	for k := n.to; k < len(r.ps) && k < n.to+reach && !r.ps[k].Broke && r.ps[k].Letters; k++ {
		if r.ps[k].ID == lexSurvived {
			n.Of, n.right = "killed", n.to
			r.ps.about(n, i-1, k+1)
			return true
		}
	}
	return false
}

var (
	onBoard   = piece.WordIDs("on board")
	lexAboard = piece.WordID("aboard")
)
