package table

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

// rarenessTable holds how often stems stand in the 217,284 words (names and
// numbers left out) of the train parts of UD English EWT (CC BY-SA 4.0) and
// of UD English GUM (CC BY 4.0), three times or more.
//
//go:embed rareness.txt
var rarenessTable string

const rarenessWords = 217284

var common = sync.OnceValue(func() map[string]float64 {
	m := make(map[string]float64, 4500)
	for line := range strings.Lines(rarenessTable) {
		w, count, _ := strings.Cut(strings.TrimSpace(line), " ")
		n, err := strconv.Atoi(count)
		if err != nil {
			continue
		}
		m[w] = math.Log(rarenessWords/float64(n)) / math.Log(rarenessWords)
	}
	for w := range strings.FieldsSeq(functionWords) {
		m[w] = 0
		m[Stemmed(w)] = 0
	}
	return m
})

// Rareness of a stem in English: 0 for words that only hold a sentence
// together, 1 for words not in the table.
func Rareness(stem string) float64 {
	if w, ok := common()[stem]; ok {
		return w
	}
	return 1
}

const functionWords = `
a about above after again against all also although always am among an and another any anyone anything are around as at away
back be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing
don't down during each either else even ever every for from further get gets getting got had hadn't has hasn't have haven't
having he he'd he'll he's her here here's hers herself him himself his how i i'd i'll i'm i've if in into is isn't it it'd
it'll it's its itself just let let's like may me might more most much must my myself n't neither no nor not of off on once
only onto or other others our ours ourselves out over own per quite rather really same shall she she'd she'll she's should
shouldn't since so some someone something still such than that that's the their theirs them themselves then there there's
these they they'd they'll they're they've this those though through thus to too toward towards under until unto up upon us
very via was wasn't we we'd we'll we're we've were weren't what what's when where whether which while who who's whom whose
why will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves
's 'd 'll 've 're 'm said say says`

// TellingWord is the rareness in English from which on a word tells of an event.
const TellingWord = 0.55
