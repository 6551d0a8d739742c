package story

import (
	"cmp"
	"math"
	"slices"

	"synoptic/news"
)

// reader turns reports into sketches. It keeps its buffers, and the words of
// the last report, between reports.
type reader struct {
	title, text string
	words       []word
	counts      tally
	terms       []term
	runs        []uint32
}

// scan reads the words of a report and counts its terms.
func (rd *reader) scan(r *news.Report) (body []word) {
	rd.title, rd.text = string(r.Title), r.Text
	rd.words = scan(rd.words[:0], rd.title, titled)
	title := len(rd.words)
	rd.words = scan(rd.words, rd.text[:min(len(rd.text), mostText)], 0)
	rd.count(title)
	return rd.words[title:]
}

// read makes the sketch of a report. Rarity is as df tells it.
func (rd *reader) read(r *news.Report, df *frequency) sketch {
	body := rd.scan(r)
	s := sketch{day: dayOf(r), scale: df.scale()}
	s.days = rd.days(r, body, s.day)
	s.runs, s.rate = rd.sample(body)
	s.said = rd.sayings(body)
	s.terms = rd.weigh(df)
	s.measure()
	return s
}

// count gathers the terms of the words read.
func (rd *reader) count(title int) {
	t := &rd.counts
	t.reset(len(rd.words))
	for i := range rd.words {
		w := &rd.words[i]
		bits := plain
		if w.flags&titled != 0 {
			bits = inTitle
		} else if w.flags&(capital|opens) == capital && dateWords[w.hash&(dateSlots-1)].hash != w.hash {
			bits = named
		}
		if i >= title && i-title < leadWords {
			bits |= inLead
		}
		if w.end-w.start > 1 || w.flags&number != 0 {
			t.add(w.hash, bits)
		}
		bits &^= 3
		if w.flags&number != 0 && i+1 < len(rd.words) && rd.words[i+1].flags&(opens|number) == 0 {
			t.add(join(w.hash, rd.words[i+1].hash, figure), bits|figure)
		}
		if w.flags&(capital|tied|titled|opens) == capital|tied && i > title && rd.words[i-1].flags&capital != 0 {
			t.add(join(rd.words[i-1].hash, w.hash, full), bits|full)
		}
	}
}

// join is the hash of a term of two words.
func join(a, b uint32, kind uint8) uint32 { return mix(a*31 + b + uint32(kind)) }

// weigh turns the counts into weighed terms and keeps the weightiest.
func (rd *reader) weigh(df *frequency) []term {
	terms, scale := rd.terms[:0], df.scale()
	for _, c := range rd.counts.entries {
		rarity := df.rarity(c.hash, scale)
		if rarity <= commonest {
			continue
		}
		w := rarity * (1 + logs[min(int(c.n), len(logs)-1)])
		if c.bits&early != 0 {
			w *= leadBoost
		}
		terms = append(terms, term{c.hash, uint16(min(w*weightScale, math.MaxUint16)), uint8(min(rarity*rarityScale, math.MaxUint8)), c.bits})
	}
	rd.terms = terms
	if len(terms) > mostTerms {
		heaviest(terms, mostTerms)
		terms = terms[:mostTerms]
	}
	slices.SortFunc(terms, func(a, b term) int { return cmp.Compare(a.hash, b.hash) })
	return slices.Clone(terms)
}

const (
	leadBoost = 1.5
	commonest = .5 // rarity of words that say nothing
)

// heavier orders terms by falling weight, then by hash.
func heavier(a, b term) int {
	if a.weight != b.weight {
		return int(b.weight) - int(a.weight)
	}
	return cmp.Compare(a.hash, b.hash)
}

// heaviest brings the n heaviest terms to the front (quickselect).
func heaviest(t []term, n int) {
	lo, hi := 0, len(t)
	for hi-lo > 16 {
		p, i, j := t[lo+(hi-lo)/2], lo, hi-1
		for i <= j {
			for heavier(t[i], p) < 0 {
				i++
			}
			for heavier(t[j], p) > 0 {
				j--
			}
			if i <= j {
				t[i], t[j] = t[j], t[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case n <= j:
			hi = j + 1
		case n >= i:
			lo = i
		default:
			return
		}
	}
	slices.SortFunc(t[lo:hi], heavier)
}
