package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"synoptic/news"
	"synoptic/story"
)

// corrected is what people have said about the grouping.
type corrected struct {
	Corrections string `help:"JSON lines of what people have said of the grouping: {\"kind\":\"join|apart|split|pin\",\"reports\":[ids],\"from\":id}."`
}

// said reads the corrections, none if no file was named.
func (c corrected) said(d *desk) ([]story.Correction, error) {
	if c.Corrections == "" {
		return nil, nil
	}
	raw, err := d.open(c.Corrections)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Corrections, err)
	}
	var out []story.Correction
	for n, line := range bytes.Split(raw.Body, []byte{'\n'}) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var one story.Correction
		if err := json.Unmarshal(line, &one); err != nil {
			return nil, fmt.Errorf("%s, line %d: not a correction: %w", c.Corrections, n+1, err)
		}
		switch one.Kind {
		case "join", "apart", "split", "pin":
		default:
			return nil, fmt.Errorf("%s, line %d: kind %q is none of join, apart, split, pin", c.Corrections, n+1, one.Kind)
		}
		out = append(out, one)
	}
	return out, nil
}

// group puts reports into stories as people have said, and as the reports say.
func (c corrected) group(d *desk, reports []news.Report) ([]news.Story, error) {
	said, err := c.said(d)
	if err != nil {
		return nil, err
	}
	return story.Regroup(reports, said), nil
}

// together takes reports as one story, but for those that people have said are
// not of it.
func (c corrected) together(d *desk, reports []news.Report) ([]news.Story, error) {
	said, err := c.said(d)
	if err != nil {
		return nil, err
	}
	if len(said) == 0 {
		return []news.Story{{Reports: reports}}, nil
	}
	return story.Together(reports, said), nil
}
