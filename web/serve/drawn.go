package serve

import (
	"bytes"
	"container/list"
	"context"
	"html/template"
	"slices"
	"sync"

	"synoptic/news"
	"synoptic/web"
)

// drawn are the articles that were drawn last, so that one that is asked for
// again is not drawn again: up to so many bytes, and the one that nobody has
// asked for the longest is forgotten first. An article is known by the
// SHA-256 of the synopsis it was drawn from, and never changes.
type drawn struct {
	most int // bytes
	mu   sync.Mutex
	held int        // bytes
	last *list.List // of article, the one asked for last in front
	at   map[article]*list.Element
}

// article is what of a synopsis is drawn: its story, or one report of it with
// its margin.
type article struct{ synopsis, report string }

// drawing is an article with its page.
type drawing struct {
	article
	html template.HTML
}

// article is a story, and what is drawn of it: all, or one of its reports with
// its margin. It is empty where the story has not been compared with that yet.
// The story is without its synopsis where nothing had to be drawn.
func (s *Site) article(ctx context.Context, story, report string) (told Told, html template.HTML, err error) {
	told, err = s.storyWith(ctx, story, func(sha256 string) bool {
		var held bool
		html, held = s.drawn.find(article{sha256, report})
		return !held
	})
	if err != nil || told.Synopsis == nil {
		return told, html, err
	}
	if html, err = drawArticle(*told.Synopsis, report); err == nil {
		s.drawn.keep(article{told.sha256, report}, html)
	}
	return told, html, err
}

func drawArticle(y news.Synopsis, report string) (template.HTML, error) {
	var b bytes.Buffer
	var err error
	switch {
	case report == "":
		err = web.Story(&b, y, links)
	case slices.ContainsFunc(y.Reports, func(a news.Account) bool { return a.ID == report }):
		err = web.Annotated(&b, y, report, links)
	}
	return template.HTML(b.String()), err //nolint:gosec // package web writes foreign text as text
}

// mostDrawn is enough for a few hundred stories of usual size.
const mostDrawn = 32 << 20

func newDrawn(most int) *drawn {
	return &drawn{most: most, last: list.New(), at: map[article]*list.Element{}}
}

// find is an article as it was drawn, if it is still held.
func (d *drawn) find(a article) (html template.HTML, held bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	e, held := d.at[a]
	if !held {
		return "", false
	}
	d.last.MoveToFront(e)
	return e.Value.(drawing).html, true
}

// keep holds an article that was drawn.
func (d *drawn) keep(a article, html template.HTML) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, held := d.at[a]; held || len(html) > d.most {
		return
	}
	d.at[a] = d.last.PushFront(drawing{a, html})
	for d.held += len(html); d.held > d.most; {
		oldest := d.last.Remove(d.last.Back()).(drawing)
		delete(d.at, oldest.article)
		d.held -= len(oldest.html)
	}
}
