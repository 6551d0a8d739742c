package mention

import (
	"strings"

	"synoptic/news"
)

// parsedTokens are the tokens of a report as syntax leaves them.
type parsedTokens struct {
	text     string
	tokens   []news.Token
	sentence []int32 // of each token
}

// namedTokens are the same with the names they stand in.
type namedTokens struct {
	parsedTokens
	names  []news.Name
	nameAt []int32 // of each token, the name it stands in; -1 for none
}

// word is the token as it is written.
func (r *parsedTokens) word(i int) string { return r.tokens[i].In(r.text) }

// low is the token in lower case.
func (r *parsedTokens) low(i int) string { return strings.ToLower(r.word(i)) }

// lowAt is the same, "" behind the last token.
func (r *parsedTokens) lowAt(i int) string {
	if i >= len(r.tokens) {
		return ""
	}
	return r.low(i)
}

func (r *parsedTokens) sameSentence(i, j int) bool { return r.sentence[i] == r.sentence[j] }

// tokensOf are the first and last token of a name.
func (r *namedTokens) tokensOf(name int) (first, last int) {
	n := r.names[name]
	lo, hi := 0, len(r.tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; r.tokens[mid].End <= n.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	last = lo
	for last+1 < len(r.tokens) && r.tokens[last+1].Start < n.End {
		last++
	}
	return lo, last
}

// besideName says whether the noun at i is a title or apposition of a name,
// which is no other person.
func (r *namedTokens) besideName(i int) bool {
	n := len(r.tokens)
	isPerson := func(j int) bool {
		return j >= 0 && j < n && r.nameAt[j] >= 0 && r.names[r.nameAt[j]].Kind == "person"
	}
	if isPerson(i+1) || i+2 < n && r.word(i+1) == "," && isPerson(i+2) {
		return true
	}
	for j := i - 1; j >= 0 && i-j < 8 && r.sameSentence(i, j); j-- {
		switch w := r.low(j); {
		case w == ",", w == "is", w == "was":
			return isPerson(j - 1)
		case !r.inTitle(j) && !isDeterminer(w):
			return false
		}
	}
	return false
}

// isSubject goes by the tree where there is one, else by the verb that
// follows.
func (r *namedTokens) isSubject(i int) bool {
	t := r.tokens
	if i+1 < len(t) && r.sameSentence(i, i+1) && r.namedBefore(i+1) == i {
		return true
	}
	if h := r.headOf(i); t[h].Rel != "" {
		return strings.HasPrefix(t[h].Rel, "nsubj")
	}
	for j := i + 1; j < len(t) && j < i+3 && r.sameSentence(i, j); j++ {
		switch fine := t[j].Fine; {
		case fine == "VBD", fine == "VBZ", fine == "VBP", fine == "MD":
			return true
		case fine != "RB" && r.low(j) != "also":
			return false
		}
	}
	return false
}

// headOf is the token that stands for the whole phrase of i: parts of a name
// hang on its first word or on the title before it.
func (r *parsedTokens) headOf(i int) int {
	t := r.tokens
	for range 6 {
		rel, h := t[i].Rel, t[i].Head
		if h < 0 || rel != "flat" && rel != "compound" && rel != "flat:name" && rel != "appos" {
			return i
		}
		i = h
	}
	return i
}

func (r *parsedTokens) isOwner(i int) bool {
	t := r.tokens
	return t[i].Fine == "PRP$" || i+1 < len(t) && t[i+1].Fine == "POS"
}
