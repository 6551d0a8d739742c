package table

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"synoptic/news"
)

// Sheet is one report on the table.
type Sheet struct {
	news.Report
	Letter string   // a, b, ... by which it is named
	Again  []string // further inputs that are the same report
	Words  []Word
	Speech []news.Quote    // the words that stand in quotation marks, in order of place
	bodies map[string]bool // the organisations it names, found once
}

// Word is a word of a text. Form and Stem are numbers in the vocab, -1 for what
// it does not know; Named tells that it stands in a name.
type Word struct {
	news.Span
	Form, Stem int32
	Named      bool
}

// givenAgain notes another input that is this same report. The first by name
// stands for all, whatever the order.
func (s *Sheet) givenAgain(input string) {
	if input == s.Input || slices.Contains(s.Again, input) {
		return
	}
	s.Again = append(s.Again, max(input, s.Input))
	s.Input = min(input, s.Input)
	slices.Sort(s.Again)
}

// speechIn is the quotations that stand in marks of their own: of reported
// speech only the words inside the marks.
func speechIn(r news.Report) []news.Quote {
	var out []news.Quote
	for _, q := range r.Marks.Quotes {
		if !q.Scare && InMarks(r.Text, q) {
			out = append(out, q)
		}
	}
	return out
}

// InMarks says whether a quotation stands in marks of its own.
func InMarks(text string, q news.Quote) bool {
	if q.Kind == "indirect" || q.Len() == 0 {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:q.Start])
	return q.Kind == "direct" || strings.ContainsRune("\"'“”‘’«»„‟‹›`", before)
}

// Nested says whether a quotation stands inside another in marks.
func (s *Sheet) Nested(q news.Quote) bool {
	if q.Within == nil {
		return false
	}
	i, _ := slices.BinarySearchFunc(s.Speech, q.Within.Start, func(o news.Quote, at int) int { return o.Start - at })
	for ; i < len(s.Speech) && s.Speech[i].Start == q.Within.Start; i++ {
		if s.Speech[i].Span == *q.Within {
			return true
		}
	}
	return false
}

// In is the words of the report that begin inside the span.
func (s *Sheet) In(sp news.Span) []Word {
	from := sort.Search(len(s.Words), func(i int) bool { return s.Words[i].Start >= sp.Start })
	to := from + sort.Search(len(s.Words)-from, func(i int) bool { return s.Words[from+i].Start >= sp.End })
	return s.Words[from:to]
}

// Sentence is the index of the sentence that holds the offset, -1 if none.
func (s *Sheet) Sentence(at int) int {
	ss := s.Marks.Sentences
	i := sort.Search(len(ss), func(i int) bool { return ss[i].End > at })
	if i < len(ss) && ss[i].Start <= at {
		return i
	}
	return -1
}

// Spoken says whether a span stands inside somebody's direct speech.
func (s *Sheet) Spoken(sp news.Span) bool {
	return slices.ContainsFunc(s.Speech, func(q news.Quote) bool { return q.Span.Holds(sp) })
}

// Trimmed is the span without the signs and spaces at its ends.
func Trimmed(text string, sp news.Span) news.Span {
	s := sp.In(text)
	left := strings.TrimLeft(s, " \t\n,;.…")
	sp.Start += len(s) - len(left)
	sp.End = sp.Start + len(strings.TrimRight(left, " \t\n"))
	return sp
}

// Bodies is the organisations that a report names.
func (s *Sheet) Bodies() map[string]bool {
	if s.bodies == nil {
		s.bodies = map[string]bool{}
		for _, n := range s.Marks.Names {
			if n.Kind == "organisation" {
				s.bodies[n.Name] = true
			}
		}
	}
	return s.bodies
}

// Acts says whether a verb stands in the words.
func (s *Sheet) Acts(sp news.Span) bool {
	toks := s.Marks.Tokens
	i, _ := slices.BinarySearchFunc(toks, sp.Start, func(t news.Token, at int) int { return t.Start - at })
	for ; i < len(toks) && toks[i].Start < sp.End; i++ {
		if toks[i].Tag == "VERB" || toks[i].Tag == "AUX" {
			return true
		}
	}
	return false
}

// TokensIn are the tokens that begin in the span: the first, and the one behind
// the last.
func TokensIn(ts []news.Token, sp news.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(ts, sp.Start, func(t news.Token, at int) int { return t.Start - at })
	last, _ = slices.BinarySearchFunc(ts, sp.End, func(t news.Token, at int) int { return t.Start - at })
	return first, last
}
