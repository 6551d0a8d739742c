package timeline

import (
	"math"
	"slices"

	"synoptic/news"
)

// clauses are those of one report, as reading found them.
type clauses []news.Clause

// around is the smallest clause around the span that has a tense; one without
// a tense if there is none.
func (c clauses) around(sp news.Span) news.Clause {
	best := news.Clause{Span: news.Span{End: math.MaxInt}}
	for _, c := range c {
		if c.Tense != "" && c.Len() < best.Len() && c.Span.Holds(sp) {
			best = c
		}
	}
	return best
}

// past says whether the smallest clause around the span is in the past tense.
func (c clauses) past(sp news.Span) bool { return c.around(sp).Tense == "past" }

// supposed says whether a clause around the span, or one that governs it, tells
// what would or could be: what lapsed after May 5 could not be renewed.
func (c clauses) supposed(sp news.Span) bool {
	return slices.ContainsFunc(c, func(c news.Clause) bool { return c.Modality != "" && c.Span.Holds(sp) })
}

// verbed says whether a finite verb stands in the span.
func (c clauses) verbed(sp news.Span) bool {
	return slices.ContainsFunc(c, func(c news.Clause) bool { return c.Tense != "" && sp.Holds(c.VerbSpan) })
}
