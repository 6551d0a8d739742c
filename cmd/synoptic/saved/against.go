package saved

import (
	"encoding/json"
	"fmt"
	"os"

	"synoptic"
	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/synopsis/verify"
)

// opens refuses an input of --against that is not there: held against less than
// was meant, every line would be a fault.
func (c Verify) opens() error {
	for _, name := range c.Against {
		if name == "-" || input.IsURL(name) {
			continue
		}
		if _, err := os.Stat(name); err != nil {
			return fmt.Errorf("--against %s: unreadable: %s", name, console.Reason(err))
		}
	}
	return nil
}

// against compares a saved document with what the inputs give when they are
// read and compared once more. Each story is made of the reports that it
// names, so that it does not matter how they were grouped.
func (c Verify) against(d *console.Desk, body []byte, doc news.Document) (found []verify.Fault, err error) {
	var reports []news.Report
	held := map[string][]news.Report{} // a report may be given more than once
	refused := input.Source{AsIs: c.AsIs, Inputs: c.Against}.Anew(d, func(r news.Report) {
		reports = append(reports, r)
		held[r.ID] = append(held[r.ID], r)
	})
	anew := news.Document{Schema: news.Schema, Stories: []news.Synopsis{}, Rejected: append([]news.Rejected{}, refused...)}
	for i, s := range doc.Stories {
		story := news.Story{ID: s.ID}
		take := func(where, id string) {
			if r, ok := held[id]; ok {
				story.Reports = append(story.Reports, r...)
				return
			}
			found = append(found, verify.Fault{Where: fmt.Sprintf("stories[%d].%s", i, where), What: "is in none of the inputs"})
		}
		for k, r := range s.Reports {
			take(fmt.Sprintf("reports[%d]", k), r.ID)
		}
		for k, a := range s.Aside {
			take(fmt.Sprintf("aside[%d]", k), a.Report)
		}
		for _, r := range story.Reports {
			delete(held, r.ID)
		}
		laid, fault := step.Tried(func() news.Synopsis { return synoptic.Compare(story) })
		if fault != nil {
			found = append(found, verify.Fault{Where: fmt.Sprintf("stories[%d]", i), What: "could not be compared anew: " + step.Defeated("", fault).Reason})
		}
		anew.Stories = append(anew.Stories, laid)
	}
	for _, r := range reports {
		if _, left := held[r.ID]; left {
			found = append(found, verify.Fault{Where: "stories", What: fmt.Sprintf("hold no report %s, which is in %s", r.ID, r.Input)})
			delete(held, r.ID)
		}
	}
	written, err := json.Marshal(anew)
	if err != nil {
		return nil, fmt.Errorf("compare %d inputs anew: %w", len(c.Against), err)
	}
	differences, err := differ(body, written)
	return append(found, differences...), err
}
