package main

import (
	"bufio"
	"encoding/json"
	"slices"

	"synoptic"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/web"
)

// compareCommand is synoptic compare.
type compareCommand struct {
	JSON   bool   `xor:"form" help:"One JSON document, schema synoptic/1."`
	JSONL  bool   `xor:"form" help:"One JSON object a line, each with a type."`
	MD     bool   `xor:"form" name:"md" help:"Markdown."`
	HTML   bool   `xor:"form" help:"One self-contained page for a browser."`
	One    bool   `help:"All inputs tell of one event: do not group them."`
	FailOn string `enum:"none,disputed" default:"none" help:"Exit with 1 if reports differ: ${enum}."`
	chosen
	corrected
	source
}

// Run lays the stories of the inputs side by side on standard output.
func (c compareCommand) Run(d *desk, code *int) error {
	if err := c.check(); err != nil {
		return err
	}
	reports, refused := c.all(d)
	doc := news.Document{Schema: news.Schema, Stories: []news.Synopsis{}, Rejected: refused}
	if doc.Rejected == nil {
		doc.Rejected = []news.Rejected{}
	}
	stories, err := c.stories(d, reports)
	if err != nil {
		return err
	}
	for s := range inOrder(stories, synoptic.Compare) {
		doc.Stories = append(doc.Stories, s)
	}
	if err := c.write(d, doc); err != nil {
		return err
	}
	*code = d.refuse(refused)
	if len(doc.Stories) == 0 {
		*code = exitPartly
	}
	if c.FailOn == "disputed" && *code == exitDone && disputed(doc) {
		*code = exitNone
	}
	d.close("%s, %s, %s refused", web.Count(len(doc.Stories), "story"), web.Count(len(reports), "report"), web.Count(len(refused), "input"))
	return nil
}

// stories groups the reports, the widest story first, then the newest.
func (c compareCommand) stories(d *desk, reports []news.Report) ([]news.Story, error) {
	if len(reports) == 0 {
		return nil, nil
	}
	if c.One {
		return []news.Story{{Reports: reports}}, nil
	}
	stories, err := c.group(d, reports)
	slices.SortStableFunc(stories, func(a, b news.Story) int { return len(b.Reports) - len(a.Reports) })
	return stories, err
}

func (c compareCommand) write(d *desk, doc news.Document) error {
	out := bufio.NewWriterSize(d.out, 1<<16)
	var err error
	switch {
	case c.JSON:
		doc.Seal = synopsis.Seal(doc)
		err = encode(out, doc)
	case c.JSONL:
		err = writeLines(out, doc)
	case c.MD:
		writeMarkdown(out, doc, c.chosen)
	case c.HTML:
		err = web.Page(out, doc)
	default:
		writeTerminal(newSheet(out, d), doc, c.chosen)
	}
	if err != nil {
		return err
	}
	return out.Flush()
}

func encode(out *bufio.Writer, v any) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

func disputed(doc news.Document) bool {
	return slices.ContainsFunc(doc.Stories, func(s news.Synopsis) bool { return len(s.Disputed) > 0 })
}
