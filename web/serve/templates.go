package serve

import (
	"embed"
	"fmt"
	"html/template"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

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
	all := template.Must(web.Templates())
	return template.Must(all.Funcs(template.FuncMap{
		"say":    web.Say,
		"pair":   func(key string, n int) number { return number{key, n} },
		"plus":   func(weight float64) string { return fmt.Sprintf("%+.2f", weight) },
		"day":    web.Day,
		"days":   span,
		"on":     on,
		"since":  since,
		"latest": latest,
		"nearly": nearly,
		"web":    web.SafeURL,
		"place":  place,
		"when":   when,
		"piece":  piece,
		"word":   func(m news.Maybe) string { return string(m) },
		"dated":  web.Published,
		"reason": reason,
	}).ParseFS(pagesText, "pages/*.html"))
})

// number is a number with the key of what it counts.
type number struct {
	Key string
	N   int
}

// span is the days of a story in words.
func span(s Story) string {
	if s.Last == "" {
		return web.Say("undated")
	}
	return web.Days(string(s.First), string(s.Last), strings.Contains(s.About, "first"), strings.Contains(s.About, "last"))
}

// on is the day of a report in words.
func on(day news.Maybe, precision string) string {
	if day == "" {
		return web.Say("undated")
	}
	return web.Published(news.Date{Date: day, Precision: precision})
}

// since is the first day of a story in words.
func since(s Story) string {
	return nearly(s.First, s.About, "first")
}

// nearly is the first or the last day of something in words, of which about names
// those that are inferred.
func nearly(day news.Maybe, about, which string) string {
	is := strings.Contains(about, which)
	return web.Days(string(day), string(day), is, is)
}

// latest is the last day of a story in words where it is inferred: else the
// story stands under it.
func latest(s Story) string {
	if !strings.Contains(s.About, "last") {
		return ""
	}
	return nearly(s.Last, s.About, "last")
}

// when is a time that may not have come yet.
func when(t *time.Time) string {
	if t == nil {
		return web.Say("never")
	}
	return moment(*t)
}

// piece is a text that may be of the middle of another: with … at an end where it
// begins or breaks off within a sentence.
func piece(text string) string {
	text = strings.TrimSpace(text)
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsLower(first) {
		text = "… " + text
	}
	if last, _ := utf8.DecodeLastRuneInString(text); unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',' {
		text += " …"
	}
	return text
}

// reason is a piece of evidence in words: "name: Skarn harbour".
func reason(e news.Evidence) string {
	return e.Kind + ": " + strings.Join(strings.Fields(e.Text), " ")
}
