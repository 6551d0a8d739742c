package moment

import (
	"slices"
	"strings"

	"synoptic/text/piece"
)

// planned judges "due": what is due lies ahead, what had been due lies on
// either side.
func (r *verbReading) planned(k int) tense {
	if r.ps[k].ID == lexSet && !(k+1 < len(r.ps) && (r.ps[k+1].ID == lexTo || r.ps[k+1].ID == lexFor)) && (k == 0 || !slices.Contains(beWords[:], r.ps[k-1].ID)) {
		return tensePast
	}
	for i := max(k-3, 0); i < k; i++ {
		if r.ps[i].Is(piece.Past) && !r.ps[i].Is(piece.Speech) {
			return tenseDue
		}
	}
	return tenseFuture
}

// carriedOut are past verbs that tell whether, or that, what stands behind them
// with "to" was done: who refused to answer on Wednesday was asked then. They are
// the implicative and aspectual verbs of Karttunen, "Implicative Verbs", Language
// 47 (1971), with those of trying and of force.
var carriedOut = piece.WordSet("declined refused failed neglected forgot managed remembered dared bothered opted chose elected happened " +
	"began started continued proceeded ceased stopped helped tried attempted struggled rushed hurried scrambled gathered " +
	"forced compelled obliged caused used led appeared seemed came turned got")

// bidden are what is done to those who are to do something: who were told to leave on
// Wednesday may have been told then, and may have left.
var (
	bidden    = piece.WordSet("told ordered urged advised warned instructed directed asked allowed permitted invited summoned required")
	wereWords = [...]piece.ID{piece.WordID("was"), piece.WordID("were"), piece.WordID("been"), piece.WordID("being")}
)

// infinitive judges "to": what someone is to do lies ahead, unless the word
// after it is no verb ("to Washington", "to the city").
func (r *verbReading) infinitive(k int) tense {
	if k+1 >= len(r.ps) {
		return tenseNone
	}
	next := &r.ps[k+1]
	if !next.Plain() || next.Upper || next.Broke || r.text[next.End-1] == 's' && r.text[next.End-2] != 's' {
		return tenseNone
	}
	if k == 0 {
		return tenseIntent
	}
	return r.infinitiveBehind(k)
}

// infinitiveBehind judges a verb behind "to" at piece k by what stands before that.
func (r *verbReading) infinitiveBehind(k int) tense {
	word, before := r.ps[k-1].ID, piece.ID(0)
	if k > 1 {
		before = r.ps[k-2].ID
	}
	switch {
	case r.ps[k-1].Is(piece.Planned):
		return r.planned(k - 1)
	case carriedOut[word], word == lexHad, word == lexOn && before == lexWent:
		return tensePast
	case bidden[word] && slices.Contains(wereWords[:], before):
		return tenseDue
	case carryOut[word] && before == lexTo:
		return r.infinitive(k - 2)
	case r.toAnEnd(k):
		return tenseDue
	}
	return tenseIntent
}

// carryOut are the same in their plain form: to try to leave.
var carryOut = piece.WordSet("try attempt help begin start continue proceed cease manage")

// toAnEnd says whether the infinitive at piece k may tell to what end something was
// done, when it was done: they pressed their assault to retake the town on Saturday.
// A noun that is no plan stands before it, and a verb of the past before that.
func (r *verbReading) toAnEnd(k int) bool {
	if k < 2 || !r.ps[k-1].Plain() || r.ps[k-1].Is(piece.Past) || r.verbTense(k-1) != tenseNone || plans[r.ps[k-1].ID] {
		return false
	}
	for n := k - 2; n >= 0 && n >= k-endReach && !r.ps[n+1].Broke; n-- {
		switch t := r.verbTense(n); {
		case t == tensePast:
			return !fixesAhead[r.ps[n].ID] && !r.ps[n].Is(piece.Speech)
		case t != tenseNone, !r.ofObject(n):
			return false
		}
	}
	return false
}

// plans are nouns for what is to be done.
var plans = piece.WordSet("deal agreement plan plans decision order orders offer promise vow pledge proposal motion vote votes invitation intention request call calls date time")

// endReach is how many words may stand between a verb and the end it was done to.
const endReach = 7

// underWay says whether a present in -ing stands at piece k, which with a day
// beside it is a plan: "are leaving on Friday", or a verb that takes effect.
func (r *verbReading) underWay(k int) bool {
	p := &r.ps[k]
	w := p.In(r.text)
	if k+1 < len(r.ps) && (w == "takes" || w == "take") && r.ps[k+1].ID == lexEffect {
		return true
	}
	return k > 0 && len(w) > 5 && strings.HasSuffix(w, "ing") && p.Plain() && !p.Upper && slices.Contains(beWords[:2], r.ps[k-1].ID)
}

// isThen says whether the time at piece i is what something in the present is
// ("the deadline is Friday"), or what something is ahead of.
func (r *verbReading) isThen(i int) bool {
	if i < 2 || r.ps[i].Broke {
		return false
	}
	if r.ps[i-1].ID == lexOf && r.ps[i-2].ID == lexAhead {
		return true
	}
	return r.ps[i-1].ID == beWords[0] || r.ps[i-1].ID == beWords[1]
}
