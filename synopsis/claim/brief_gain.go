package claim

import (
	"math"

	"synoptic/synopsis/statement"
)

// concept is what a brief covers: an item, or two that stand near one another,
// by what they say.
type concept [2]int32

// alone is the second half of a concept of one item.
const alone = -1

// nearItems is how many items behind one stand near it.
const nearItems = 3

// concepts hands on the concepts of some items of a sentence, with their
// weights.
func concepts(st *statement.Sentence, items []int, do func(c concept, weight float64)) {
	for x, i := range items {
		a := &st.Items[i]
		do(concept{a.Key, alone}, a.Weight)
		if a.Light {
			continue
		}
		n := 0
		for _, j := range items[x+1:] {
			b := &st.Items[j]
			if b.Light || b.Key == a.Key {
				continue
			}
			if n++; n > nearItems {
				break
			}
			do(concept{min(a.Key, b.Key), max(a.Key, b.Key)}, math.Sqrt(a.Weight*b.Weight))
		}
	}
}

// telling is how many voices tell a concept, and how early, summed.
type telling struct {
	voices, last int
	early        float64
}

// matters is how much each concept matters to who wants to know what happened:
// the share of the other voices that tell what one does, by how early they do.
// A copy has no voice; of one voice alone all matters.
func (s *briefing) matters() map[concept]float64 {
	if s.matter != nil {
		return s.matter
	}
	all := map[concept]*telling{}
	for r := range s.Sentences {
		if s.Voice[r] == r {
			s.hear(r, all)
		}
	}
	others := s.voices() - 1
	s.matter = make(map[concept]float64, len(all))
	for c, x := range all {
		share := math.Max(aloneMatter, float64(x.voices-1)/math.Max(1, float64(others)))
		if others == 0 {
			share = 1
		}
		s.matter[c] = share * x.early / float64(x.voices)
	}
	return s.matter
}

// hear adds what one report tells.
func (s *briefing) hear(r int, all map[concept]*telling) {
	place := 0
	for k := range s.Sentences[r] {
		st := &s.Sentences[r][k]
		if st.Caption {
			continue
		}
		early := math.Max(leadFloor, 1-leadDecay*float64(place))
		if !st.Heading {
			place++
		}
		items := make([]int, len(st.Items))
		for n := range items {
			items[n] = n
		}
		concepts(st, items, func(c concept, _ float64) {
			x := all[c]
			if x == nil {
				x = &telling{last: -1}
				all[c] = x
			}
			if x.last != r {
				x.voices, x.last, x.early = x.voices+1, r, x.early+early
			}
		})
	}
}

const (
	aloneMatter = .01 // what a concept matters that no other voice tells
	leadDecay   = .06 // what it matters less for each sentence before it
	leadFloor   = .4
)

// mattersIn is how much each concept of a sentence matters: half of that is how
// many voices have its words anywhere, half how many tell it, in whatever words,
// where they tell of the same as the sentence does.
func (s *briefing) mattersIn(p place) map[concept]float64 {
	if out, known := s.shared[p]; known {
		return out
	}
	if s.shared == nil {
		s.shared = map[place]map[concept]float64{}
	}
	st := &s.Sentences[p.report][p.sentence]
	items, by := make([]int, len(st.Items)), map[int32]float64{}
	for n, share := range s.popular(p) {
		key := st.Items[n].Key
		items[n], by[key] = n, max(by[key], min(1, share))
	}
	early := math.Max(leadFloor, 1-leadDecay*float64(rank(s.Sentences[p.report], p.sentence)))
	words, out := s.matters(), map[concept]float64{}
	concepts(st, items, func(c concept, _ float64) {
		told := by[c[0]]
		if c[1] != alone {
			told = min(told, by[c[1]])
		}
		out[c] = (words[c] + max(words[c], told*early)) / 2
	})
	s.shared[p] = out
	return out
}

// gain is how much of what matters a line tells that is not told yet, beside
// its length, and which share of what it tells that is.
func (s *briefing) gain(c *candidate, told map[concept]bool) (gain, fresh float64) {
	matter := s.mattersIn(place{c.Telling.Report, c.Telling.Sentence})
	sum, all := 0.0, 0.0
	clear(s.counted)
	concepts(&s.Sentences[c.Telling.Report][c.Telling.Sentence], c.Telling.Items, func(x concept, weight float64) {
		if s.counted[x] {
			return
		}
		s.counted[x] = true
		v := weight * matter[x]
		if all += v; !told[x] {
			sum += v
		}
	})
	if all == 0 {
		return 0, 0
	}
	gain = sum / math.Pow(math.Max(shortLine, float64(c.Telling.Words)), lengthPower) * math.Pow(.85, float64(len(c.Telling.Pieces)-1))
	if !c.Telling.Whole {
		gain *= .9
	}
	gain *= math.Pow(float64(c.Voices), voicesPower)
	return gain, sum / all
}

const (
	voicesPower = .8 // by how much a line goes before others that more voices vouch for
	shortLine   = 12 // words of a line for which no reader asks for fewer
	lengthPower = .4
)

// voices is the number of reports, copies counted once.
func (s *briefing) voices() int {
	n := 0
	for r, v := range s.Voice {
		if r == v {
			n++
		}
	}
	return n
}

// toldBy is how many voices tell a line that an item of a sentence stands in.
func (s *Story) toldBy(p place, item int) int {
	if s.heard == nil {
		s.heard = make([]int, len(s.near.weight))
		for i := range s.all {
			for _, k := range s.all[i].items {
				s.heard[k] = max(s.heard[k], s.all[i].Voices)
			}
		}
	}
	return s.heard[s.near.item(p, item)]
}
