package claim

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// candidate is a telling with who says it.
type candidate struct {
	Claim
	items   []int32         // the numbers of all items that are told, of all who say it; not of the brief
	leans   bool            // of the brief: can only stand behind the sentence before it
	of      *wording.Clause // what it is told of
	without details         // and what is left out of that
	reads   *wording.Signs  // how it reads; nil for a whole sentence
	parted  bool            // who says it in part is known
}

const (
	leastItems  = 2   // items a claim has at least
	leastWeight = .9  // and what they weigh together
	partAt      = .55 // share of the weight from which a place says a line in part
	partOfWhole = .4  // and from which it says a sentence as it stands in part
)

// candidates are the tellings of a clause that others say too: for each other
// report the clause without what that report lacks, and without what several
// lack.
func (s *Story) candidates(p place, c *wording.Clause) []candidate {
	all := s.fitting.named(s, p, c)
	var out []candidate
	for _, d := range drops(all) {
		t, ok := told(c, d)
		if !ok {
			continue
		}
		reads := c.Signs(&t, flags(c, d))
		if one, ok := s.candidate(p, c, &t, d, all, &reads); ok {
			out = append(out, one)
		}
	}
	return out
}

// runs are the stretches of a sentence that others have word for word.
func (s *Story) runs(p place) []wording.Clause {
	var out [][2]int
	seen := map[[2]int]bool{}
	beside := s.near.beside(p)
	for i := range beside {
		for _, at := range beside[i].Runs() {
			if !seen[at] {
				seen[at] = true
				out = append(out, at)
			}
		}
	}
	if out == nil {
		return nil
	}
	return wording.Runs(s.Reports[p.report], &s.Sentences[p.report][p.sentence], out)
}

// whole is a sentence as it stands, if others say all of it: what has no
// clause that reading found is told again word for word.
func (s *Story) whole(p place) []candidate {
	t, ok := s.near.asItStands(p)
	if !ok {
		return nil
	}
	all := entire(&s.Sentences[p.report][p.sentence], &t)
	if c, ok := s.candidate(p, &all, &t, 0, s.fitting.near(s, p, &all), nil); ok {
		return []candidate{c}
	}
	return nil
}

// asItStands is a sentence as it stands, and whether it can be read alone, found once.
func (n *neighbourhood) asItStands(p place) (wording.Telling, bool) {
	w := &n.whole[n.number(p)]
	if !w.known {
		w.known = true
		w.t, w.alone = wording.Whole(n.story.Reports[p.report], n.sentence(p))
	}
	t := w.t
	t.Items, t.Pieces = slices.Clone(t.Items), slices.Clone(t.Pieces)
	return t, w.alone
}

// whole is a sentence as it stands, once that is asked.
type whole struct {
	t            wording.Telling
	known, alone bool
}

// entire is a sentence as it stands as a clause, of which nothing may be left
// out.
func entire(st *statement.Sentence, t *wording.Telling) wording.Clause {
	all := wording.Clause{Report: st.Report, Sentence: st.Number, Head: t.Head, Inner: make([]int, len(st.Items))}
	for n := range all.Inner {
		all.Inner[n] = wording.Outside
	}
	for _, n := range t.Items {
		all.Inner[n] = -1
	}
	return all
}

// drops are the sets of details that one report lacks, and their unions, the
// smallest first.
func drops(all []fit) []details {
	var sets []details
	for _, f := range all {
		if !f.never && !slices.Contains(sets, f.drop) {
			sets = append(sets, f.drop)
		}
	}
	slices.SortFunc(sets, func(a, b details) int {
		return cmp.Or(cmp.Compare(bits.OnesCount64(uint64(a)), bits.OnesCount64(uint64(b))), cmp.Compare(a, b))
	})
	union := details(0)
	for _, d := range sets[:min(len(sets), mostUnions)] {
		union |= d
		if !slices.Contains(sets, union) {
			sets = append(sets, union)
		}
	}
	return sets
}

// mostUnions is how many sets are joined to one.
const mostUnions = 12

// candidate is a telling with all who say it; no candidate if nobody else does.
// Reads are the signs of how it reads, nil for a whole sentence.
func (s *Story) candidate(p place, clause *wording.Clause, t *wording.Telling, d details, all []fit, reads *wording.Signs) (candidate, bool) {
	weight := s.lineOf(t).weight()
	if len(t.Items) < leastItems || weight < leastWeight || t.Nameless {
		return candidate{}, false
	}
	c := candidate{Claim: Claim{Telling: *t}, of: clause, without: d, reads: reads}
	c.Full = []Place{{p.report, p.sentence, t.Span(), nil}}
	for _, n := range t.Items {
		c.items = append(c.items, s.near.item(p, n))
	}
	voices := map[int]bool{s.Voice[p.report]: true}
	for i := range all {
		f := &all[i]
		if f.never || !d.holds(f.drop) || f.unsaid(t) || !f.trusted(t, reads) {
			continue
		}
		voices[s.Voice[f.report]] = true
		c.Full = append(c.Full, Place{f.report, f.sentence, f.where(t, s.Reports[f.report]), nil})
		for _, n := range t.Items {
			if f.al.To[n] >= 0 {
				c.items = append(c.items, s.near.item(f.place, f.al.To[n]))
			}
		}
	}
	if c.Voices = len(voices); c.Voices < 2 || t.Voice != "" && t.Head < 0 {
		return c, false // of what somebody says nobody knows who else says it, where its predicate is no item
	}
	if c.Said = t.Voice != "" && allReported(t, all, d); c.Said && !t.Phrase && !readsWell(reads) {
		return c, false
	}
	c.Worth = c.worth(weight, reads)
	return c, true
}

// worth is how much a claim tells: the weight of its items, which grows ever
// more slowly, by the number of its voices, and by how well it reads.
func (c *candidate) worth(weight float64, reads *wording.Signs) float64 {
	t := &c.Telling
	v := math.Pow(float64(c.Voices-1), voicePower) * math.Pow(weight, weightPower) * math.Pow(.6, float64(t.Leans))
	if reads != nil {
		v *= readable(reads)
	}
	if t.Phrase {
		v *= phraseWorth
	}
	if t.Voice != "" {
		v *= .6
	}
	return v
}

const (
	voicePower  = 1.2
	weightPower = .9
	phraseWorth = .3 // of a clause that tells as much

	// a place of fewer words hardly tells a part of a line
	fewestOfPart = 6

	leastShare = .3 // share of a line's weight that who tells it in other words says
)

// told is a clause or a phrase without some details, and whether it can be told
// so.
func told(c *wording.Clause, d details) (wording.Telling, bool) {
	if t, ok := c.Tell(flags(c, d)); ok {
		return t, true
	}
	return c.Part(flags(c, d))
}

// items is a set of items of a story, by number, that is emptied at once.
type items struct {
	of    []int32 // of each item, the round in which it was added
	round int32
}

func newItems(n *neighbourhood) *items { return &items{make([]int32, len(n.weight)), 1} }

func (s *items) add(item int32)      { s.of[item] = s.round }
func (s *items) has(item int32) bool { return s.of[item] == s.round }
func (s *items) none()               { s.round++ }
