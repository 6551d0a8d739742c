package claim

import (
	"cmp"
	"slices"

	"synoptic/synopsis/statement"
)

// choose keeps the claims that tell most of what is not told yet.
func (s *Story) choose(all []candidate, most int) []Claim {
	slices.SortStableFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.Worth, a.Worth), cmp.Compare(a.Telling.Report, b.Telling.Report), cmp.Compare(a.Telling.Span().Start, b.Telling.Span().Start), cmp.Compare(a.Telling.Span().End, b.Telling.Span().End))
	})
	x := choice{Story: s, told: newItems(s.near), before: newItems(s.near)}
	for i := range all {
		if len(x.out) == most {
			break
		}
		x.take(&all[i])
	}
	x.toldByMore()
	slices.SortStableFunc(x.out, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(phrased(&a), phrased(&b)), cmp.Compare(b.Voices, a.Voices))
	})
	return x.out
}

// choice is the claims that are kept, and what they tell.
type choice struct {
	*Story
	out  []Claim
	kept []*candidate
	told *items // by the claims that are kept

	before *items // by those of the same reports
}

// take keeps a claim that tells enough of what is not told yet.
func (x *choice) take(c *candidate) {
	fresh := x.fresh(c, x.told)
	if fresh < freshAt && c.Telling.Introduces == "" || c.Telling.Phrase && x.within(c) {
		return
	}
	c.Again = fresh < againAt && x.fresh(c, x.toldBefore(c)) < againAt
	for _, k := range c.items {
		x.told.add(k)
	}
	x.inPart(c)
	x.out, x.kept = append(x.out, c.Claim), append(x.kept, c)
}

// toldByMore marks the claims most of which a statement of more voices tells, of all
// their reports and others.
func (x *choice) toldByMore() {
	for i := range x.out {
		for k := range x.out {
			a, b := &x.out[i], &x.out[k]
			if a.Again || b.Again || b.Voices <= a.Voices || b.Slight() || !tells(b, a) {
				continue
			}
			x.before.none()
			for _, n := range x.kept[k].items {
				x.before.add(n)
			}
			a.Again = x.fresh(x.kept[i], x.before) < againAt
		}
	}
	for i := range x.out {
		for k := range i {
			a, b := &x.out[i], &x.out[k]
			if !a.Again && !b.Again && !a.Slight() && !b.Slight() && tells(b, a) && x.saysNoMore(a, b) {
				a.Again = true
			}
		}
	}
}

// saysNoMore says whether a line tells hardly anything that another does not tell in
// some words: was resigning on Tuesday, on Tuesday resigned as head of the guild.
func (x *choice) saysNoMore(a, b *Claim) bool {
	of, by := x.lineOf(&a.Telling), x.lineOf(&b.Telling)
	said, all := 0.0, 0.0
	for _, n := range a.Telling.Items {
		it := &of.st.Items[n]
		all += it.Weight
		if slices.ContainsFunc(b.Telling.Items, func(k int) bool {
			o := &by.st.Items[k]
			return o.Negated == it.Negated && x.Grade(o, it) >= statement.Vouch
		}) {
			said += it.Weight
		}
	}
	return said >= noMoreAt*all
}

// inPart finds who says a claim in part, how sure it is that the others say it, and
// whether they all go on where it stops. Of thousands that can be made few are kept,
// so that it is asked only of those.
func (x *choice) inPart(c *candidate) {
	c.Sure = 1
	if c.Telling.Phrase {
		return
	}
	fit := x.fitting.named
	if c.reads == nil {
		fit = x.fitting.near
	}
	all := fit(x.Story, place{c.Telling.Report, c.Telling.Sentence}, c.of)
	c.Partly = c.partly(all, x.lineOf(&c.Telling).weight(), c.reads)
	if c.reads == nil {
		return
	}
	c.Stub, c.Counts, c.Toll = stub(c, all), x.lineOf(&c.Telling).counts(), x.lineOf(&c.Telling).toll()
	for i := range all {
		if f := &all[i]; c.saidBy(f) {
			c.Sure = min(c.Sure, f.tells(&c.Telling, c.reads))
		}
	}
}

// toldBefore is what the claims kept tell that all reports of a claim tell.
func (x *choice) toldBefore(c *candidate) *items {
	x.before.none()
	for _, b := range x.kept {
		if tells(&b.Claim, &c.Claim) {
			for _, k := range b.items {
				x.before.add(k)
			}
		}
	}
	return x.before
}

const (
	freshAt  = .2 // share of what a claim tells that must be new
	noMoreAt = .9 // share of a line that another tells from which it is told there
	againAt  = .5 // and below which it tells again what a line of the same reports does
)

// Slight says whether a claim is less than a statement: a phrase, or a line that
// begins within its sentence, stops where all who say it go on, or does not name
// whom it is of. Of 241 lines that were judged, of those that begin within a
// sentence 7 of 71 were right, of those that end one 53 of 69. Who somebody is
// needs no more than a phrase, and what each hands on begins behind who says it.
func (c *Claim) Slight() bool {
	t := &c.Telling
	if t.Slight || t.Leans > 0 || t.Introduces != "" {
		return t.Slight || t.Leans > 0 || c.Said
	}
	begins := t.Opens || c.Said && len(t.Pieces) == 1
	return !begins || t.Phrase || t.Quoted || !c.surely()
}

// surely says whether it is sure enough that each report tells a line, and that it
// tells something. Of one that stops where all go on more is asked, and of one that
// counts something less: how many is told wherever it stops.
func (c *Claim) surely() bool {
	switch {
	case c.Toll:
		return c.Sure >= sureToll
	case c.Stub && c.Counts:
		return c.Sure >= sureStubCounts
	case c.Stub:
		return c.Sure >= sureStub && c.Telling.Words >= fewestOfStub
	case c.Counts:
		return c.Sure >= sureCounts
	}
	return c.Sure >= sure
}

// How likely each report must tell a line that is a statement. Of 200 lines that two
// readers judged right were 34 of 40 above the first bound that do not stop short, of
// those that do 18 of 35 between .8 and .9 and 30 of 40 above; 16 of 30 just below the
// first, and all 4 of these that count; of those that stop short and count 27 of 33
// above .8; and of 17 tolls between .5 and these bounds 13.
const (
	sure           = .7
	sureStub       = .9
	sureCounts     = .55
	sureStubCounts = .8
	sureToll       = .5

	fewestOfStub = 6 // words of one that stops short: police rushed the boy
)

// phrased is 1 for a phrase, so that phrases stand behind what is told whole,
// and 2 for what is slight.
func phrased(c *Claim) int {
	switch {
	case c.Slight():
		return 2
	case c.Telling.Phrase:
		return 1
	}
	return 0
}

// within says whether a claim that is kept tells all that a phrase tells, and at
// least the same reports tell it.
func (x *choice) within(c *candidate) bool {
	return slices.ContainsFunc(x.out, func(b Claim) bool { return x.lineOf(&b.Telling).holds(x.lineOf(&c.Telling)) && tells(&b, &c.Claim) })
}

// counts says whether a line holds a number.
func (l line) counts() bool {
	return slices.ContainsFunc(l.t.Items, func(n int) bool { return l.st.Items[n].Kind == statement.Number })
}

// toll says whether a line tells how many were killed or hurt: that is whole wherever
// it stops.
func (l line) toll() bool {
	return slices.ContainsFunc(l.t.Items, func(n int) bool {
		f := l.st.Items[n].Figure
		return f != nil && (f.Of == "killed" || f.Of == "injured")
	})
}

// holds says whether items of a line say what all items of another do.
func (l line) holds(of line) bool {
	items := l.st.Items
	for _, n := range of.t.Items {
		key := of.st.Items[n].Key
		if !slices.ContainsFunc(l.t.Items, func(k int) bool { return items[k].Key == key }) {
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

// fresh is the share of what a line tells that is not told yet.
func (x *choice) fresh(c *candidate, told *items) float64 {
	old, sum := 0.0, 0.0
	for _, k := range c.items {
		w := x.near.weight[k]
		sum += w
		if told.has(k) {
			old += w
		}
	}
	if sum == 0 {
		return 0
	}
	return (sum - old) / sum
}
