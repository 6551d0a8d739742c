// Package grouping puts reports into stories as people have said and as the reports
// say: all at once, as one story, or one by one as they come.
package grouping

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/store"
	"synoptic/story"
)

// Corrected is what people have said about the grouping.
type Corrected struct {
	Corrections string `help:"JSON lines of what people have said of the grouping: {\"kind\":\"join|apart|split|pin\",\"reports\":[ids],\"from\":id}, or {\"kind\":\"undo\",\"of\":n}, which takes back the n-th."`
}

// said reads the corrections that hold, none if no file was named: those that a
// later line takes back are left out.
func (c Corrected) said(d *console.Desk) ([]story.Correction, error) {
	if c.Corrections == "" {
		return nil, nil
	}
	raw, err := input.Open(d, c.Corrections)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Corrections, err)
	}
	var all []store.Correction
	for n, line := range bytes.Split(raw.Body, []byte{'\n'}) {
		one, is, err := correctionIn(line, all)
		if err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", c.Corrections, n+1, err)
		}
		if is {
			all = append(all, store.Correction{Said: one, Number: int64(len(all) + 1)})
		}
	}
	var out []story.Correction
	for _, one := range all {
		if one.Kind != "undo" && !store.TakenBack(all, one.Number) {
			out = append(out, story.Correction{Kind: one.Kind, Reports: one.Reports, From: one.From, Note: one.Note})
		}
	}
	return out, nil
}

// correctionIn is what a line says of reports, or that it takes back what one
// before it said: the first correction is number 1, as a store counts them. A
// line of an export that tells of something else is none.
func correctionIn(line []byte, before []store.Correction) (one store.Said, is bool, err error) {
	if len(bytes.TrimSpace(line)) == 0 {
		return one, false, nil
	}
	var of struct {
		Type string `json:"type"`
	}
	if err := json.Unmarshal(line, &of); err == nil && of.Type != "" && of.Type != "correction" {
		return one, false, nil
	}
	if err := json.Unmarshal(line, &one); err != nil {
		return one, false, fmt.Errorf("not a correction: %w", err)
	}
	switch one.Kind {
	case "join", "apart", "split", "pin":
	case "undo":
		err = store.CanUndo(before, one.Of)
	default:
		err = fmt.Errorf("kind %q is none of join, apart, split, pin, undo", one.Kind)
	}
	return one, true, err
}

// Group puts reports into stories as people have said, and as the reports say.
func (c Corrected) Group(d *console.Desk, reports []news.Report) ([]news.Story, []news.Rejected, error) {
	said, err := c.said(d)
	if err != nil {
		return nil, nil, err
	}
	stories, refused := step.Spared(reports, func(reports []news.Report) []news.Story { return story.Regroup(reports, said) })
	return stories, refused, c.among(said, idsOf(reports))
}

// Together takes reports as one story, but for those that people have said are
// not of it.
func (c Corrected) Together(d *console.Desk, reports []news.Report) ([]news.Story, error) {
	said, err := c.said(d)
	if err != nil {
		return nil, err
	}
	if len(said) == 0 {
		return []news.Story{{Reports: reports}}, nil
	}
	return story.Together(reports, said), c.among(said, idsOf(reports))
}

// Stream puts reports into stories one by one, in their order, as people have
// said, and as the reports say.
func (c Corrected) Stream(d *console.Desk, reports []news.Report) (*Arrivals, error) {
	said, err := c.said(d)
	if err != nil {
		return nil, err
	}
	a := NewArrivals(said)
	for _, r := range reports {
		a.Take(r)
	}
	return a, c.among(said, idsOf(a.Came))
}

func idsOf(reports []news.Report) (ids []string) {
	for _, r := range reports {
		ids = append(ids, r.ID)
	}
	return ids
}

// among refuses what was said of reports that are not there.
func (c Corrected) among(said []story.Correction, ids []string) error {
	for _, one := range said {
		for _, id := range append(slices.Clone(one.Reports), one.From) {
			if id == "" || slices.Contains(ids, id) {
				continue
			}
			near := named.Nearest(id, ids)
			if near != "" {
				near = fmt.Sprintf(" (the nearest is %q)", near)
			}
			return fmt.Errorf("%s: no report %q is among the inputs%s; synoptic group lists their ids", c.Corrections, id, near)
		}
	}
	return nil
}
