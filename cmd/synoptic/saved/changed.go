package saved

import (
	"bufio"
	"fmt"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/web"
)

// Changed is synoptic changed.
type Changed struct {
	JSON bool   `help:"One JSON object a story."`
	Old  string `arg:"" help:"The older synopsis, as compare --json saved it."`
	New  string `arg:"" help:"The newer one."`
}

// changeLine is what changed in a story; Other tells one of which the older
// document has no report.
type changeLine struct {
	synopsis.Change
	Other bool `json:"other,omitempty"`
}

// Run tells, story by story, what the newer document has that the older had
// not.
func (c Changed) Run(d *console.Desk, code *int) error {
	_, older, err := document(d, c.Old)
	if err != nil {
		return err
	}
	_, newer, err := document(d, c.New)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(d.Out)
	same := 0
	for _, s := range newer.Stories {
		old, is := earlier(older, s)
		if is {
			same++
		}
		change, fault := step.Tried(func() synopsis.Change { return synopsis.Changed(old, s) })
		if fault != nil {
			input := c.New + ", story " + s.ID
			*code = d.Refuse([]news.Rejected{step.Defeated(input, fault)})
			continue
		}
		if err := c.tell(out, s, changeLine{change, !is}); err != nil {
			return err
		}
	}
	if same == 0 && len(newer.Stories) > 0 {
		*code = console.ExitNone
		d.Close("%s and %s have no report in common: they tell of different stories", c.Old, c.New)
	}
	return out.Flush()
}

func (c Changed) tell(out *bufio.Writer, s news.Synopsis, change changeLine) error {
	switch {
	case c.JSON:
		return sheet.Encode(out, change)
	case change.Other:
		_, err := fmt.Fprintf(web.Plain(out), "%s\nanother story: %s has no report of it\n", sheet.Title(s), c.Old)
		return err
	}
	sheet.WriteChange(web.Plain(out), s, change.Change)
	return nil
}

// earlier is the story of a document that shares most reports with s, if one
// shares any.
func earlier(doc news.Document, s news.Synopsis) (best news.Synopsis, is bool) {
	ids := map[string]bool{}
	for _, r := range s.Reports {
		ids[r.ID] = true
	}
	most := 0
	for _, old := range doc.Stories {
		shared := 0
		for _, r := range old.Reports {
			if ids[r.ID] {
				shared++
			}
		}
		if shared > most {
			most, best = shared, old
		}
	}
	return best, most > 0
}
