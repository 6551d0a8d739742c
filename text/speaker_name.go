package text

import (
	"sort"
	"strings"

	"synoptic/news"
)

// speaker resolves the words that name a source: the name they stand for, or
// the words themselves where the source is unnamed.
func (s *speakers) speaker(f *frame, src passage) news.Maybe {
	if f.is(src.a, "who", "which", "that", "whose") {
		i := src.a - 1
		if f.comma(i) {
			i--
		}
		if !f.nominal(i) {
			return ""
		}
		src = f.phraseLeft(i)
	}
	if f.tag(src.a) == "PRON" && f.fine(src.b-1) != "NN" && src.b == src.a+1 {
		return s.pronoun(f.span(src.a, src.b))
	}
	if n, ok := s.named(f, src); ok {
		return news.Maybe(n)
	}
	core := f.core(src)
	if m, ok := s.mentioned(f.span(core.a, core.b)); ok {
		return news.Maybe(m)
	}
	return news.Maybe(s.spelled(f.span(core.a, core.b)))
}

// core is a source without its parenthesis: what stands before the first
// comma or relative pronoun.
func (f *frame) core(src passage) passage {
	for i := src.a + 1; i < src.b; i++ {
		if f.comma(i) || f.dash(i) && i > src.a+1 || f.is(i, "who", "which", "that") || f.raw(i) == "(" {
			return passage{src.a, i}
		}
	}
	return src
}

// named finds the name the head of a source belongs to, or a person named in
// apposition to it.
func (s *speakers) named(f *frame, src passage) (string, bool) {
	core := f.core(src)
	head := f.head(core)
	if n := s.nameAt(f.token(head).Span); n != nil && (n.Kind != "place" || head == core.b-1) {
		return n.Name, true
	}
	// "The mayor, Dana Whitlow", "mayor of Vellmar Dana Whitlow"
	for i := src.a; i < src.b; i++ {
		if f.tag(i) != "PROPN" {
			continue
		}
		n := s.nameAt(f.token(i).Span)
		if n == nil || n.Kind != "person" {
			continue
		}
		next := i
		for next < src.b && f.token(next).Start < n.End {
			next++
		}
		if f.fine(next) == "POS" || i > core.b && !f.comma(i-1) || i < core.b && f.tag(i-1) == "ADP" {
			i = next
			continue
		}
		return n.Name, true
	}
	return "", false
}

// head is the last word of the first noun phrase of a core: before "of",
// "for" and other prepositions.
func (f *frame) head(core passage) int {
	for i := core.a + 1; i < core.b; i++ {
		if f.tag(i) == "ADP" || f.tag(i) == "CCONJ" && f.raw(i) != "&" {
			return i - 1
		}
	}
	return core.b - 1
}

// nameAt is the name that holds the span, nil if none does.
func (s *speakers) nameAt(at news.Span) *news.Name {
	list := s.marks.Names
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at.Start })
	for ; i < len(list) && list[i].Start < at.End; i++ {
		if list[i].Overlaps(at) {
			return &list[i]
		}
	}
	return nil
}

// mentioned is the name meant by the mention that holds the end of the span.
func (s *speakers) mentioned(at news.Span) (string, bool) {
	list := s.marks.Mentions
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at.Start })
	for ; i < len(list) && list[i].Start < at.End; i++ {
		if list[i].Overlaps(at) && list[i].End == at.End && list[i].Name != "" {
			return list[i].Name, true
		}
	}
	return "", false
}

// pronoun is whom a pronoun means.
func (s *speakers) pronoun(at news.Span) news.Maybe {
	if m, ok := s.mentioned(at); ok {
		return news.Maybe(m)
	}
	switch strings.ToLower(at.In(s.text)) {
	case "he", "she", "his", "her":
		if !s.last.unknown() {
			return s.last.speaker
		}
	}
	return ""
}

// spelled is the words of an unnamed source, with each name inside in its
// full form.
func (s *speakers) spelled(at news.Span) string {
	list := s.marks.Names
	i := sort.Search(len(list), func(i int) bool { return list[i].End > at.Start })
	var out strings.Builder
	from := at.Start
	for ; i < len(list) && list[i].End <= at.End; i++ {
		if list[i].Start < from || list[i].Name == "" || list[i].Kind != "organisation" {
			continue
		}
		out.WriteString(s.text[from:list[i].Start])
		out.WriteString(list[i].Name)
		from = list[i].End
	}
	out.WriteString(s.text[from:at.End])
	return strings.Join(strings.Fields(out.String()), " ")
}
