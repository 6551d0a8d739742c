package voice

import (
	"cmp"
	"slices"

	"synoptic/synopsis/table"
)

// A retelling is a report that tells another's text over: it has runs of its
// words and most of its sentences, in words of its own between. It owns up to
// nothing, and is no copy; still what both say is one voice.
type retelling struct {
	of    int     // the report retold
	share float64 // of the retelling's own words, how many stand in runs of the other
}

const (
	retoldRuns      = 0.14 // share of words in runs from which on a text is retold
	retoldSentences = 0.4  // share of sentences that the other has too
	sameSentence    = 0.5  // share of what a sentence tells that another has
	leastTold       = 5    // words that tell something, in a sentence that is compared
	leastRuns       = 25   // words that stand in runs: of one place, hour and office two may say five alike
	leastSentences  = 4    // sentences of a text that can be seen to be retold
)

// findRetellings finds which reports each one retells, the one it is nearest to
// first. Of two who share so much the later is the retelling, of one day the
// shorter: two who write of one event by themselves share neither.
func (t *Voices) findRetellings() {
	t.retold = make([][]retelling, len(t.Reports))
	own := make([][]table.Word, len(t.Reports))
	search := rewriting{t, own, make([][][]int32, len(t.Reports))}
	holders := map[uint64][]int32{}
	for i := range t.Reports {
		own[i] = ownWords(&t.Reports[i])
		shared := map[int]int{}
		for _, p := range shingles(own[i]) {
			hs := holders[p]
			for _, j := range hs {
				shared[int(j)]++
			}
			if len(hs) < crowded && !slices.Contains(hs, int32(i)) {
				holders[p] = append(hs, int32(i))
			}
		}
		for j, n := range shared {
			if least := min(len(own[i]), len(own[j])); t.Origin[i] == t.Origin[j] || least < leastWords || float64(n) < retoldRuns/shingle*float64(least) {
				continue
			}
			search.weigh(j, i)
		}
	}
	for i := range t.retold {
		slices.SortFunc(t.retold[i], func(a, b retelling) int { return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.of, b.of)) })
	}
}

// rewriting is the search for retellings, in the words of each report outside
// its quotations.
type rewriting struct {
	*Voices
	own  [][]table.Word
	tell [][][]int32 // of each report, what its sentences tell, nil before that is asked
}

// weigh notes which of two reports retells the other, if one does.
func (w rewriting) weigh(a, b int) {
	short, long := a, b
	if len(w.own[a]) > len(w.own[b]) {
		short, long = b, a
	}
	share := covered(w.own[short], w.own[long])
	if share < retoldRuns || share*float64(len(w.own[short])) < leastRuns || w.sentencesIn(short, long) < retoldSentences {
		return
	}
	later, earlier := short, long
	if x, y := w.Reports[short].Published.Date, w.Reports[long].Published.Date; x != "" && y != "" && x < y {
		later, earlier = long, short
	}
	w.retold[later] = append(w.retold[later], retelling{earlier, share})
}

// sentencesIn is the share of the sentences of one report that another has too,
// in these words or others.
func (w rewriting) sentencesIn(short, long int) float64 {
	there := w.told(long)
	all, in := 0, 0
	for _, s := range w.told(short) {
		if len(s) < leastTold {
			continue
		}
		all++
		if slices.ContainsFunc(there, func(o []int32) bool { return shareOf(s, o) >= sameSentence }) {
			in++
		}
	}
	if all < leastSentences {
		return 0
	}
	return float64(in) / float64(all)
}

// told is what the sentences of a report tell: the stems of its own words but
// those that only hold a sentence together, each once and in order.
func (w rewriting) told(i int) [][]int32 {
	if w.tell[i] != nil {
		return w.tell[i]
	}
	out := [][]int32{}
	at := -1
	for _, x := range w.own[i] {
		if w.Vocab.Rare(x.Stem) == 0 {
			continue
		}
		if s := w.Reports[i].Sentence(x.Start); s != at || len(out) == 0 {
			at = s
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], x.Stem)
	}
	for k := range out {
		slices.Sort(out[k])
		out[k] = slices.Compact(out[k])
	}
	w.tell[i] = out
	return out
}

// shareOf is how much of what one sentence tells another has.
func shareOf(s, o []int32) float64 {
	in, k := 0, 0
	for _, stem := range s {
		for k < len(o) && o[k] < stem {
			k++
		}
		if k < len(o) && o[k] == stem {
			in++
		}
	}
	return float64(in) / float64(len(s))
}

// retells joins each report behind refs to the nearest of those that it
// retells and that stand behind them too. It joins one alone: who writes from
// two makes them no one voice.
func (p places) retells(v *standing) {
	for _, i := range v.who {
		for _, r := range p.retold[i] {
			if slices.Contains(v.who, r.of) {
				v.one(r.of, i, "retold: "+p.Reports[r.of].Letter+" in "+p.Reports[i].Letter)
				break
			}
		}
	}
}
