// Package web turns synopses into pages. A page stands alone: one file, no
// remote font, picture or style, and whole without its script, which only
// serves the keys. Foreign text is shown as text and isolated, so that it can
// neither run nor turn the direction of what stands beside it.
//
// The words of reports stand in the face of a book, those of the program in
// that of a form: whose words they are can be seen.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"sync"

	"synoptic/news"
)

var (
	//go:embed pages/*.html
	pagesText embed.FS
	//go:embed pages/style.css
	style string
	//go:embed pages/keys.js
	keys string
)

var parsed = sync.OnceValue(func() *template.Template { return template.Must(Templates()) })

// Templates are those of a story's page, to which a site adds its own.
func Templates() (*template.Template, error) {
	return template.New("pages").Funcs(template.FuncMap{
		"say": Say, "shown": shown, "stretch": stretch, "sourced": sourced, "kind": kind, "refusal": Refusal,
	}).ParseFS(pagesText, "pages/*.html")
}

// Page writes a document as one self-contained HTML page.
func Page(w io.Writer, doc news.Document) error {
	p := pageView{
		Style: template.CSS(style), StyleHash: hash(style), //nolint:gosec // part of the program
		Keys: template.JS(keys), KeysHash: hash(keys), //nolint:gosec // part of the program
		Rejected: doc.Rejected,
	}
	p.Title = Say("page.title")
	if len(doc.Stories) > 0 {
		p.Title = title(doc.Stories[0])
	}
	for i, s := range doc.Stories {
		article, err := draw(i+1, s, Links{})
		if err != nil {
			return fmt.Errorf("write the page of %s: %w", Count(len(doc.Stories), "story"), err)
		}
		p.Stories = append(p.Stories, drawnStory{i + 1, title(s), counts(s), article})
	}
	if err := parsed().ExecuteTemplate(Plain(w), "page", p); err != nil {
		return fmt.Errorf("write the page of %s: %w", Count(len(doc.Stories), "story"), err)
	}
	return nil
}

// Story writes one story as a part of a page that has the style of Style: an
// article whose headings begin at the first.
func Story(w io.Writer, s news.Synopsis, links Links) error {
	article, err := draw(1, s, links)
	if err == nil {
		_, err = io.WriteString(Plain(w), string(article))
	}
	if err != nil {
		return fmt.Errorf("write the page of story %s: %w", s.ID, err)
	}
	return nil
}

// draw draws a story in the widest room in which it is light enough.
func draw(n int, s news.Synopsis, links Links) (template.HTML, error) {
	var b bytes.Buffer
	for i, r := range rooms {
		if len(s.Reports) > r.reports && i < len(rooms)-1 {
			continue
		}
		b.Reset()
		if err := parsed().ExecuteTemplate(&b, "story", view(n, s, links, r)); err != nil {
			return "", err
		}
		if b.Len() <= mostWeight || i == len(rooms)-1 {
			break
		}
	}
	return template.HTML(b.String()), nil //nolint:gosec // drawn by html/template just above
}

// Annotated writes the text of one report of a story, each sentence with its
// margin, as a part of a page. Its notes lead to the page of the story.
func Annotated(w io.Writer, s news.Synopsis, report string, links Links) error {
	b := newBuilder(1, s, links, rooms[0])
	b.home = links.story(s.ID)
	_, _, _, _ = sayings(b), questions(b), matrix(b), background(b) // what stands on the story's page
	i, of := b.at[report]
	if !of {
		return fmt.Errorf("write report %s: it is not shown with story %s", report, s.ID)
	}
	if err := parsed().ExecuteTemplate(Plain(w), "sentences", full(b, i, notes(b))); err != nil {
		return fmt.Errorf("write report %s: %w", report, err)
	}
	return nil
}

// Style is the style sheet of a page.
func Style() string { return style }

// Keys is the script of a page.
func Keys() string { return keys }

// hash is the name under which a policy allows what stands in the page (CSP 3,
// 2.3.1).
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// pageView is what the template is given: everything decided, nothing left to
// compute but the loops.
type pageView struct {
	Title               string
	Style               template.CSS
	Keys                template.JS
	StyleHash, KeysHash string
	Stories             []drawnStory
	Rejected            []news.Rejected
}

// drawnStory is a story with what the list of stories says of it.
type drawnStory struct {
	N             int
	Title, Counts string
	Article       template.HTML
}
