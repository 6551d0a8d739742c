// Package days groups more reports than one stream should see: those of each
// day by themselves, which can be done side by side, and then the days in
// order. Of each story of a day a few reports speak for it (its heads) and are
// given to the one stream that joins days; the others, and all copies, follow
// the report they joined. Where no story of a day has more reports than heads,
// and none is a copy, the stories are those of the one stream.
//
// It knows no engine, file or clock; the same reports give the same stories,
// in whatever order they are given.
package days

import (
	"strings"

	"synoptic/news"
	"synoptic/story"
)

// Undated is the day of reports whose day of publication is unknown; it comes
// last, as such reports do where all are grouped at once.
const Undated = "unknown"

// Of is the day a report belongs to: its date of publication as it is known,
// which may be a month or a year alone.
func Of(r news.Report) string {
	if r.Published.Date == "" {
		return Undated
	}
	return string(r.Published.Date)
}

// Order compares two days; what is undated comes last.
func Order(a, b string) int {
	switch {
	case a == b:
		return 0
	case a == Undated:
		return 1
	case b == Undated:
		return -1
	}
	return strings.Compare(a, b)
}

// A report follows another where its story has so many heads already, and what
// speaks for their being of one event weighs more than sure, in log odds. With
// fewer signs the one stream is to decide: it knows more of what is rare.
const (
	Heads = 8
	sure  = 8
)

// A Day is the reports of a day, in order of id, with how they were grouped.
type Day struct {
	Date    string
	Entries []Entry
}

// An Entry is one report of a day: a head, or one that follows another.
type Entry struct {
	ID     string
	Head   []byte          // the report as grouping looks at it, packed; nil if it follows
	With   string          // the report that it follows
	Copy   bool            // it has the wording of that
	Why    []news.Evidence // why it is of one story with that
	Failed string          // why it is in no story; empty but for what defeats grouping
}

// Group groups the n reports of a day, which come in order of id. A report may
// be asked for more than once.
func Group(date string, n int, report func(int) news.Report) Day {
	return group(date, n, report, (*story.Stream).Add)
}

func group(date string, n int, report func(int) news.Report, add adder) Day {
	d := Day{Date: date, Entries: make([]Entry, n)}
	g := newStream(report, add)
	heads := map[string]int{} // of each story
	for i := range n {
		r := seen(report(i))
		e := &d.Entries[i]
		e.ID = r.ID
		m, fault := g.take(i, r)
		now := g.now(m.Story)
		switch {
		case fault != "":
			e.Failed = fault
		case m.Copy != "":
			e.follow(m, m.Copy)
			e.Copy = true
		case len(m.Joins) > 0 && heads[now] >= Heads && weight(m.Joins[0]) > sure:
			e.follow(m, m.Joins[0].With)
		default:
			e.Head = pack(r)
			heads[now]++
		}
		for _, gone := range m.Merged {
			if gone != now {
				heads[now] += heads[gone]
			}
		}
	}
	return d
}

func (e *Entry) follow(m story.Membership, with string) {
	e.With = with
	if len(m.Joins) > 0 {
		e.Why = m.Joins[0].Evidence
	}
}

// weight is how much speaks for a join.
func weight(j news.Join) (sum float64) {
	for _, e := range j.Evidence {
		sum += e.Weight
	}
	return sum
}
