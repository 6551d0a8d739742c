package claim

import (
	"cmp"
	"slices"

	"synoptic/synopsis/wording"
)

// choose keeps the claims that tell most of what is not told yet.
func (s *Story) choose(all []candidate, most int) []Claim {
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.Worth, a.Worth), cmp.Compare(a.Telling.Report, b.Telling.Report), cmp.Compare(a.Telling.Span().Start, b.Telling.Span().Start), cmp.Compare(a.Telling.Span().End, b.Telling.Span().End))
	})
	told := map[[3]int]bool{}
	var out []Claim
	var kept []*candidate
	for i := range all {
		c := &all[i]
		if len(out) == most {
			break
		}
		fresh := s.fresh(c, told)
		if fresh < freshAt && c.Telling.Introduces == "" || c.Telling.Phrase && s.within(c, out) {
			continue
		}
		c.Again = fresh < againAt && s.fresh(c, toldOf(kept, c)) < againAt
		for _, k := range c.tokens {
			told[k] = true
		}
		out, kept = append(out, c.Claim), append(kept, c)
	}
	slices.SortStableFunc(out, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(phrased(&a), phrased(&b)), cmp.Compare(b.Voices, a.Voices))
	})
	return out
}

// toldOf is what lines tell that all reports of a claim tell.
func toldOf(lines []*candidate, c *candidate) map[[3]int]bool {
	out := map[[3]int]bool{}
	for _, b := range lines {
		if tells(&b.Claim, &c.Claim) {
			for _, k := range b.tokens {
				out[k] = true
			}
		}
	}
	return out
}

const (
	freshAt = .2 // share of what a claim tells that must be new
	againAt = .5 // and below which it tells again what a line of the same reports does
)

// Slight says whether a claim tells next to nothing: a phrase that only names
// something or is only handed on, or a line that does not name whom it is of.
func (c *Claim) Slight() bool {
	return c.Telling.Slight || c.Telling.Leans > 0 || c.Said && c.Telling.Phrase
}

// phrased is 1 for a phrase, so that phrases stand behind what is told whole,
// and 2 for what is slight.
func phrased(c *Claim) int {
	switch {
	case c.Slight():
		return 2
	case c.Telling.Phrase:
		return 1
	}
	return 0
}

// within says whether a line before tells all that a phrase tells, and at
// least the same reports tell it.
func (s *Story) within(c *candidate, before []Claim) bool {
	return slices.ContainsFunc(before, func(b Claim) bool { return s.holds(&b.Telling, &c.Telling) && tells(&b, &c.Claim) })
}

// holds says whether all items of a telling say what items of another do.
func (s *Story) holds(of, t *wording.Telling) bool {
	items := s.Sentences[of.Report][of.Sentence].Items
	for _, n := range t.Items {
		key := s.Sentences[t.Report][t.Sentence].Items[n].Key
		if !slices.ContainsFunc(of.Items, func(k int) bool { return items[k].Key == key }) {
			return false
		}
	}
	return true
}

// tells says whether the reports of a claim tell another too.
func tells(c, other *Claim) bool {
	for _, p := range other.Full {
		if !slices.ContainsFunc(c.Full, func(q Place) bool { return q.Report == p.Report }) {
			return false
		}
	}
	return true
}
