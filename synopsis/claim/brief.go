package claim

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

const (
	briefMost   = 8   // lines of a brief
	briefFewest = 3   // lines below which it takes openings that one report alone tells
	briefFresh  = .55 // share of a line that must be new
	leadDecay   = .12 // what a line is worth less for each sentence before it
	leadFloor   = .35
)

// Brief lists the lines that tell the story to somebody who knows nothing of
// it: claims that begin like sentences and name whom they speak of, those
// that most reports tell and tell early, in the order in which reports tell
// them.
func (s *Story) Brief() []Claim {
	lines := s.briefLines()
	told := map[[3]int]bool{}
	var out []candidate
	if i, _ := s.event(lines, nil); i >= 0 {
		out = append(out, lines[i])
		for _, k := range lines[i].tokens {
			told[k] = true
		}
		lines = slices.Delete(lines, i, i+1)
	}
	for len(out) < briefMost {
		best, top := -1, leastBrief
		for i := range lines {
			if f := s.fresh(&lines[i], told); f >= briefFresh && lines[i].Worth*f > top {
				best, top = i, lines[i].Worth*f
			}
		}
		if best < 0 {
			break
		}
		for _, k := range lines[best].tokens {
			told[k] = true
		}
		out = append(out, lines[best])
		lines = slices.Delete(lines, best, best+1)
	}
	return s.inReading(s.opened(out, told))
}

// Latest is the line that tells what happened as the newest reports have it,
// and whether there is one.
func (s *Story) Latest(newest []bool) (Claim, bool) {
	lines := s.briefLines()
	_, top := s.event(lines, nil)
	i, worth := s.event(lines, newest)
	if i < 0 || worth < latestShare*top {
		return Claim{}, false
	}
	return lines[i].Claim, true
}

// latestShare is the share of what the line that tells the event best is worth
// that the newest must be: one that tells of something beside it is no state
// of the event.
const latestShare = .7

// event is the line that tells what happened: of those that open a report, one
// of those asked for, the one whose words most titles and openings hold, and
// how many do; -1 if there is none.
func (s *Story) event(lines []candidate, of []bool) (int, float64) {
	heads, titles := make([]map[int32]bool, len(s.Sentences)), make([][]string, len(s.Sentences))
	for r := range s.Sentences {
		heads[r] = s.heads(r)
		for w := range strings.FieldsSeq(strings.ToLower(string(s.Reports[r].Title))) {
			titles[r] = append(titles[r], strings.Trim(w, ".,:;'\"“”‘’?!()"))
		}
	}
	best, top := -1, 0.0
	for i := range lines {
		t := &lines[i].Telling
		if t.Sentence >= openings || of != nil && !of[t.Report] {
			continue
		}
		held, all := 0.0, 0.0
		for _, n := range t.Items {
			it := &s.Sentences[t.Report][t.Sentence].Items[n]
			all += it.Weight
			for r := range heads {
				if r != t.Report && s.Voice[r] == r && heads[r][it.Key] {
					held += it.Weight
				}
				if s.Voice[r] == r && titled(titles[r], it) {
					held += titleBonus * it.Weight
				}
			}
		}
		v := held / math.Sqrt(all) * (1 - .1*float64(t.Sentence)) * math.Pow(.85, float64(len(t.Pieces)-1)) / math.Max(1, float64(t.Words)/34)
		if v > top {
			best, top = i, v
		}
	}
	return best, top
}

// titleBonus is what an item that a title holds is worth beside one that an
// opening holds.
const titleBonus = 2

// titled says whether one of the words of a title is an item, in some form.
func titled(title []string, it *statement.Item) bool {
	if len(it.Lemma) < 3 {
		return false
	}
	stem := it.Lemma[:min(len(it.Lemma), 5)]
	return slices.ContainsFunc(title, func(w string) bool { return strings.HasPrefix(w, stem) })
}

// openings is how many sentences open a report.
const openings = 3

// heads are the items of the sentences that open a report.
func (s *Story) heads(r int) map[int32]bool {
	out := map[int32]bool{}
	for k := range min(openings, len(s.Sentences[r])) {
		for _, it := range s.Sentences[r][k].Items {
			out[it.Key] = true
		}
	}
	return out
}

// leastBrief is what a line of the brief is worth at least.
const leastBrief = 0.2

// briefLines are the tellings that can stand in a brief, with their worth
// there: how many others say what they say, by item, and how early.
func (s *Story) briefLines() []candidate {
	if s.briefed != nil {
		return slices.Clone(s.briefed)
	}
	out := []candidate{}
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			p := place{r, k}
			popular := s.popular(p)
			if c, ok := s.wholeLine(p, popular); ok {
				out = append(out, c)
			}
			for i := range s.Clauses[p] {
				for _, d := range s.briefDrops(p, &s.Clauses[p][i], popular) {
					if c, ok := s.briefLine(p, &s.Clauses[p][i], d, popular); ok {
						out = append(out, c)
					}
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.Worth, a.Worth), cmp.Compare(a.Telling.Report, b.Telling.Report), cmp.Compare(a.Telling.Span().Start, b.Telling.Span().Start), cmp.Compare(a.Telling.Span().End, b.Telling.Span().End))
	})
	s.briefed = out[:min(len(out), briefLook)]
	return slices.Clone(s.briefed)
}

// wholeLine is a whole sentence as a line of the brief.
func (s *Story) wholeLine(p place, popular []float64) (candidate, bool) {
	t, ok := wording.Whole(s.Reports[p.report], &s.Sentences[p.report][p.sentence])
	if !ok || t.Leans > 0 || t.Words < 6 || t.Words > briefWords && (p.sentence >= openings || t.Words > eventWords) {
		return candidate{}, false
	}
	c := s.own(p, &t)
	c.Worth = s.briefWorth(p, &t, popular)
	return c, c.Worth > leastBrief || p.sentence < openings
}

// briefDrops are the details that are left out of a clause for the brief:
// none, and those that nobody else tells.
func (s *Story) briefDrops(p place, c *wording.Clause, popular []float64) []details {
	alone := details(0)
	for k := range c.Details {
		if k >= mostDetails {
			break
		}
		held := 0.0
		for n, in := range c.Inner {
			if in != wording.Outside && s.inDetail(c, in, k) {
				held = max(held, popular[n])
			}
		}
		if held == 0 {
			alone |= 1 << k
		}
	}
	if alone == 0 {
		return []details{0}
	}
	return []details{0, closed(c, alone)}
}

// inDetail says whether a detail is another, or stands in it.
func (s *Story) inDetail(c *wording.Clause, in, k int) bool {
	for ; in >= 0; in = c.Details[in].Parent {
		if in == k {
			return true
		}
	}
	return false
}

// popular is, for each item of a sentence, the share of the other voices that
// say it where they tell of the same.
func (s *Story) popular(p place) []float64 {
	st := &s.Sentences[p.report][p.sentence]
	who := make([]map[int]bool, len(st.Items))
	for _, q := range s.near[p] {
		if s.Voice[q.report] == s.Voice[p.report] {
			continue
		}
		al := s.align(p, q)
		if !s.alike(al) {
			continue
		}
		for n := range st.Items {
			if al.To[n] >= 0 && al.Grade[n] >= statement.Vouch && !al.Loose[n] {
				if who[n] == nil {
					who[n] = map[int]bool{}
				}
				who[n][s.Voice[q.report]] = true
			}
		}
	}
	out := make([]float64, len(st.Items))
	for n := range out {
		out[n] = max(float64(len(who[n])), float64(s.toldBy()[[3]int{p.report, p.sentence, n}]-1)) / float64(max(s.voices()-1, 1))
	}
	return out
}

// alike says whether two aligned sentences are about one thing: they share
// enough of the lesser one's weight.
func (s *Story) alike(al *statement.Alignment) bool {
	shared := 0.0
	for n := range al.A.Items {
		if al.To[n] >= 0 && al.Grade[n] >= statement.Vouch {
			shared += al.A.Items[n].Weight
		}
	}
	return shared >= alikeAt*min(al.A.Total, al.B.Total)
}

// briefLine is a clause without some details as a line of the brief.
func (s *Story) briefLine(p place, cl *wording.Clause, d details, popular []float64) (candidate, bool) {
	t, ok := cl.Tell(flags(cl, d))
	if !ok || !t.Opens || t.Leans > 0 || t.Voice != "" || len(t.Pieces) > 1 || t.Words < 6 || t.Words > briefWords {
		return candidate{}, false
	}
	reads := cl.Signs(&t, flags(cl, d))
	if !readsWell(&reads) {
		return candidate{}, false
	}
	c := candidate{Claim: Claim{Telling: t, Voices: 1}}
	c.Worth = s.briefWorth(p, &t, popular)
	s.cited(p, cl, &c, d, &reads)
	return c, c.Worth > leastBrief || p.sentence < openings
}

// briefWorth is what a line is worth for the brief: the items that many say,
// early, in few pieces.
func (s *Story) briefWorth(p place, t *wording.Telling, popular []float64) float64 {
	worth := 0.0
	for _, n := range t.Items {
		w := s.Sentences[p.report][p.sentence].Items[n].Weight
		worth += w * (popular[n] - aloneCost)
	}
	worth *= max(leadFloor, 1-leadDecay*float64(p.sentence)) * math.Pow(.85, float64(len(t.Pieces)-1)) / math.Max(1, float64(t.Words)/32)
	if !t.Whole {
		worth *= .9
	}
	if t.Head >= 0 && popular[t.Head] == 0 {
		worth *= .6
	}
	return worth
}

const (
	briefWords = 46  // most words of a line
	eventWords = 60  // and of the one that tells what happened
	aloneCost  = .12 // what an item costs, so that lines are not long for nothing
)

// cited adds those who say a line, all of it or in part, and what is told by
// it.
func (s *Story) cited(p place, cl *wording.Clause, c *candidate, d details, reads *wording.Signs) {
	t := &c.Telling
	c.Full = []Place{{p.report, p.sentence, t.Span(), nil}}
	weight := 0.0
	for _, n := range t.Items {
		weight += s.Sentences[p.report][p.sentence].Items[n].Weight
		c.tokens = append(c.tokens, [3]int{p.report, p.sentence, n})
	}
	var all []fit
	for _, q := range s.near[p] {
		f := fits(s.align(p, q), cl)
		all = append(all, f)
		if !f.never && d.holds(f.drop) && s.trusted(&f, t, reads) {
			c.Full = append(c.Full, Place{q.report, q.sentence, f.where(t, s.Reports[q.report]), nil})
		}
		if !s.alike(f.al) {
			continue
		}
		for _, n := range t.Items {
			if j := f.al.To[n]; j >= 0 && f.al.Grade[n] >= statement.Vouch {
				c.tokens = append(c.tokens, [3]int{q.report, q.sentence, j})
			}
		}
	}
	c.Partly = s.partly(c, all, weight, reads)
}

// briefLook is how many claims are looked at for the brief.
const briefLook = 400

// voices is the number of reports, copies counted once.
func (s *Story) voices() int {
	n := 0
	for r, v := range s.Voice {
		if r == v {
			n++
		}
	}
	return n
}

// fresh is the share of what a line tells that is not told yet.
func (s *Story) fresh(c *candidate, told map[[3]int]bool) float64 {
	old, sum := 0.0, 0.0
	for _, k := range c.tokens {
		w := s.Sentences[k[0]][k[1]].Items[k[2]].Weight
		sum += w
		if told[k] {
			old += w
		}
	}
	if sum == 0 {
		return 0
	}
	return (sum - old) / sum
}

// opened adds first sentences that can be read alone, where the lines are too
// few to tell the story.
func (s *Story) opened(out []candidate, told map[[3]int]bool) []candidate {
	for r := range s.Sentences {
		for k := 0; k < min(2, len(s.Sentences[r])) && len(out) < briefFewest && s.Voice[r] == r; k++ {
			c, ok := s.alone(place{r, k})
			if !ok || s.fresh(&c, told) < briefFresh {
				continue
			}
			for _, x := range c.tokens {
				told[x] = true
			}
			out = append(out, c)
			break
		}
	}
	return out
}

// alone is a whole sentence that one report tells, if it can be read alone.
func (s *Story) alone(p place) (candidate, bool) {
	best, ok := candidate{}, false
	for i := range s.Clauses[p] {
		cl := &s.Clauses[p][i]
		t, can := cl.Tell(make([]bool, len(cl.Details)))
		if !can || !t.Opens || t.Leans > 0 || ok && t.Words <= best.Telling.Words {
			continue
		}
		best, ok = s.own(p, &t), true
	}
	return best, ok
}

// own is a telling as a claim of its report alone, with those that tell it in
// part.
func (s *Story) own(p place, t *wording.Telling) candidate {
	c := candidate{Claim: Claim{Telling: *t, Voices: 1}}
	c.Full = []Place{{p.report, p.sentence, t.Span(), nil}}
	for _, n := range t.Items {
		c.tokens = append(c.tokens, [3]int{p.report, p.sentence, n})
		for _, q := range s.near[p] {
			if al := s.align(p, q); al.Said(n) && al.To[n] >= 0 {
				c.tokens = append(c.tokens, [3]int{q.report, q.sentence, al.To[n]})
			}
		}
	}
	return c
}

// inReading puts the lines in the order a reader needs: first the one told
// earliest and by most, then as the reports tell them.
func (s *Story) inReading(lines []candidate) []Claim {
	out := make([]Claim, 0, len(lines))
	if len(lines) > 1 {
		rest := lines[1:]
		slices.SortStableFunc(rest, func(a, b candidate) int { return cmp.Compare(s.middle(&a), s.middle(&b)) })
	}
	for i := range lines {
		out = append(out, lines[i].Claim)
	}
	return out
}

// middle is where in their reports those who tell a line tell it, 0 to 1.
func (s *Story) middle(c *candidate) float64 {
	sum := 0.0
	for _, p := range c.Full {
		sum += float64(p.Span.Start) / float64(len(s.Reports[p.Report].Text)+1)
	}
	return sum / float64(len(c.Full))
}

// toldBy is, for each item of a sentence, how many voices tell a line that it
// stands in.
func (s *Story) toldBy() map[[3]int]int {
	if s.told == nil {
		s.told = map[[3]int]int{}
		for i := range s.all {
			for _, k := range s.all[i].tokens {
				s.told[k] = max(s.told[k], s.all[i].Voices)
			}
		}
	}
	return s.told
}
