package assistant

import (
	"fmt"
	"slices"

	"synoptic/news"
	"synoptic/web"
)

// Line is a line of a story. Its name opens it with get_claim.
type Line struct {
	Name    string   `json:"name" jsonschema:"opens the line with get_claim"`
	Kind    string   `json:"kind" jsonschema:"latest, brief, agreed, differ, sole, saying, timeline or source"`
	Text    Foreign  `json:"text"`
	Who     *Foreign `json:"who,omitempty" jsonschema:"of a saying its speaker, of a source what it is"`
	Day     string   `json:"day,omitempty" jsonschema:"of the timeline"`
	Reports []string `json:"reports" jsonschema:"ids of the reports that tell all of it"`
	Partly  []string `json:"partly,omitempty" jsonschema:"ids of those that tell less of it"`
	Origins int      `json:"origins,omitempty" jsonschema:"how many independent ones tell it"`

	cites  news.Refs
	lacks  []news.Partial
	folded []news.Origin
}

// linesOf are the lines of a story in the order in which a reader should meet
// them.
func linesOf(y news.Synopsis) (out []Line) {
	if y.Latest != nil {
		out = append(out, line("latest-1", "latest", y.Latest.Text, y.Latest.Cites, y.Latest.Partly))
	}
	for i, d := range y.Disputed {
		out = append(out, dispute(i, d))
	}
	for i, l := range y.Brief {
		out = append(out, line(name("brief", i), "brief", l.Text, l.Cites, l.Partly))
	}
	for i, c := range y.Agreed {
		l := line(name("agreed", i), "agreed", c.Text, c.Cites, c.Partly)
		l.Origins, l.folded = c.Origins, c.Folded
		out = append(out, l)
	}
	for i, s := range y.Sole {
		out = append(out, line(name("sole", i), "sole", s.Text, s.Cites, nil))
	}
	for i, s := range y.Sayings {
		out = append(out, said(i, s))
	}
	for i, e := range y.Timeline {
		l := line(name("timeline", i), "timeline", e.Text, e.Cites, e.Partly)
		l.Day = e.From
		if e.To != e.From {
			l.Day += "/" + e.To
		}
		out = append(out, l)
	}
	for i, s := range y.Sources {
		l := line(name("source", i), "source", s.Source+" ("+s.Relation+")", s.Cites, nil)
		out = append(out, l)
	}
	return out
}

func name(kind string, place int) string { return fmt.Sprintf("%s-%d", kind, place+1) }

func line(name, kind, text string, cites news.Refs, partly []news.Partial) Line {
	l := Line{Name: name, Kind: kind, Text: foreign(text), Reports: reportsIn(cites), cites: cites, lacks: partly}
	for _, p := range partly {
		if !slices.Contains(l.Partly, p.Report) {
			l.Partly = append(l.Partly, p.Report)
		}
	}
	return l
}

// dispute is a question with its answers as a line.
func dispute(place int, d news.Dispute) Line {
	text := web.Asked(d) + ": "
	var cites news.Refs
	for i, s := range d.Sides {
		if i > 0 {
			text += " | "
		}
		text += s.Value
		cites = append(cites, s.Cites...)
	}
	return line(name("differ", place), "differ", text, cites, nil)
}

func said(place int, s news.Saying) Line {
	var cites news.Refs
	text := ""
	for _, v := range s.Variants {
		if text == "" {
			text = v.Text
		}
		cites = append(cites, v.Cites...)
	}
	l := line(name("saying", place), "saying", text, cites, nil)
	l.Who, l.Origins, l.folded = maybe(s.Speaker), s.Origins, s.Folded
	return l
}

func reportsIn(refs news.Refs) []string {
	out := []string{}
	for _, r := range refs {
		if !slices.Contains(out, r.Report) {
			out = append(out, r.Report)
		}
	}
	return out
}
