package story

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// Reuse is wording that two reports share: Share is the part of the shorter
// one's runs of eight words that stand in the other, 0 to 1, and Runs how
// many runs were seen to be shared.
type Reuse struct {
	A, B  string // ids; A came first in the list
	Share float64
	Runs  int
}

// Copies finds all pairs of reports of which at least least of the shorter
// stands word for word in the other. It looks at every fourth run of words,
// chosen by its hash (Heintze 1996), and leaves out runs that stand in more
// than a hundred reports, which are frame and not text. The pairs come in the
// order of the reports.
func Copies(reports []news.Report, least float64) []Reuse {
	runs := make([][]uint32, len(reports))
	holders := map[uint32][]int32{}
	var words []word
	for i := range reports {
		words = scan(words[:0], reports[i].Text, 0)
		runs[i] = quarter(words)
		for _, h := range runs[i] {
			if l := holders[h]; len(l) < mostHolders {
				holders[h] = append(l, int32(i))
			}
		}
	}
	var out []Reuse
	count := make([]int, len(reports))
	for i := range reports {
		var with []int32
		for _, h := range runs[i] {
			l := holders[h]
			if len(l) == mostHolders {
				continue
			}
			for _, k := range l {
				if int(k) >= i {
					break
				}
				if count[k]++; count[k] == 1 {
					with = append(with, k)
				}
			}
		}
		slices.SortFunc(with, cmp.Compare)
		for _, k := range with {
			of := min(len(runs[i]), len(runs[k]))
			share := float64(count[k]) / float64(of)
			if share >= least && count[k] >= leastRuns && of >= leastOf {
				out = append(out, Reuse{reports[k].ID, reports[i].ID, share, count[k]})
			}
			count[k] = 0
		}
	}
	return out
}

const (
	mostHolders = 100
	leastRuns   = 3  // shared runs looked at
	leastOf     = 14 // runs looked at of the shorter: what is shorter is often only the frame of a page
)

// quarter hashes the runs of words and keeps about every fourth, ascending.
func quarter(words []word) []uint32 {
	var out []uint32
	top, h := power(textRun), uint32(0)
	for i := range words {
		h = h*base + words[i].hash
		if i >= textRun {
			h -= top * words[i-textRun].hash
		}
		if i < textRun-1 {
			continue
		}
		if k := mix(h); k&3 == 0 {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
