package figure

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/dispute"
	"synoptic/synopsis/value"
)

// told is a figure of a report with the words that say what it counts.
type told struct {
	news.Figure
	report, sentence int
	phrase           news.Span // the words that say what it counts
	clause, short    news.Span // those of them that stand closest; the number and its noun alone
	noun             string    // stem of what is counted; a toll's word
	words            []int32   // stems of the phrase that say something, the figure's own left out
	tells            bool      // the phrase says what is counted
	part             bool      // it counts some of those another figure counts: three more, nine others
	recent           bool      // it tells since when something is the first or last
	whole            []string  // names of persons and places in the phrase
}

// pairing is how the figures of two reports stand to one another.
type pairing int

const (
	otherThings pairing = iota // they count two things
	oneValue                   // they give one number of one thing
	atPeace                    // bounds or rounding let both be right of one thing
	valuesGiven                // they may count one thing and give two numbers of it
	valuesApart                // they count one thing, and only one number can be right
)

const (
	givenAround   = .5  // share of the lesser phrase that two figures of perhaps one thing both tell
	givenLike     = .2  // likeness of the sentences of perhaps one thing
	apartAround   = .7  // and of surely one thing
	apartLike     = .35 // likeness of the sentences of surely one thing
	apartSentence = .4  // likeness of sentences in which one word of both phrases is enough
	leastMet      = 2   // words besides the noun that both phrases must tell
)

// pairOf tells whether the figures of two reports count one thing, and
// whether their values can both be right.
func (g *counting) pairOf(a, b *told) pairing {
	if a.report == b.report || a.Unit != b.Unit || a.part != b.part || a.recent != b.recent || !sameNoun(a, b) {
		return otherThings
	}
	if a.Value == b.Value && a.High == b.High {
		return g.ofOneNumber(a, b)
	}
	share, met := g.met(a, b)
	switch like := g.sentencesAlike(a, b); {
	case a.part, a.Unit != "" && !money(a.Figure) && like < apartLike:
		return otherThings
	case isToll(a) && !g.tollOfOne(a, b), !isToll(a) && (namesOther(a, b) || !oneThing(share, met, like, money(a.Figure))):
		return otherThings
	case value.AtPeace(&a.Figure, &b.Figure):
		return atPeace
	case isToll(a) || share >= apartAround && like >= apartLike:
		return valuesApart
	}
	return valuesGiven
}

// ofOneNumber tells how two figures of one number stand to one another.
func (g *counting) ofOneNumber(a, b *told) pairing {
	switch {
	case !g.oneNumber(a, b):
		return otherThings
	case sameBound(a, b):
		return oneValue
	case value.AtPeace(&a.Figure, &b.Figure):
		return atPeace
	}
	return valuesGiven
}

// sameBound says whether two figures bound their number alike: who gives more than
// 50 does not give 50.
func sameBound(a, b *told) bool { return boundOf(a) == boundOf(b) }

// boundOf is how a figure bounds its number, empty for what is given as it is.
func boundOf(f *told) string {
	if f.Bound == "exactly" {
		return ""
	}
	return f.Bound
}

// oneThing says whether two figures may count one thing: much of the phrases is
// told by both; of sums, whose noun is the currency, one word of them in sentences
// that are alike.
func oneThing(share float64, met int, like float64, sum bool) bool {
	return sum && met > 0 && like >= apartSentence || met >= leastMet && share >= givenAround && like >= givenLike
}

// oneNumber says whether two equal numbers of one noun are of one thing: the
// number is no small one, or words or names around both are the same.
func (g *counting) oneNumber(a, b *told) bool {
	_, met := g.met(a, b)
	switch {
	case peculiar(a.Figure), met > 0, isToll(a):
		return true
	case a.Unit == "":
		return a.Value >= notSmall || g.sentencesAlike(a, b) >= apartLike
	}
	return slices.ContainsFunc(a.whole, func(n string) bool { return slices.Contains(b.whole, n) }) || g.sentencesAlike(a, b) >= apartLike
}

// notSmall is the least count that hardly turns up twice in one story of two
// things that one noun names; farTolls how many times the other one of two
// tolls of one thing is at most.
const notSmall, farTolls = 10, 3

// tollOfOne says whether two tolls are of one thing: of the same kind of
// people, not far from each other, in sentences alike or with a name in both.
func (g *counting) tollOfOne(a, b *told) bool {
	if max(a.Value, b.Value) > farTolls*min(a.Value, b.Value) && min(a.Value, b.Value) > 0 {
		return false
	}
	if dispute.OtherVictims(g.toll(a), g.toll(b)) {
		return false
	}
	share, met := g.met(a, b)
	return g.sentencesAlike(a, b) >= apartLike || met >= leastMet && share >= givenAround ||
		!namesOther(a, b) && slices.ContainsFunc(a.whole, func(n string) bool { return slices.Contains(b.whole, n) })
}

// toll is a figure as a toll of its report.
func (g *counting) toll(f *told) dispute.Toll {
	return dispute.Toll{Report: &g.Reports[f.report], Words: f.Span, Figure: f.Figure}
}

// isToll says whether a figure counts those to whom something befell.
func isToll(f *told) bool { return f.Rule == "toll" }

// sameNoun says whether two figures count what one word can name. Sums of
// money and measures need not name what they are of.
func sameNoun(a, b *told) bool {
	if a.noun == b.noun || a.Unit != "" && (a.noun == "" || b.noun == "" || !isToll(a)) {
		return true
	}
	return meaning.Relate(a.noun, meaning.Noun, b.noun, meaning.Noun) == meaning.Synonym
}

// namesOther says whether each phrase names somebody or some place that the
// other does not.
func namesOther(a, b *told) bool {
	return apartNames(a.whole, b.whole) && apartNames(b.whole, a.whole)
}

func apartNames(a, b []string) bool {
	return slices.ContainsFunc(a, func(n string) bool { return !slices.Contains(b, n) })
}

// met is the share, by weight, of the lesser phrase that both tell, and how
// many words both tell.
func (g *counting) met(a, b *told) (share float64, n int) {
	both, x, y := 0.0, 0.0, 0.0
	for _, w := range a.words {
		v := g.Vocab.StemWeight(w)
		x += v
		if slices.Contains(b.words, w) {
			both += v
			n++
		}
	}
	for _, w := range b.words {
		y += g.Vocab.StemWeight(w)
	}
	if min(x, y) == 0 {
		return 0, 0
	}
	return both / min(x, y), n
}

func (g *counting) sentencesAlike(a, b *told) float64 {
	in := func(f *told) claim.Place {
		return claim.Place{Report: f.report, Sentence: f.sentence, Span: g.Reports[f.report].Marks.Sentences[f.sentence].Span}
	}
	return g.story.Alike(in(a), in(b))
}

// partWords are words by which a number counts some besides others.
var partWords = english.Set(`other others another more additional further extra including remaining`)

// sinceFirst says whether a length of time tells since when something is the first or
// last of its kind: the first storm in 20 years.
func sinceFirst(text string, f news.Figure) bool {
	const reach = 7
	if !timeUnits[f.Unit] {
		return false
	}
	before := strings.Fields(strings.ToLower(text[max(0, f.Start-besideNumber):f.Start]))
	before = before[max(0, len(before)-reach):]
	if n := len(before); n > 0 && before[n-1] == "last" {
		return false // in the last 20 years
	}
	led := slices.ContainsFunc(before, func(w string) bool { return w == "in" || w == "for" || w == "since" })
	return led && slices.ContainsFunc(before, func(w string) bool { return ranking[w] || len(w) > 5 && strings.HasSuffix(w, "est") })
}

var ranking = english.Set("first last worst best most least")

// besideNumber is how many bytes beside a number are looked at.
const besideNumber = 60

// countsPart says whether a figure of a text counts only some: three more, nine
// others, including two, one of the guards. "More than" is a bound.
func countsPart(text string, f news.Figure) bool {
	const reach = 3
	words := strings.Fields(strings.ToLower(f.In(text)))
	after := strings.Fields(strings.ToLower(text[f.End:min(len(text), f.End+besideNumber)]))
	before := strings.Fields(strings.ToLower(text[max(0, f.Start-besideNumber):f.Start]))
	words = append(words, after[:min(len(after), reach)]...)
	than := len(after) > reach && after[reach] == "than"
	if than {
		words = append(words, "than")
	}
	words = append(words, before[max(0, len(before)-1):]...)
	if len(after) > 1 && after[0] == "of" && (after[1] == "the" || after[1] == "them" || after[1] == "those") {
		return true // one of the guards
	}
	for i, w := range words {
		if partWords[w] && (i+1 == len(words) || words[i+1] != "than") {
			return true
		}
	}
	return false
}
