package synopsis

import (
	"regexp"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// stray says whether a line of one report is none that can be read alone,
// though it is a clause: it only leads to what follows, or to something beside
// the text; it is an entry of a list, or a post with its signature; or it has
// lost the word that ties it to the rest.
func stray(s *table.Sheet, sp news.Span) bool {
	line := sp.In(s.Text)
	after := strings.TrimLeft(s.Text[sp.End:], " ”\"’'")
	if strings.HasSuffix(strings.TrimRight(line, " ”\"’'"), ":") || strings.HasPrefix(after, ":") || leadLabel.MatchString(line) || postMarks.MatchString(line) {
		return true
	}
	n := s.Sentence(sp.Start)
	return n >= 0 && (untied(s.Marks.Tokens, s.Marks.Sentences[n].Start, sp.Start) || entry(s.Text, s.Marks.Sentences, n))
}

var (
	leadLabel = regexp.MustCompile(`^(?:[A-Z][A-Z’' ]{3,20}|More|Related|Read more|See also|Also): ?|contributed to this (?:report|story|article)\.?$`) // WATCH: the mayor speaks
	postMarks = regexp.MustCompile(`pic\.twitter\.com|https?://|@\w+.* @\w+`)                                                                           // — Tollen Row (@tollenrow) @ida
)

// untied says whether only a preposition or the word that opens a subordinate
// clause stands between the byte where a sentence begins and a byte in it: "After
// [the race, it rained]".
func untied(tokens []news.Token, sentence, at int) bool {
	i, _ := slices.BinarySearchFunc(tokens, sentence, func(t news.Token, start int) int { return t.Start - start })
	if i+1 >= len(tokens) || tokens[i+1].Start != at {
		return false
	}
	return tokens[i].Tag == "ADP" || tokens[i].Tag == "SCONJ"
}

// listed is how many sentences in a row without a stop, each a paragraph, make a
// list.
const listed = 3

// entry says whether the n-th of a text's sentences is one of a list.
func entry(text string, all []news.Sentence, n int) bool {
	from, to := n, n+1
	for from > 0 && n-from < listed && unstopped(text, all, from-1) {
		from--
	}
	for to < len(all) && to-n < listed && unstopped(text, all, to) {
		to++
	}
	return unstopped(text, all, n) && to-from >= listed
}

// unstopped says whether the n-th of a text's sentences is a paragraph that ends
// in no stop.
func unstopped(text string, all []news.Sentence, n int) bool {
	if n > 0 && all[n-1].Paragraph == all[n].Paragraph || n+1 < len(all) && all[n+1].Paragraph == all[n].Paragraph {
		return false
	}
	words := strings.TrimRight(all[n].In(text), " ”\"’')")
	return words != "" && !strings.ContainsAny(words[len(words)-1:], ".!?:") && !strings.HasSuffix(words, "…")
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
