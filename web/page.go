// Package web turns synopses into pages. A page stands alone: one file, no
// script, no remote font, picture or style. Foreign text is shown as text and
// isolated, so that it can neither run nor turn the direction of what stands
// beside it.
package web

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"sync"

	"synoptic/news"
)

//go:embed page.html
var pageText string

//go:embed style.css
var style string

var parsed = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"count":     Count,
		"day":       Day,
		"shown":     shown,
		"signClass": signClass,
	}).Parse(pageText))
})

// Page writes a document as one self-contained HTML page.
func Page(w io.Writer, doc news.Document) error {
	p := pageView{Style: template.CSS(style), Rejected: doc.Rejected}
	for i, s := range doc.Stories {
		p.Stories = append(p.Stories, view(i+1, s))
	}
	p.Title = "Synopsis"
	if len(p.Stories) > 0 {
		p.Title = p.Stories[0].Title
	}
	if err := parsed().Execute(Plain(w), p); err != nil {
		return fmt.Errorf("write the page of %s: %w", Count(len(doc.Stories), "story"), err)
	}
	return nil
}

// Story writes one story as a part of a page that has the style of Style: an
// article whose headings begin at the first.
func Story(w io.Writer, s news.Synopsis) error {
	if err := parsed().ExecuteTemplate(Plain(w), "story", view(1, s)); err != nil {
		return fmt.Errorf("write the page of story %s: %w", s.ID, err)
	}
	return nil
}

// Style is the style sheet of a page.
func Style() string { return style }

// pageView is what the template is given: everything decided, nothing left to
// compute but the loops.
type pageView struct {
	Title    string
	Style    template.CSS
	Stories  []storyView
	Rejected []news.Rejected
}
