package serve

import (
	"context"
	"html/template"
	"net/http"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/reference"
	"synoptic/store"
	"synoptic/web"
)

// reportView is a report as its page shows it.
type reportView struct {
	Heading    string
	Annotated  template.HTML
	Paragraphs []paragraph
	Why        []joinView
	Day        news.Date // on which it was published, as far as is known
}

// paragraph is a line of a report; kind is heading, caption or nothing.
type paragraph struct{ Kind, Text string }

func (s *Site) reportPage(r *http.Request) (shown, error) {
	id := named(r, "id")
	got, err := s.report(r.Context(), id, form(r) != "")
	if err != nil {
		return shown{}, err
	}
	v := reportView{Heading: string(got.Title), Paragraphs: paragraphs(got.Report), Day: got.Published}
	if got.Told != nil {
		v.Day = *got.Told
	}
	if got.Member != nil {
		v.Why = joins(*got.Member, nil)
	}
	if v.Heading == "" {
		v.Heading = web.Say("report.untitled")
	}
	out := shown{Title: v.Heading, Place: "stories", At: place("report", id), Name: "report", Object: got}
	cited := got.Report
	cited.Published = v.Day
	out.Refs = func() []reference.Reference { return []reference.Reference{reference.Of(cited)} }
	out.Sheet, out.News = func() sheet { return markSheet(got.Report) }, s.versionNews(got)
	if form(r) == "" {
		v.Annotated, err = s.annotated(r.Context(), got)
	}
	out.View = v
	return out, err
}

// annotated is a report with the margin that its story gives it, nothing where
// the story has not been compared with it yet.
func (s *Site) annotated(ctx context.Context, got Report) (template.HTML, error) {
	if got.Story == "" {
		return "", nil
	}
	_, html, err := s.article(ctx, string(got.Story), got.ID)
	return html, err
}

// paragraphs are the lines of a report.
func paragraphs(r news.Report) (out []paragraph) {
	at := 0
	for line := range strings.Lines(r.Text) {
		here := news.Span{Start: at, End: at + len(line)}
		at += len(line)
		if strings.TrimSpace(line) == "" {
			continue
		}
		p := paragraph{Text: strings.TrimSpace(line)}
		switch {
		case slices.ContainsFunc(r.Headings, here.Overlaps):
			p.Kind = "heading"
		case slices.ContainsFunc(r.Captions, here.Overlaps):
			p.Kind = "caption"
		}
		out = append(out, p)
	}
	return out
}

func (s *Site) searchPage(r *http.Request) (shown, error) {
	v := r.URL.Query()
	q := store.SearchQuery{Words: v.Get("q"), From: v.Get("from"), To: v.Get("to"), Story: v.Get("story"), Most: 50}
	if err := days(q.From, q.To); err != nil {
		return shown{}, err
	}
	hits, err := s.search(r.Context(), q)
	title := web.Say("search")
	if q.Words != "" {
		title = q.Words + " - " + title
	}
	out := shown{Title: title, Place: "search", At: with("/search", v, "", ""), Name: "search", Object: hits}
	out.Sheet, out.News = func() sheet { return hitSheet(hits.Hits) }, s.hitNews(hits.Hits)
	return out, err
}

func hitSheet(list []Hit) sheet {
	v := sheet{Columns: []string{"report", "story", "outlet", "title", "published", "precision", "words"}}
	for _, h := range list {
		v.Rows = append(v.Rows, []string{h.Report, string(h.Story), string(h.Outlet), string(h.Title), string(h.Published), h.Precision, h.Text})
	}
	return v
}
