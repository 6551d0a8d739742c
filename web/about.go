package web

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// aboutView is the sentence that a bare question is about: what stands before
// the answer and behind it, and the name of the report that has it; or what was
// said, of which it is asked.
type aboutView struct{ Before, Behind, Said, Name string }

// mostBare is how many words a question has that does not say of what it asks:
// "when", "what happened", "how much money".
const mostBare = 3

// Letters of the words before and behind an answer.
const (
	mostBefore = 64
	mostBehind = 44
)

// bare says whether a question does not say of what it asks: it is short, or asks
// of "it". Words that differ, and names, say it themselves.
func bare(d news.Dispute) bool {
	words := strings.Fields(Asked(d))
	if slices.Contains(words, "it") {
		return d.Kind != "name"
	}
	return len(words) <= mostBare && d.Kind != "name" && d.Kind != "other"
}

// about is what a bare question is about; nothing where the question says enough,
// or the sentence tells too little without the answer, or holds another. Where it
// is asked how something was said, it is what was said.
func (b *builder) about(d news.Dispute) (v aboutView) {
	if d.AboutRef == nil || !bare(d) {
		return v
	}
	i, shown := b.at[d.AboutRef.Report]
	sentence := strings.Join(strings.Fields(d.AboutRef.Text), " ")
	before, behind, found := answered(sentence, d.Sides)
	switch {
	case !shown:
		return v
	case !found && d.Kind == "other":
		const most = 110
		return aboutView{Said: openingWords(sentence, most), Name: b.names[i]}
	case !found:
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
	return aboutView{Before: before, Behind: behind, Name: b.names[i]}
}

// answered parts a sentence at the answer that stands in it. It is not found
// where another stands there too.
func answered(sentence string, sides []news.Side) (before, behind string, found bool) {
	for _, s := range sides {
		was, rest, in := strings.Cut(sentence, s.Value)
		last, _ := utf8.DecodeLastRuneInString(was)
		next, _ := utf8.DecodeRuneInString(rest)
		switch {
		case !in || s.Value == "" || written(last) || written(next):
			continue
		case found:
			return "", "", false
		}
		before, behind, found = was, rest, true
	}
	return before, behind, found
}

// written says whether a letter is one of a word or a number.
func written(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

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
