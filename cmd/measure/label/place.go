package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// Place is a span in a named report.
type Place struct {
	Report     string
	Start, End int
}

// Folded is a text with runs of white space as one blank, and the byte of
// the text at which each of its bytes stands.
type Folded struct {
	text string
	at   []int
}

// Fold is a text, folded.
func Fold(text string) Folded {
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
	return Folded{b.String(), append(at, len(text))}
}

// All are the places of a snippet in the text.
func (f Folded) All(report, snippet string) []Place {
	s := strings.Join(strings.Fields(snippet), " ")
	var out []Place
	for from := 0; ; {
		i := strings.Index(f.text[from:], s)
		if i < 0 {
			return out
		}
		i += from
		out = append(out, Place{report, f.at[i], f.at[min(i+len(s), len(f.at)-1)]})
		from = i + 1
		if s == "" || from > len(f.text) {
			return out
		}
	}
}

// Overlap is how many bytes two places of one report have in common.
func Overlap(a, b Place) int { return max(0, min(a.End, b.End)-max(a.Start, b.Start)) }

// Touches says whether one of the cites covers a share of the shorter of it
// and the place.
func Touches(cites []Place, p Place, share float64) bool {
	return slices.ContainsFunc(cites, func(c Place) bool {
		least := max(1, share*float64(min(c.End-c.Start, p.End-p.Start)))
		return c.Report == p.Report && float64(Overlap(c, p)) >= least
	})
}

// PlacesOf are the places that refs name.
func PlacesOf(refs news.Refs) []Place {
	out := make([]Place, 0, len(refs))
	for _, r := range refs {
		out = append(out, Place{r.Report, r.Start, r.End})
	}
	return out
}
