package claim

import (
	"encoding/binary"
	"math"
)

// merge makes one of all candidates that tell the same items in the same order,
// the one of most worth, with the places of all: a sentence is held only against
// those nearest to it, and of three that tell one thing not every two are near.
func (s *Story) merge(all []candidate) []candidate {
	at := map[string]int{}
	var groups [][]int
	for i := range all {
		k := s.lineOf(&all[i].Telling).words()
		g, known := at[k]
		if !known {
			g = len(groups)
			at[k] = g
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], i)
	}
	out := make([]candidate, 0, len(groups))
	for _, g := range groups {
		out = append(out, joined(all, g, s.Voice))
	}
	return out
}

// words is what a line tells, as a key: its items in order, how far its
// predicate is so, and whether what a phrase hangs on is denied.
func (l line) words() string {
	t, st := l.t, l.st
	key := []byte{0, 0, 0}
	if t.Phrase {
		key[0] = 1
		if t.Head >= 0 && st.DeniedAbove(t.Head) {
			key[0] = 2
		}
	}
	if t.Head >= 0 {
		key[1] = byte(st.Items[t.Head].Mood)
		if st.Items[t.Head].Negated {
			key[2] = 1
		}
	}
	for _, n := range t.Items {
		it := &st.Items[n]
		key = binary.LittleEndian.AppendUint32(key, uint32(it.Key))
		if it.When != nil {
			key = append(append(key, it.When.From...), it.When.To...) // Sunday is many days
		}
	}
	return string(append(key, t.Voice...))
}

// joined is the candidate of a group that is worth most, with the places of all; voice
// is, of each report, the one whose copy it is.
func joined(all []candidate, group, voice []int) candidate {
	best := group[0]
	for _, i := range group[1:] {
		if all[i].Worth > all[best].Worth {
			best = i
		}
	}
	c := all[best]
	if len(group) == 1 {
		return c
	}
	places, told, voices := map[place]bool{}, map[[3]int]bool{}, map[int]bool{}
	whole := map[int]bool{}
	c.Full, c.tokens = nil, nil
	for _, i := range append([]int{best}, group...) {
		for _, p := range all[i].Full {
			if at := (place{p.Report, p.Sentence}); !places[at] {
				places[at], voices[voice[p.Report]], whole[p.Report] = true, true, true
				c.Full = append(c.Full, p)
			}
		}
		for _, k := range all[i].tokens {
			if !told[k] {
				told[k] = true
				c.tokens = append(c.tokens, k)
			}
		}
	}
	c.Partly = nil
	for _, p := range all[best].Partly {
		if !whole[p.Report] {
			c.Partly = append(c.Partly, p)
		}
	}
	c.Worth *= math.Pow(float64(len(voices)-1)/float64(c.Voices-1), voicePower)
	c.Voices = len(voices)
	return c
}
