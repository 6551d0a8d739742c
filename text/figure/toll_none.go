package figure

import (
	"strings"

	"synoptic/text/piece"
)

// nobodies are the words for none of those a toll counts.
var nobodies = func() (all [][]piece.ID) {
	for _, words := range strings.Split("nobody|nobody else|no one|no one else|no - one|no - one else|not one|not a single|none|no|neither", "|") {
		all = append(all, piece.WordIDs(words))
	}
	return all
}()

// anybody are people of no kind: that "no officers were hurt" tells nothing of
// others.
var anybody = piece.WordSet("person persons people")

// hardships are words by which a toll of none is none of that kind only: "no
// one was seriously hurt".
var hardships = piece.WordSet("seriously critically badly severely gravely fatally serious severe major further other more")

// noneTold reads "no one was killed" as a toll of none. What it takes is no
// number of its own: the one of "no one", the two of "neither of the two".
func (r *tollReading) noneTold(i int) (n numeral, ok bool) {
	words := r.nobodyAt(i)
	if words == 0 {
		return n, false
	}
	n = numeral{from: i, to: i + words}
	whole := r.wholeBehind(n.to)
	if whole == n.to && r.ofOneKind(&n) {
		return n, false
	}
	of, to := r.tollAfter(whole)
	if r.leavesSome(&n, whole, to) {
		of = ""
	}
	n.left, n.right, n.Of = i, whole, of
	if of != "" {
		n.Bound, n.Rule = "exactly", tollName
		r.ps.about(&n, i, max(to, n.right))
	}
	last := r.ps[n.to-1].ID
	return n, of != "" || last == lexOne || last == lexElse
}

// nobodyAt is how many pieces from i on are words for nobody, 0 if none are.
func (r *tollReading) nobodyAt(i int) (most int) {
	for _, words := range nobodies {
		if words[0] == r.ps[i].ID && len(words) > most && r.ps.stand(i, words) {
			most = len(words)
		}
	}
	return most
}

// wholeBehind is the piece after those of whom the words before piece i say
// none, "of the two officers"; i if they are not told.
func (r *tollReading) wholeBehind(i int) int {
	const reach = 5
	if i+1 >= len(r.ps) || r.ps[i].ID != lexOf {
		return i
	}
	k := i + 1
	for k < len(r.ps) && k < i+reach && (r.ps[k].ID == lexThe || r.ps[k].Is(piece.Number|piece.Card) || r.ps[k].Is(piece.People)) {
		k++
	}
	return k
}

// ofOneKind says whether none of a kind are told, which tells nothing of
// others: "no officers", "neither driver".
func (r *tollReading) ofOneKind(n *numeral) bool {
	if n.to != n.from+1 || n.to >= len(r.ps) || r.ps[n.from].ID != lexNo && r.ps[n.from].ID != lexNeither {
		return false
	}
	kind := r.ps[n.to].ID
	return !anybody[kind] && tollOf[kind] == ""
}

// leavesSome says whether none may have met what stands before piece to, and
// yet some did: "no one else", "none of the three injured men", "no one was
// seriously hurt". Those of whom none are told end before piece whole.
func (r *tollReading) leavesSome(n *numeral, whole, to int) bool {
	if r.ps[n.to-1].ID == lexElse {
		return true
	}
	if whole > n.to && (whole >= len(r.ps) || !tollLinks[r.ps[whole].ID]) {
		return true
	}
	for k := n.to; k < to; k++ {
		if hardships[r.ps[k].ID] {
			return true
		}
	}
	return false
}

var (
	lexNo      = piece.WordID("no")
	lexElse    = piece.WordID("else")
	lexNeither = piece.WordID("neither")
)
