package synopsis

import (
	"regexp"
	"slices"
	"strings"

	"synoptic/news"
)

// stray says whether a line of one report is none that can be read alone,
// though it is a clause: it only leads to what follows, or to something beside
// the text; it is an entry of a list, or a post with its signature; or it has
// lost the word that ties it to the rest.
func (s *sheet) stray(sp news.Span) bool {
	line := sp.In(s.Text)
	after := strings.TrimLeft(s.Text[sp.End:], " ”\"’'")
	if strings.HasSuffix(strings.TrimRight(line, " ”\"’'"), ":") || strings.HasPrefix(after, ":") || leadLabel.MatchString(line) || postMarks.MatchString(line) {
		return true
	}
	n := s.sentence(sp.Start)
	return n >= 0 && (s.untied(n, sp.Start) || s.entry(n))
}

var (
	leadLabel = regexp.MustCompile(`^(?:[A-Z][A-Z’' ]{3,20}|More|Related|Read more|See also|Also): ?|contributed to this (?:report|story|article)\.?$`) // WATCH: the mayor speaks
	postMarks = regexp.MustCompile(`pic\.twitter\.com|https?://|@\w+.* @\w+`)                                                                           // — Tollen Row (@tollenrow) @ida
)

// untied says whether only a preposition or the word that opens a subordinate
// clause stands before the byte at in the n-th sentence: "After [the race, it
// rained]".
func (s *sheet) untied(n, at int) bool {
	tokens := s.Marks.Tokens
	i, _ := slices.BinarySearchFunc(tokens, s.Marks.Sentences[n].Start, func(t news.Token, start int) int { return t.Start - start })
	if i+1 >= len(tokens) || tokens[i+1].Start != at {
		return false
	}
	return tokens[i].Tag == "ADP" || tokens[i].Tag == "SCONJ"
}

// listed is how many sentences in a row without a stop, each a paragraph, make a
// list.
const listed = 3

// entry says whether the n-th sentence is one of a list.
func (s *sheet) entry(n int) bool {
	from, to := n, n+1
	for from > 0 && n-from < listed && s.unstopped(from-1) {
		from--
	}
	for to < len(s.Marks.Sentences) && to-n < listed && s.unstopped(to) {
		to++
	}
	return s.unstopped(n) && to-from >= listed
}

// unstopped says whether the n-th sentence is a paragraph that ends in no stop.
func (s *sheet) unstopped(n int) bool {
	list := s.Marks.Sentences
	if n > 0 && list[n-1].Paragraph == list[n].Paragraph || n+1 < len(list) && list[n+1].Paragraph == list[n].Paragraph {
		return false
	}
	text := strings.TrimRight(list[n].In(s.Text), " ”\"’')")
	return text != "" && !strings.ContainsAny(text[len(text)-1:], ".!?:") && !strings.HasSuffix(text, "…")
}

// notSayings leaves out the sole statements that are words which other reports
// have too: a saying of several is not told by one alone.
func notSayings(soles []news.Sole, sayings []news.Saying) []news.Sole {
	shared := map[string][]news.Span{}
	for _, y := range sayings {
		if y.Reports < 2 {
			continue
		}
		for _, v := range y.Variants {
			for _, r := range v.Cites {
				shared[r.Report] = append(shared[r.Report], r.Span)
			}
		}
	}
	return slices.DeleteFunc(soles, func(s news.Sole) bool {
		r := s.Cites[0]
		return slices.ContainsFunc(shared[r.Report], func(y news.Span) bool {
			return 2*(min(r.End, y.End)-max(r.Start, y.Start)) > r.Len()
		})
	})
}
