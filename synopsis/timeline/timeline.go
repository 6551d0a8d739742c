// Package timeline finds what the reports of a story date, and puts the places of
// one event together. What the moments of a report are, reading has found.
package timeline

import (
	"cmp"
	"slices"

	"synoptic/news"
	"synoptic/synopsis/claim"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
	"synoptic/synopsis/wording"
)

// dated is a place where a report dates an event: a moment with the words
// that tell what happened then.
type dated struct {
	member
	moment    news.Moment
	precision string
	wording   news.Span // the words to print
	signature news.Span // of a post, who posted it and when
	claims    []int     // claims told in the span
}

// Of lists the dated events of the story by their first day. Places of
// one event in several reports are one: they name the same days, and share a
// claim or most of their words; a month or a week is the day in it that a
// place of the same event names.
func Of(t *table.Table, story *claim.Story, limits *table.Limits, agreed []news.Claim, brief []news.Line) []news.Event {
	d := dating{Table: t, story: story, limits: limits, brief: brief}
	d.all = d.dated(agreed)
	d.own = t.Season(daysOf(d.all))
	groups := slices.DeleteFunc(d.split(d.occasions()), func(group []int) bool { return d.onlyClock(group) || nothingDone(&d, group) })
	events := make([]news.Event, 0, len(groups))
	for _, group := range groups {
		events = append(events, d.event(group))
	}
	d.redated(events, groups)
	slices.SortStableFunc(events, func(a, b news.Event) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(table.ReportsOf(b.Told()), table.ReportsOf(a.Told())))
	})
	return events
}

// dating is a comparison of what happened when: the places that date an event,
// the days of the story itself, and the lines of its brief. A group of places is
// their indices.
type dating struct {
	*table.Table
	story  *claim.Story
	limits *table.Limits
	all    []dated
	own    table.Season
	brief  []news.Line
}

// dated lists the places that date an event, in order of report and place.
// A sentence that dates several events is parted among them.
func (g *dating) dated(agreed []news.Claim) []dated {
	told := g.claimsAt(agreed)
	var all []dated
	for i := range g.Reports {
		r := &g.Reports[i]
		first := len(all)
		for _, m := range r.Marks.Moments {
			if len(all)-first == mostDated {
				g.limits.Reached("dated places of a report", mostDated, 0)
				break
			}
			if s := r.Sentence(m.Start); s >= 0 && !stated.Long(&g.story.Sentences[i][s]) && dates(r, m) {
				all = append(all, dated{member: member{report: i, sentence: s}, moment: m, precision: precision(m)})
			}
		}
		all = append(all[:first], parted(r, all[first:], g.story.Spans)...)
		posts := len(all)
		all = append(all, posted(r, i)...)
		for k := first; k < len(all); k++ {
			d := &all[k]
			if k < posts {
				d.wording = wordingOf(r, d)
			}
			if begins := wording.Outset(&r.Report, &g.story.Sentences[i][d.sentence]); d.wording.Start < begins && begins <= d.moment.Start {
				d.wording.Start = begins
			}
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

// claimsAt are the places of the claims by report, but of those that only name
// something.
func (g *dating) claimsAt(agreed []news.Claim) map[int][]claimPlace {
	out := map[int][]claimPlace{}
	for n, c := range agreed {
		if c.Slight {
			continue // many events have one man in them
		}
		for _, r := range c.Cites {
			i := g.At[r.Report]
			out[i] = append(out[i], claimPlace{r.Span, n})
		}
	}
	return out
}

// event writes the places of one event. Its text is that of the place that
// reads best alone, which is cited first, and behind it those that tell it too.
func (g *dating) event(group []int) news.Event {
	best := g.leading(group)
	e := news.Event{From: g.all[best].moment.From, To: g.all[best].moment.To, Precision: g.all[best].precision}
	var refs, less news.Refs
	for _, i := range group {
		switch ref := g.Ref(g.all[i].report, g.all[i].wording); {
		case i == best:
		case g.vouches(&g.all[best], &g.all[i]):
			refs = append(refs, ref)
		case g.tellsToo(&g.all[best], &g.all[i]):
			less = append(less, ref)
		}
	}
	lead := g.Ref(g.all[best].report, g.all[best].wording)
	e.Cites = news.Refs{lead}
	if at := g.all[best].signature; at.Len() > 0 {
		e.Cites = append(e.Cites, g.Ref(g.all[best].report, at))
	}
	for _, r := range g.InPlace(refs) {
		if r.Report != lead.Report || r.Span != lead.Span {
			e.Cites = append(e.Cites, r)
		}
	}
	e.Partly = g.partly(&g.all[best], e.Cites, g.InPlace(less))
	e.Text = lead.Text
	in := map[int]bool{}
	for _, i := range group {
		in[g.all[i].report] = true
	}
	e.Background = !g.ofStory(e, len(in)) || pictures(&g.Reports[g.all[best].report], g.all[best].moment)
	return e
}

// onlyClock says whether one report alone dates an event, by the time of day:
// the day is then a guess.
func (g *dating) onlyClock(group []int) bool {
	for _, i := range group {
		if g.all[i].report != g.all[group[0]].report || !clock(g.all[i].moment.In(g.Reports[g.all[i].report].Text)) {
			return false
		}
	}
	return true
}

// nothingDone says whether no place that dates an event tells of it with a verb: Just
// like 20 years ago. Of a language that is not read the verbs are not known.
func nothingDone(g *dating, group []int) bool {
	return !slices.ContainsFunc(group, func(i int) bool {
		d := &g.all[i]
		s := &g.Reports[d.report]
		return d.signature.Len() > 0 || len(s.Marks.Tokens) == 0 || s.Acts(s.Marks.Sentences[d.sentence].Span)
	})
}
