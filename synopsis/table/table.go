// Package table lays the reports of a story out for comparing: their words as
// numbers with weights, the words in quotation marks, and one name for everybody
// they name. It holds no report against another but by its names and its words.
package table

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// Table is a story laid out for comparing: its reports in order, their words
// as numbers, and one name for one person. Every part of the comparison reads it;
// none changes it after Lay, but for who speaks in Speech.
type Table struct {
	Reports []Sheet        // in order of publication date, then of id
	At      map[string]int // report id -> place in reports
	*Vocab
	People
}

// Lay puts the reports of a story on the table, each once.
func Lay(reports []news.Report) *Table {
	t := &Table{At: make(map[string]int, len(reports)), Vocab: newVocab()}
	for _, r := range InOrder(reports) {
		if at, twice := t.At[r.ID]; twice {
			t.Reports[at].givenAgain(r.Input)
			continue
		}
		i := len(t.Reports)
		t.At[r.ID] = i
		if r.Foreign() { // nothing is claimed of it
			r.Marks.Moments, r.Marks.Figures = nil, nil
		}
		t.Reports = append(t.Reports, Sheet{Report: r, Letter: letter(i), Words: t.Vocab.read(r), Speech: speechIn(r)})
	}
	t.Vocab.weigh(t.Reports)
	read := make([]*news.Report, 0, len(t.Reports))
	for i := range t.Reports {
		read = append(read, &t.Reports[i].Report)
	}
	t.People = Meet(read)
	return t
}

// InOrder sorts reports by publication date (unknown last), then by id.
func InOrder(reports []news.Report) []news.Report {
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

// Ref is the span of the i-th report as a ref.
func (t *Table) Ref(i int, sp news.Span) news.Ref {
	r := &t.Reports[i]
	return news.Ref{Report: r.ID, Span: sp, Text: sp.In(r.Text)}
}

// InPlace sorts refs by report and place and drops those that say the same
// place twice.
func (t *Table) InPlace(refs news.Refs) news.Refs {
	slices.SortStableFunc(refs, func(a, b news.Ref) int {
		return cmp.Or(cmp.Compare(t.At[a.Report], t.At[b.Report]), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return slices.CompactFunc(refs, func(a, b news.Ref) bool { return a.Report == b.Report && a.Span == b.Span })
}

// ReportsOf counts the reports of refs that stand in order of report.
func ReportsOf(refs news.Refs) int {
	n := 0
	for i, r := range refs {
		if i == 0 || refs[i-1].Report != r.Report {
			n++
		}
	}
	return n
}

// MeetsAt says whether two lists of refs share a place.
func MeetsAt(a, b news.Refs) bool {
	for _, r := range a {
		for _, q := range b {
			if r.Report == q.Report && r.Span.Overlaps(q.Span) {
				return true
			}
		}
	}
	return false
}
