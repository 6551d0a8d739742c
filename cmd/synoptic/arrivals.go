package main

import (
	"fmt"

	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/story"
)

// arrivals puts reports into stories as they come. One that ends the stream is
// refused, and those before it are put into a new one.
type arrivals struct {
	said    []story.Correction
	add     func(*story.Stream, news.Report) story.Membership
	stream  *story.Stream
	came    []news.Report
	at      []story.Membership // where each that came was put
	merged  map[string]string  // story -> the one it is in now
	refused []news.Rejected
}

func newArrivals(said []story.Correction) *arrivals {
	a := &arrivals{said: said, add: (*story.Stream).Add}
	a.begin()
	return a
}

// take puts in a report.
func (a *arrivals) take(r news.Report) {
	if len(a.refused) >= step.MostDefeats {
		why := fmt.Sprintf("internal: not grouped, since %d reports before it could not be; please report it with these inputs", step.MostDefeats)
		a.refused = append(a.refused, news.Rejected{Input: r.Input, Reason: why})
		return
	}
	m, fault := step.Tried(func() story.Membership { return a.add(a.stream, r) })
	if fault == nil {
		a.came = append(a.came, r)
		a.put(m)
		return
	}
	a.refused = append(a.refused, step.Defeated(r.Input, fault))
	a.begin() // the stream may hold half of the report
}

// begin opens a stream and puts in what came before.
func (a *arrivals) begin() {
	a.stream, a.at, a.merged = story.New(), nil, map[string]string{}
	for _, one := range a.said {
		a.stream.Correct(one)
	}
	for _, r := range a.came {
		a.put(a.add(a.stream, r))
	}
}

func (a *arrivals) put(m story.Membership) {
	a.at = append(a.at, m)
	for _, id := range m.Merged {
		a.merged[id] = m.Story
	}
}

// story is the story a report is in now that was put into one.
func (a *arrivals) story(m story.Membership) string {
	id := m.Story
	for next, is := a.merged[id]; is; next, is = a.merged[id] {
		id = next
	}
	return id
}
