package timeline

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

// occasions groups the places by event: first those of the same days, then
// wider ones with the days they hold. The groups are in order of day.
func (g *dating) occasions() [][]int {
	order := make([]int, len(g.all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := g.all[a].moment, g.all[b].moment
		return cmp.Or(cmp.Compare(widthOf(x), widthOf(y)), cmp.Compare(x.From, y.From), cmp.Compare(a, b))
	})
	var groups [][]int
	for _, i := range order {
		best, at := 0.0, -1
		for n, group := range groups {
			if w := g.fits(i, group); w > best {
				best, at = w, n
			}
		}
		if at < 0 {
			groups = append(groups, []int{i})
		} else {
			groups[at] = append(groups[at], i)
		}
	}
	return g.united(groups)
}

// united joins groups of the same days that share a claim or are alike on the
// whole, so that no order of reports parts one event.
func (g *dating) united(groups [][]int) [][]int {
	for i := 0; i < len(groups); i++ {
		for j := i + 1; j < len(groups); j++ {
			x, y := g.all[groups[i][0]].moment, g.all[groups[j][0]].moment
			if x.From != y.From || x.To != y.To {
				continue
			}
			if g.apartFrom(groups[i], groups[j]) {
				continue
			}
			best := 0.0
			for _, k := range groups[j][:min(len(groups[j]), 5)] {
				best = max(best, g.fits(k, groups[i]))
			}
			if best > 0 {
				groups[i] = append(groups[i], groups[j]...)
				groups = slices.Delete(groups, j, j+1)
				j--
			}
		}
	}
	return groups
}

// apartFrom says whether a place of one group tells otherwise what a place of
// another tells.
func (g *dating) apartFrom(a, b []int) bool {
	for _, i := range a[:min(len(a), 6)] {
		for _, j := range b[:min(len(b), 6)] {
			if x, y := &g.all[i], &g.all[j]; x.report != y.report && g.story.Apart(x.report, x.sentence, y.report, y.sentence) {
				return true
			}
		}
	}
	return false
}

// widthOf ranks moments by how many days they cover: a day, some days, a
// month, a year.
func widthOf(m news.Moment) int {
	switch {
	case m.From == m.To:
		return 0
	case m.From[:7] == m.To[:7]:
		return 1
	}
	return 2
}

// sameDay is the least mean likeness at which places of one day tell of
// one event; sameSpell that at which a day and a week or month around it do;
// farDay that for a day long before the story, on which it tells of one thing.
const sameDay, sameSpell, farDay = 0.3, 0.5, 0.1

// fits tells how well a place belongs to the event of a group: 0 for not.
func (g *dating) fits(i int, group []int) float64 {
	d := &g.all[i]
	sum, n := 0.0, 0
	for _, k := range group[:min(len(group), 6)] {
		o := &g.all[k]
		same := d.moment.From == o.moment.From && d.moment.To == o.moment.To
		if d.moment.From > o.moment.From || o.moment.To > d.moment.To {
			return 0
		}
		if d.report == o.report && d.Span.Overlaps(o.Span) {
			if same {
				return 2
			}
			return 0
		}
		if d.report != o.report && (g.story.Apart(d.report, d.sentence, o.report, o.sentence) || g.otherHour(d, o)) {
			return 0
		}
		like := g.alike(d, o)
		if slices.ContainsFunc(d.claims, func(c int) bool { return slices.Contains(o.claims, c) }) {
			like += 0.2
		}
		if !same && like < sameSpell {
			like = 0
		}
		sum, n = sum+like, n+1
	}
	least := sameDay
	if d.moment.To < g.own.From && d.precision == "day" {
		least = farDay
	}
	if mean := sum / float64(n); mean >= least {
		return mean
	}
	return 0
}

// otherHour says whether the sentences of two places tell of hours of their day,
// and of none that is the same.
func (g *dating) otherHour(a, b *dated) bool {
	x, y := g.hours(a), g.hours(b)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(h string) bool { return slices.Contains(y, h) })
}

// hours are the times of the clock that the sentence of a place tells of its
// day.
func (g *dating) hours(d *dated) []string {
	r := &g.Reports[d.report]
	sp := r.Marks.Sentences[d.sentence].Span
	var out []string
	for _, m := range r.Marks.Moments {
		if m.Start >= sp.End {
			break
		}
		if _, clock, ok := strings.Cut(m.Value, "T"); ok && m.Start >= sp.Start && m.Type == "TIME" && strings.Contains(clock, ":") && m.From == d.moment.From {
			out = append(out, clock)
		}
	}
	return out
}
