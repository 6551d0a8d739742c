package timeline

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"synoptic/news"
	stated "synoptic/synopsis/statement"
)

// oneOccasion is the least likeness of two places that tell the same thing but
// for the day.
const oneOccasion = .6

// redated notes where one report dates what happened on one day and another on
// another: the sentences fill the day of one thing otherwise.
func (g *dating) redated(events []news.Event, groups [][]int) {
	at := map[[2]int]int{} // report and place of a moment -> event of a day
	for n, group := range groups {
		for _, i := range group {
			if events[n].Precision == "day" {
				at[[2]int{g.all[i].report, g.all[i].moment.Start}] = n
			}
		}
	}
	seen := map[[2]int]bool{}
	for _, d := range g.story.Differences() {
		a, ok := at[[2]int{d.A.Report, d.A.Items[d.Clash.A].Start}]
		b, ok2 := at[[2]int{d.B.Report, d.B.Items[d.Clash.B].Start}]
		if !ok || !ok2 || d.Slot != stated.Time || seen[[2]int{a, b}] || seen[[2]int{b, a}] {
			continue
		}
		seen[[2]int{a, b}] = true
		if events[a].From != events[b].From && sameWeek(events[a].From, events[b].From) && g.past(groups[a]) && g.past(groups[b]) && g.contradict(groups[a], groups[b]) {
			g.differs(&events[a], groups[b], events[b].From)
			g.differs(&events[b], groups[a], events[a].From)
		}
	}
}

// differs notes on an event that the reports of a group have it on another day.
func (g *dating) differs(e *news.Event, group []int, day string) {
	e.Differs = strings.TrimPrefix(fmt.Sprintf("%s; %s: %s", e.Differs, g.lettersOf(group), day), "; ")
}

// sameWeek says whether two days lie within six days: "on Sunday" misread is a
// week off.
func sameWeek(a, b string) bool {
	x, err := time.Parse(time.DateOnly, a)
	y, err2 := time.Parse(time.DateOnly, b)
	return err == nil && err2 == nil && x.Sub(y).Abs() <= 6*24*time.Hour
}

// past says whether a place of the group tells the event as past.
func (g *dating) past(group []int) bool {
	return slices.ContainsFunc(group, func(i int) bool { return clauses(g.Reports[g.all[i].report].Marks.Clauses).past(g.all[i].moment.Span) })
}

// contradict says whether two groups of no common report tell the same thing
// in nearly the same words, but for the day.
func (g *dating) contradict(a, b []int) bool {
	like := 0.0
	for _, i := range a[:min(len(a), 6)] {
		for _, j := range b[:min(len(b), 6)] {
			if g.all[i].report == g.all[j].report {
				return false
			}
			like = max(like, g.alike(&g.all[i], &g.all[j]))
		}
	}
	return like >= oneOccasion
}

func (g *dating) lettersOf(group []int) string {
	var out []string
	for _, i := range group {
		if l := g.Reports[g.all[i].report].Letter; !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return strings.Join(out, ", ")
}
