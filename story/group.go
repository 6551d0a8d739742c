package story

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"synoptic/news"
)

// Group sorts reports into stories. The order of the reports does not matter:
// they are taken in order of publication, undated ones last, then of id. The
// stories come in order of their first report.
func Group(reports []news.Report) []news.Story { return Regroup(reports, nil) }

// Regroup is Group with what people have said about the reports.
func Regroup(reports []news.Report, said []Correction) []news.Story {
	ordered := slices.Clone(reports)
	slices.SortStableFunc(ordered, ByPublication)
	out := leaning(ordered, said, 0)
	if len(ordered) <= Handful && len(out) > 1 && slices.ContainsFunc(out, func(s news.Story) bool { return len(s.Reports) > 1 && 2*len(s.Reports) >= len(ordered) }) {
		out = leaning(ordered, said, trust)
	}
	if len(said) == 0 {
		return whole(ordered, out)
	}
	return out
}

// Handful is how many reports, given together, are judged as a whole. Who gives
// them, half of which are of one event, may well think that all are.
const (
	Handful = 10
	trust   = 1.4 // log odds that the rest are of it too, over what a stream has
)

// leaning groups reports in this order. Lean is added to the odds of every join.
func leaning(ordered []news.Report, said []Correction, lean float32) []news.Story {
	s := batch(said)
	s.link.lean = lean
	joins := make([]Membership, len(ordered))
	for i, r := range ordered {
		joins[i] = s.take(r)
	}
	return s.gather(ordered, joins)
}

// Fault is what grouping panics with where taking a report in fails: whoever
// recovers it can do without that report.
type Fault struct {
	Report string // its id
	Cause  any
}

func (f Fault) String() string { return fmt.Sprintf("grouping report %s: %v", f.Report, f.Cause) }

// take is Add that names the report which it fails on.
func (s *Stream) take(r news.Report) Membership {
	defer func() {
		if cause := recover(); cause != nil {
			panic(Fault{r.ID, cause})
		}
	}()
	return s.Add(r)
}

// batch is a stream in which nothing closes.
func batch(said []Correction) *Stream {
	s := New()
	s.Quiet, s.Most = math.MaxInt, math.MaxInt
	for _, c := range said {
		s.rules.add(c)
	}
	return s
}

// ByPublication orders reports by date of publication, undated ones last, then
// by id.
func ByPublication(a, b news.Report) int {
	x, y := string(a.Published.Date), string(b.Published.Date)
	if (x == "") != (y == "") {
		return -cmp.Compare(x, y)
	}
	return cmp.Or(strings.Compare(x, y), strings.Compare(a.ID, b.ID), strings.Compare(a.Text, b.Text))
}

// gather builds the stories of which exactly these reports are members.
func (h *memberships) gather(reports []news.Report, joins []Membership) []news.Story {
	var out []news.Story
	for _, g := range h.stories {
		if len(g.slots) == 0 {
			continue
		}
		st := news.Story{ID: g.id, Before: g.before}
		for _, slot := range g.slots {
			j := news.Join{Report: reports[slot].ID}
			if len(joins[slot].Joins) > 0 {
				j = joins[slot].Joins[0]
			}
			st.Reports = append(st.Reports, reports[slot])
			st.Joins = append(st.Joins, j)
		}
		out = append(out, st)
	}
	return out
}
