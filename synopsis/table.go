package synopsis

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"synoptic/news"
)

// table is a story laid out for comparing: its reports in order, their words
// as numbers, and one name for one person. Every part of the comparison reads it;
// none changes it after lay.
type table struct {
	reports []sheet        // in order of publication date, then of id
	at      map[string]int // report id -> place in reports
	*vocab
	people
}

// sheet is one report on the table.
type sheet struct {
	news.Report
	letter string
	again  []string // further inputs that are the same report
	words  []word
	speech []news.Quote    // the words that stand in quotation marks, in order of place
	bodies map[string]bool // the organisations it names, found once
}

// word is a word of a text. form and stem are numbers in the vocab; named
// tells that it stands in a name.
type word struct {
	news.Span
	form, stem int32
	named      bool
}

// lay puts the reports of a story on the table, each once.
func lay(reports []news.Report) *table {
	t := &table{at: make(map[string]int, len(reports)), vocab: newVocab()}
	for _, r := range inOrder(reports) {
		if at, twice := t.at[r.ID]; twice {
			t.reports[at].givenAgain(r.Input)
			continue
		}
		i := len(t.reports)
		t.at[r.ID] = i
		if r.Foreign() { // nothing is claimed of it
			r.Marks.Moments, r.Marks.Figures = nil, nil
		}
		t.reports = append(t.reports, sheet{Report: r, letter: letter(i), words: t.vocab.read(r), speech: speechIn(r)})
	}
	t.vocab.weigh(t.reports)
	read := make([]*news.Report, 0, len(t.reports))
	for i := range t.reports {
		read = append(read, &t.reports[i].Report)
	}
	t.people = meet(read)
	return t
}

// givenAgain notes another input that is this same report. The first by name
// stands for all, whatever the order.
func (s *sheet) givenAgain(input string) {
	if input == s.Input || slices.Contains(s.again, input) {
		return
	}
	s.again = append(s.again, max(input, s.Input))
	s.Input = min(input, s.Input)
	slices.Sort(s.again)
}

// speechIn is the quotations that stand in marks of their own: of reported
// speech only the words inside the marks.
func speechIn(r news.Report) []news.Quote {
	var out []news.Quote
	for _, q := range r.Marks.Quotes {
		if !q.Scare && inMarks(r.Text, q) {
			out = append(out, q)
		}
	}
	return out
}

// inMarks says whether a quotation stands in marks of its own.
func inMarks(text string, q news.Quote) bool {
	if q.Kind == "indirect" || q.Len() == 0 {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:q.Start])
	return q.Kind == "direct" || strings.ContainsRune("\"'“”‘’«»„‟‹›`", before)
}

// nested says whether a quotation stands inside another in marks.
func (s *sheet) nested(q news.Quote) bool {
	if q.Within == nil {
		return false
	}
	i, _ := slices.BinarySearchFunc(s.speech, q.Within.Start, func(o news.Quote, at int) int { return o.Start - at })
	for ; i < len(s.speech) && s.speech[i].Start == q.Within.Start; i++ {
		if s.speech[i].Span == *q.Within {
			return true
		}
	}
	return false
}

// inOrder sorts reports by publication date (unknown last), then by id.
func inOrder(reports []news.Report) []news.Report {
	out := slices.Clone(reports)
	slices.SortStableFunc(out, func(a, b news.Report) int {
		x, y := a.Published.Date, b.Published.Date
		if (x == "") != (y == "") {
			if x == "" {
				return 1
			}
			return -1
		}
		return cmp.Or(cmp.Compare(x, y), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Text, b.Text), cmp.Compare(a.Input, b.Input))
	})
	return out
}

// letter names the i-th report: a to z, then aa, ab, ...
func letter(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return letter(i/26-1) + letter(i%26)
}

// in is the words of the report that begin inside the span.
func (s *sheet) in(sp news.Span) []word {
	from := sort.Search(len(s.words), func(i int) bool { return s.words[i].Start >= sp.Start })
	to := from + sort.Search(len(s.words)-from, func(i int) bool { return s.words[from+i].Start >= sp.End })
	return s.words[from:to]
}

// sentence is the index of the sentence that holds the offset, -1 if none.
func (s *sheet) sentence(at int) int {
	ss := s.Marks.Sentences
	i := sort.Search(len(ss), func(i int) bool { return ss[i].End > at })
	if i < len(ss) && ss[i].Start <= at {
		return i
	}
	return -1
}

// ref is the span of the i-th report as a ref.
func (t *table) ref(i int, sp news.Span) news.Ref {
	r := &t.reports[i]
	return news.Ref{Report: r.ID, Span: sp, Text: sp.In(r.Text)}
}

// inPlace sorts refs by report and place and drops those that say the same
// place twice.
func (t *table) inPlace(refs news.Refs) news.Refs {
	slices.SortStableFunc(refs, func(a, b news.Ref) int {
		return cmp.Or(cmp.Compare(t.at[a.Report], t.at[b.Report]), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return slices.CompactFunc(refs, func(a, b news.Ref) bool { return a.Report == b.Report && a.Span == b.Span })
}

// weight tells how much the word says, between 0 (the, of) and 1: words that
// are rare in English, and rare in this story, say more.
func (v *vocab) weight(w word) float64 {
	if w.stem < 0 {
		return 0.5
	}
	return v.terms[w.stem].weight
}

// form is the word in small letters, without accents on its signs.
func (v *vocab) form(w word) string { return v.terms[w.form].text }
