package serve

import (
	"net/http"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/store"
)

// reportView is a report as its page shows it.
type reportView struct {
	Heading    string
	Paragraphs []paragraph
}

// paragraph is a line of a report; kind is heading, caption or nothing.
type paragraph struct{ Kind, Text string }

func (s *Site) reportPage(r *http.Request) (shown, error) {
	id := strings.TrimSuffix(r.PathValue("id"), ".json")
	got, err := s.report(r.Context(), id)
	if err != nil {
		return shown{}, err
	}
	v := reportView{string(got.Title), paragraphs(got.Report)}
	if v.Heading == "" {
		v.Heading = "Report without a title"
	}
	return shown{Title: v.Heading, Place: "stories", JSON: place("report", id) + ".json", Name: "report", Object: got, View: v}, nil
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
	title := "Search"
	if q.Words != "" {
		title = q.Words + " - Search"
	}
	return shown{Title: title, Place: "search", JSON: with("/search.json", v, "", ""), Name: "search", Object: hits}, err
}

func (s *Site) outletsPage(r *http.Request) (shown, error) {
	list, err := s.outlets(r.Context())
	return shown{Title: "Outlets", Place: "outlets", JSON: "/outlets.json", Name: "outlets", Object: list}, err
}
