package text

import (
	"strings"

	"synoptic/news"
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
	ps     scan
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
	if i > 0 && isOneOf(r.ps[i-1].id, plannedFrom) {
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
		if r.ps[k+1].broke {
			break
		}
	}
	return tenseNone
}

// tenseBehind is that of the first verb from piece i on in its sentence. Behind
// "Sunday's" no verb in the present tells of Sunday.
func (r *verbReading) tenseBehind(i int) tense {
	for k := i; k < len(r.ps) && k < i+verbReach && !r.ends(k) && !(k > i && r.ps[k].broke); k++ {
		if t := r.verbTense(k); t != tenseNone && !(t == tensePresent && r.ofNoun(i)) {
			return t
		}
	}
	return tenseNone
}

// lookedForward says whether the time at piece i lies ahead.
func (r *verbReading) lookedForward(i int) bool {
	return i > 0 && r.ps[i-1].id == lexFor || r.tenseAt(i) == tenseFuture
}

var lexFor = lex.add("for", 0, 0)

// untilThen says whether the time at piece i is one until which something
// lasts: "until Friday", "until at least Friday".
func (r *verbReading) untilThen(i int) bool {
	if i > 2 && r.ps[i-1].id == lexLeast {
		i -= 2
	}
	return i > 0 && isOneOf(r.ps[i-1].id, untilWords[:])
}

// untilWords put the time after them ahead, whatever the tense.
var untilWords = [...]pieceID{lex.add("until", 0, 0), lex.add("till", 0, 0), lex.add("through", 0, 0)}

// ends says whether piece k ends a sentence.
func (r *verbReading) ends(k int) bool {
	switch r.text[r.ps[k].start] {
	case '!', '?', ';':
		return true
	case '.':
		return k == 0 || r.ps[k-1].end-r.ps[k-1].start > 1 || !r.ps[k-1].upper
	}
	return false
}

var (
	lexTo    = lex.add("to", 0, 0)
	lexHad   = lex.add("had", 0, 0)
	lexWent  = lex.add("went", 0, 0)
	lexOn    = lex.add("on", 0, 0)
	lexLeast = lex.add("least", 0, 0)
)

// unsure are helpers of what may be, and as well of what was possible once.
var unsure = idSet("could")

func (r *verbReading) verbTense(k int) tense {
	p := &r.ps[k]
	switch {
	case p.id == lexTo:
		return r.infinitive(k)
	case p.kind&kPlanned != 0:
		return r.planned(k)
	case unsure[p.id]:
		return tenseUnsure
	case p.kind&kFuture != 0, r.text[p.start:p.end] == "may", r.underWay(k):
		return tenseFuture
	case r.presentVerb(k):
		return tensePresent
	case k > 0 && isOneOf(r.ps[k-1].id, beWords[:3]):
		return tenseNone // "to be heard", "is packed": the word before tells
	case p.kind&kPast != 0 && p.kind&kUnit == 0, r.pastVerb(k):
		return tensePast
	}
	if k > 0 && isOneOf(r.ps[k-1].id, articles[:]) {
		return tenseNone // "the ruined mill"
	}
	if w := r.text[p.start:p.end]; p.plain() && len(w) > 3 && strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "eed") && !p.upper {
		return tensePast
	}
	return tenseNone
}

var (
	lexSet  = lex.add("set", 0, 0)
	beWords = [...]pieceID{lex.add("is", 0, 0), lex.add("are", 0, 0), lex.add("be", 0, 0), lex.add("now", 0, 0)}
)

// isThen says whether the time at piece i is what something in the present is
// ("the deadline is Friday"), or what something is ahead of.
func (r *verbReading) isThen(i int) bool {
	if i < 2 || r.ps[i].broke {
		return false
	}
	if r.ps[i-1].id == lexOf && r.ps[i-2].id == lexAhead {
		return true
	}
	return r.ps[i-1].id == beWords[0] || r.ps[i-1].id == beWords[1]
}

// underWay says whether a present in -ing stands at piece k, which with a day
// beside it is a plan: "are leaving on Friday", or a verb that takes effect.
func (r *verbReading) underWay(k int) bool {
	p := &r.ps[k]
	w := r.text[p.start:p.end]
	if k+1 < len(r.ps) && (w == "takes" || w == "take") && r.ps[k+1].id == lexEffect {
		return true
	}
	return k > 0 && len(w) > 5 && strings.HasSuffix(w, "ing") && p.plain() && !p.upper && isOneOf(r.ps[k-1].id, beWords[:2])
}

var (
	lexAhead  = lex.add("ahead", 0, 0)
	lexEffect = lex.add("effect", 0, 0)
)

var articles = [...]pieceID{lexThe, lex.add("a", 0, 0), lex.add("an", 0, 0)}

// planned judges "due": what is due lies ahead, what had been due lies on
// either side.
func (r *verbReading) planned(k int) tense {
	if r.ps[k].id == lexSet && !(k+1 < len(r.ps) && (r.ps[k+1].id == lexTo || r.ps[k+1].id == lexFor)) && (k == 0 || !isOneOf(r.ps[k-1].id, beWords[:])) {
		return tensePast
	}
	for i := max(k-3, 0); i < k; i++ {
		if r.ps[i].kind&kPast != 0 && r.ps[i].kind&kSpeech == 0 {
			return tenseDue
		}
	}
	return tenseFuture
}

// carriedOut are past verbs that tell whether, or that, what stands behind them
// with "to" was done: who refused to answer on Wednesday was asked then. They are
// the implicative and aspectual verbs of Karttunen, "Implicative Verbs", Language
// 47 (1971), with those of trying and of force.
var carriedOut = idSet("declined refused failed neglected forgot managed remembered dared bothered opted chose elected happened " +
	"began started continued proceeded ceased stopped helped tried attempted struggled rushed hurried scrambled gathered " +
	"forced compelled obliged caused used led appeared seemed came turned got")

// infinitive judges "to": what someone is to do lies ahead, unless the word
// after it is no verb ("to Washington", "to the city").
func (r *verbReading) infinitive(k int) tense {
	if k+1 >= len(r.ps) {
		return tenseNone
	}
	next := &r.ps[k+1]
	if !next.plain() || next.upper || next.broke || r.text[next.end-1] == 's' {
		return tenseNone
	}
	switch {
	case k > 0 && r.ps[k-1].kind&kPlanned != 0:
		return r.planned(k - 1)
	case k > 0 && carriedOut[r.ps[k-1].id]:
		return tensePast
	case k > 0 && r.ps[k-1].id == lexHad, k > 1 && r.ps[k-1].id == lexOn && r.ps[k-2].id == lexWent:
		return tensePast
	}
	return tenseIntent
}
