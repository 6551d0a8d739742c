package story

import (
	"cmp"
	"fmt"
	"slices"

	"synoptic/news"
)

// explain tells in words why the report just read, whose sketch is a, and an
// earlier one are one story: at most mostReasons terms, then the time.
func (s *Stream) explain(a, b *member) []news.Evidence {
	var out []news.Evidence
	if n := shared(a.runs, b.runs); n > 0 && 2*n >= min(len(a.runs), len(b.runs)) {
		out = append(out, news.Evidence{Kind: "copy", Text: "most of the wording is the same", Weight: float64(weights[signRuns])})
	}
	norm := a.total() * b.total()
	terms := alike(&a.sketch, &b.sketch)
	for _, t := range terms[:min(mostReasons, len(terms))] {
		w := weights[signWords] + weights[kindSign[t.kind]]
		out = append(out, news.Evidence{Kind: kindNames[t.kind], Text: s.read.spell(t.hash, t.kind), Weight: round(float64(w*t.weight) / norm)})
	}
	return append(out, timing(&a.sketch, &b.sketch))
}

const mostReasons = 6

var (
	kindNames = [kinds]string{plain: "word", named: "name", full: "name", figure: "figure"}
	kindSign  = [kinds]int{plain: signWords, named: signNamed, full: signFull, figure: signFigure}
)

// alike gives the terms two sketches share, weightiest first; the weight is
// the product of the two.
func alike(a, b *sketch) []term {
	var out []term
	for i, j := 0, 0; i < len(a.terms) && j < len(b.terms); {
		x, y := a.terms[i], b.terms[j]
		if x.hash == y.hash {
			out = append(out, term{x.hash, x.weight * y.weight, max(x.kind, y.kind), x.flags & y.flags})
		}
		if x.hash <= y.hash {
			i++
		}
		if y.hash <= x.hash {
			j++
		}
	}
	slices.SortFunc(out, func(x, y term) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.hash, y.hash))
	})
	return out
}

// timing tells how far apart two reports were published.
func timing(a, b *sketch) news.Evidence {
	if a.day == unknown || b.day == unknown {
		return news.Evidence{Kind: "time", Text: "publication date unknown"}
	}
	gap := max(a.day-b.day, b.day-a.day)
	var g signs
	g.time(a.day, b.day)
	text := "published on one day"
	if gap > 0 {
		text = fmt.Sprintf("published %d days apart", gap)
	}
	return news.Evidence{Kind: "time", Text: text, Weight: round(float64(g.score()))}
}

func round(x float64) float64 { return float64(int(x*1000)) / 1000 }

// spell finds the words of a term in the report just read.
func (rd *reader) spell(hash uint32, kind uint8) string {
	for i := range rd.words {
		w := &rd.words[i]
		if w.hash == hash {
			return rd.slice(i, i)
		}
		if i > 0 && kind == full && join(rd.words[i-1].hash, w.hash, full) == hash {
			return rd.slice(i-1, i)
		}
		if i > 0 && kind == figure && join(rd.words[i-1].hash, w.hash, figure) == hash {
			return rd.slice(i-1, i)
		}
	}
	return ""
}

// slice gives the text from word i to word j.
func (rd *reader) slice(i, j int) string {
	text := rd.text
	if rd.words[i].flags&titled != 0 {
		text = rd.title
	}
	return text[rd.words[i].start:rd.words[j].end]
}
