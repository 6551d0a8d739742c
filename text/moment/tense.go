package moment

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/text/piece"
)

// tense is which way from the day of publication a clause looks.
type tense int

const (
	tenseNone tense = iota
	tensePast
	tenseFuture
	tenseIntent  // "to leave": ahead, unless the whole is past
	tenseDue     // "was due to leave": a plan of the past, for either side
	tensePresent // "leaves": ahead, if that is near
	tenseUnsure  // "could leave": ahead, or what was possible then
)

// verbReading is a text in pieces while it is read which way its verbs look;
// which words are verbs, and in which form, its tokens tell.
type verbReading struct {
	text   string
	ps     []piece.Piece
	tokens []news.Token
}

// tenseAt is the way the verb that governs piece i looks: the last one before
// it in the sentence, else the first one after it.
func (r *verbReading) tenseAt(i int) tense {
	if t := r.looksTo(i); t != tenseUnsure {
		return t
	}
	return tenseFuture
}

// looksTo is the tense of the verb that governs piece i, unsure ones too.
func (r *verbReading) looksTo(i int) tense {
	if r.untilThen(i) || r.isThen(i) {
		return tenseFuture
	}
	if t := r.tenseBefore(i); t != tenseNone {
		return t
	}
	if t := r.tenseBehind(i); t != tenseNone {
		return t
	}
	if i > 0 && slices.Contains(plannedFrom, r.ps[i-1].ID) {
		return tenseFuture
	}
	return tenseNone
}

// verbReach is how many words may stand between a time and its verb.
const verbReach = 30

// tenseBefore is that of the last verb before piece i in its sentence, none if
// there is no verb on its line.
func (r *verbReading) tenseBefore(i int) tense {
	for k := i - 1; k >= 0 && k > i-verbReach && !r.ends(k); k-- {
		if t := r.verbTense(k); t != tenseNone {
			return t
		}
		if r.ps[k+1].Broke {
			break
		}
	}
	return tenseNone
}

// tenseBehind is that of the first verb from piece i on in its sentence. Behind
// "Sunday's" no verb in the present tells of Sunday.
func (r *verbReading) tenseBehind(i int) tense {
	for k := i; k < len(r.ps) && k < i+verbReach && !r.ends(k) && !(k > i && r.ps[k].Broke); k++ {
		if t := r.verbTense(k); t != tenseNone && !(t == tensePresent && r.ofNoun(i)) {
			return t
		}
	}
	return tenseNone
}

// lookedForward says whether the time at piece i lies ahead.
func (r *verbReading) lookedForward(i int) bool {
	return i > 0 && r.ps[i-1].ID == lexFor || r.tenseAt(i) == tenseFuture
}

var lexFor = piece.WordID("for")

// untilThen says whether the time at piece i is one until which something
// lasts: "until Friday", "until at least Friday".
func (r *verbReading) untilThen(i int) bool {
	if i > 2 && r.ps[i-1].ID == lexLeast {
		i -= 2
	}
	return i > 0 && slices.Contains(untilWords[:], r.ps[i-1].ID)
}

// untilWords put the time after them ahead, whatever the tense.
var untilWords = [...]piece.ID{piece.WordID("until"), piece.WordID("till"), piece.WordID("through")}

// ends says whether piece k ends a sentence.
func (r *verbReading) ends(k int) bool {
	switch r.text[r.ps[k].Start] {
	case '!', '?', ';':
		return true
	case '.':
		return k == 0 || r.ps[k-1].Len() > 1 || !r.ps[k-1].Upper
	}
	return false
}

var (
	lexTo    = piece.WordID("to")
	lexHad   = piece.WordID("had")
	lexWent  = piece.WordID("went")
	lexOn    = piece.WordID("on")
	lexLeast = piece.WordID("least")
)

// unsure are helpers of what may be, and as well of what was possible once.
var unsure = piece.WordSet("could")

func (r *verbReading) verbTense(k int) tense {
	p := &r.ps[k]
	switch {
	case p.ID == lexTo:
		return r.infinitive(k)
	case p.Is(piece.Planned):
		return r.planned(k)
	case unsure[p.ID]:
		return tenseUnsure
	case p.Is(piece.Future), p.In(r.text) == "may", r.underWay(k):
		return tenseFuture
	case r.presentVerb(k):
		return tensePresent
	case k > 0 && slices.Contains(beWords[:3], r.ps[k-1].ID):
		return tenseNone // "to be heard", "is packed": the word before tells
	case p.Is(piece.Past) && !p.Is(piece.Unit), r.pastVerb(k):
		return tensePast
	}
	if k > 0 && slices.Contains(articles[:], r.ps[k-1].ID) {
		return tenseNone // "the ruined mill"
	}
	if w := p.In(r.text); p.Plain() && len(w) > 3 && strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "eed") && !p.Upper {
		return tensePast
	}
	return tenseNone
}

var (
	lexSet  = piece.WordID("set")
	beWords = [...]piece.ID{piece.WordID("is"), piece.WordID("are"), piece.WordID("be"), piece.WordID("now")}
)

var (
	lexAhead  = piece.WordID("ahead")
	lexEffect = piece.WordID("effect")
)

var articles = [...]piece.ID{lexThe, piece.WordID("a"), piece.WordID("an")}
