package synopsis

import (
	"synoptic/news"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// Likeness tells of two places of a story how much of what each tells the
// other tells too, by the items of their sentences.
type Likeness struct {
	story *stated.Story
	at    map[string]int // report id -> place in the story
}

// NewLikeness reads the reports of a story as statements.
func NewLikeness(s news.Story) Likeness {
	var reports []*news.Report
	at := map[string]int{}
	for _, r := range table.InOrder(s.Reports) {
		at[r.ID] = len(reports)
		reports = append(reports, &r)
	}
	return Likeness{stating(reports, table.Meet(reports)), at}
}

// Shares are the share of the first place that the second tells, and that of
// the second that the first tells, from 0 to 1.
func (l Likeness) Shares(a, b news.Ref) (first, second float64) {
	x, y := l.sentences(a), l.sentences(b)
	return l.share(x, y), l.share(y, x)
}

// sentences are those that the place holds or stands in.
func (l Likeness) sentences(r news.Ref) []*stated.Sentence {
	i, known := l.at[r.Report]
	if !known {
		return nil
	}
	var out []*stated.Sentence
	for k := range l.story.Sentences[i] {
		if s := &l.story.Sentences[i][k]; s.Start < r.End && r.Start < s.End {
			out = append(out, s)
		}
	}
	return out
}

// share is how much of what some sentences tell others tell too.
func (l Likeness) share(of, in []*stated.Sentence) float64 {
	had, all := 0.0, 0.0
	for _, a := range of {
		best := make([]float64, len(a.Items))
		for _, b := range in {
			al := l.story.Align(a, b)
			for i := range best {
				best[i] = max(best[i], credit(&al, i))
			}
		}
		for i := range best {
			had += a.Items[i].Weight * best[i]
			all += a.Items[i].Weight
		}
	}
	if all == 0 {
		return 0
	}
	return had / all
}

// credit is how far an aligned sentence says item i: all of it where it
// belongs, or the thing alone.
func credit(al *stated.Alignment, i int) float64 {
	switch {
	case al.Said(i):
		return 1
	case al.To[i] < 0:
		return 0
	case al.Grade[i] >= stated.Vouch:
		return elsewhere
	}
	return nearly
}

const (
	elsewhere = .9 // in other company
	nearly    = .3 // about the same thing
)
