package main

import (
	"cmp"
	"fmt"
	"slices"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// plantsOfKind is how many facts of a kind are changed.
const plantsOfKind = 30

// mostPlanted is the length in bytes of the longest report of a story in
// which facts are changed.
const mostPlanted = 9000

// Marks for all kinds, in shares of the plants.
const (
	vouchedMark = .05
	noiseMark   = .03
	raisedMark  = .01
)

// scorePlants changes a fact that two reports tell alike in one of them, and
// looks what the program makes of it. Of changes that differ, the difference
// must be shown, no line may vouch for what only one of the two tells, and
// nothing else may come up. Of those that are harmless no difference may be
// raised, and the two should still be told as agreed.
func scorePlants(data string) ([]score.Row, error) {
	events, err := eventsOf(data, 2, 8)
	if err != nil || len(events) == 0 {
		return nil, err
	}
	var scenes []*scene
	for _, e := range events {
		if !slices.ContainsFunc(e.filed, func(f filed) bool { return len(f.Text) > mostPlanted }) {
			scenes = append(scenes, newScene(e))
		}
	}
	var rows []score.Row
	var sum plantTally
	for _, k := range different {
		t := plantAll(scenes, k, plant.untold)
		rows = append(rows, t.differing("planted "+k.name, k.mark)...)
		sum.add(t)
	}
	rows = append(rows, sum.differing("planted, all", 0)...)
	sum = plantTally{}
	for _, k := range harmless {
		t := plantAll(scenes, k, func(plant) bool { return true })
		rows = append(rows, t.harmless("harmless "+k.name)...)
		sum.add(t)
	}
	return append(rows, sum.harmless("harmless, all")...), nil
}

// plantAll changes facts of a kind that are fit for it, one a scene, in as many
// scenes as it needs.
func plantAll(scenes []*scene, k plantKind, fit func(plant) bool) plantTally {
	var t plantTally
	for _, s := range scenes {
		if t.n == cmp.Or(*sample, plantsOfKind) {
			break
		}
		p, ok := s.choose(slices.DeleteFunc(s.plants(k), func(p plant) bool { return !fit(p) }))
		if !ok {
			continue
		}
		if o, ok := p.outcome(s); ok {
			t.count(s, p, o)
		}
	}
	return t
}

// plantTally counts what became of plants.
type plantTally struct {
	n, shown, vouched, noise, raised int
	joined, still                    int
	hidden, vouches, noises          []string // the misses, by row
	raises, parted                   []string
}

func (t *plantTally) count(s *scene, p plant, o outcome) {
	t.n++
	t.shown += score.Count(o.shown)
	t.vouched += score.Count(o.vouched)
	t.noise += len(o.noise)
	t.raised += score.Count(len(o.fresh) > 0)
	t.joined += score.Count(o.joined[0])
	t.still += score.Count(o.joined[0] && o.joined[1])
	line := fmt.Sprintf("%s: %s -> %s | %s || %s", s.name, p.old, label.Flat(p.new), label.Flat(p.sentence()), label.Flat(p.witnesses[0].text))
	if !o.shown {
		t.hidden = append(t.hidden, line)
	}
	if o.vouched {
		t.vouches = append(t.vouches, line)
	}
	if o.joined[0] && !o.joined[1] {
		t.parted = append(t.parted, line)
	}
	t.noises = append(t.noises, withDisputes(line, o.noise)...)
	t.raises = append(t.raises, withDisputes(line, o.fresh)...)
}

func withDisputes(line string, all []news.Dispute) []string {
	var out []string
	for _, d := range all {
		out = append(out, line+" || "+label.Flat(d.About)+": "+valuesOf(d))
	}
	return out
}

func (t *plantTally) add(o plantTally) {
	t.n += o.n
	t.shown += o.shown
	t.vouched += o.vouched
	t.noise += o.noise
	t.raised += o.raised
	t.joined += o.joined
	t.still += o.still
}

func (t plantTally) differing(set string, mark float64) []score.Row {
	if t.n == 0 {
		return nil
	}
	return []score.Row{
		{Set: set, Metric: "shown", Value: score.Share(t.shown, t.n), Mark: mark, N: t.n, Misses: t.hidden},
		{Set: set, Metric: "vouched for", Value: score.Share(t.vouched, t.n), Mark: vouchedMark, N: t.n, Misses: t.vouches},
		{Set: set, Metric: "noise", Value: score.Share(t.noise, t.n), Mark: noiseMark, N: t.n, Misses: t.noises},
	}
}

func (t plantTally) harmless(set string) []score.Row {
	if t.n == 0 {
		return nil
	}
	rows := []score.Row{{Set: set, Metric: "differences raised", Value: score.Share(t.raised, t.n), Mark: raisedMark, N: t.n, Misses: t.raises}}
	if t.joined > 0 {
		rows = append(rows, score.Row{Set: set, Metric: "still agreed", Value: score.Share(t.still, t.joined), N: t.joined, Misses: t.parted})
	}
	return rows
}
