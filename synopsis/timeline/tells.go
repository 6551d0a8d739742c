package timeline

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/table"
	"synoptic/synopsis/wording"
)

// tells says how well a place tells the event of its group: it reads well
// alone and says what the others say.
func (g *dating) tells(group []int, i int) float64 {
	sum := 0.0
	for _, k := range group[:min(len(group), 12)] {
		if k != i && g.all[k].report != g.all[i].report {
			sum += g.alike(&g.all[i], &g.all[k])
		}
	}
	if g.all[i].wording.Len() > g.all[i].Len()+2 {
		sum -= 0.5 // a sentence that tells more than this
	}
	sum = 4 * sum / float64(min(len(group), 12))
	if g.story.News(g.all[i].report) < 1 {
		sum -= opinionTells
	}
	sum += g.inBrief(i)
	return g.reads(g.all[i]) + sum
}

// inBrief is by how much a place that a line of the brief tells goes before
// others, the first line most; of a line that names several times only the
// first does.
func (g *dating) inBrief(i int) float64 {
	if i > 0 && g.all[i-1].report == g.all[i].report && g.all[i-1].sentence == g.all[i].sentence {
		return 0
	}
	n := slices.IndexFunc(g.brief, func(l news.Line) bool {
		return g.At[l.Cites[0].Report] == g.all[i].report && l.Cites[0].Overlaps(g.all[i].wording)
	})
	switch n {
	case -1:
		return 0
	case 0:
		return 2 * briefTells
	}
	return briefTells / float64(1+n)
}

const (
	opinionTells = 1.5 // by how much an opinion stands back
	briefTells   = 2   // and by how much a line of the brief goes before, the first most
)

// reads tells how well a place can be read alone; a heading can not, nor what is seen in
// a picture.
func (g *dating) reads(d dated) float64 {
	if kind := g.Reports[d.report].Marks.Sentences[d.sentence].Kind; kind == "heading" || kind == "correction" || pictures(&g.Reports[d.report], d.moment) {
		return -5
	}
	return g.alone(d.member)
}

// alike is how much of what two places tell both tell.
func (g *dating) alike(a, b *dated) float64 {
	return g.story.Alike(claim.Place{Report: a.report, Sentence: a.sentence, Span: a.Span}, claim.Place{Report: b.report, Sentence: b.sentence, Span: b.Span})
}

// alone tells how well a stretch of a sentence can be read by itself: it
// begins like a sentence, has few pronouns and is not long.
func (g *dating) alone(m member) float64 {
	s := &g.Reports[m.report]
	v := -1.0
	if table.IsUpper(strings.TrimLeft(m.In(s.Text), "“\"‘'")) {
		v = 1
	}
	ws := s.In(m.Span)
	for _, w := range ws {
		if pronouns[g.Form(w)] {
			v -= 0.4
		}
	}
	if !wording.Balanced(m.In(s.Text)) {
		v -= 3
	}
	if len(ws) < 5 || len(ws) > 38 {
		v -= 2
	}
	return v
}

// member is a stretch of a sentence.
type member struct {
	news.Span
	report, sentence int
}

// pronouns need a person or thing named before them.
var pronouns = english.Set(english.Pronouns)
