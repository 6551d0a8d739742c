package credit

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/letter"
)

// excerpts credits an outlet with the block that a line opens: "Here is an
// excerpt from the Gazette report:". The block is the paragraph after the
// line, or all up to the mark that closes the quotation it opens with.
func (c *crediting) excerpts() {
	for i, s := range c.marks.Sentences {
		line := strings.TrimRight(s.In(c.text), " ")
		if !strings.HasSuffix(line, ":") || s.Kind == "caption" || !letter.AnyWord(strings.ToLower(line), excerptWords) {
			continue
		}
		for n := c.press.NameFrom(s.Start); n < len(c.marks.Names) && c.marks.Names[n].Start < s.End; n++ {
			usual, ok := c.press.At(n)
			if !ok {
				continue
			}
			if block := blockBehind(c.text, c.marks.Sentences, i); block != nil {
				c.found = append(c.found, news.Credit{Span: s.Span, Source: usual, Relation: "cites", Claim: block, Rule: "excerpt"})
			}
			break
		}
	}
}

// blockBehind is what the line that is the i-th sentence opens, nil if nothing
// stands in a paragraph after it.
func blockBehind(text string, list []news.Sentence, i int) *news.Span {
	if i+1 >= len(list) || list[i+1].Paragraph == list[i].Paragraph {
		return nil
	}
	out := list[i+1].Span
	last := list[i+1].Paragraph
	open := opensQuote(list[i+1].In(text))
	for _, s := range list[i+1:] {
		switch {
		case s.Paragraph == last:
		case !open || closesQuote(text[:out.End]) && !opensQuote(s.In(text)) || s.Paragraph-list[i].Paragraph > longestBlock:
			return &out
		}
		out.End, last = s.End, s.Paragraph
	}
	return &out
}

// longestBlock is how many paragraphs an excerpt may have: a mark that is
// never closed gives no more away.
const longestBlock = 6

func opensQuote(s string) bool {
	return strings.HasPrefix(s, "“") || strings.HasPrefix(s, "\"") || strings.HasPrefix(s, "‘") || strings.HasPrefix(s, "'")
}

func closesQuote(s string) bool {
	s = strings.TrimRight(s, " \n")
	return strings.HasSuffix(s, "”") || strings.HasSuffix(s, "\"") || strings.HasSuffix(s, "’") || strings.HasSuffix(s, "'")
}

var excerptWords = english.Set("excerpt excerpts extract extracts passage reports reported writes wrote report article story piece says according from")
