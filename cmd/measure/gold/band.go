package gold

import (
	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
)

// bands count the pairs of two reports that tell one thing, by the share of
// words the two have in common, over all stories: few words alike is where
// agreement is hard to see.
type bands [5]struct {
	joined, labelled, right, told int
	apart, wrong                  []string // the pairs not joined, and those joined wrongly
}

// bandNames are in order of the bands, a fifth each.
var bandNames = [len(bands{})]string{"under .2", ".2 to .4", ".4 to .6", ".6 to .8", "over .8"}

// bandOf is the band of a share.
func bandOf(share float64) int { return max(0, min(int(share*5), len(bands{})-1)) }

// likeness is how many of the words that tell something of the shorter of two
// places stand in the longer too.
func (w *workbench) likeness(p pair) float64 {
	a, b := label.ContentOf(w.words(p.a)), label.ContentOf(w.words(p.b))
	return score.Share(label.Shared(a, b), min(len(a), len(b)))
}

// words are those at a place of a report.
func (w *workbench) words(p label.Place) string {
	for _, r := range w.reports {
		if r.ID == p.Report {
			return r.Text[p.Start:p.End]
		}
	}
	return ""
}

// add counts the pairs of one story.
func (b *bands) add(w *workbench) {
	for _, p := range w.labelledPairs() {
		at := &b[bandOf(w.likeness(p))]
		at.labelled++
		at.joined += score.Count(p.hit)
		if !p.hit {
			at.apart = append(at.apart, w.line(p))
		}
	}
	for _, p := range w.joins() {
		at := &b[bandOf(w.likeness(p))]
		at.told++
		at.right += score.Count(p.hit)
		if !p.hit {
			at.wrong = append(at.wrong, w.line(p))
		}
	}
}

func (w *workbench) line(p pair) string {
	return w.g.name + ": " + label.Flat(w.words(p.a)) + " || " + label.Flat(w.words(p.b))
}

func (b bands) rows() []score.Row {
	var rows []score.Row
	for i, x := range b {
		if x.labelled == 0 {
			continue
		}
		found, right := score.Share(x.joined, x.labelled), score.Share(x.right, x.told)
		set := "gold, words shared " + bandNames[i]
		rows = append(rows,
			score.Row{Set: set, Metric: "agreement F1", Value: score.Harmonic(right, found), N: x.labelled},
			score.Row{Set: set, Metric: "agreed pairs joined", Value: found, N: x.labelled, Misses: x.apart},
			score.Row{Set: set, Metric: "agreed pairs right", Value: right, N: x.told, Misses: x.wrong})
	}
	return rows
}
