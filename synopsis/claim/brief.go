package claim

import (
	"cmp"
	"math"
	"slices"

	"synoptic/synopsis/statement"
)

const (
	briefMost  = 8   // lines of a brief
	briefFresh = .2  // share of what a line tells that must be new
	leastGain  = .04 // what a line adds at least, beside the first
	mostAgain  = .6  // share of a line that one line before it may tell
)

// Brief lists the lines that tell the story to somebody who knows nothing of
// it: first what happened, then those that together tell most of what the
// reports tell, above all of what most tell and tell early, in the order in
// which reports tell them.
func (s *Story) Brief() []Claim {
	b := brief{briefing: s.briefing(), told: map[concept]bool{}}
	b.left = b.briefLines()
	i, _ := b.event(b.left, nil)
	if i < 0 {
		if i = b.best(0); i < 0 {
			return nil
		}
	}
	most, _ := b.gain(&b.left[i], nil)
	for ; i >= 0 && len(b.lines) < briefMost; i = b.best(leastGain * most) {
		b.take(i)
	}
	return b.inReading()
}

// briefing is a story of which a brief is made, with what is found once for all its
// lines.
type briefing struct {
	*Story
	briefed []candidate                   // every line of a brief that can be made
	fronts  []front                       // what stands at the front of each report
	matter  map[concept]float64           // how much each concept matters
	shared  map[place]map[concept]float64 // and how much where others tell of the same
	counted map[concept]bool              // those of the line that is weighed
}

func (s *Story) briefing() *briefing {
	if s.brief == nil {
		s.brief = &briefing{Story: s, counted: map[concept]bool{}}
	}
	return s.brief
}

// brief is lines that are taken, and those that are left.
type brief struct {
	*briefing
	lines, left []candidate
	told        map[concept]bool
}

// take moves a line from those left to those taken, in the wording that most
// voices vouch for.
func (b *brief) take(i int) {
	b.left[i] = b.rung(&b.left[i])
	b.inPart(&b.left[i])
	b.alsoOpen(&b.left[i])
	b.alsoTell(&b.left[i])
	t := &b.left[i].Telling
	concepts(&b.Sentences[t.Report][t.Sentence], t.Items, func(c concept, _ float64) { b.told[c] = true })
	b.lines = append(b.lines, b.left[i])
	b.left = slices.Delete(b.left, i, i+1)
}

// best is the line left that adds most to those taken, -1 if none adds more
// than the least.
func (b *brief) best(least float64) int {
	best, top := -1, least
	for i := range b.left {
		c := &b.left[i]
		gain, fresh := b.gain(c, b.told)
		hosted := b.host(c) >= 0
		if gain <= top || fresh < briefFresh || c.leans && !hosted {
			continue
		}
		v := gain * b.reader(b.lines).knows(c, hosted) * b.News(c.Telling.Report) * math.Sqrt(b.reader(b.lines).anew(c))
		if b.retells(c) || v > top && b.toldDeed(c) {
			v *= againWorth
		}
		if v > top && !b.twice(c) {
			best, top = i, v
		}
	}
	return best
}

// retells says whether the sentence of a line is one that tells one of those taken in
// part.
func (b *brief) retells(c *candidate) bool {
	return slices.ContainsFunc(b.lines, func(o candidate) bool {
		return slices.ContainsFunc(o.Partly, func(p Place) bool {
			return p.Report == c.Telling.Report && p.Sentence == c.Telling.Sentence
		})
	})
}

// againWorth is what such a line is worth beside one that tells something else.
const againWorth = .35

// toldDeed says whether a line that is taken tells the deed of which another line is:
// done by the same, or to the same.
func (b *brief) toldDeed(c *candidate) bool {
	root := b.rootOf(c)
	return root >= 0 && slices.ContainsFunc(b.lines, func(o candidate) bool {
		al := b.align(place{c.Telling.Report, c.Telling.Sentence}, place{o.Telling.Report, o.Telling.Sentence})
		if !al.Vouched(root) || !slices.Contains(o.Telling.Items, al.To[root]) {
			return false
		}
		it, told := &al.A.Items[root], &al.B.Items[al.To[root]]
		part := func(n, m int) bool { return n >= 0 && (al.SaidBy(n, m) || m < 0 && al.Vouched(n)) }
		return part(it.Doer, told.Doer) || part(it.Done, told.Done)
	})
}

// rootOf is the deed that a line is of, -1 if it is of none: the predicate over all that
// it tells, or what a word of saying over it says.
func (b *brief) rootOf(c *candidate) int {
	s := &b.Sentences[c.Telling.Report][c.Telling.Sentence]
	for _, n := range c.Telling.Items {
		it := &s.Items[n]
		if it.Predicate && it.Rel != "conj" && !statement.Speaks(it.Lemma) && (it.Up < 0 || statement.Speaks(s.Items[it.Up].Lemma)) {
			return n
		}
	}
	return -1
}

// twice says whether one of the lines taken tells most of what another does.
func (b *brief) twice(c *candidate) bool {
	return slices.ContainsFunc(b.lines, func(o candidate) bool {
		return b.reader([]candidate{o}).anew(c) < 1-mostAgain
	})
}

// host is the line taken behind which one that leans on another can stand, -1
// if there is none.
func (b *brief) host(c *candidate) int {
	return slices.IndexFunc(b.lines, func(h candidate) bool { return b.follows(c, &h) })
}

// inReading puts the lines in the order a reader needs: first the one that
// tells what happened, then as the reports tell them, whom a line names at
// length before those that call him by less, each with those behind it that
// lean on it.
func (b *brief) inReading() []Claim {
	behind := map[int][]int{}
	var heads []int
	for i := range b.lines {
		if h := b.host(&b.lines[i]); h >= 0 && (b.lines[i].leans || b.reader(nil).points(&b.lines[i]) > 0) {
			behind[h] = append(behind[h], i)
		} else {
			heads = append(heads, i)
		}
	}
	if len(heads) > 1 {
		slices.SortStableFunc(heads[1:], func(i, j int) int { return cmp.Compare(b.middle(&b.lines[i]), b.middle(&b.lines[j])) })
	}
	out := make([]candidate, 0, len(b.lines))
	var add func(i int)
	add = func(i int) {
		out = append(out, b.lines[i])
		for _, k := range behind[i] {
			add(k)
		}
	}
	for len(heads) > 0 {
		next := 0
		if len(out) > 0 {
			next = b.introducer(heads, out)
		}
		add(heads[next])
		heads = slices.Delete(heads, next, next+1)
	}
	claims := make([]Claim, len(out))
	for i := range out {
		claims[i] = out[i].Claim
	}
	return claims
}

// introducer is which of the lines that are to come should come next: the
// first, or one behind it that names at length a person of whom the first does
// not and none before it did.
func (b *brief) introducer(heads []int, before []candidate) int {
	first := &b.lines[heads[0]]
	for _, it := range b.reader(before).strangers(first) {
		for k := range heads[1:] {
			if c := &b.lines[heads[k+1]]; b.lineOf(&c.Telling).namedIn(it) && len(b.reader(before).strangers(c)) == 0 {
				return k + 1
			}
		}
	}
	return 0
}

// middle is where in their reports those who tell a line tell it, 0 to 1.
func (s *briefing) middle(c *candidate) float64 {
	sum := 0.0
	for _, p := range c.Full {
		sum += float64(p.Span.Start) / float64(len(s.Reports[p.Report].Text)+1)
	}
	return sum / float64(len(c.Full))
}
