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
	own         []uint32 // hashes of the words of the outlet's name
	words       []word
	heads       int // words of the title
	counts      tally
	terms       []term
	runs        []uint32
}

// scan reads the words of a report and counts its terms.
func (rd *reader) scan(r *news.Report) (body []word) {
	rd.title, rd.text = string(r.Title), r.Text
	rd.own = rd.own[:0]
	for _, w := range scan(rd.words[:0], string(r.Outlet.Name), 0) {
		rd.own = append(rd.own, w.hash)
	}
	rd.words = scan(rd.words[:0], rd.title, titled)
	rd.heads = len(rd.words)
	rd.words = scan(rd.words, rd.text[:min(len(rd.text), mostText)], 0)
	rd.count()
	return rd.words[rd.heads:]
}

// read makes the sketch of a report. Rarity is as df tells it.
func (rd *reader) read(r *news.Report, df *frequency) sketch {
	body := rd.scan(r)
	s := sketch{day: dayOf(r), scale: df.scale(), outlet: hashOf(string(r.Outlet.Name))}
	s.days = rd.days(r, body, s.day)
	s.runs, s.rate = rd.sample(body)
	s.said = rd.sayings(body)
	s.terms = rd.weigh(df)
	s.measure()
	return s
}

// weigh turns the counts into weighed terms and keeps the weightiest.
func (rd *reader) weigh(df *frequency) []term {
	terms, scale := rd.terms[:0], df.scale()
	for _, c := range rd.counts.entries {
		rarity := df.rarity(c.hash, scale)
		if rarity <= commonest {
			continue
		}
		if c.bits&3 == named && c.bits&low != 0 {
			c.bits &^= 3
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
