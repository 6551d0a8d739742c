package sentence

import (
	"synoptic/news"
	"synoptic/syntax"
)

// Parse gives the tokens of the sentences of a text, with their trees. Offsets are
// those of the text; heads point into the list of all.
func Parse(text string, sentences []news.Sentence) []news.Token {
	var r syntax.Reader
	count := 0
	words, tokens := make([]string, len(sentences)), make([][]syntax.Token, len(sentences))
	for k, s := range sentences {
		words[k] = s.In(text)
		tokens[k] = syntax.Tokenize(words[k])
		count += len(tokens[k])
	}
	all := make([]news.Token, 0, count)
	known := openingsOf(words, tokens)
	for k, s := range sentences {
		first := len(all)
		from, to := known.name(words[k], tokens[k])
		for _, t := range r.ReadNamed(words[k], tokens[k], from, to) {
			head := -1
			if t.Head >= 0 {
				head = first + t.Head
			}
			all = append(all, news.Token{
				Span:  news.Span{Start: s.Start + t.Start, End: s.Start + t.End},
				Lemma: t.Lemma, Tag: t.Tag, Fine: t.Fine, Head: head, Rel: t.Rel,
			})
		}
	}
	return all
}
