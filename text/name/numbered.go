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
		for i := s.from + 1; i < s.to; i++ {
			word := r.tokens[i].In(r.text)
			if !letter.UpperAt(word) || !counting[strings.ToLower(word)] || strings.ToUpper(word) == word {
				continue
			}
			if from := r.capitalsStart(s.from, i); from < i && (from > s.from || i-from > 1) && !r.loud(s) {
				names = whole(names, news.Name{Span: news.Span{Start: r.tokens[from].Start, End: r.tokens[i].End}, Kind: "other", Rule: "number behind a name"})
			}
		}
	}
	return names
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
// before token i, from token first on.
func (r *Reading) capitalsStart(first, i int) int {
	from := i
	for k := i - 1; k >= first && i-k <= mostNumbered && r.tokens[k].End+1 == r.tokens[k+1].Start && r.named(k); k-- {
		from = k
	}
	return from
}

// named says whether token i is a noun with a capital.
func (r *Reading) named(i int) bool {
	t := &r.tokens[i]
	return letter.IsUpper(r.text[t.Start]) && t.Tag != "DET" && t.Tag != "ADP" && t.Tag != "PRON" && t.Tag != "VERB" && t.Tag != "AUX" && t.Tag != "NUM"
}

// loud says whether most words of a sentence have a capital.
func (r *Reading) loud(s between) bool {
	loud, all := 0, 0
	for _, t := range r.tokens[s.from:s.to] {
		if c := r.text[t.Start]; letter.IsUpper(c) {
			loud, all = loud+1, all+1
		} else if c >= 'a' && c <= 'z' {
			all++
		}
	}
	return 2*loud > all
}
