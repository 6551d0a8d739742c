package markup

import (
	"strings"
)

// Fields are what the block over a text states of it.
type Fields struct {
	Title, Byline, Published, URL, Outlet string
}

// fieldNames are the names under which such a block states what a report needs, in small
// letters; the first that is filled wins. When a text was clipped is no day of it.
var fieldNames = []struct {
	field string
	names []string
}{
	{"title", []string{"title", "headline"}},
	{"byline", []string{"author", "authors", "byline", "creator"}},
	{"published", []string{"published", "date_published", "publish_date", "pubdate", "published_at", "date"}},
	{"url", []string{"source", "url", "link", "canonical", "source_url", "original"}},
	{"outlet", []string{"site", "site_name", "publisher", "publication", "outlet", "website", "source"}},
}

// Limits of such a block.
const (
	mostFront  = 60 // lines
	leastFront = 2  // fields
)

// front reads the block of fields between lines of three hyphens that opens a text
// (YAML, of which lists and plain values are read), and gives what follows.
func front(text string) (f Fields, rest string, ok bool) {
	body, found := strings.CutPrefix(strings.TrimLeft(text, " \r\n"), "---")
	if !found || strings.TrimSpace(body[:max(0, strings.IndexByte(body, '\n'))]) != "" {
		return f, text, false
	}
	r := frontReader{values: map[string][]string{}}
	for n := 0; n < mostFront && !r.closed && found; n++ {
		var l string
		if l, body, found = strings.Cut(body, "\n"); !r.line(l, n) {
			return f, text, false
		}
	}
	if !r.closed || len(r.values) < leastFront {
		return f, text, false
	}
	for _, x := range fieldNames {
		for _, name := range x.names {
			f.take(x.field, r.values[name])
		}
	}
	if f.Title == "" && f.URL == "" {
		return f, text, false
	}
	return f, body, true
}

// frontReader is such a block while it is read.
type frontReader struct {
	values map[string][]string
	key    string // of the field that was read last
	closed bool
}

// line reads line n of the block, and says whether it may be one.
func (r *frontReader) line(l string, n int) bool {
	trimmed := strings.TrimSpace(l)
	name, value, is := keyed(l)
	item, listed := strings.CutPrefix(trimmed, "- ")
	switch {
	case trimmed == "---" || trimmed == "...":
		r.closed = n > 0
	case is:
		r.key = name
		r.values[name] = appendValues(r.values[name], value)
	case trimmed == "":
	case r.key == "":
		return false
	case listed:
		r.values[r.key] = appendValues(r.values[r.key], item)
	case strings.TrimLeft(l, " \t") == l:
		return false
	case len(r.values[r.key]) == 0:
		r.values[r.key] = []string{bare(trimmed)}
	default: // goes on
		all := r.values[r.key]
		all[len(all)-1] += " " + bare(trimmed)
	}
	return true
}

// take fills a field with the values of a name, if it is not filled.
func (f *Fields) take(field string, values []string) {
	if len(values) == 0 || values[0] == "" {
		return
	}
	isAddress := strings.HasPrefix(values[0], "http://") || strings.HasPrefix(values[0], "https://")
	to := map[string]*string{"title": &f.Title, "byline": &f.Byline, "published": &f.Published, "url": &f.URL, "outlet": &f.Outlet}[field]
	if *to != "" || isAddress != (field == "url") {
		return
	}
	*to = values[0]
	if field == "byline" {
		*to = strings.Join(values, ", ")
	}
}

// keyed is the name and the value of a field on a line.
func keyed(l string) (name, value string, ok bool) {
	name, value, ok = strings.Cut(l, ":")
	if !ok || name == "" || name != strings.TrimSpace(name) || strings.ContainsAny(name, "\"'[]{}()") || len(strings.Fields(name)) > 2 || strings.HasPrefix(name, "- ") || strings.HasPrefix(value, "//") {
		return "", "", false
	}
	return strings.ReplaceAll(strings.ToLower(name), " ", "_"), strings.TrimSpace(value), true
}
