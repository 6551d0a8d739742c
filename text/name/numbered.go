package name

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/letter"
)

var counting = english.Set(english.Numerals)

// numbered makes whole the names that end in a number written as a word with a
// capital: "Coast Guard Two", "Formula One". In a line of which most words have a
// capital, as a heading, it looks for none.
func (r *Reading) numbered(names []news.Name) []news.Name {
	for _, s := range r.sentences {
		l := line{r.text, r.tokens[s.from:s.to]}
		for i := 1; i < len(l.tokens); i++ {
			word := l.tokens[i].In(l.text)
			if !letter.UpperAt(word) || !counting[strings.ToLower(word)] || strings.ToUpper(word) == word {
				continue
			}
			if from := l.capitalsStart(i); from < i && (from > 0 || i > 1) && !l.loud() {
				names = whole(names, news.Name{Span: news.Span{Start: l.tokens[from].Start, End: l.tokens[i].End}, Kind: "other", Rule: "number behind a name"})
			}
		}
	}
	return names
}

// line is the tokens of one sentence of a text.
type line struct {
	text   string
	tokens []news.Token
}

// whole puts a name in the place of those that are parts of it, unless one is a
// person's, or reaches over it.
func whole(names []news.Name, n news.Name) []news.Name {
	from, _ := slices.BinarySearchFunc(names, n.Start, func(n news.Name, start int) int { return cmp.Compare(n.End, start+1) })
	to := from
	for to < len(names) && names[to].Start < n.End {
		if names[to].Kind == "person" || !n.Holds(names[to].Span) {
			return names
		}
		to++
	}
	return slices.Replace(names, from, to, n)
}

// mostNumbered is how many words with a capital stand at most before the number.
const mostNumbered = 3

// capitalsStart is the first of the words with a capital that stand a blank apart
// before token i.
func (l line) capitalsStart(i int) int {
	from := i
	for k := i - 1; k >= 0 && i-k <= mostNumbered && l.tokens[k].End+1 == l.tokens[k+1].Start && l.named(k); k-- {
		from = k
	}
	return from
}

// named says whether token i is a noun with a capital.
func (l line) named(i int) bool {
	t := &l.tokens[i]
	return letter.IsUpper(l.text[t.Start]) && t.Tag != "DET" && t.Tag != "ADP" && t.Tag != "PRON" && t.Tag != "VERB" && t.Tag != "AUX" && t.Tag != "NUM"
}

// loud says whether most words have a capital.
func (l line) loud() bool {
	loud, all := 0, 0
	for _, t := range l.tokens {
		if c := l.text[t.Start]; letter.IsUpper(c) {
			loud, all = loud+1, all+1
		} else if c >= 'a' && c <= 'z' {
			all++
		}
	}
	return 2*loud > all
}
