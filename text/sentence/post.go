package sentence

import (
	"regexp"
	"strings"

	"synoptic/news"
)

// Signature is what stands behind the words of a post of a social network that a
// report sets in: links, who posted it, and mostly the day.
type Signature struct {
	news.Span
	Name  news.Span // who posted it, empty if only links stand there
	Dated bool
}

// postedBy is who posted something, and mostly when: a dash, the name, the handle, and
// the day.
var postedBy = regexp.MustCompile(`(?:^|\s)[—–-]{1,2} ?([^—–()\n]{2,60}?) ?\(@\w{1,20}\)[ ,]*((?:[A-Z][a-z]{2,8}\.? \d{1,2},? (?:19|20)\d\d)?)`)

// linked is what ends a post beside its words: shortened links and pictures, which of
// how many posts it is, and a call to watch or read.
var linked = regexp.MustCompile(`(?:(?:\s+[A-Z]{4,}(?: [A-Z]+)?:)?\s*(?:(?:https?://)?(?:t\.co|pic\.(?:twitter|x)\.com)/\w+|\(\d{1,2}/\d{1,2}\)))+\s*$`)

// Signatures are those in a text, in order. A signature ends its line, or has a day.
func Signatures(text string) (out []Signature) {
	if !strings.Contains(text, "(@") && !linksIn(text) {
		return nil
	}
	at := 0
	for line := range strings.Lines(text) {
		from := 0
		if strings.Contains(line, "(@") {
			for _, m := range postedBy.FindAllStringSubmatchIndex(line, -1) {
				dated := m[4] < m[5]
				if !dated && strings.TrimSpace(line[m[1]:]) != "" {
					continue // a name in brackets, in the middle of a sentence
				}
				begins := from + Unlinked(line[from:m[0]])
				out = append(out, Signature{news.Span{Start: at + begins, End: at + m[1]}, news.Span{Start: at + m[2], End: at + m[3]}, dated})
				from = m[1]
			}
		}
		rest := strings.TrimRight(line[from:], " \t\r\n\"”’'")
		if n := Unlinked(rest); n < len(rest) && strings.TrimSpace(rest[:n]) != "" {
			out = append(out, Signature{Span: news.Span{Start: at + from + n, End: at + len(strings.TrimRight(line, " \t\r\n"))}})
		}
		at += len(line)
	}
	return out
}

// Unlinked is how many bytes of a text are left without the links at its end.
func Unlinked(text string) int {
	if linksIn(text) {
		if m := linked.FindStringIndex(text); m != nil {
			return m[0]
		}
	}
	return len(text)
}

// linksIn says whether a text has a link as posts have them.
func linksIn(text string) bool {
	return strings.Contains(text, "t.co/") || strings.Contains(text, "pic.twitter.com/") || strings.Contains(text, "pic.x.com/")
}
