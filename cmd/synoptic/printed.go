package main

import (
	"bufio"

	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/web"
)

// printed is the forms in which a synopsis is printed.
type printed struct {
	JSON  bool `xor:"form,brief,only" help:"One JSON document, schema synoptic/1."`
	JSONL bool `xor:"form,brief,only" help:"One JSON object a line, each with a type."`
	MD    bool `xor:"form" name:"md" help:"Markdown."`
	HTML  bool `xor:"form,brief,only" help:"One self-contained page for a browser."`
	Front bool `help:"With --md: what is known of each story as front matter (YAML) before it."`
	chosen
}

func (c printed) write(d *desk, doc news.Document) error {
	out := bufio.NewWriterSize(d.out, 1<<16)
	var err error
	switch {
	case c.JSON:
		doc.Seal = synopsis.Seal(doc)
		err = encode(out, doc)
	case c.JSONL:
		err = writeLines(out, doc)
	case c.MD:
		writeMarkdown(web.Plain(out), doc, c.chosen, c.Front)
	case c.HTML:
		err = web.Page(out, doc)
	default:
		writeTerminal(newSheet(out, d), harmless(doc), c.chosen)
	}
	if err != nil {
		return err
	}
	return out.Flush()
}
