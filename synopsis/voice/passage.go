package voice

import (
	"slices"
	"strconv"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// A passage is a run of words that reports of two origins have word by word,
// outside quotation marks: what stands in it is from one text, whoever prints
// it. Two who write of one event by themselves do not meet for so long.
const passageWords = 15

// passage is a run of passageWords in a report, with its hash.
type passage struct {
	news.Span
	hash uint64
}

// findPassages finds the passages of all reports, in order of place.
func (t *Voices) findPassages() {
	t.passages = make([][]passage, len(t.Reports))
	all := make([][]passage, len(t.Reports))
	holder := map[uint64]int{} // hash -> its first origin, -1 where it has two
	for i := range t.Reports {
		all[i] = runsOf(outsideQuotes(&t.Reports[i]))
		for _, p := range all[i] {
			if o, ok := holder[p.hash]; !ok {
				holder[p.hash] = t.Origin[i]
			} else if o != t.Origin[i] {
				holder[p.hash] = -1
			}
		}
	}
	for i := range all {
		for _, p := range all[i] {
			if holder[p.hash] < 0 {
				t.passages[i] = append(t.passages[i], p)
			}
		}
	}
}

// runsOf is all runs of so many words; each begins one word after the last.
func runsOf(words []table.Word) []passage {
	var out []passage
	prints := shingles(words)
	for i := 0; i+passageWords <= len(words); i++ {
		h := uint64(0)
		for k := i; k+shingle <= i+passageWords; k += shingle {
			h = h*1099511628211 ^ prints[k]
		}
		out = append(out, passage{news.Span{Start: words[i].Start, End: words[i+passageWords-1].End}, h})
	}
	return out
}

// passagesAt is the names of those of the passages of a report that hold half of
// the span, or of which it holds half.
func passagesAt(list []passage, sp news.Span) []string {
	var out []string
	from, _ := slices.BinarySearchFunc(list, sp.Start, func(p passage, at int) int { return p.End - at })
	for _, p := range list[from:] {
		if p.Start >= sp.End {
			break
		}
		if 2*(min(p.End, sp.End)-max(p.Start, sp.Start)) >= min(sp.Len(), p.Len()) {
			out = append(out, strconv.FormatUint(p.hash, 36))
		}
	}
	return out
}
