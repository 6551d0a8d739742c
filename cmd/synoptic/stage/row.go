// Package stage is the rows in which one command hands reports on to the next, read
// to group and group to compare, and what is believed of rows that come in.
package stage

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"synoptic/news"
)

// Report is a report as read prints it and every command takes it back.
type Report struct {
	Type string `json:"type"`
	news.Report
	Seal string `json:"seal"`
}

// Member is a report as group prints it: which story it is in, and why,
// and the report as it was given. What it was given of another command is
// sealed still.
type Member struct {
	Type   string `json:"type"`
	ID     string `json:"id"`
	Input  string `json:"input"`
	Story  string `json:"story"`
	Before string `json:"before,omitempty"` // an earlier story of the same saga
	Why    []Why  `json:"why"`
	news.Report
	Seal string `json:"seal,omitempty"`
}

// Why is a reason for being in a story: with which report, and what speaks for
// it.
type Why struct {
	With     string          `json:"with"`
	Evidence []news.Evidence `json:"evidence"`
}

// Rejected is an input with no report in it.
type Rejected struct {
	Type string `json:"type"`
	news.Rejected
}

// Read is the row that read prints of a report, under the seal of the version
// that runs.
func Read(r news.Report, version string) Report {
	return Report{"report", whole(r), sealed(r, version)}
}

// Grouped is the row that group prints of a report: in which story it is, of
// which earlier one that tells more, and by which joins it came into it. Only what
// was read in it has a seal.
func Grouped(r news.Report, story, before string, joins []news.Join, version string) Member {
	m := Member{Type: "member", ID: r.ID, Input: r.Input, Story: story, Before: before, Why: Reasons(joins), Report: whole(r)}
	if len(r.Marks.Sentences) > 0 {
		m.Seal = sealed(r, version)
	}
	return m
}

// Of is the row for the same report as another input gives it.
func (m Member) Of(r news.Report) Member {
	m.Report = whole(r)
	m.Input = r.Input
	return m
}

// Refused is the row of an input with no report in it.
func Refused(r news.Rejected) Rejected { return Rejected{"rejected", r} }

// Reasons are the reasons of joins, never nil.
func Reasons(joins []news.Join) []Why {
	out := []Why{}
	for _, j := range joins {
		out = append(out, Why{j.With, j.Evidence})
	}
	return out
}

// sealed is the seal of what a version read in a report. It is there to tell a
// row that was changed, or was read by another version, and is no signature.
func sealed(r news.Report, version string) string {
	b, err := json.Marshal(whole(r))
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(append(b, version...))
	return hex.EncodeToString(sum[:])
}

// whole is the report with no list nil, so that JSON shows an empty one as
// empty.
func whole(r news.Report) news.Report {
	m := &r.Marks
	fill(&r.Cuts)
	fill(&m.Sentences)
	fill(&m.Names)
	fill(&m.Mentions)
	fill(&m.Quotes)
	fill(&m.Moments)
	fill(&m.Figures)
	fill(&m.Credits)
	fill(&m.Clauses)
	return r
}

func fill[T any](list *[]T) {
	if *list == nil {
		*list = []T{}
	}
}
