package web

import (
	"strings"

	"synoptic/news"
)

// aboutView is the sentence that a bare question is about: what stands before
// the answer and behind it, and the name of the report that has it.
type aboutView struct{ Before, Behind, Name string }

// mostBare is how many words a question has that does not say of what it asks:
// "when", "what happened", "how much money".
const mostBare = 3

// Letters of the words before and behind an answer.
const (
	mostBefore = 64
	mostBehind = 44
)

// about is what a bare question is about; nothing where the question says enough,
// or the sentence tells too little without the answer, or holds another.
func (b *builder) about(d news.Dispute) (v aboutView) {
	if d.AboutRef == nil || d.Kind == "name" || d.Kind == "other" || len(strings.Fields(Asked(d))) > mostBare {
		return v
	}
	i, shown := b.at[d.AboutRef.Report]
	before, behind, found := answered(strings.Join(strings.Fields(d.AboutRef.Text), " "), d.Sides)
	if !shown || !found {
		return v
	}
	const fewest = 3
	parts := strings.HasPrefix(behind, " ")
	before, behind = lastWords(before, mostBefore), openingWords(behind, mostBehind)
	if len(strings.Fields(before+" "+behind)) < fewest {
		return v
	}
	if before != "" {
		before += " "
	}
	if behind != "" && parts {
		behind = " " + behind
	}
	return aboutView{before, behind, b.names[i]}
}

// answered parts a sentence at the answer that stands in it. It is not found
// where another stands there too.
func answered(sentence string, sides []news.Side) (before, behind string, found bool) {
	for _, s := range sides {
		was, rest, in := strings.Cut(sentence, s.Value)
		switch {
		case !in || s.Value == "":
			continue
		case found:
			return "", "", false
		}
		before, behind, found = was, rest, true
	}
	return before, behind, found
}

// quotes are the signs at which a sentence is parted, so that none stands
// without its fellow.
const quotes = "“”\"„«»"

// lastWords are the last whole words of a text that have room, none from before
// a sign of quotation.
func lastWords(text string, most int) string {
	cut := false
	if i := strings.LastIndexAny(text, quotes); i >= 0 {
		text, cut = strings.TrimLeft(text[i:], quotes+",;:. "), true
	}
	words := strings.Fields(text)
	for len(strings.Join(words, " ")) > most {
		words, cut = words[1:], true
	}
	if cut && len(words) > 0 {
		return "… " + strings.Join(words, " ")
	}
	return strings.Join(words, " ")
}

// openingWords are the first whole words of a text that have room, none from
// behind a sign of quotation.
func openingWords(text string, most int) string {
	cut := false
	if i := strings.IndexAny(text, quotes); i >= 0 {
		text, cut = text[:i], true
	}
	words := strings.Fields(text)
	for len(strings.Join(words, " ")) > most {
		words, cut = words[:len(words)-1], true
	}
	out := strings.TrimRight(strings.Join(words, " "), ",;:. ")
	if cut && out != "" {
		return out + " …"
	}
	return out
}
