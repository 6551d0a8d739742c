package store

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"synoptic/news"
)

// The lines of an export, one object each, told apart by their type. The last
// is the count of each.
type (
	rawLine struct {
		Type    string    `json:"type"`
		ID      string    `json:"id"`
		Input   string    `json:"input"`
		URL     string    `json:"url,omitempty"`
		Media   string    `json:"media,omitempty"`
		Fetched time.Time `json:"fetched,omitzero"`
		Feed    string    `json:"feed,omitempty"`
		Size    int       `json:"size"`
		Body    []byte    `json:"body,omitempty"` // base64
	}
	refusedLine struct {
		Type   string `json:"type"`
		Raw    string `json:"raw"`
		Place  int    `json:"place"`
		Input  string `json:"input"`
		Reason string `json:"reason"`
	}
	reportLine struct {
		Type string `json:"type"`
		news.Report
		Marks      *news.Marks `json:"marks,omitempty"`
		Raw        string      `json:"raw"`
		Page       string      `json:"page"`
		Version    int         `json:"version"`
		Supersedes string      `json:"supersedes,omitempty"`
	}
	memberLine struct {
		Type  string      `json:"type"`
		ID    string      `json:"id"`
		Input string      `json:"input"`
		Story string      `json:"story"`
		Copy  string      `json:"copy,omitempty"`
		List  bool        `json:"list,omitempty"`
		Why   []news.Join `json:"why"`
	}
	storyLine struct {
		Type    string `json:"type"`
		ID      string `json:"id"`
		Title   string `json:"title"`
		Before  string `json:"before,omitempty"`
		Reports int    `json:"reports"`
		Outlets int    `json:"outlets"`
		First   string `json:"first"`
		Last    string `json:"last"`
		About   string `json:"about,omitempty"`
		Differs int    `json:"differs"`
		Fault   string `json:"fault,omitempty"`
	}
	synopsisLine struct {
		Type string `json:"type"`
		news.Synopsis
	}
	correctionLine struct {
		Type  string `json:"type"`
		After int64  `json:"after"`
		Said
	}
	feedLine struct {
		Type string `json:"type"`
		Feed
	}
	countLine struct {
		Type string `json:"type"`
		Counts
	}
)

// Wanted says what an export holds beside everything else.
type Wanted struct {
	Bodies bool // the raws' bytes
	Marks  bool // what reading found in each report
}

// Export writes all that is kept as JSON lines: the same things kept give the
// same bytes. It tells how many of each it wrote, which is its last line too,
// and fails if that is not all there is.
func Export(v View, to io.Writer, w Wanted) (Counts, error) {
	e := export{view: v, wanted: w, out: json.NewEncoder(to)}
	for _, part := range []func() error{e.raws, e.reports, e.corrections, e.stories, e.feeds} {
		if err := part(); err != nil {
			return e.wrote, fmt.Errorf("export: %w", err)
		}
	}
	there, err := v.Counts()
	if err != nil {
		return e.wrote, fmt.Errorf("export: %w", err)
	}
	if there != e.wrote {
		return e.wrote, fmt.Errorf("export: of %+v only %+v could be written; run doctor", there, e.wrote)
	}
	return e.wrote, e.out.Encode(countLine{"count", e.wrote})
}

type export struct {
	view   View
	wanted Wanted
	out    *json.Encoder
	wrote  Counts
}

func (e *export) line(n *int, line any) error {
	*n++
	return e.out.Encode(line)
}

func (e *export) raws() error {
	for r, err := range e.view.Raws(0) {
		if err != nil {
			return err
		}
		line := rawLine{"raw", r.ID, r.Input, r.URL, r.Media, r.Fetched, r.Feed, len(r.Body), nil}
		if e.wanted.Bodies {
			line.Body = r.Body
		}
		if err := e.line(&e.wrote.Raws, line); err != nil {
			return err
		}
		if err := e.refused(r.ID); err != nil {
			return err
		}
	}
	return nil
}

func (e *export) refused(raw string) error {
	readings, err := e.view.Readings(raw)
	if err != nil {
		return err
	}
	for _, g := range readings {
		if g.Report != "" {
			continue
		}
		if err := e.line(&e.wrote.Refused, refusedLine{"refused", raw, g.Place, g.Input, g.Reason}); err != nil {
			return err
		}
	}
	return nil
}

func (e *export) reports() error {
	for r, err := range e.view.Reports(ReportQuery{Bare: !e.wanted.Marks}) {
		if err != nil {
			return err
		}
		line := reportLine{"report", r.Report, nil, r.Raw, r.Page, r.Version, r.Supersedes}
		if e.wanted.Marks {
			line.Marks = &r.Marks
		}
		if err := e.line(&e.wrote.Reports, line); err != nil {
			return err
		}
		if r.Story == "" {
			continue
		}
		m, err := e.view.Membership(r.ID)
		if err != nil {
			return err
		}
		if err := e.line(&e.wrote.Members, memberLine{"member", r.ID, r.Input, m.Story, m.Copy, m.List, append([]news.Join{}, m.Joins...)}); err != nil {
			return err
		}
	}
	return nil
}

func (e *export) corrections() error {
	said, err := e.view.Corrections()
	if err != nil {
		return err
	}
	for _, c := range said {
		if err := e.line(&e.wrote.Corrections, correctionLine{"correction", c.After, c.Said}); err != nil {
			return err
		}
	}
	return nil
}

func (e *export) stories() error {
	for s, err := range EveryStory(e.view, StoryQuery{}) {
		if err != nil {
			return err
		}
		if err := e.line(&e.wrote.Stories, storyLine{"story", s.ID, s.Title, s.Before, s.Reports, s.Outlets, s.First, s.Last, s.About(), s.Differs, s.Fault}); err != nil {
			return err
		}
		if s.Version == 0 {
			continue
		}
		y, err := e.view.Synopsis(s.ID, 0)
		if err != nil {
			return err
		}
		if err := e.line(&e.wrote.Synopses, synopsisLine{"synopsis", y}); err != nil {
			return err
		}
	}
	return nil
}

func (e *export) feeds() error {
	feeds, err := e.view.Feeds()
	if err != nil {
		return err
	}
	for _, f := range feeds {
		if err := e.line(&e.wrote.Feeds, feedLine{"feed", f}); err != nil {
			return err
		}
	}
	return nil
}
