package story

import (
	"slices"
	"strings"

	"synoptic/news"
)

// Group sorts reports into stories. The order of the reports does not matter:
// they are taken in order of publication, undated ones last, then of id. The
// stories come in order of their first report.
func Group(reports []news.Report) []news.Story {
	ordered := slices.Clone(reports)
	slices.SortStableFunc(ordered, byPublication)
	s := New()
	joins := make([]Membership, len(ordered))
	for i, r := range ordered {
		s.read.read(&r, s.df)
		s.df.see(s.read.counts.entries)
		_ = i
	}
	for i := range ordered {
		joins[i] = s.place(&ordered[i], s.read.read(&ordered[i], s.df))
	}
	return gather(s, ordered, joins)
}

// byPublication orders reports by date, undated last, then by id.
func byPublication(a, b news.Report) int {
	x, y := string(a.Published.Date), string(b.Published.Date)
	if (x == "") != (y == "") {
		if x == "" {
			return 1
		}
		return -1
	}
	if c := strings.Compare(x, y); c != 0 {
		return c
	}
	return strings.Compare(a.ID, b.ID)
}

// gather builds the stories of a stream that saw exactly these reports.
func gather(s *Stream, reports []news.Report, joins []Membership) []news.Story {
	var out []news.Story
	for _, g := range s.stories {
		st := news.Story{ID: g.id}
		for _, slot := range g.slots {
			st.Reports = append(st.Reports, reports[slot])
			j := news.Join{Report: reports[slot].ID}
			if len(joins[slot].Joins) > 0 {
				j = joins[slot].Joins[0]
			}
			st.Joins = append(st.Joins, j)
		}
		if len(st.Reports) > 0 {
			out = append(out, st)
		}
	}
	return out
}
