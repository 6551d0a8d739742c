package tables

import (
	"slices"
	"strings"
	"unicode"
)

// Phrase is words that stand together. The last may be the beginning of one.
type Phrase struct {
	Words  string
	Begins bool
}

// MostPhrases is how many are looked for; those behind them are left out, as
// each costs a look through the index.
const MostPhrases = 32

// Phrases is what a person typed: every word once, and words in quotation marks
// together. A word that ends in * is the beginning of one.
func Phrases(typed string) (out []Phrase) {
	add := func(words string, begins bool) {
		p := Phrase{strings.Join(strings.FieldsFunc(words, func(r rune) bool { return r == '"' || r == '*' || unicode.IsSpace(r) }), " "), begins}
		if len(out) < MostPhrases && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	for i, piece := range strings.Split(strings.NewReplacer("“", `"`, "”", `"`, "\x00", " ").Replace(typed), `"`) {
		if i%2 == 1 {
			add(piece, false)
			continue
		}
		for word := range strings.FieldsSeq(piece) {
			add(word, strings.HasSuffix(word, "*"))
		}
	}
	return out
}
