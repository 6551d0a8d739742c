package serve

import (
	"embed"
	"html/template"
	"strings"
	"sync"
	"time"

	"synoptic/news"
	"synoptic/web"
)

var (
	//go:embed pages/*.html
	pagesText embed.FS
	//go:embed pages/site.css
	siteStyle string
	//go:embed pages/icon.svg
	icon string
)

// styleSheet is that of a story, and what the site adds.
var styleSheet = web.Style() + siteStyle

var templates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("pages").Funcs(template.FuncMap{
		"count":  web.Count,
		"day":    web.Day,
		"days":   span,
		"web":    web.SafeURL,
		"place":  place,
		"when":   when,
		"word":   func(m news.Maybe) string { return string(m) },
		"dated":  web.Published,
		"reason": reason,
	}).ParseFS(pagesText, "pages/*.html"))
})

// span is the days of a story in words.
func span(first, last news.Maybe) string {
	switch {
	case last == "":
		return "not dated"
	case first == "" || first == last:
		return web.Day(string(last))
	}
	return web.Day(string(first)) + " to " + web.Day(string(last))
}

// when is a time that may not have come yet.
func when(t *time.Time) string {
	if t == nil {
		return "never"
	}
	return moment(*t)
}

// reason is a piece of evidence in words: "name: Skarn harbour".
func reason(e news.Evidence) string {
	return e.Kind + ": " + strings.Join(strings.Fields(e.Text), " ")
}
