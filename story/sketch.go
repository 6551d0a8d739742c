package story

import (
	"math"
	"slices"

	"synoptic/news"
)

// A sketch is what grouping remembers of a report: its weightiest terms, a
// sample of its word runs, and its day.
type sketch struct {
	terms  []term   // by hash
	runs   []uint32 // sampled hashes of runs of eight words, ascending
	said   []uint32 // sampled hashes of runs of five words inside quotation marks, ascending
	rate   uint8    // runs keeps the hashes below 2^(32-rate)
	day    int32    // of publication, days since 1970; unknown if not told
	norms  [kinds]float32
	titles float32 // norm of the terms in the title
	leads  float32
	words  int32
}

// term is a word, name or figure of a report with its weight.
type term struct {
	hash   uint32
	weight float32
	kind   uint8
	flags  uint8
}

const (
	plain  uint8 = iota // a word
	named               // a word that begins with a capital inside a sentence
	full                // a name of several words
	figure              // a number with what it counts
	kinds
)

const (
	inTitle uint8 = 1 << iota
	inLead
)

const (
	unknown   = math.MinInt32
	mostTerms = 64
	mostRuns  = 48
	leadWords = 80
)

// reader turns reports into sketches. It keeps its buffers between reports.
type reader struct {
	title, text string
	words       []word
	counts      tally
	terms       []term
	runs        []uint32
}

func (rd *reader) read(r *news.Report, df *frequency) sketch {
	rd.title, rd.text = string(r.Title), r.Text
	rd.words = scan(rd.words[:0], rd.title, titled)
	title := len(rd.words)
	rd.words = scan(rd.words, r.Text, 0)
	var s sketch
	s.day = dayOf(r)
	s.words = int32(len(rd.words) - title)
	s.runs, s.rate = rd.sample(rd.words[title:], 8, 0)
	s.said, _ = rd.sample(rd.words[title:], 5, quoted)
	rd.count(title)
	rd.weigh(&s, df)
	return s
}

// sample hashes every run of n words that all have the flags, and keeps the
// hashes below a bound that is halved until at most mostRuns are left.
func (rd *reader) sample(words []word, n int, flags uint8) ([]uint32, uint8) {
	runs := rd.runs[:0]
	bound, rate := uint32(math.MaxUint32), uint8(0)
	for i := 0; i+n <= len(words); i++ {
		if flags != 0 && (words[i].flags&flags == 0 || words[i+n-1].flags&flags == 0) {
			continue
		}
		h := uint32(n)
		for _, w := range words[i : i+n] {
			h = (h ^ w.hash) * 0x9e3779b1
			h ^= h >> 15
		}
		if h > bound {
			continue
		}
		runs = append(runs, h)
		if len(runs) == 2*mostRuns {
			slices.Sort(runs)
			runs = slices.Compact(runs)
			for len(runs) > mostRuns {
				bound, rate = bound>>1, rate+1
				runs = below(runs, bound)
			}
		}
	}
	slices.Sort(runs)
	runs = slices.Compact(runs)
	for len(runs) > mostRuns {
		bound, rate = bound>>1, rate+1
		runs = below(runs, bound)
	}
	rd.runs = runs
	return slices.Clone(runs), rate
}

func below(sorted []uint32, bound uint32) []uint32 {
	i, _ := slices.BinarySearch(sorted, bound+1)
	return sorted[:i]
}

// count gathers the terms of the words read into the tally.
func (rd *reader) count(title int) {
	t := &rd.counts
	t.reset(len(rd.words))
	for i := range rd.words {
		w := &rd.words[i]
		kind, flags := plain, uint8(0)
		if w.flags&titled != 0 {
			flags = inTitle
		} else {
			if i-title < leadWords {
				flags = inLead
			}
			if w.flags&(capital|opens) == capital {
				kind = named
			}
		}
		if w.end-w.start > 1 || w.flags&number != 0 {
			t.add(w.hash, kind, flags)
		}
		if w.flags&number != 0 && i+1 < len(rd.words) && rd.words[i+1].flags&(opens|number) == 0 {
			t.add(join(w.hash, rd.words[i+1].hash, figure), figure, flags)
		}
		if w.flags&capital != 0 && i > 0 && w.flags&tied != 0 && w.flags&(titled|opens) == 0 {
			if p := &rd.words[i-1]; p.flags&(capital|titled) == capital {
				t.add(join(p.hash, w.hash, full), full, flags)
			}
		}
	}
}

// join is the hash of a term of two words.
func join(a, b uint32, kind uint8) uint32 { return mix(a*31 + b + uint32(kind)) }

// total is the length of the vector of all terms.
func (s *sketch) total() float64 {
	var q float64
	for _, n := range s.norms {
		q += float64(n)
	}
	return math.Sqrt(q)
}

// weigh turns the tally into weighed terms and keeps the weightiest.
func (rd *reader) weigh(s *sketch, df *frequency) {
	terms := rd.terms[:0]
	for _, c := range rd.counts.entries {
		w := df.weight(c.hash) * (1 + logs[min(int(c.n), len(logs)-1)])
		if c.flags != 0 {
			w *= leadBoost
		}
		if w > 0 {
			terms = append(terms, term{c.hash, w, c.kind, c.flags})
		}
	}
	rd.terms = terms
	slices.SortFunc(terms, func(a, b term) int {
		if a.weight != b.weight {
			if a.weight > b.weight {
				return -1
			}
			return 1
		}
		return int(int64(a.hash) - int64(b.hash))
	})
	if len(terms) > mostTerms {
		terms = terms[:mostTerms]
	}
	slices.SortFunc(terms, func(a, b term) int { return int(int64(a.hash) - int64(b.hash)) })
	s.terms = slices.Clone(terms)
	var all [kinds]float64
	var titles, leads float64
	for _, t := range terms {
		q := float64(t.weight) * float64(t.weight)
		all[t.kind] += q
		if t.flags&inTitle != 0 {
			titles += q
		}
		if t.flags != 0 {
			leads += q
		}
	}
	for k := range all {
		s.norms[k] = float32(all[k])
	}
	s.titles, s.leads = float32(titles), float32(leads)
}

const leadBoost = 1.5

var logs = func() (t [64]float32) {
	for i := 1; i < len(t); i++ {
		t[i] = float32(math.Log(float64(i)))
	}
	return t
}()

// tally counts terms by hash in the order of their first coming.
type tally struct {
	entries []counted
	slots   []int32
}

type counted struct {
	hash  uint32
	n     uint16
	kind  uint8
	flags uint8
}

func (t *tally) reset(words int) {
	size := 1024
	for size < 6*words && size < 1<<22 {
		size *= 2
	}
	if len(t.slots) != size {
		t.slots = make([]int32, size)
	} else {
		clear(t.slots)
	}
	t.entries = t.entries[:0]
}

func (t *tally) add(hash uint32, kind, flags uint8) {
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		at := t.slots[i]
		if at == 0 {
			if len(t.entries)*2 > len(t.slots) {
				return
			}
			t.entries = append(t.entries, counted{hash, 1, kind, flags})
			t.slots[i] = int32(len(t.entries))
			return
		}
		if e := &t.entries[at-1]; e.hash == hash {
			if e.n < math.MaxUint16 {
				e.n++
			}
			e.kind = max(e.kind, kind)
			e.flags |= flags
			return
		}
	}
}
