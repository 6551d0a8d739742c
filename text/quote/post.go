package quote

import (
	"regexp"
	"strings"

	"synoptic/news"
)

// postedBy is how a post stands in a text behind its words: a dash, the name,
// the handle, and mostly the day.
var postedBy = regexp.MustCompile(`\s[—–-]{1,2} ?([^—–()\n]{2,60}?) ?\(@\w{1,20}\)[ ,]*((?:[A-Z][a-z]{2,8}\.? \d{1,2},? (?:19|20)\d\d)?)`)

// postsIn are the posts of social networks that stand in a text with their
// signature: all of a paragraph before it, without the marks around it.
func postsIn(text string) (out []news.Quote) {
	at := 0
	for line := range strings.Lines(text) {
		from := 0
		for _, m := range postersIn(line) {
			rest := strings.TrimSpace(line[m[1]:])
			if m[4] == m[5] && rest != "" {
				continue // a name in brackets, in the middle of a sentence
			}
			body := news.Span{Start: at + from, End: at + m[0]}
			from = m[1]
			if body = bare(text, body); body.Len() < shortestPost {
				continue
			}
			who := news.Span{Start: at + m[2], End: at + m[3]}
			out = append(out, news.Quote{Span: body, Kind: "direct", Speaker: news.Maybe(who.In(text)), Source: &who, Rule: "post with its signature"})
		}
		at += len(line)
	}
	return out
}

// postersIn is where postedBy stands in a line. Hardly any line has its sign.
func postersIn(line string) [][]int {
	if !strings.Contains(line, "(@") {
		return nil
	}
	return postedBy.FindAllStringSubmatchIndex(line, -1)
}

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
