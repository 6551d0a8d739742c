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
	out = append(out, news.Evidence{
		Kind: "prior", Text: "most reports that share words tell of different events",
		Weight: round(g.part(signBias, signUndated, signBothDays, signBothFar)),
	})
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
// by weight. What speaks neither for nor against is left out.
func (rd *reader) evidence(a, b *sketch, g *signs, n int) (out []news.Evidence) {
	z := g.part(signTitle, signFigure, signOdd, signOddNames, signOddPlaces, signOddFar, signOddGap, signHeld, signHeldFar,
		signHeldGap, signSum, signHeadline, signHeadlineGap, signNamesHeld, signNamesGap, signFullHeld, signMatter)
	out = rd.shared(a, b, z, n)
	if g[signSaid] > 0 {
		out = append(out, news.Evidence{Kind: "quote", Text: rd.quote(b), Weight: g.part(signSaid)})
	}
	for _, s := range sayings {
		out = append(out, news.Evidence{Kind: s.kind, Text: s.text, Weight: g.part(s.signs...)})
	}
	out = append(out, news.Evidence{Kind: "time", Text: gapText(a, b), Weight: g.part(signGap, signNear, signFar)})
	for i := range out {
		out[i].Weight = round(out[i].Weight)
	}
	return slices.DeleteFunc(out, func(e news.Evidence) bool { return e.Weight == 0 || e.Text == "" })
}

// sayings are signs that are told in the same words of all reports.
var sayings = []struct {
	kind, text string
	signs      []int
}{
	{"wording", "some of the wording is the same", []int{signRuns}},
	{"day", "both name the same day", []int{signFirstDay, signFirstGap, signSameDay, signDayFar, signPoints}},
	{"day", "they name different days", []int{signApart, signApartFar}},
	{"word", "they begin with other matter", []int{signOther, signTown}},
	{"name", "they share next to no names", []int{signStrangers}},
	{"name", "they name other people and bodies", []int{signOthers}},
	{"outlet", "both are of one outlet", []int{signOutlet, signFrame}},
}

// gapText tells how far apart two reports were published, "" if unknown.
func gapText(a, b *sketch) string {
	if a.day == unknown || b.day == unknown {
		return ""
	}
	switch gap := max(a.day-b.day, b.day-a.day); gap {
	case 0:
		return "published on the same day"
	case 1:
		return "published 1 day apart"
	default:
		return fmt.Sprintf("published %d days apart", gap)
	}
}

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
			out = append(out, sharedTerm{x.hash, kindOfBoth(x, y), float64(x.weight) * float64(y.weight)})
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

func round(x float64) float64 { return math.Round(x*1000) / 1000 }

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
