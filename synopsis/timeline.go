package synopsis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
)

// dated is a place where a report dates an event: a moment with the words
// that tell what happened then.
type dated struct {
	report    int
	moment    news.Moment
	span      news.Span
	precision string
	bag       bag
	claims    []int // claims told in the span
}

// timeline lists the dated events of the story by their first day. Places of
// one event in several reports are one: they name the same days, and share a
// claim or most of their words; a month or a week is the day in it that a
// place of the same event names.
func (t *table) timeline(agreed []news.Claim) []news.Event {
	all := t.dated(agreed)
	groups := t.occasions(all)
	own := t.season(all)
	events := make([]news.Event, 0, len(groups))
	for _, g := range groups {
		events = append(events, t.event(all, g, own))
	}
	t.differ(events, all, groups)
	slices.SortStableFunc(events, func(a, b news.Event) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(reportsOf(b.Cites), reportsOf(a.Cites)))
	})
	return events
}

// dated lists the places that date an event, in order of report and place.
func (t *table) dated(agreed []news.Claim) []dated {
	told := t.claimsAt(agreed)
	var all []dated
	for i := range t.reports {
		r := &t.reports[i]
		for _, m := range r.Marks.Moments {
			if !t.dates(r, m) {
				continue
			}
			sp, ok := t.occasion(r, m)
			if !ok {
				continue
			}
			d := dated{report: i, moment: m, span: sp, precision: precision(m), bag: t.bag(r.in(sp))}
			for _, c := range told[i] {
				if c.Overlaps(sp) {
					d.claims = append(d.claims, c.claim)
				}
			}
			all = append(all, d)
		}
	}
	return all
}

// claimPlace is a place of a claim.
type claimPlace struct {
	news.Span
	claim int
}

// claimsAt are the places of the claims by report.
func (t *table) claimsAt(agreed []news.Claim) map[int][]claimPlace {
	out := map[int][]claimPlace{}
	for n, c := range agreed {
		for _, r := range c.Cites {
			i := t.at[r.Report]
			out[i] = append(out[i], claimPlace{r.Span, n})
		}
	}
	return out
}

// occasions groups the places by event: first those of the same days, then
// wider ones with the days they hold. The groups are in order of day.
func (t *table) occasions(all []dated) [][]int {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := all[a].moment, all[b].moment
		return cmp.Or(cmp.Compare(widthOf(x), widthOf(y)), cmp.Compare(x.From, y.From), cmp.Compare(a, b))
	})
	var groups [][]int
	for _, i := range order {
		best, at := 0.0, -1
		for n, g := range groups {
			if w := all[i].fits(all, g); w > best {
				best, at = w, n
			}
		}
		if at < 0 {
			groups = append(groups, []int{i})
		} else {
			groups[at] = append(groups[at], i)
		}
	}
	return groups
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

// fits tells how well a place belongs to the event of a group: 0 for not.
func (d *dated) fits(all []dated, group []int) float64 {
	best := 0.0
	for _, i := range group[:min(len(group), 5)] {
		o := &all[i]
		same := d.moment.From == o.moment.From && d.moment.To == o.moment.To
		holds := d.moment.From <= o.moment.From && o.moment.To <= d.moment.To
		if !holds {
			return 0
		}
		if d.report == o.report && d.span.Overlaps(o.span) {
			if same {
				return 2
			}
			return 0
		}
		like := d.bag.dice(o.bag)
		shared := slices.ContainsFunc(d.claims, func(c int) bool { return slices.Contains(o.claims, c) })
		switch {
		case same && (shared && like >= 0.1 || like >= 0.3), !same && (shared && like >= 0.25 || like >= 0.5):
			best = max(best, like+0.01)
		}
	}
	return best
}

// event writes the places of one event. Its text is that of the place that
// reads best alone, which is cited first.
func (t *table) event(all []dated, group []int, own season) news.Event {
	first := &all[group[0]]
	e := news.Event{From: first.moment.From, To: first.moment.To, Precision: first.precision}
	slices.Sort(group)
	best := group[0]
	var refs news.Refs
	for _, i := range group {
		if narrow := widthOf(all[i].moment) == widthOf(first.moment); narrow && t.alone(&all[i]) > t.alone(&all[best]) {
			best = i
		}
		refs = append(refs, t.ref(all[i].report, all[i].span))
	}
	lead := t.ref(all[best].report, all[best].span)
	e.Cites = news.Refs{lead}
	for _, r := range t.inPlace(refs) {
		if r.Report != lead.Report || r.Span != lead.Span {
			e.Cites = append(e.Cites, r)
		}
	}
	e.Text = lead.Text
	e.Background = !own.holds(e, reportsOf(t.inPlace(slices.Clone(e.Cites))))
	return e
}

// differ notes where a claim is dated by one report on one day and by another
// on another.
func (t *table) differ(events []news.Event, all []dated, groups [][]int) {
	at := map[int][]int{} // claim -> events of a day
	for n, g := range groups {
		if events[n].Precision != "day" {
			continue
		}
		seen := map[int]bool{}
		for _, i := range g {
			for _, c := range all[i].claims {
				if !seen[c] && len(all[i].claims) == 1 {
					seen[c] = true
					at[c] = append(at[c], n)
				}
			}
		}
	}
	for _, ns := range at {
		for _, a := range ns {
			for _, b := range ns {
				if a != b && events[a].From != events[b].From && t.contradict(all, groups[a], groups[b]) {
					events[a].Differs = strings.TrimPrefix(fmt.Sprintf("%s; %s: %s", events[a].Differs, t.lettersOf(all, groups[b]), events[b].From), "; ")
				}
			}
		}
	}
}

// contradict says whether two groups of no common report tell the same thing
// in nearly the same words, but for the day.
func (t *table) contradict(all []dated, a, b []int) bool {
	like := 0.0
	for _, i := range a {
		for _, j := range b {
			if all[i].report == all[j].report {
				return false
			}
			like = max(like, all[i].bag.dice(all[j].bag))
		}
	}
	return like >= 0.5
}

func (t *table) lettersOf(all []dated, group []int) string {
	var out []string
	for _, i := range group {
		if l := t.reports[all[i].report].letter; !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return strings.Join(out, ", ")
}
