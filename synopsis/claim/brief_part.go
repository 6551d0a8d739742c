package claim

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/rival"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// together adds to those who say a line of the brief in part the reports that
// tell it in several sentences, and those that have all of it in somebody's
// words where the line is told in none. All are the fits of the sentences near
// the line's own.
func (s *briefing) together(c *candidate, all []fit, weight float64) {
	known := map[int]bool{}
	for _, p := range slices.Concat(c.Full, c.Partly) {
		known[p.Report] = true
	}
	for i := range all {
		if r := all[i].report; !known[r] {
			known[r] = true
			if pl, ok := s.scattered(c, all, r, weight); ok {
				c.Partly = append(c.Partly, pl)
			}
		}
	}
}

// scattered is the place where a report tells the deed of a line, with the words
// that none of its sentences near the line says, and whether those tell most of
// it together.
func (s *briefing) scattered(c *candidate, all []fit, report int, weight float64) (Place, bool) {
	t := &c.Telling
	said := map[int]bool{}
	best, top := -1, 0.0
	for i := range all {
		f := &all[i]
		if f.report != report || f.unsaid(t) || f.al.Turned() {
			continue
		}
		had := 0.0
		for _, n := range t.Items {
			if f.said[n] {
				said[n], had = true, had+f.al.A.Items[n].Weight
			}
		}
		if f.tellsDeed(t) && had > top {
			best, top = i, had
		}
	}
	if best < 0 || top < leastShare*weight {
		return Place{}, false
	}
	f := &all[best]
	pl := Place{Report: f.report, Sentence: f.sentence, Span: f.where(t, s.Reports[f.report])}
	held := 0.0
	for _, n := range t.Items {
		it := &f.al.A.Items[n]
		if said[n] {
			held += it.Weight
		} else if !s.Holds(f.report, it) {
			pl.Lacks = append(pl.Lacks, it.Span)
		}
	}
	return pl, held >= togetherAt*weight && len(strings.Fields(pl.Span.In(s.Reports[f.report].Text))) >= fewestOfPart
}

// tellsDeed says whether the sentence of a fit tells the deed of a telling, of
// the one who does it or to whom it is done.
func (f *fit) tellsDeed(t *wording.Telling) bool {
	if t.Head < 0 || !f.said[t.Head] {
		return false
	}
	p := &f.al.A.Items[t.Head]
	if p.Doer < 0 && p.Done < 0 {
		return true
	}
	return p.Doer >= 0 && f.said[p.Doer] || p.Doer < 0 && f.said[p.Done]
}

// alsoOpen adds to those who say a line in part, where its sentence opens its
// report, those that open with much the same: what reports open with is the event.
func (s *briefing) alsoOpen(c *candidate) {
	own := place{c.Telling.Report, c.Telling.Sentence}
	if rank(s.Sentences[own.report], own.sentence) >= openings {
		return
	}
	known := map[int]bool{}
	for _, p := range slices.Concat(c.Full, c.Partly) {
		known[p.Report] = true
	}
	for r := range s.Sentences {
		best, top := -1, 0.0
		for k := 0; k < len(s.Sentences[r]) && !known[r] && rank(s.Sentences[r], k) < openings; k++ {
			if v := c.opensWith(s.align(own, place{r, k})); v > top {
				best, top = k, v
			}
		}
		if best >= 0 {
			c.Partly = append(c.Partly, s.sentencePart(c, place{r, best}))
		}
	}
}

// alsoTell adds to those who say a line in part the reports of which a sentence
// tells its deed and much of the rest in words near its own, wherever it stands.
// Of what is said it adds none: one who says something else tells another deed.
func (s *briefing) alsoTell(c *candidate) {
	own := place{c.Telling.Report, c.Telling.Sentence}
	items := s.Sentences[own.report][own.sentence].Items
	if slices.ContainsFunc(items, func(it statement.Item) bool {
		return it.Up == c.Telling.Head && (it.Rel == "ccomp" || it.Rel == "parataxis")
	}) {
		return
	}
	known := map[int]bool{}
	for _, p := range slices.Concat(c.Full, c.Partly) {
		known[p.Report] = true
	}
	for r := range s.Sentences {
		best, top := -1, 0.0
		for k := 0; k < len(s.Sentences[r]) && !known[r]; k++ {
			if v := c.retold(s.align(own, place{r, k})); v > top {
				best, top = k, v
			}
		}
		if best >= 0 {
			c.Partly = append(c.Partly, s.sentencePart(c, place{r, best}))
		}
	}
}

// retold is the share of a line's weight that a sentence which tells its deed, of
// the one who does it or to whom it is done, has words for; those near them, and
// those that hang elsewhere there, count half. It is 0 where that is too little.
func (c *candidate) retold(al *statement.Alignment) float64 {
	h := c.Telling.Head
	if h < 0 || al.To[h] < 0 || al.Grade[h] < statement.Near || c.opensWith(al) == 0 {
		return 0
	}
	same := func(n int) bool { return n >= 0 && al.To[n] >= 0 && al.Grade[n] >= statement.Vouch && !al.Loose[n] }
	if it := &al.A.Items[h]; !same(it.Doer) && !same(it.Done) {
		return 0
	}
	held, all, whole := 0.0, 0.0, 0
	for _, n := range c.Telling.Items {
		w := al.A.Items[n].Weight
		all += w
		switch {
		case same(n):
			held, whole = held+w, whole+1
		case al.To[n] >= 0 && al.Grade[n] >= statement.Near:
			held += w / 2
		}
	}
	if whole < retoldItems || held < retoldAt*all {
		return 0
	}
	return held / all
}

const (
	retoldAt    = .5 // share of a line's weight that a sentence which tells its deed must have words for
	retoldItems = 3  // and how many of its items it says as they are
)

// sentencePart is a sentence as a place that tells a line in part.
func (s *briefing) sentencePart(c *candidate, p place) Place {
	pl := Place{Report: p.report, Sentence: p.sentence, Span: s.Sentences[p.report][p.sentence].Span}
	for _, n := range c.Telling.Items {
		it := &s.Sentences[c.Telling.Report][c.Telling.Sentence].Items[n]
		if !s.Holds(p.report, it) {
			pl.Lacks = append(pl.Lacks, it.Span)
		}
	}
	return pl
}

// opensWith is the share of a line's weight that a sentence has words for
// or words near them, 0 if that is too little of it, or no more than is said under a picture.
func (c *candidate) opensWith(al *statement.Alignment) float64 {
	if al.B.Heading || al.B.Caption || al.Turned() || len(rival.Clashes(al)) > 0 {
		return 0
	}
	held, all, same, least := 0.0, 0.0, 0.0, opensAt
	for _, n := range c.Telling.Items {
		all += al.A.Items[n].Weight
		if al.To[n] < 0 || al.Grade[n] < statement.Near {
			continue
		}
		held += al.A.Items[n].Weight
		if al.Grade[n] >= statement.Vouch {
			same += al.A.Items[n].Weight
		}
		if n == c.Telling.Head {
			least = opensDeed
		}
	}
	if held < least*all || same < opensSame*all || all == 0 {
		return 0
	}
	return held / all
}

const (
	opensSame = .3 // share of it that the opening must have in the very words, or words for the same: of 20 below it 13 told nothing of the line
	opensAt   = .6 // share of a line that an opening must have words for, to be told of the same event
	opensDeed = .5 // and where its deed is among them
)

// togetherAt is the share of a line's weight that the sentences of a report say
// together, where none of them says so much of it alone.
const togetherAt = .55

// spoken says whether a line is what somebody is quoted with: its deed stands in
// quotation marks, or it begins with a quotation that is more than a name or a
// word in somebody's sense.
func (l line) spoken() bool {
	if l.t.Head >= 0 && l.st.Items[l.t.Head].Quoted {
		return true
	}
	text := l.report.Text
	sp := l.t.Span()
	if !wording.Opened(text[sp.Start:]) {
		return false
	}
	end := closing(text[sp.Start:sp.End])
	if end < 0 {
		return true
	}
	inside := news.Span{Start: sp.Start, End: sp.Start + end}
	if strings.ContainsAny(inside.In(text)[end-1:], ",.!?-") || strings.HasPrefix(strings.TrimLeft(text[inside.End:sp.End], "”’\"'"), ",") {
		return true
	}
	return slices.ContainsFunc(l.st.Items, func(it statement.Item) bool { return it.Predicate && it.Finite && inside.Holds(it.Span) })
}

// closing is where the quotation that a text begins with ends, -1 if it does
// not.
func closing(text string) int {
	for _, m := range [][2]string{{"“", "”"}, {"\"", "\""}, {"‘", "’ "}, {"'", "' "}} {
		if rest, ok := strings.CutPrefix(text, m[0]); ok {
			if i := strings.Index(rest, m[1]); i >= 0 {
				return len(m[0]) + i
			}
		}
	}
	return -1
}
