package story

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"synoptic/news"
)

// Why tells what speaks for and against two reports being of one event, the
// weightiest first. The weights add up to the log odds that they are.
func (s *Stream) Why(a, b news.Report) []news.Evidence {
	y := s.read.read(&b, s.df)
	x := s.read.read(&a, s.df)
	g := compare(&x, &y)
	out := s.read.evidence(&x, &y, &g, 12)
	out = append(out, news.Evidence{Kind: "prior", Text: "most reports that share words tell of different events", Weight: round(g.part(signBias))})
	slices.SortStableFunc(out, func(p, q news.Evidence) int {
		return cmp.Compare(math.Abs(q.Weight), math.Abs(p.Weight))
	})
	return out
}

// Why tells the same for reports that no stream has seen.
func Why(a, b news.Report) []news.Evidence { return New().Why(a, b) }

// explain tells why the report just read joins the one in b.
func (s *Stream) explain(a, b *member, c choice) []news.Evidence {
	if c.forced {
		return []news.Evidence{{Kind: "correction", Text: "a person said so"}}
	}
	if c.copy {
		share, _ := copied(&a.sketch, &b.sketch)
		return []news.Evidence{{Kind: "copy", Text: fmt.Sprintf("%.0f%% of the wording is the same", 100*share), Weight: round(float64(share))}}
	}
	g := compare(&a.sketch, &b.sketch)
	return s.read.evidence(&a.sketch, &b.sketch, &g, 6)
}

// part is what some signs add to the score.
func (g *signs) part(which ...int) (z float64) {
	for _, k := range which {
		z += float64(g[k] * weights[k])
	}
	return z
}

// evidence puts signs into words. The report just read is that of a. At most
// n terms are named; what all terms add to the score is shared out among them
// by weight.
func (rd *reader) evidence(a, b *sketch, g *signs, n int) (out []news.Evidence) {
	terms := alike(a, b)
	var all float64
	terms = terms[:min(n, len(terms))]
	for _, t := range terms {
		all += t.weight
	}
	z := g.part(signTitle, signFigure, signOdd, signOddNames, signHeld, signSum, signHeadline, signNamesHeld, signStrangers, signFullHeld)
	for _, t := range terms {
		out = append(out, news.Evidence{Kind: kindNames[t.kind], Text: rd.spell(t.hash, t.kind), Weight: round(z * t.weight / all)})
	}
	if g[signSaid] > 0 {
		out = append(out, news.Evidence{Kind: "quote", Text: rd.quote(b), Weight: round(g.part(signSaid))})
	}
	if g[signRuns] > 0 {
		out = append(out, news.Evidence{Kind: "wording", Text: "some of the wording is the same", Weight: round(g.part(signRuns))})
	}
	return append(out, timing(a, b, g)...)
}

var kindNames = [kinds]string{plain: "word", named: "name", full: "name", figure: "figure"}

// sharedTerm is a term of two sketches; its weight is the product of both.
type sharedTerm struct {
	hash   uint32
	kind   uint8
	weight float64
}

// alike gives the terms two sketches share, the weightiest first.
func alike(a, b *sketch) (out []sharedTerm) {
	for i, j := 0, 0; i < len(a.terms) && j < len(b.terms); {
		x, y := &a.terms[i], &b.terms[j]
		if x.hash == y.hash {
			out = append(out, sharedTerm{x.hash, max(x.kind(), y.kind()), float64(x.weight) * float64(y.weight)})
		}
		if x.hash <= y.hash {
			i++
		}
		if y.hash <= x.hash {
			j++
		}
	}
	slices.SortFunc(out, func(x, y sharedTerm) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.hash, y.hash))
	})
	return out
}

// timing tells what the days of two reports say.
func timing(a, b *sketch, g *signs) (out []news.Evidence) {
	text := "publication date unknown"
	if a.day != unknown && b.day != unknown {
		text = fmt.Sprintf("published %d days apart", max(a.day-b.day, b.day-a.day))
	}
	out = append(out, news.Evidence{Kind: "time", Text: text, Weight: round(g.part(signGap, signNear, signFar, signUndated, signOddFar, signOddGap, signHeldFar, signHeldGap, signHeadlineGap, signNamesGap))})
	switch w := round(g.part(signFirstDay, signFirstGap, signSameDay, signDayFar, signApart, signApartFar, signPoints)); {
	case g[signApart] > 0:
		out = append(out, news.Evidence{Kind: "day", Text: "they name different days", Weight: w})
	case g[signSameDay] > 0 || g[signPoints] > 0:
		out = append(out, news.Evidence{Kind: "day", Text: "they name the same day", Weight: w})
	}
	return out
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }

// spell finds the words of a term in the report just read.
func (rd *reader) spell(hash uint32, kind uint8) string {
	for i := range rd.words {
		if rd.words[i].hash == hash {
			return rd.between(i, i)
		}
		if i > 0 && (kind == full || kind == figure) && join(rd.words[i-1].hash, rd.words[i].hash, kind) == hash {
			return rd.between(i-1, i)
		}
	}
	return ""
}

// quote finds words inside quotation marks that b has too.
func (rd *reader) quote(b *sketch) (text string) {
	eachSaying(rd.words, func(h uint32, first int) {
		if _, ok := slices.BinarySearch(b.said, h); ok && text == "" {
			text = rd.between(first, first+saidRun-1)
		}
	})
	return text
}

// between gives the text from word i to word j.
func (rd *reader) between(i, j int) string {
	switch {
	case (rd.words[i].flags^rd.words[j].flags)&titled != 0:
		return ""
	case rd.words[i].flags&titled != 0:
		return rd.title[rd.words[i].start:rd.words[j].end]
	}
	return rd.text[rd.words[i].start:rd.words[j].end]
}
