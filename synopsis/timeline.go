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
	member
	moment    news.Moment
	precision string
	unit      unit
	wording   news.Span // the words to print
	claims    []int     // claims told in the span
}

// timeline lists the dated events of the story by their first day. Places of
// one event in several reports are one: they name the same days, and share a
// claim or most of their words; a month or a week is the day in it that a
// place of the same event names.
func (u *units) timeline(agreed []news.Claim) []news.Event {
	all := u.dated(agreed)
	own := u.season(all)
	groups := u.occasions(all, own)
	groups = slices.DeleteFunc(groups, func(g []int) bool { return u.onlyClock(all, g) })
	events := make([]news.Event, 0, len(groups))
	for _, g := range groups {
		events = append(events, u.event(all, g, own))
	}
	u.redated(events, all, groups)
	slices.SortStableFunc(events, func(a, b news.Event) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(reportsOf(b.Cites), reportsOf(a.Cites)))
	})
	return events
}

// dated lists the places that date an event, in order of report and place.
// A sentence that dates several events is parted among them.
func (u *units) dated(agreed []news.Claim) []dated {
	told := u.claimsAt(agreed)
	parts := map[[2]int][]news.Span{}
	for i := range u.parts {
		k := [2]int{u.parts[i].report, u.parts[i].sentence}
		parts[k] = append(parts[k], u.parts[i].Span)
	}
	var all []dated
	for i := range u.reports {
		r := &u.reports[i]
		first := len(all)
		for _, m := range r.Marks.Moments {
			if s := r.sentence(m.Start); s >= 0 && len(all)-first < mostDated && u.dates(r, m) {
				all = append(all, dated{member: member{report: i, sentence: s}, moment: m, precision: precision(m)})
			}
		}
		all = append(all[:first], r.parted(all[first:], parts)...)
		for k := first; k < len(all); k++ {
			d := &all[k]
			d.unit = u.unit(i, d.sentence, d.Span)
			d.wording = r.wording(d)
			for _, c := range told[i] {
				if c.Overlaps(d.Span) {
					d.claims = append(d.claims, c.claim)
				}
			}
		}
	}
	return all
}

// mostDated is how many moments of one report may date an event.
const mostDated = 300

// claimPlace is a place of a claim.
type claimPlace struct {
	news.Span
	claim int
}

// claimsAt are the places of the claims by report.
func (u *units) claimsAt(agreed []news.Claim) map[int][]claimPlace {
	out := map[int][]claimPlace{}
	for n, c := range agreed {
		for _, r := range c.Cites {
			i := u.at[r.Report]
			out[i] = append(out[i], claimPlace{r.Span, n})
		}
	}
	return out
}

// event writes the places of one event. Its text is that of the place that
// reads best alone, which is cited first.
func (u *units) event(all []dated, group []int, own season) news.Event {
	first := &all[group[0]]
	e := news.Event{From: first.moment.From, To: first.moment.To, Precision: first.precision}
	slices.Sort(group)
	best := -1
	var refs news.Refs
	for _, i := range group {
		if narrow := widthOf(all[i].moment) == widthOf(first.moment); narrow && (best < 0 || u.tells(all, group, i) > u.tells(all, group, best)) {
			best = i
		}
		refs = append(refs, u.ref(all[i].report, all[i].wording))
	}
	lead := u.ref(all[best].report, all[best].wording)
	e.Cites = news.Refs{lead}
	for _, r := range u.inPlace(refs) {
		if r.Report != lead.Report || r.Span != lead.Span {
			e.Cites = append(e.Cites, r)
		}
	}
	e.Text = lead.Text
	e.Background = !own.holds(e, reportsOf(u.inPlace(slices.Clone(e.Cites))))
	return e
}

// tells says how well a place tells the event of its group: it reads well
// alone and says what the others say.
func (u *units) tells(all []dated, group []int, i int) float64 {
	sum := 0.0
	for _, k := range group[:min(len(group), 12)] {
		if k != i && all[k].report != all[i].report {
			sum += u.like(&all[i].unit, &all[k].unit).probability()
		}
	}
	if all[i].wording.Len() > all[i].Len()+2 {
		sum -= 0.5 // a sentence that tells more than this
	}
	return u.reads(all[i]) + 4*sum/float64(min(len(group), 12))
}

// reads tells how well a place can be read alone; a heading can not.
func (u *units) reads(d dated) float64 {
	if u.reports[d.report].Marks.Sentences[d.sentence].Kind == "heading" {
		return -5
	}
	return u.alone(d.member)
}

// onlyClock says whether one report alone dates an event, by the time of day:
// the day is then a guess.
func (u *units) onlyClock(all []dated, group []int) bool {
	for _, i := range group {
		if all[i].report != all[group[0]].report || !clock(all[i].moment.In(u.reports[all[i].report].Text)) {
			return false
		}
	}
	return true
}

// redated notes where a claim is dated by one report on one day and by another
// on another.
func (u *units) redated(events []news.Event, all []dated, groups [][]int) {
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
				if a != b && events[a].From != events[b].From && sameWeek(events[a].From, events[b].From) && u.past(all, groups[a]) && u.past(all, groups[b]) && u.contradict(all, groups[a], groups[b]) {
					events[a].Differs = strings.TrimPrefix(fmt.Sprintf("%s; %s: %s", events[a].Differs, u.lettersOf(all, groups[b]), events[b].From), "; ")
				}
			}
		}
	}
}

// sameWeek says whether two days lie within six days: "on Sunday" misread is a
// week off.
func sameWeek(a, b string) bool {
	x, ok := parseDay(a)
	y, ok2 := parseDay(b)
	return ok && ok2 && within(x, y, 6)
}

// past says whether a place of the group tells the event as past.
func (u *units) past(all []dated, group []int) bool {
	return slices.ContainsFunc(group, func(i int) bool { return u.reports[all[i].report].toldAsPast(all[i].moment.Span) })
}

// contradict says whether two groups of no common report tell the same thing
// in nearly the same words, but for the day.
func (u *units) contradict(all []dated, a, b []int) bool {
	like := 0.0
	for _, i := range a[:min(len(a), 6)] {
		for _, j := range b[:min(len(b), 6)] {
			if all[i].report == all[j].report {
				return false
			}
			like = max(like, u.like(&all[i].unit, &all[j].unit).probability())
		}
	}
	return like >= 0.5
}

func (u *units) lettersOf(all []dated, group []int) string {
	var out []string
	for _, i := range group {
		if l := u.reports[all[i].report].letter; !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return strings.Join(out, ", ")
}
