package sheet

import (
	"bytes"
	"cmp"
	"io"
	"slices"

	"synoptic/news"
	"synoptic/web"
)

// edition is a story as it is shown: with fewer lines than the synopsis has,
// and the number of those left out. All disputes stay at hand, for lines of
// the brief point at them by place.
type edition struct {
	news.Synopsis
	disputes []news.Dispute
	order    []int // of the disputes, as they are shown
	left     int
	whole    bool
}

// limits are how many lines of each part are shown; of what one report alone
// has, and of its sources, so many of each report.
type limits struct {
	people, agreed, sayings, lone, sole, figures, timeline, sources int
	again                                                           bool // agreed lines that the brief has too
}

// fits are tried in turn until what is shown is short beside the reports; the
// last is shown whatever its length.
var fits = []limits{
	{people: 8, agreed: 10, sayings: 6, lone: 2, sole: 3, figures: 6, timeline: 8, sources: 3, again: true},
	{people: 5, agreed: 10, sayings: 4, lone: 1, sole: 3, figures: 3, timeline: 5, sources: 3},
	{people: 3, agreed: 6, sayings: 3, sole: 2, figures: 2, timeline: 3, sources: 2},
	{people: 3, agreed: 4, sayings: 2, sole: 1, figures: 1, timeline: 2, sources: 1},
}

// atMost is the share of the reports' words that is shown at most, where the
// last of fits allows it.
const atMost = 0.5

// fitted is the first edition of a story that is short when set.
func fitted(v news.Synopsis, set func(io.Writer, edition)) edition {
	most := 0
	for _, r := range v.Reports {
		most += len(bytes.Fields([]byte(r.Text)))
	}
	var e edition
	for _, l := range fits {
		e = fold(v, l)
		var out bytes.Buffer
		set(&out, e)
		if float64(len(bytes.Fields(out.Bytes()))) <= atMost*float64(most) {
			break
		}
	}
	return e
}

// fold leaves out what is beyond the limits, first what a single report has.
func fold(v news.Synopsis, l limits) edition {
	e := edition{Synopsis: v, disputes: v.Disputed, order: web.Asking(v)}
	told := map[news.Ref]int{} // by how many, at the first place of a line
	for _, b := range v.Brief {
		if !l.again {
			told[head(b.Cites)] = len(b.Cites)
		}
	}
	people, facts := split(v.Agreed, introduces)
	_, untold := split(facts, func(c news.Claim) bool { return told[head(c.Cites)] >= len(c.Cites) })
	e.Agreed = append(first(&e, web.People(people), l.people), keep(&e, untold, l.agreed, func(c news.Claim) bool { return !c.Background && !c.Slight })...)
	several, lone := split(v.Sayings, func(y news.Saying) bool { return y.Reports > 1 })
	e.Sayings = bySpeaker(append(first(&e, several, l.sayings), first(&e, lone, l.lone)...))
	e.Sole = weightiest(&e, v.Sole, l.sole)
	e.Values = keep(&e, v.Values, l.figures, func(f news.Tally) bool { return len(f.By) > 1 || shared(f.By[0].Cites) })
	e.Timeline = dated(&e, v, l.timeline)
	e.Sources = chief(&e, v.Sources, l.sources)
	return e
}

// dated is the events that two reports date, that they date otherwise, or that a
// line of the brief tells; those of most reports where room is short.
func dated(e *edition, v news.Synopsis, most int) []news.Event {
	type event struct{ at, reports, line int }
	var ranked []event
	for i, t := range v.Timeline {
		line := slices.IndexFunc(v.Brief, func(b news.Line) bool { return tells(b, t) })
		if !t.Background && (shared(t.Told()) || t.Differs != "" || line >= 0) {
			ranked = append(ranked, event{i, many(t.Told()), line})
		}
	}
	slices.SortStableFunc(ranked, func(a, b event) int {
		return cmp.Or(cmp.Compare(b.reports, a.reports), cmp.Compare(uint(a.line), uint(b.line))) // -1 is behind every line
	})
	in := map[int]bool{}
	for _, r := range ranked[:min(most, len(ranked))] {
		in[r.at] = true
	}
	var out []news.Event
	for i, t := range v.Timeline {
		if in[i] {
			out = append(out, t)
		}
	}
	e.left += len(v.Timeline) - len(out)
	return out
}

// tells says whether a line of the brief tells an event in one of its places.
func tells(b news.Line, t news.Event) bool {
	return slices.ContainsFunc(t.Cites, func(r news.Ref) bool {
		return slices.ContainsFunc(b.Cites, func(c news.Ref) bool { return c.Report == r.Report && c.Overlaps(r.Span) })
	})
}

// keep is the first lines of a list that are wanted; the others are counted.
func keep[T any](e *edition, list []T, most int, wanted func(T) bool) []T {
	var out []T
	for _, v := range list {
		if len(out) < most && wanted(v) {
			out = append(out, v)
		}
	}
	e.left += len(list) - len(out)
	return out
}

// first is the first lines of a list; the others are counted.
func first[T any](e *edition, list []T, most int) []T {
	return keep(e, list, most, func(T) bool { return true })
}

// split is the lines of a list that are wanted, and the others.
func split[T any](list []T, wanted func(T) bool) (in, out []T) {
	for _, v := range list {
		if wanted(v) {
			in = append(in, v)
		} else {
			out = append(out, v)
		}
	}
	return in, out
}

// weightiest is what each report has alone that a reader would miss most, in
// the order of the synopsis.
func weightiest(e *edition, list []news.Sole, most int) []news.Sole {
	ranked := slices.Clone(list)
	slices.SortStableFunc(ranked, func(a, b news.Sole) int {
		switch {
		case a.Weight > b.Weight:
			return -1
		case a.Weight < b.Weight:
			return 1
		}
		return 0
	})
	taken, in := map[string]int{}, map[news.Ref]bool{}
	for _, x := range ranked {
		if r := head(x.Cites); !x.Background && taken[r.Report] < most {
			taken[r.Report]++
			in[r] = true
		}
	}
	return keep(e, list, len(list), func(x news.Sole) bool { return in[head(x.Cites)] })
}

// head is the place a line stands in.
func head(refs news.Refs) news.Ref {
	if len(refs) == 0 {
		return news.Ref{}
	}
	return refs[0]
}

// shared tells that two reports have a thing.
func shared(refs news.Refs) bool {
	return slices.ContainsFunc(refs, func(r news.Ref) bool { return r.Report != head(refs).Report })
}

// many is how many reports are cited.
func many(refs news.Refs) int {
	in := map[string]bool{}
	for _, r := range refs {
		in[r.Report] = true
	}
	return len(in)
}
