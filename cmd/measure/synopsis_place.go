package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// place is a span in a named report.
type place struct {
	report     string
	start, end int
}

// folded is a text with runs of white space as one blank, and the byte of
// the text at which each of its bytes stands.
type folded struct {
	text string
	at   []int
}

func fold(text string) folded {
	var b strings.Builder
	at := make([]int, 0, len(text)+1)
	space := true
	for i, r := range text {
		switch {
		case unicode.IsSpace(r) && space:
		case unicode.IsSpace(r):
			b.WriteByte(' ')
			at = append(at, i)
			space = true
		default:
			for k := range utf8.RuneLen(r) {
				at = append(at, i+k)
			}
			b.WriteRune(r)
			space = false
		}
	}
	return folded{b.String(), append(at, len(text))}
}

// all are the places of a snippet in the text.
func (f folded) all(report, snippet string) []place {
	s := strings.Join(strings.Fields(snippet), " ")
	var out []place
	for from := 0; ; {
		i := strings.Index(f.text[from:], s)
		if i < 0 {
			return out
		}
		i += from
		out = append(out, place{report, f.at[i], f.at[min(i+len(s), len(f.at)-1)]})
		from = i + 1
		if s == "" || from > len(f.text) {
			return out
		}
	}
}

func overlap(a, b place) int { return max(0, min(a.end, b.end)-max(a.start, b.start)) }

// touches says whether one of the cites covers a share of the shorter of it
// and the place.
func touches(cites []place, p place, share float64) bool {
	return slices.ContainsFunc(cites, func(c place) bool {
		least := max(1, share*float64(min(c.end-c.start, p.end-p.start)))
		return c.report == p.report && float64(overlap(c, p)) >= least
	})
}

func placesOf(refs news.Refs) []place {
	out := make([]place, 0, len(refs))
	for _, r := range refs {
		out = append(out, place{r.Report, r.Start, r.End})
	}
	return out
}

// wordsIn are the runs of letters, digits and underscores, in small letters.
func wordsIn(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' })
}

// samePerson says whether the last word of one name stands in the other.
func samePerson(want, got string) bool {
	g, s := wordsIn(want), wordsIn(got)
	if short := slices.DeleteFunc(slices.Clone(g), func(w string) bool { return w == "the" }); len(short) > 0 {
		g = short
	}
	if len(g) == 0 || len(s) == 0 {
		return false
	}
	return slices.Contains(s, g[len(g)-1]) || slices.Contains(g, s[len(s)-1])
}

// workbench is a document beside its gold.
type workbench struct {
	g       gold
	s       news.Synopsis
	reports []news.Account           // of all stories
	files   map[string]*news.Account // gold file -> report
	folds   map[string]folded        // report id -> its text, folded
	story   map[string]int           // report id -> its story
	main    int
}

func newWorkbench(doc news.Document, g gold) *workbench {
	w := &workbench{g: g, files: map[string]*news.Account{}, folds: map[string]folded{}, story: map[string]int{}}
	for i, s := range doc.Stories {
		for _, r := range s.Reports {
			w.reports = append(w.reports, r)
			w.folds[r.ID] = fold(r.Text)
			w.story[r.ID] = i
		}
	}
	held := make([]int, len(doc.Stories))
	for _, a := range g.Articles {
		for i := range w.reports {
			if r := &w.reports[i]; strings.Contains(r.Input, a.File) || r.ID == a.File {
				w.files[a.File] = r
				held[w.story[r.ID]]++
				break
			}
		}
	}
	for i, n := range held {
		if n > held[w.main] {
			w.main = i
		}
	}
	w.s = doc.Stories[w.main]
	return w
}

// find is the first place of a gold snippet.
func (w *workbench) find(s snippet) (place, bool) {
	r := w.files[s.File]
	if r == nil {
		return place{}, false
	}
	all := w.folds[r.ID].all(r.ID, s.Text)
	if len(all) == 0 {
		return place{}, false
	}
	return all[0], true
}
