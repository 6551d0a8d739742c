package claim

import (
	"encoding/binary"
	"math"
	"slices"
)

// merge gives candidates that tell the same items in the same order the places
// of all of them: a sentence is held only against those nearest to it, and of
// three that tell one thing not every two are near.
func (s *Story) merge(all []candidate) {
	at := map[string]int{}
	var groups [][]int
	for i := range all {
		k := s.told(&all[i])
		g, known := at[k]
		if !known {
			g = len(groups)
			at[k] = g
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], i)
	}
	for _, g := range groups {
		if len(g) > 1 {
			s.share(all, g)
		}
	}
}

// told is what a candidate tells, as a key: its items in order, and how far its
// predicate is so.
func (s *Story) told(c *candidate) string {
	t := &c.Telling
	items := s.Sentences[t.Report][t.Sentence].Items
	key := []byte{0, 0, 0}
	if t.Phrase {
		key[0] = 1
	}
	if t.Head >= 0 {
		key[1] = byte(items[t.Head].Mood)
		if items[t.Head].Negated {
			key[2] = 1
		}
	}
	for _, n := range t.Items {
		key = binary.LittleEndian.AppendUint32(key, uint32(items[n].Key))
	}
	return string(append(key, t.Voice...))
}

// share gives all candidates of a group the places of each, its own first.
func (s *Story) share(all []candidate, group []int) {
	var full []Place
	var tokens [][3]int
	for _, i := range group {
		for _, p := range all[i].Full {
			if !slices.ContainsFunc(full, func(q Place) bool { return q.Report == p.Report && q.Sentence == p.Sentence }) {
				full = append(full, p)
			}
		}
		for _, k := range all[i].tokens {
			if !slices.Contains(tokens, k) {
				tokens = append(tokens, k)
			}
		}
	}
	for _, i := range group {
		c := &all[i]
		own := c.Full[0]
		rest := slices.DeleteFunc(slices.Clone(full), func(p Place) bool {
			return p.Report == own.Report && p.Sentence == own.Sentence || s.turned(c, p)
		})
		c.Full, c.tokens = append([]Place{own}, rest...), tokens
		c.Partly = slices.DeleteFunc(c.Partly, func(p Place) bool {
			return slices.ContainsFunc(full, func(q Place) bool { return q.Report == p.Report })
		})
		voices := map[int]bool{}
		for _, p := range c.Full {
			voices[s.Voice[p.Report]] = true
		}
		c.Worth *= math.Pow(float64(len(voices)-1)/float64(c.Voices-1), voicePower)
		c.Voices = len(voices)
	}
}

// turned says whether a place tells what a phrase tells in a sentence that
// denies what the sentence of the phrase tells, or tells what that denies.
func (s *Story) turned(c *candidate, p Place) bool {
	if !c.Telling.Phrase {
		return false
	}
	al := s.align(place{c.Telling.Report, c.Telling.Sentence}, place{p.Report, p.Sentence})
	return al.Turned() || al.TurnedAbove(c.Telling.Head)
}
