package store

import (
	"strings"

	"synoptic/news"
)

// Change is what a page says no longer (Gone) or says only now (New), between
// two of its versions, each a sentence in its place.
type Change struct {
	Gone []news.Ref `json:"gone"`
	New  []news.Ref `json:"new"`
	// Title is the title before, if it is another now.
	Title news.Maybe `json:"title"`
}

// Changes tells what changed from one version of a page to another. A sentence
// that only moved has not changed.
func Changes(old, changed news.Report) Change {
	out := Change{Gone: lacking(old, changed), New: lacking(changed, old)}
	if old.Title != changed.Title {
		out.Title = old.Title
	}
	return out
}

// lacking is the sentences of a that are not in b, as often as they are not.
func lacking(a, b news.Report) []news.Ref {
	left := map[string]int{}
	for _, s := range sentences(b) {
		left[folded(s.In(b.Text))]++
	}
	out := []news.Ref{}
	for _, s := range sentences(a) {
		text := s.In(a.Text)
		if left[folded(text)]--; left[folded(text)] < 0 {
			out = append(out, news.Ref{Report: a.ID, Span: s, Text: text})
		}
	}
	return out
}

// sentences are those that were marked, or the lines of a text that was not
// read.
func sentences(r news.Report) (out []news.Span) {
	for _, s := range r.Marks.Sentences {
		out = append(out, s.Span)
	}
	if len(out) > 0 {
		return out
	}
	at := 0
	for line := range strings.Lines(r.Text) {
		if plain := strings.TrimRight(line, "\n"); plain != "" {
			out = append(out, news.Span{Start: at, End: at + len(plain)})
		}
		at += len(line)
	}
	return out
}

// folded is text without what another layout changes.
func folded(text string) string { return strings.Join(strings.Fields(text), " ") }
