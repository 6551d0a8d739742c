package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"

	"synoptic/news"
	"synoptic/story"
)

// reportLine is a report as read prints it and every command takes it back.
type reportLine struct {
	Type string `json:"type"`
	news.Report
	Seal string `json:"seal"`
}

// memberLine is a report as group prints it: which story it is in, and why,
// and the report as it was given. What it was given of another command is
// sealed still.
type memberLine struct {
	Type   string    `json:"type"`
	ID     string    `json:"id"`
	Input  string    `json:"input"`
	Story  string    `json:"story"`
	Before string    `json:"before,omitempty"` // an earlier story of the same saga
	Why    []whyLine `json:"why"`
	news.Report
	Seal string `json:"seal,omitempty"`
}

type whyLine struct {
	With     string          `json:"with"`
	Evidence []news.Evidence `json:"evidence"`
}

// rejectedLine is an input with no report in it.
type rejectedLine struct {
	Type string `json:"type"`
	news.Rejected
}

// sealed is the seal of what this version read in a report. It is there to
// tell a row that was changed, or was read by another version, and is no
// signature.
func sealed(r news.Report) string {
	b, err := json.Marshal(whole(r))
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(append(b, version...))
	return hex.EncodeToString(sum[:])
}

// handed is what the stages before said of the reports in a document.
type handed struct {
	read    map[string]news.Report // as they were read, by id
	members map[string]memberLine  // as they were grouped, by id
}

// handedOn takes up the rows that the stages before printed. How they were
// grouped is taken as it stands, for who gives them may have written that
// anew. What was read in them is only taken out of a pipe, and under its seal:
// nothing else is believed of itself.
func handedOn(raw news.Raw) handed {
	out := handed{map[string]news.Report{}, map[string]memberLine{}}
	if !raw.Fetched.IsZero() || !printedHere(raw.Body) {
		return out
	}
	for row := range bytes.Lines(raw.Body) {
		var m memberLine
		if !printedHere(row) || json.Unmarshal(row, &m) != nil {
			continue
		}
		m.Report.ID, m.Report.Input = m.ID, m.Input
		if m.Seal != "" && raw.Input == "-" && m.Seal == sealed(m.Report) {
			out.read[m.ID] = m.Report
		}
		if m.Type == "member" && m.Story != "" {
			m.Report = news.Report{}
			out.members[m.ID] = m
		}
	}
	return out
}

// printedHere says whether a row looks like one of a stage before.
func printedHere(row []byte) bool {
	return bytes.HasPrefix(row, []byte(`{"type":"`))
}

// marked is the reports, with what was read in them before.
func (h handed) marked(reports []news.Report) []news.Report {
	for i, r := range reports {
		if was, is := h.read[r.ID]; is && was.Text == r.Text {
			reports[i].Marks = was.Marks
		}
	}
	return reports
}

// asGrouped is the stories that the stage before made of reports, in the order
// of their first reports; not is set where it was not given all of them.
func asGrouped(members map[string]memberLine, reports []news.Report) (stories []news.Story, not bool) {
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
func (m memberLine) join() news.Join {
	j := news.Join{Report: m.ID}
	if len(m.Why) > 0 {
		j.With, j.Evidence = m.Why[0].With, m.Why[0].Evidence
	}
	return j
}
