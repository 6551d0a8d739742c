package main

import (
	"bufio"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/grouping"
	"synoptic/cmd/synoptic/input"
	"synoptic/cmd/synoptic/sheet"
	"synoptic/cmd/synoptic/stage"
	"synoptic/news"
	"synoptic/story"
	"synoptic/web"
)

// groupCommand is synoptic group.
type groupCommand struct {
	JSONL bool `name:"jsonl" help:"JSON lines; this is the only form."`
	grouping.Corrected
	input.Source
}

// Run prints where each report ended, in order of arrival: a later one may have
// shown two stories to be one.
func (c groupCommand) Run(d *console.Desk, code *int) error {
	var reports []news.Report
	refused := c.Bare(d, func(r news.Report) { reports = append(reports, r) })
	members, more, err := c.members(d, reports)
	if err != nil {
		return err
	}
	refused = append(refused, more...)
	out := bufio.NewWriterSize(d.Out, 1<<16)
	stories := map[string]bool{}
	for _, m := range members {
		stories[m.Story] = true
		if err := sheet.Encode(out, m); err != nil {
			return err
		}
	}
	for _, r := range refused {
		if err := sheet.Encode(out, stage.Refused(r)); err != nil {
			return err
		}
	}
	*code = d.Refuse(refused)
	d.Close("%s in %s, %s refused", web.Count(len(members), "report"), web.Count(len(stories), "story"), web.Count(len(refused), "input"))
	return out.Flush()
}

// members puts reports into stories: a handful is judged as a whole, as compare
// does, more as a stream in order of arrival.
func (c groupCommand) members(d *console.Desk, reports []news.Report) ([]stage.Member, []news.Rejected, error) {
	if len(reports) <= story.Handful {
		return c.handful(d, reports)
	}
	a, err := c.Stream(d, reports)
	if err != nil {
		return nil, nil, err
	}
	members := make([]stage.Member, len(a.Came))
	for n, r := range a.Came {
		at := a.At[n]
		members[n] = stage.Grouped(r, a.Story(at), at.Before, at.Joins, d.Version)
	}
	return members, a.Refused, nil
}

// handful is the members of a few reports.
func (c groupCommand) handful(d *console.Desk, reports []news.Report) ([]stage.Member, []news.Rejected, error) {
	stories, refused, err := c.Group(d, reports)
	in := map[string]stage.Member{}
	for _, s := range stories {
		for n, r := range s.Reports {
			joins := s.Joins[n : n+1]
			if joins[0].With == "" {
				joins = nil
			}
			in[r.ID] = stage.Grouped(r, s.ID, s.Before, joins, d.Version)
		}
	}
	var members []stage.Member
	for _, r := range reports {
		if m, is := in[r.ID]; is {
			members = append(members, m.Of(r))
		}
	}
	return members, refused, err
}
