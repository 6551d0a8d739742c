package grouping

import (
	"fmt"

	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/story"
)

// Arrivals puts reports into stories as they come. One that ends the stream is
// refused, and those before it are put into a new one.
type Arrivals struct {
	Came    []news.Report
	At      []story.Membership // where each that came was put
	Refused []news.Rejected
	said    []story.Correction
	add     func(*story.Stream, news.Report) story.Membership
	stream  *story.Stream
	merged  map[string]string // story -> the one it is in now
}

// NewArrivals is a stream in which there is no report yet, with what people have
// said of those to come.
func NewArrivals(said []story.Correction) *Arrivals {
	a := &Arrivals{said: said, add: (*story.Stream).Add}
	a.begin()
	return a
}

// Take puts in a report.
func (a *Arrivals) Take(r news.Report) {
	if len(a.Refused) >= step.MostDefeats {
		why := fmt.Sprintf("internal: not grouped, since %d reports before it could not be; please report it with these inputs", step.MostDefeats)
		a.Refused = append(a.Refused, news.Rejected{Input: r.Input, Reason: why})
		return
	}
	m, fault := step.Tried(func() story.Membership { return a.add(a.stream, r) })
	if fault == nil {
		a.Came = append(a.Came, r)
		a.put(m)
		return
	}
	a.Refused = append(a.Refused, step.Defeated(r.Input, fault))
	a.begin() // the stream may hold half of the report
}

// begin opens a stream and puts in what came before.
func (a *Arrivals) begin() {
	a.stream, a.At, a.merged = story.New(), nil, map[string]string{}
	for _, one := range a.said {
		a.stream.Correct(one)
	}
	for _, r := range a.Came {
		a.put(a.add(a.stream, r))
	}
}

func (a *Arrivals) put(m story.Membership) {
	a.At = append(a.At, m)
	for _, id := range m.Merged {
		a.merged[id] = m.Story
	}
}

// Story is the story a report is in now that was put into one.
func (a *Arrivals) Story(m story.Membership) string {
	id := m.Story
	for next, is := a.merged[id]; is; next, is = a.merged[id] {
		id = next
	}
	return id
}

// Why is what speaks for and against two reports that came being of one event.
func (a *Arrivals) Why(one, other news.Report) []news.Evidence { return a.stream.Why(one, other) }
