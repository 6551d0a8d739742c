package sheet

import (
	"bufio"
	"io"
	"os"

	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/web"
)

// Forms is the forms in which a synopsis is printed.
type Forms struct {
	JSON  bool `xor:"form,brief,only" help:"One JSON document, schema synoptic/1."`
	JSONL bool `xor:"form,brief,only" help:"One JSON object a line, each with a type."`
	MD    bool `xor:"form" name:"md" help:"Markdown."`
	HTML  bool `xor:"form,brief,only" help:"One self-contained page for a browser."`
	Front bool `help:"With --md: what is known of each story as front matter (YAML) before it."`
	chosen
}

// Write writes a document in the form that was asked for, that of a sheet if none
// was; paper is the terminal that it goes to, nil if it goes elsewhere.
func (c Forms) Write(to io.Writer, paper *os.File, plain bool, doc news.Document) error {
	out := bufio.NewWriterSize(to, 1<<16)
	var err error
	switch {
	case c.JSON:
		doc.Seal = synopsis.Seal(doc)
		err = Encode(out, doc)
	case c.JSONL:
		err = writeLines(out, doc)
	case c.MD:
		writeMarkdown(web.Plain(out), doc, c.chosen, c.Front)
	case c.HTML:
		err = web.Page(out, doc)
	default:
		writeTerminal(New(out, paper, plain), harmless(doc), c.chosen)
	}
	if err != nil {
		return err
	}
	return out.Flush()
}
