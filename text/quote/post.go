package quote

import (
	"strings"

	"synoptic/news"
	"synoptic/text/sentence"
)

// postsIn are the posts of social networks that stand in a text with their
// signature: all of a paragraph before it, without the marks around it; the paragraph
// before a line that is nothing but a signature.
func postsIn(text string) (out []news.Quote) {
	from := 0
	for _, s := range sentence.Signatures(text) {
		body := bare(text, news.Span{Start: max(from, lineAt(text, s.Start)), End: s.Start})
		if body.Len() == 0 && s.Name.Len() > 0 {
			before := strings.TrimRight(text[from:s.Start], " \t\r\n")
			body = news.Span{Start: max(from, lineAt(text, from+len(before))), End: from + len(before)}
			body = bare(text, news.Span{Start: body.Start, End: body.Start + sentence.Unlinked(body.In(text))})
		}
		if s.Name.Len() > 0 {
			from = s.End
		}
		if body.Len() < shortestPost || s.Name.Len() == 0 {
			continue
		}
		who := s.Name
		out = append(out, news.Quote{Span: body, Kind: "direct", Speaker: news.Maybe(who.In(text)), Source: &who, Rule: "post with its signature"})
	}
	return out
}

// lineAt is where the line of an offset begins.
func lineAt(text string, at int) int { return strings.LastIndexByte(text[:at], '\n') + 1 }

// shortestPost is of how many bytes a post is at least; what is shorter is a
// caption.
const shortestPost = 20

// bare is a span without the blanks around it, and without the marks if it
// begins and ends with such.
func bare(text string, sp news.Span) news.Span {
	sp = cut(text, sp, " \t\r")
	inner := cut(text, sp, "\"“”‘’'")
	if inner.Start == sp.Start || inner.End == sp.End {
		return sp
	}
	return inner
}

// cut is a span without the signs at its ends.
func cut(text string, sp news.Span, signs string) news.Span {
	in := sp.In(text)
	start := sp.Start + len(in) - len(strings.TrimLeft(in, signs))
	return news.Span{Start: start, End: max(start, sp.End-len(in)+len(strings.TrimRight(in, signs)))}
}
