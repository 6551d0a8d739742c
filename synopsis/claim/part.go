package claim

import (
	"slices"
	"strings"

	"synoptic/synopsis/wording"
)

// partly are the places of reports that say a clause in part, or in other
// words, the best of each.
func (c *candidate) partly(all []fit, weight float64, reads *wording.Signs) []Place {
	if c.Telling.Phrase {
		return nil
	}
	var out []Place
	full, best := map[int]bool{}, map[int]float64{}
	for _, p := range c.Full {
		full[p.Report] = true
	}
	for i := range all {
		f := &all[i]
		if full[f.report] {
			continue
		}
		pl, had, ok := f.part(c, weight, reads)
		if !ok || had <= best[f.report] {
			continue
		}
		if best[f.report] > 0 {
			out = slices.DeleteFunc(out, func(o Place) bool { return o.Report == f.report })
		}
		best[f.report] = had
		out = append(out, pl)
	}
	return out
}

// part is the place where the sentence of a fit says a part of a clause, with
// the weight of what it says, and whether that is enough: the deed and most of
// the rest, or as much as is told in other words.
func (f *fit) part(c *candidate, weight float64, reads *wording.Signs) (pl Place, had float64, ok bool) {
	deed, whole := false, true
	for _, n := range c.Telling.Items {
		if f.said[n] {
			had += f.al.A.Items[n].Weight
			deed = deed || n == c.Telling.Head
			continue
		}
		whole = false
	}
	if whole {
		return pl, had, false
	}
	most := deed && (had >= partAt*weight || reads == nil && had >= partOfWhole*weight)
	if !most && (reads == nil || f.never || had < leastShare*weight || !f.retells(&c.Telling, reads)) {
		return pl, had, false
	}
	if !f.saysOfIt(&c.Telling) {
		return pl, had, false
	}
	r := f.al.Story.Reports[f.report]
	pl = Place{Report: f.report, Sentence: f.sentence, Span: f.where(&c.Telling, r)}
	if !words(pl.Span.In(r.Text), fewestOfPart) {
		return pl, had, false
	}
	for _, n := range c.Telling.Items {
		if it := &f.al.A.Items[n]; !f.said[n] && !f.al.Story.Holds(f.report, it) {
			pl.Lacks = append(pl.Lacks, it.Span) // not told a clause or two away either
		}
	}
	return pl, had, true
}

// words says whether a text has so many words at least.
func words(text string, least int) bool {
	for range strings.FieldsSeq(text) {
		if least--; least <= 0 {
			return true
		}
	}
	return least <= 0
}

// saysOfIt says whether the sentence of a fit tells enough of what somebody is told
// to say in a telling, if somebody is: that he said something the same day tells
// nothing of it.
func (f *fit) saysOfIt(t *wording.Telling) bool {
	said, all := 0.0, 0.0
	for _, n := range t.Items {
		if it := &f.al.A.Items[n]; it.Reported || it.Quoted {
			all += it.Weight
			if f.said[n] {
				said += it.Weight
			}
		}
	}
	return said >= saidOfIt*all
}

// saidOfIt is the share of what somebody is told to say that who tells it in part
// must tell.
const saidOfIt = .3

// allReported says whether all who say a telling hand on what somebody says:
// then it is not told as a fact by anybody.
func allReported(t *wording.Telling, all []fit, d details) bool {
	for i := range all {
		f := &all[i]
		if f.never || f.lacks || !d.holds(f.drop) || t.Head < 0 || f.al.To[t.Head] < 0 {
			continue
		}
		if !f.al.B.Items[f.al.To[t.Head]].Reported {
			return false
		}
	}
	return true
}

// unsaid says whether the sentence of a fit denies that somebody says what a
// telling tells, they have not estimated that it rises, or denies what a phrase
// is a part of.
func (f *fit) unsaid(t *wording.Telling) bool {
	if f.deniedAlone(t) {
		return true
	}
	if t.Head < 0 || f.al.To[t.Head] < 0 {
		return false
	}
	head := &f.al.B.Items[f.al.To[t.Head]]
	if head.Up < 0 || head.Rel != "ccomp" {
		return false
	}
	if n := slices.Index(f.al.To, head.Up); n >= 0 && slices.Contains(t.Items, n) {
		return false // the telling has it too, and is held against it
	}
	return f.al.B.Items[head.Up].Negated
}

// deniedAlone says whether one of the sentence of a telling and that of a fit
// tells what a phrase tells as a part of what it denies, and the other does not:
// was not fined for two fires, was fined for two fires.
func (f *fit) deniedAlone(t *wording.Telling) bool {
	return t.Phrase && t.Head >= 0 && f.al.To[t.Head] >= 0 && f.al.Story.Denied(f.al.A, t.Head) != f.al.Story.Denied(f.al.B, f.al.To[t.Head])
}
