package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/syntax"
)

// openings knows the names of two words that a text writes in the middle of its
// sentences, by which it knows them again where they open one, and where every word
// has a capital: Hope Crane, Morning Post.
type openings struct {
	pairs map[string]bool
	small map[string]bool // words that the text also writes in small letters
}

// openingsOf looks through the tokens of the sentences of a text.
func openingsOf(sentences []string, tokens [][]syntax.Token) openings {
	o := openings{map[string]bool{}, map[string]bool{}}
	for k, s := range sentences {
		if headline(s, tokens[k]) {
			continue
		}
		for i := first(s, tokens[k]) + 1; i < len(tokens[k]); i++ {
			if pair, ok := pairAt(s, tokens[k], i); ok && !closes(s, tokens[k][i-1]) {
				o.pairs[pair] = true
			}
		}
	}
	if len(o.pairs) > 0 {
		for k, s := range sentences {
			for _, t := range tokens[k] {
				if w := wordOf(s, t); 'a' <= w[0] && w[0] <= 'z' {
					o.small[w] = true
				}
			}
		}
	}
	return o
}

// name is where the name stands, as numbers of tokens, with which a sentence opens
// though its words could be others there; from and to are one if none is known.
func (o openings) name(s string, ts []syntax.Token) (from, to int) {
	from = first(s, ts)
	pair, ok := pairAt(s, ts, from)
	switch {
	case !ok, headline(s, ts), !given(s, ts, from) && (!o.pairs[pair] || o.common(s, ts, from)):
		return 0, 0
	}
	return from, from + 2
}

// common says whether two words with capitals may be no name: the first a small word,
// one of a country or its people, or written small elsewhere, or both an office.
func (o openings) common(s string, ts []syntax.Token, i int) bool {
	word := strings.ToLower(wordOf(s, ts[i]))
	a, _ := gazetteer.Find(wordOf(s, ts[i]))
	both, _ := gazetteer.Find(s[ts[i].Start:ts[i+1].End])
	return small[word] || o.small[word] || a.Is(gazetteer.National|gazetteer.People) || both.Is(gazetteer.Honour|gazetteer.Job)
}

// small are words that names of several words may have before them: The Hague Post.
var small = english.Set(english.Ties, english.Beside)

// given says whether the word at i is a given name, and the one behind it can be the
// surname: no word of the calendar, of a country or of its people, nor an ordinary
// one behind a month. What may be an auxiliary is one where no past tense and no
// sign follows: Will Crane told, and not: will Crane tell.
func given(s string, ts []syntax.Token, i int) bool {
	a, _ := gazetteer.Find(wordOf(s, ts[i]))
	b, _ := gazetteer.Find(wordOf(s, ts[i+1]))
	switch {
	case !a.Is(gazetteer.Given | gazetteer.GivenWord):
		return false
	case helps[wordOf(s, ts[i])] && !past(s, ts, i+2):
		return false
	case b.Is(gazetteer.Surname | gazetteer.Given), b.Kinds == 0:
		return true
	case a.Is(gazetteer.Calendar):
		return false
	}
	return b.Kinds&^(gazetteer.City|gazetteer.Prefix|gazetteer.CommonWord|gazetteer.GivenWord) == 0
}

// helps are the given names that are auxiliaries too.
var helps = english.Set("Will May")

// past says whether a verb in the past or a sign stands at i.
func past(s string, ts []syntax.Token, i int) bool {
	if i >= len(ts) {
		return false
	}
	w := wordOf(s, ts[i])
	r, _ := utf8.DecodeRuneInString(w)
	return !unicode.IsLetter(r) || strings.HasSuffix(w, "ed") || helping[w] || english.Past(w)
}

// helping are the forms of verbs that help others, and tell what is so.
var helping = english.Set("is was has had says")

// pairAt is the two words at i, each of a capital and small letters, side by side.
func pairAt(s string, ts []syntax.Token, i int) (string, bool) {
	if i+1 >= len(ts) || ts[i+1].Start != ts[i].End+1 || s[ts[i].End] != ' ' {
		return "", false
	}
	if !titled(wordOf(s, ts[i])) || !titled(wordOf(s, ts[i+1])) {
		return "", false
	}
	return s[ts[i].Start:ts[i+1].End], true
}

// titled says whether a word is a capital and small letters.
func titled(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(r) || size == len(word) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(word[size:])
	return unicode.IsLower(next)
}

// first is the number of the first word of a sentence.
func first(s string, ts []syntax.Token) int {
	for i, t := range ts {
		if r, _ := utf8.DecodeRuneInString(wordOf(s, t)); unicode.IsLetter(r) {
			return i
		}
	}
	return len(ts)
}

// closes says whether a sign ends what stands before it, so that a new sentence may
// begin behind it.
func closes(s string, t syntax.Token) bool {
	return strings.ContainsAny(wordOf(s, t), ".:?!\"“”‘–—")
}

// headline says whether most words of a sentence begin with capitals, which then
// tell nothing.
func headline(s string, ts []syntax.Token) bool {
	words, high := 0, 0
	for _, t := range ts {
		r, _ := utf8.DecodeRuneInString(wordOf(s, t))
		switch {
		case unicode.IsUpper(r):
			words, high = words+1, high+1
		case unicode.IsLetter(r):
			words++
		}
	}
	return high*10 >= words*6
}

// wordOf is the word of a token.
func wordOf(s string, t syntax.Token) string { return s[t.Start:t.End] }
