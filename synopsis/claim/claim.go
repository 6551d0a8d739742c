// Package claim finds what several reports of a story say alike: for each way
// a sentence can be told it asks which other reports say all of it, and keeps
// the tellings that tell most of what is shared. A report stands behind a
// line only if a sentence of it says every item of the line.
package claim

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// Place is where a report says a line, or part of it.
type Place struct {
	Report, Sentence int
	Span             news.Span
	Lacks            []news.Span // words of the line that are not said there
}

// Claim is a line with the places that say all of it, the first its own, and
// those that say it in part, one a report.
type Claim struct {
	Telling wording.Telling
	Full    []Place
	Partly  []Place
	Voices  int // reports that say it, copies counted once
	Worth   float64
}

// Story is what claims are found in: the sentences as items, how each may be
// told, and how they align.
type Story struct {
	*statement.Story
	Voice   []int // report -> the report whose copy it is
	Clauses map[place][]wording.Clause
	Phrases map[place][]wording.Clause
	near    map[place][]place
	aligned map[[2]*statement.Sentence]*statement.Alignment
	all     []candidate // every claim that can be made
	briefed []candidate // every line of a brief that can be made
	told    map[[3]int]int
}

// Lay prepares a story for finding claims.
func Lay(s *statement.Story, voice []int) *Story {
	out := &Story{Story: s, Voice: voice, Clauses: map[place][]wording.Clause{}, Phrases: map[place][]wording.Clause{}, near: neighbours(s), aligned: map[[2]*statement.Sentence]*statement.Alignment{}}
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			out.Clauses[place{r, k}] = wording.Clauses(s.Reports[r], &s.Sentences[r][k])
			out.Phrases[place{r, k}] = wording.Phrases(s.Reports[r], &s.Sentences[r][k])
		}
	}
	return out
}

// align holds sentence q against sentence p, once.
func (s *Story) align(p, q place) *statement.Alignment {
	key := [2]*statement.Sentence{&s.Sentences[p.report][p.sentence], &s.Sentences[q.report][q.sentence]}
	al, ok := s.aligned[key]
	if !ok {
		a := s.Align(key[0], key[1])
		al = &a
		s.aligned[key] = al
	}
	return al
}

// Alike is the share of what two stretches of two sentences tell that both
// tell, by the weight of the lesser.
func (s *Story) Alike(a, b Place) float64 {
	al := s.align(place{a.Report, a.Sentence}, place{b.Report, b.Sentence})
	shared, x, y := 0.0, 0.0, 0.0
	for n, it := range al.A.Items {
		if !a.Span.Holds(it.Span) {
			continue
		}
		x += it.Weight
		if j := al.To[n]; j >= 0 && al.Grade[n] >= statement.Vouch && b.Span.Holds(al.B.Items[j].Span) {
			shared += it.Weight
		}
	}
	for _, it := range al.B.Items {
		if b.Span.Holds(it.Span) {
			y += it.Weight
		}
	}
	if min(x, y) == 0 {
		return 0
	}
	return shared / min(x, y)
}

// About are the sentences of other reports that are about the same as one.
func (s *Story) About(report, sentence int) []*statement.Sentence {
	p := place{report, sentence}
	var out []*statement.Sentence
	for _, q := range s.near[p] {
		if al := s.align(p, q); s.alike(al) {
			out = append(out, al.B)
		}
	}
	return out
}

// Apart says whether two sentences tell one thing otherwise.
func (s *Story) Apart(r1, s1, r2, s2 int) bool {
	return len(s.align(place{r1, s1}, place{r2, s2}).Clashes()) > 0
}

// Spans are the stretches of a sentence that its clauses take, the shortest
// first.
func (s *Story) Spans(report, sentence int) []news.Span {
	var out []news.Span
	for i := range s.Clauses[place{report, sentence}] {
		c := &s.Clauses[place{report, sentence}][i]
		if t, ok := c.Tell(make([]bool, len(c.Details))); ok && len(t.Pieces) == 1 {
			out = append(out, t.Span())
		}
	}
	slices.SortStableFunc(out, func(a, b news.Span) int { return a.Len() - b.Len() })
	return out
}

// candidate is a telling with who says it.
type candidate struct {
	Claim
	tokens [][3]int // report, sentence, item of all that is told, of all who say it
}

// Find lists the claims of a story, the most telling first.
func (s *Story) Find(most int) []Claim {
	all := s.all[:0]
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			p := place{r, k}
			n := len(all)
			for i := range s.Clauses[p] {
				all = append(all, s.candidates(p, &s.Clauses[p][i])...)
			}
			if len(all) == n {
				all = append(all, s.whole(p)...)
			}
			for i := range s.Phrases[p] {
				all = append(all, s.candidates(p, &s.Phrases[p][i])...)
			}
		}
	}
	s.all = all
	return s.choose(slices.Clone(all), most)
}

const (
	leastItems  = 2   // items a claim has at least
	leastWeight = .9  // and what they weigh together
	partAt      = .55 // share of the weight from which a place says a line in part
)

// candidates are the tellings of a clause that others say too: for each other
// report the clause without what that report lacks, and without what several
// lack.
func (s *Story) candidates(p place, c *wording.Clause) []candidate {
	var all []fit
	for _, q := range s.near[p] {
		all = append(all, fits(s.align(p, q), c))
	}
	var out []candidate
	for _, d := range drops(all) {
		t, ok := told(c, d)
		if !ok {
			continue
		}
		reads := c.Signs(&t, flags(c, d))
		if one, ok := s.candidate(p, &t, d, all, &reads); ok {
			out = append(out, one)
		}
	}
	return out
}

// whole is a sentence as it stands, if others say all of it: what has no
// clause that reading found is told again word for word.
func (s *Story) whole(p place) []candidate {
	t, ok := wording.Whole(s.Reports[p.report], &s.Sentences[p.report][p.sentence])
	if !ok {
		return nil
	}
	all := wording.Clause{Report: p.report, Sentence: p.sentence, Head: t.Head, Inner: make([]int, len(s.Sentences[p.report][p.sentence].Items))}
	for n := range all.Inner {
		all.Inner[n] = wording.Outside
	}
	for _, n := range t.Items {
		all.Inner[n] = -1
	}
	var fit []fit
	for _, q := range s.near[p] {
		fit = append(fit, fits(s.align(p, q), &all))
	}
	if c, ok := s.candidate(p, &t, 0, fit, nil); ok {
		return []candidate{c}
	}
	return nil
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
func (s *Story) candidate(p place, t *wording.Telling, d details, all []fit, reads *wording.Signs) (candidate, bool) {
	a := &s.Sentences[p.report][p.sentence]
	weight := 0.0
	for _, n := range t.Items {
		weight += a.Items[n].Weight
	}
	if len(t.Items) < leastItems || weight < leastWeight || t.Nameless {
		return candidate{}, false
	}
	c := candidate{Claim: Claim{Telling: *t}}
	c.Full = []Place{{p.report, p.sentence, t.Span(), nil}}
	for _, n := range t.Items {
		c.tokens = append(c.tokens, [3]int{p.report, p.sentence, n})
	}
	voices := map[int]bool{s.Voice[p.report]: true}
	for i := range all {
		f := &all[i]
		if f.never || !d.holds(f.drop) || !s.trusted(f, t, reads) {
			continue
		}
		voices[s.Voice[f.report]] = true
		c.Full = append(c.Full, Place{f.report, f.sentence, f.where(t, s.Reports[f.report]), nil})
		for _, n := range t.Items {
			if f.al.To[n] >= 0 {
				c.tokens = append(c.tokens, [3]int{f.report, f.sentence, f.al.To[n]})
			}
		}
	}
	if c.Voices = len(voices); c.Voices < 2 || t.Voice != "" && s.allReported(t, all, d) {
		return c, false
	}
	c.Partly = s.partly(&c, all, weight, reads)
	c.Worth = s.worth(&c, weight, reads)
	return c, true
}

// allReported says whether all who say a telling hand on what somebody says:
// then it is not told as a fact by anybody, and needs the words that say so.
func (s *Story) allReported(t *wording.Telling, all []fit, d details) bool {
	for i := range all {
		f := &all[i]
		if f.never || f.lacks || !d.holds(f.drop) || t.Head < 0 || f.al.To[t.Head] < 0 {
			continue
		}
		if !f.al.B.Items[f.al.To[t.Head]].Reported {
			return false
		}
	}
	return true
}

// partly are the places of reports that say a telling in part, the best of
// each.
func (s *Story) partly(c *candidate, all []fit, weight float64, reads *wording.Signs) []Place {
	if c.Telling.Phrase {
		return nil
	}
	var out []Place
	best := map[int]float64{}
	for i := range all {
		f := &all[i]
		if slices.ContainsFunc(c.Full, func(o Place) bool { return o.Report == f.report }) {
			continue
		}
		had, deed := 0.0, false
		pl := Place{Report: f.report, Sentence: f.sentence}
		for _, n := range c.Telling.Items {
			if f.said[n] {
				had += f.al.A.Items[n].Weight
				deed = deed || n == c.Telling.Head
			} else {
				pl.Lacks = append(pl.Lacks, f.al.A.Items[n].Span)
			}
		}
		if len(pl.Lacks) == 0 || had <= best[f.report] || !(deed && had >= partAt*weight || reads != nil && !f.never && had >= leastShare*weight && s.retells(f, &c.Telling, reads)) {
			continue
		}
		pl.Span = f.where(&c.Telling, s.Reports[f.report])
		if len(strings.Fields(pl.Span.In(s.Reports[f.report].Text))) < fewestOfPart {
			continue
		}
		if best[f.report] > 0 {
			out = slices.DeleteFunc(out, func(o Place) bool { return o.Report == f.report })
		}
		best[f.report] = had
		out = append(out, pl)
	}
	return out
}

// worth is how much a claim tells: the weight of its items, which grows ever
// more slowly, by the number of its voices, and by how well it reads.
func (s *Story) worth(c *candidate, weight float64, reads *wording.Signs) float64 {
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

// choose keeps the claims that tell most of what is not told yet.
func (s *Story) choose(all []candidate, most int) []Claim {
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.Worth, a.Worth), cmp.Compare(a.Telling.Report, b.Telling.Report), cmp.Compare(a.Telling.Span().Start, b.Telling.Span().Start), cmp.Compare(a.Telling.Span().End, b.Telling.Span().End))
	})
	told := map[[3]int]bool{}
	var out []Claim
	for i := range all {
		c := &all[i]
		if len(out) == most {
			break
		}
		if s.stale(c, told) || c.Telling.Phrase && s.within(c, out) {
			continue
		}
		for _, k := range c.tokens {
			told[k] = true
		}
		out = append(out, c.Claim)
	}
	slices.SortStableFunc(out, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(phrased(&a), phrased(&b)), cmp.Compare(b.Voices, a.Voices))
	})
	return out
}

const freshAt = .4 // share of what a claim tells that must be new

// stale says whether most of what a claim tells is told.
func (s *Story) stale(c *candidate, told map[[3]int]bool) bool { return s.fresh(c, told) < freshAt }

// phrased is 1 for a phrase, so that phrases stand behind what is told whole.
func phrased(c *Claim) int {
	if c.Telling.Phrase {
		return 1
	}
	return 0
}

// within says whether a line before tells all that a phrase tells, and at
// least the same reports tell it.
func (s *Story) within(c *candidate, before []Claim) bool {
	return slices.ContainsFunc(before, func(b Claim) bool { return s.holds(&b.Telling, &c.Telling) && tells(&b, &c.Claim) })
}

// holds says whether all items of a telling say what items of another do.
func (s *Story) holds(of, t *wording.Telling) bool {
	items := s.Sentences[of.Report][of.Sentence].Items
	for _, n := range t.Items {
		key := s.Sentences[t.Report][t.Sentence].Items[n].Key
		if !slices.ContainsFunc(of.Items, func(k int) bool { return items[k].Key == key }) {
			return false
		}
	}
	return true
}

// tells says whether the reports of a claim tell another too.
func tells(c, other *Claim) bool {
	for _, p := range other.Full {
		if !slices.ContainsFunc(c.Full, func(q Place) bool { return q.Report == p.Report }) {
			return false
		}
	}
	return true
}

// told is a clause or a phrase without some details, and whether it can be told
// so.
func told(c *wording.Clause, d details) (wording.Telling, bool) {
	if t, ok := c.Tell(flags(c, d)); ok {
		return t, true
	}
	return c.Part(flags(c, d))
}
