package pipeline

import (
	"context"
	"fmt"
	"slices"

	"synoptic"
	"synoptic/archive/days"
	"synoptic/news"
	"synoptic/story"
)

// compareFn lays the stories of a shelf side by side and writes its files.
type compareFn struct {
	Out   string
	Form  string
	Least int // reports of a story that is compared
}

// member is a report as it is written with its story.
type member struct {
	Type   string      `json:"type"`
	ID     string      `json:"id"`
	Input  string      `json:"input"`
	URL    news.Maybe  `json:"url"`
	Outlet news.Maybe  `json:"outlet"`
	Title  news.Maybe  `json:"title"`
	Day    news.Maybe  `json:"day"`
	Story  string      `json:"story"`
	Before string      `json:"before,omitempty"` // an earlier story of the same saga
	Copy   string      `json:"copy,omitempty"`   // the report whose wording it has
	Why    []memberWhy `json:"why"`
}

type memberWhy struct {
	With     string          `json:"with"`
	Evidence []news.Evidence `json:"evidence"`
}

// placed is a report with its place, unpacked.
type placed struct {
	news.Report
	days.Place
}

// told is what was made of one story.
type told struct {
	synopsis *news.Synopsis // nil if it has too few reports
	members  []member
	refused  []news.Rejected
}

func (f *compareFn) ProcessElement(ctx context.Context, shelf string, in func(*Placed) bool, refuse func(string, []byte)) error {
	stories, err := stories(in)
	if err != nil {
		return fmt.Errorf("compare %s: %w", shelf, err)
	}
	out, err := newShelf(ctx, f.Out, f.Form, shelf)
	if err != nil {
		return fmt.Errorf("write %s: %w", shelf, err)
	}
	q := ordered(f.compared, func(t told) {
		for _, r := range t.refused {
			refuse("stories of "+shelf, drop(ctx, r))
		}
		if len(t.members) == 0 {
			return
		}
		count(ctx, countStories, 1)
		if len(t.members) > 1 {
			count(ctx, countTold, 1)
		}
		if t.synopsis == nil {
			count(ctx, dropped+"synopsis of a story of few reports", 1)
		}
		out.put(t)
	})
	for _, s := range stories {
		q.give(s)
	}
	q.end()
	if err := out.close(); err != nil {
		return fmt.Errorf("write %s: %w", shelf, err)
	}
	return nil
}

// stories are the reports of a shelf by story, in order of publication, and
// the stories in order of their first report.
func stories(in func(*Placed) bool) (out [][]Placed, err error) {
	type place struct{ Story string }
	of := map[string]int{}
	var k Placed
	var all []Placed
	for in(&k) {
		all = append(all, k)
	}
	slices.SortFunc(all, func(a, b Placed) int { return before(a.Kept, b.Kept) })
	for _, k := range all {
		var p place
		if err := days.Unpack(k.Place, &p); err != nil {
			return nil, err
		}
		n, begun := of[p.Story]
		if !begun {
			n = len(out)
			of[p.Story] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], k)
	}
	return out, nil
}

var (
	mark    = synoptic.Mark
	compare = synoptic.Compare
)

// compared is a story with its reports read to the end and laid side by side.
// A report that defeats the reading is left out; a story that defeats the
// comparing is refused, report by report.
func (f *compareFn) compared(of []Placed) (out told) {
	var all []placed
	few := len(of) < f.Least
	refuse := func(input, step string, cause any) {
		out.refused = append(out.refused, news.Rejected{Input: input, Reason: fmt.Sprintf("internal: %s: %v; please report it with this input", step, cause)})
	}
	for _, k := range of {
		var p placed
		if cause := tried(func() { p = k.read(few) }); cause != nil {
			refuse(k.Input, "reading", cause)
			continue
		}
		all = append(all, p)
	}
	if len(all) == 0 {
		return out
	}
	slices.SortStableFunc(all, func(a, b placed) int { return story.ByPublication(a.Report, b.Report) })
	s := news.Story{ID: all[0].Story, Before: all[0].Before}
	for _, p := range all {
		s.Reports = append(s.Reports, p.Report)
		s.Joins = append(s.Joins, news.Join{Report: p.Report.ID, With: p.With, Evidence: p.Why})
		out.members = append(out.members, p.member())
	}
	if few {
		return out
	}
	cause := tried(func() {
		made := compare(s)
		out.synopsis = &made
	})
	if cause != nil {
		out.members = nil
		for _, p := range all {
			refuse(p.Input, "comparing", cause)
		}
	}
	return out
}

// read unpacks a report and, unless that is not asked for, marks what it says.
func (k Placed) read(bare bool) (p placed) {
	r, err := k.report()
	if err == nil {
		err = days.Unpack(k.Place, &p.Place)
	}
	if err != nil {
		panic(err)
	}
	if p.Report = r; !bare {
		p.Report = mark(r)
	}
	return p
}

func (p placed) member() member {
	m := member{
		Type: "member", ID: p.Report.ID, Input: p.Input, URL: p.URL, Outlet: p.Outlet.Name, Title: p.Title, Day: p.Published.Date,
		Story: p.Story, Before: p.Before, Why: []memberWhy{},
	}
	if p.With != "" {
		m.Why = append(m.Why, memberWhy{p.With, p.Why})
	}
	if p.Copy {
		m.Copy = p.With
	}
	return m
}

// tried does a step and gives what ended it, nil if nothing did.
func tried(step func()) (cause any) {
	defer func() { cause = recover() }()
	step()
	return nil
}
