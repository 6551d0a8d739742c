package voice

import (
	"cmp"
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// near is a report that copies an earlier one.
type near struct {
	of, report  int
	short, long int
	percent     int
}

const (
	shingle    = 5   // words of a shingle
	copyShare  = 0.5 // share of the shorter text that makes it a copy
	looksAlike = 0.3 // share of shingles at which the words are compared
	leastWords = 25  // a shorter text is nobody's copy
	crowded    = 8   // groups that hold a shingle before it tells nothing
)

// copies finds reports that carry one text: cut, reordered, with a new first
// line or changed words. Shingles find the candidates (Broder 1997, resemblance
// and containment), runs of equal words confirm them. What stands inside
// quotation marks does not count: two reporters may hear one speech.
func copies(reports []table.Sheet) []near {
	c := copying{reports: reports, holders: map[uint64][]int32{}}
	var found []near
	for i := range reports {
		own := ownWords(&reports[i])
		prints := shingles(own)
		leader := -1
		if len(own) >= leastWords {
			for _, j := range c.candidates(prints) {
				if n, ok := c.compare(j, i); ok {
					found = append(found, n)
					leader = j
					break
				}
			}
		}
		if leader < 0 {
			leader = i
		}
		c.lead(leader, prints)
	}
	return found
}

// copying is the search for copies, report by report.
type copying struct {
	reports []table.Sheet
	holders map[uint64][]int32 // shingle -> leaders whose text holds it
}

// lead notes the shingles of a report under its leader: the first that carries
// its text.
func (c *copying) lead(leader int, prints []uint64) {
	for _, p := range prints {
		if hs := c.holders[p]; len(hs) < crowded && !slices.Contains(hs, int32(leader)) {
			c.holders[p] = append(hs, int32(leader))
		}
	}
}

// candidates are the leaders that share enough shingles, the likeliest first.
func (c *copying) candidates(prints []uint64) []int {
	shared := map[int]int{}
	for _, p := range prints {
		for _, j := range c.holders[p] {
			shared[int(j)]++
		}
	}
	var out []int
	for j, n := range shared {
		if least := min(len(prints), len(c.reports[j].Words)); float64(n) >= looksAlike*float64(least) {
			out = append(out, j)
		}
	}
	slices.SortFunc(out, func(a, b int) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
	return out[:min(len(out), 5)]
}

// compare says whether one of two reports is a copy of the other.
func (c *copying) compare(a, b int) (near, bool) {
	x, y := ownWords(&c.reports[a]), ownWords(&c.reports[b])
	short, long := a, b
	if len(x) > len(y) || len(x) == len(y) && a > b {
		x, y, short, long = y, x, b, a
	}
	share := covered(x, y)
	return near{of: a, report: b, short: short, long: long, percent: int(100 * share)}, len(x) >= leastWords && share >= copyShare
}

// covered is the share of the words of x that stand in runs of five or more
// equal words in y.
func covered(x, y []table.Word) float64 {
	at := make(map[uint64]int, len(y))
	for i, p := range shingles(y) {
		if _, ok := at[p]; !ok {
			at[p] = i
		}
	}
	in, end := 0, 0
	for i, p := range shingles(x) {
		j, ok := at[p]
		if !ok || !table.EqualForms(x[i:i+shingle], y[j:j+shingle]) {
			continue
		}
		in += i + shingle - max(i, end)
		end = i + shingle
	}
	return float64(in) / float64(max(1, len(x)))
}

// ownWords are the words of a report outside its direct quotations; all
// words, where the quotations leave less than half.
func ownWords(r *table.Sheet) []table.Word {
	out := outsideQuotes(r)
	if all := r.Words; 2*len(out) < len(all) {
		return all
	}
	return out
}

// outsideQuotes are the words of a report outside its direct quotations.
func outsideQuotes(r *table.Sheet) []table.Word {
	var out []table.Word
	rest := r.Words
	for _, q := range r.Speech {
		before := len(rest) - len(from(rest, q.Start))
		out = append(out, rest[:before]...)
		rest = from(rest[before:], q.End)
	}
	return append(out, rest...)
}

// from is the words that begin at the offset or after.
func from(words []table.Word, at int) []table.Word {
	s := table.Sheet{Words: words}
	return s.In(news.Span{Start: at, End: int(^uint(0) >> 1)})
}

// shingles are the hashes of all runs of five words; the i-th begins at the
// i-th word.
func shingles(words []table.Word) []uint64 {
	if len(words) < shingle {
		return nil
	}
	out := make([]uint64, len(words)-shingle+1)
	for i := range out {
		h := uint64(14695981039346656037)
		for _, w := range words[i : i+shingle] {
			h = (h ^ uint64(uint32(w.Form))) * 1099511628211
			h ^= h >> 29
		}
		out[i] = h
	}
	return out
}
