package meaning

import (
	_ "embed"
	"strings"
)

// Voice is how a verb stands: with an object, as what is done to its subject, or
// with neither.
type Voice byte

// The voices of verbs.
const (
	Acts   Voice = 'a' // accused the mayor
	Passes Voice = 'p' // was accused
	Alone  Voice = 'i' // relied
)

// Object is what a verb asks for, in the place of a preposition, that hardly ever
// stands without an object, or a clause for one: to topple.
const Object = "+"

//go:embed asks.txt
var asksText string

var asks = asksOf(asksText)

// asksOf reads a table of what verbs ask for: a voice and verb, and the prepositions.
func asksOf(text string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(text) {
		verb, with, _ := strings.Cut(strings.TrimSpace(line), "\t")
		out[verb] = " " + with + " "
	}
	return out
}

// Asks says whether a verb, by its lemma, asks in a voice for what stands behind
// a preposition, so that it says little without: accused the mayor of, relied on.
// In most of the places where such a verb stands in news that phrase is there.
func Asks(v Voice, verb, preposition string) bool {
	return strings.Contains(asks[string(v)+" "+verb], " "+preposition+" ")
}
