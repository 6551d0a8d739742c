package stage

import (
	"bytes"
	"encoding/json"
	"slices"

	"synoptic/news"
	"synoptic/story"
)

// Handed is what the stages before said of the reports in a document.
type Handed struct {
	read    map[string]news.Report // as they were read, by id
	Members map[string]Member      // as they were grouped, by id
}

// HandedOn takes up the rows that the stages before printed, for the version that
// runs. How they were
// grouped is taken as it stands, for who gives them may have written that
// anew. What was read in them is only taken out of a pipe, and under its seal:
// nothing else is believed of itself.
func HandedOn(raw news.Raw, version string) Handed {
	out := Handed{map[string]news.Report{}, map[string]Member{}}
	if !raw.Fetched.IsZero() || !printedHere(raw.Body) {
		return out
	}
	for row := range bytes.Lines(raw.Body) {
		var m Member
		if !printedHere(row) || json.Unmarshal(row, &m) != nil {
			continue
		}
		m.Report.ID, m.Report.Input = m.ID, m.Input
		if m.Seal != "" && raw.Input == "-" && m.Seal == sealed(m.Report, version) {
			out.read[m.ID] = m.Report
		}
		if m.Type == "member" && m.Story != "" {
			m.Report = news.Report{}
			out.Members[m.ID] = m
		}
	}
	return out
}

// printedHere says whether a row looks like one of a stage before.
func printedHere(row []byte) bool {
	return bytes.HasPrefix(row, []byte(`{"type":"`))
}

// Marked is the reports, with what was read in them before.
func (h Handed) Marked(reports []news.Report) []news.Report {
	for i, r := range reports {
		if was, is := h.read[r.ID]; is && was.Text == r.Text {
			reports[i].Marks = was.Marks
		}
	}
	return reports
}

// Stories is the stories that the stage before made of reports, in the order
// of their first reports; not is set where it was not given all of them.
func Stories(members map[string]Member, reports []news.Report) (stories []news.Story, not bool) {
	ordered := slices.Clone(reports)
	slices.SortStableFunc(ordered, story.ByPublication)
	at := map[string]int{}
	for _, r := range ordered {
		m, is := members[r.ID]
		if !is {
			return nil, true
		}
		n, begun := at[m.Story]
		if !begun {
			n = len(stories)
			at[m.Story] = n
			stories = append(stories, news.Story{ID: m.Story, Before: m.Before})
		}
		s := &stories[n]
		s.Reports = append(s.Reports, r)
		s.Joins = append(s.Joins, m.join())
	}
	return stories, false
}

// join is why a report is in its story: the first of the reasons.
func (m Member) join() news.Join {
	j := news.Join{Report: m.ID}
	if len(m.Why) > 0 {
		j.With, j.Evidence = m.Why[0].With, m.Why[0].Evidence
	}
	return j
}
