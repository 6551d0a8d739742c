package synopsis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"synoptic/english"
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
	claims    []int     // claims told in the span
}

// timeline lists the dated events of the story by their first day. Places of
// one event in several reports are one: they name the same days, and share a
// claim or most of their words; a month or a week is the day in it that a
// place of the same event names.
func (g *comparison) timeline(agreed []news.Claim, brief []news.Line) []news.Event {
	d := dating{comparison: g, brief: brief}
	d.all = d.dated(agreed)
	d.own = seasonOf(g.Reports, d.all)
	groups := slices.DeleteFunc(d.split(d.occasions()), d.onlyClock)
	events := make([]news.Event, 0, len(groups))
	for _, group := range groups {
		events = append(events, d.event(group))
	}
	d.redated(events, groups)
	slices.SortStableFunc(events, func(a, b news.Event) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(table.ReportsOf(b.Cites), table.ReportsOf(a.Cites)))
	})
	return events
}

// dating is a comparison of what happened when: the places that date an event,
// the days of the story itself, and the lines of its brief. A group of places is
// their indices.
type dating struct {
	*comparison
	all   []dated
	own   season
	brief []news.Line
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
		for k := first; k < len(all); k++ {
			d := &all[k]
			d.wording = wordingOf(r, d)
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
	var refs news.Refs
	for _, i := range group {
		if i != best && g.tellsToo(&g.all[best], &g.all[i]) {
			refs = append(refs, g.Ref(g.all[i].report, g.all[i].wording))
		}
	}
	lead := g.Ref(g.all[best].report, g.all[best].wording)
	e.Cites = news.Refs{lead}
	for _, r := range g.InPlace(refs) {
		if r.Report != lead.Report || r.Span != lead.Span {
			e.Cites = append(e.Cites, r)
		}
	}
	e.Text = lead.Text
	in := map[int]bool{}
	for _, i := range group {
		in[g.all[i].report] = true
	}
	e.Background = !g.own.holds(e, len(in))
	return e
}

// tells says how well a place tells the event of its group: it reads well
// alone and says what the others say.
func (g *dating) tells(group []int, i int) float64 {
	sum := 0.0
	for _, k := range group[:min(len(group), 12)] {
		if k != i && g.all[k].report != g.all[i].report {
			sum += g.alike(&g.all[i], &g.all[k])
		}
	}
	if g.all[i].wording.Len() > g.all[i].Len()+2 {
		sum -= 0.5 // a sentence that tells more than this
	}
	sum = 4 * sum / float64(min(len(group), 12))
	if g.story.News(g.all[i].report) < 1 {
		sum -= opinionTells
	}
	sum += g.inBrief(i)
	return g.reads(g.all[i]) + sum
}

// inBrief is by how much a place that a line of the brief tells goes before
// others, the first line most; of a line that names several times only the
// first does.
func (g *dating) inBrief(i int) float64 {
	if i > 0 && g.all[i-1].report == g.all[i].report && g.all[i-1].sentence == g.all[i].sentence {
		return 0
	}
	n := slices.IndexFunc(g.brief, func(l news.Line) bool {
		return g.At[l.Cites[0].Report] == g.all[i].report && l.Cites[0].Overlaps(g.all[i].wording)
	})
	switch n {
	case -1:
		return 0
	case 0:
		return 2 * briefTells
	}
	return briefTells / float64(1+n)
}

const (
	opinionTells = 1.5 // by how much an opinion stands back
	briefTells   = 2   // and by how much a line of the brief goes before, the first most
)

// reads tells how well a place can be read alone; a heading can not.
func (g *dating) reads(d dated) float64 {
	if kind := g.Reports[d.report].Marks.Sentences[d.sentence].Kind; kind == "heading" || kind == "correction" {
		return -5
	}
	return g.alone(d.member)
}

// oneOccasion is the least likeness of two places that tell the same thing but
// for the day.
const oneOccasion = .6

// alike is how much of what two places tell both tell.
func (g *dating) alike(a, b *dated) float64 {
	return g.story.Alike(claim.Place{Report: a.report, Sentence: a.sentence, Span: a.Span}, claim.Place{Report: b.report, Sentence: b.sentence, Span: b.Span})
}

// alone tells how well a stretch of a sentence can be read by itself: it
// begins like a sentence, has few pronouns and is not long.
func (g *dating) alone(m member) float64 {
	s := &g.Reports[m.report]
	v := -1.0
	if table.IsUpper(strings.TrimLeft(m.In(s.Text), "“\"‘'")) {
		v = 1
	}
	ws := s.In(m.Span)
	for _, w := range ws {
		if pronouns[g.Form(w)] {
			v -= 0.4
		}
	}
	if !wording.Balanced(m.In(s.Text)) {
		v -= 3
	}
	if len(ws) < 5 || len(ws) > 38 {
		v -= 2
	}
	return v
}

// member is a stretch of a sentence.
type member struct {
	news.Span
	report, sentence int
}

// pronouns need a person or thing named before them.
var pronouns = english.Set(english.Pronouns)

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
