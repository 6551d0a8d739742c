package tagger

import (
	"math"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/syntax/linear"
	"synoptic/syntax/token"
)

// Tense is the token of a sentence without a main verb that may be it, by what the
// model makes of it: the one for which a verb with a tense lies the fewest points
// behind the class it has, and that class; none if all lie far behind. Only what
// stands behind a noun or a pronoun, an adverb or an aside between them, can be it:
// "The boat, built in Melde, slid off the pier."
// Of the tokens those from one number on and before another are asked.
func (t *Tagger) Tense(sentence string, tokens []token.Token, from, to int, w *Window) (at int, class uint64, ok bool) {
	var s linear.Scores
	bare := !slices.ContainsFunc(tokens[from:to], func(k token.Token) bool { return tenses[k.Fine] || k.Fine == "MD" })
	least := int32(math.MaxInt32)
	for i := from; i < to; i++ {
		if !t.mayTell(sentence, tokens, i) {
			continue
		}
		most := int32(mostBehind)
		if bare && tokens[i].Fine == "VBN" {
			most *= 2
		}
		t.model.Score(t.model.Rows(w.Features(i)), &s)
		now := s[w.classes[i+edge]-1]
		for c, l := range t.labels {
			if d := now - s[c]; l.Tag == "VERB" && tenses[l.Fine] && d < min(least, most) && (l.Fine == "VBD" || tokens[i].Fine != "VBN") {
				at, class, least, ok = i, uint64(c+1), d, true
			}
		}
	}
	return at, class, ok
}

// mostBehind is how far the class of a verb with a tense may lie behind. Of 300
// sentences of news without one, nearly all that have a main verb have it nearer; a
// participle may lie twice as far, where no other verb has a tense.
const mostBehind = 60

// tenses are the tags of verbs with a tense.
var tenses = map[string]bool{"VBD": true, "VBZ": true, "VBP": true}

// mayTell says whether token i, which has no tense, may be the verb of what stands
// before it.
func (t *Tagger) mayTell(sentence string, tokens []token.Token, i int) bool {
	if c := sentence[tokens[i].Start]; 'A' <= c && c <= 'Z' {
		return false
	}
	switch tokens[i].Fine {
	case "VBN":
		if word := strings.ToLower(sentence[tokens[i].Start:tokens[i].End]); !strings.HasSuffix(word, "ed") && !english.Past(word) {
			return false
		}
		for k := i + 1; k < len(tokens) && k < i+3; k++ {
			if sentence[tokens[k].Start:tokens[k].End] == "by" {
				return false // posted online by
			}
		}
	case "VB", "NN", "NNS", "JJ", "IN":
	default:
		return false
	}
	k := i - 1
	for k >= 0 && tokens[k].Tag == "ADV" {
		k--
	}
	if k < 0 {
		return false
	}
	switch tokens[k].Tag {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return k > 0 && tokens[k].Tag == "PUNCT" && tokens[k].Fine != "``"
}
