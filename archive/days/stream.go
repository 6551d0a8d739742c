package days

import (
	"fmt"

	"synoptic/news"
	"synoptic/story"
)

// stream groups reports one after the other, and goes on where one of them
// defeats it.
type stream struct {
	report func(int) news.Report
	add    adder
	s      *story.Stream
	in     []int             // the reports that it holds
	merged map[string]string // story -> the one it is in now
	failed int
}

// adder gives a report to a stream.
type adder func(*story.Stream, news.Report) story.Membership

func newStream(report func(int) news.Report, add adder) *stream {
	return &stream{report: report, add: add, s: story.New(), merged: map[string]string{}}
}

// mostFailed is how many reports may defeat a stream: each time it begins anew.
const mostFailed = 20

// take gives the i-th report to the stream. One that defeats it is left out,
// with why, and the stream is made anew from those before.
func (g *stream) take(i int, r news.Report) (m story.Membership, fault string) {
	if g.failed >= mostFailed {
		return m, fmt.Sprintf("internal: not grouped, since %d reports before it could not be; please report it with these inputs", mostFailed)
	}
	if m, fault = g.try(r); fault == "" {
		g.in = append(g.in, i)
		return m, ""
	}
	g.failed++
	g.s, g.merged = story.New(), map[string]string{}
	for _, k := range g.in {
		g.try(seen(g.report(k)))
	}
	return m, fault
}

func (g *stream) try(r news.Report) (m story.Membership, fault string) {
	defer func() {
		if cause := recover(); cause != nil {
			fault = fmt.Sprintf("internal: grouping: %v; please report it with this input", cause)
		}
	}()
	m = g.add(g.s, r)
	for _, id := range m.Merged {
		g.merged[id] = m.Story
	}
	return m, ""
}

// now is the story that a story is in now.
func (g *stream) now(id string) string {
	for next, is := g.merged[id]; is; next, is = g.merged[id] {
		id = next
	}
	return id
}
