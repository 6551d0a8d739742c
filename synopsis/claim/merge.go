package claim

import (
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"unicode"

	"synoptic/synopsis/statement"
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
	told := newItems(s.near)
	for _, g := range groups {
		told.none()
		out = append(out, joined(all, g, s.Voice, told))
	}
	return out
}

// words is what a line tells, as a key: how it stands, and its items in order.
func (l line) words() string {
	key := l.stance()
	for _, n := range l.t.Items {
		key = binary.LittleEndian.AppendUint32(key, uint32(l.st.Items[n].Key))
	}
	return string(key)
}

// stance is how a line stands to what it tells, as a key: how far its predicate is
// so, whether what a phrase hangs on is denied, its days, and whose word it is.
func (l line) stance() []byte {
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
		if when := st.Items[n].When; when != nil {
			key = append(append(append(key, when.From...), when.To...), 0) // Sunday is many days
		}
	}
	return append(append(key, t.Voice...), 0)
}

// asRead is what a reader takes a line for, as a key: its words, but for case and
// signs, how it stands, and whom and what it names. Two places may
// tell the same words of what reading took for two things; of two people of one
// name, or on two Sundays, they are two lines.
func (l line) asRead(text string) string {
	words := strings.Join(strings.FieldsFunc(strings.ToLower(l.t.Text(text)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }), " ")
	if l.t.Introduces != "" {
		return words + "\x00" + l.t.Introduces // who somebody is, is so on every day
	}
	key := l.stance()
	key[0] &^= 1 // a phrase that is no more than a clause
	for _, n := range l.t.Items {
		if it := &l.st.Items[n]; it.Kind == statement.Name {
			key = binary.LittleEndian.AppendUint32(key, uint32(it.Key))
		}
	}
	return words + "\x00\x00" + string(key)
}

// once makes one of claims that are read alike and are told as alike: the first,
// with the places of all.
func once(s *Story, claims []Claim) []Claim {
	type told struct {
		words string
		said  bool
	}
	at := map[told]int{}
	var out []Claim
	for i := range claims {
		c := &claims[i]
		k := told{s.lineOf(&c.Telling).asRead(s.Reports[c.Telling.Report].Text), c.Said}
		if n, again := at[k]; again {
			out[n] = out[n].with(c)
			continue
		}
		at[k] = len(out)
		out = append(out, *c)
	}
	return out
}

// with is a claim with the places of another too. Who tells all of it there tells
// it no more in part.
func (c Claim) with(other *Claim) Claim {
	c.Full, c.Again, c.Stub, c.Sure = slices.Clone(c.Full), c.Again && other.Again, c.Stub && other.Stub, min(c.Sure, other.Sure)
	for _, p := range other.Full {
		if !slices.ContainsFunc(c.Full, func(q Place) bool { return q.Report == p.Report && q.Sentence == p.Sentence }) {
			c.Full = append(c.Full, p)
		}
	}
	c.Partly = slices.DeleteFunc(slices.Clone(c.Partly), func(p Place) bool {
		return slices.ContainsFunc(c.Full, func(q Place) bool { return q.Report == p.Report })
	})
	return c
}

// joined is the candidate of a group that is worth most, with the places of all; voice
// is, of each report, the one whose copy it is, and told is empty.
func joined(all []candidate, group, voice []int, told *items) candidate {
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
	places, voices := map[place]bool{}, map[int]bool{}
	c.Full, c.items = nil, nil
	for _, i := range append([]int{best}, group...) {
		for _, p := range all[i].Full {
			if at := (place{p.Report, p.Sentence}); !places[at] {
				places[at], voices[voice[p.Report]] = true, true
				c.Full = append(c.Full, p)
			}
		}
		for _, k := range all[i].items {
			if !told.has(k) {
				told.add(k)
				c.items = append(c.items, k)
			}
		}
	}
	c.Worth *= math.Pow(float64(len(voices)-1)/float64(c.Voices-1), voicePower)
	c.Voices = len(voices)
	return c
}
