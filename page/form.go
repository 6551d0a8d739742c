package page

import (
	"bytes"

	"synoptic/news"
	"synoptic/page/clean"
)

// form is what kind of bytes an input is made of.
type form int

const (
	formPlain form = iota
	formRows
	formHTML
	formFeed
	formArchive
	formPacked
	formXML
	formBinary
)

// sniffed is how many bytes are looked at to tell a form.
const sniffed = 4096

// formOf tells the form from the bytes alone: a name may lie.
func formOf(body []byte, asIs bool) form {
	head := body[:min(len(body), sniffed)]
	start := bytes.TrimLeft(head, " \t\r\n")
	if len(start) > 0 && (start[0] == '{' || start[0] == '[') && looksJSON(start) {
		return formRows
	}
	switch {
	case asIs:
		return formPlain
	case isGzip(body):
		return formPacked
	case bytes.HasPrefix(body, []byte(archiveMark)):
		return formArchive
	case looksFeed(start):
		return formFeed
	}
	if looksHTML(start) && !bytes.Contains(start, []byte("<opml")) {
		return formHTML
	}
	if bytes.HasPrefix(start, []byte("<?xml")) || bytes.HasPrefix(start, []byte("<svg")) || bytes.HasPrefix(start, []byte("<opml")) {
		return formXML
	}
	if isBinary(head) {
		return formBinary
	}
	return formPlain
}

// looksFeed says whether a feed's root element stands near the front, and no
// page's before it, but for one that a server put before the feed.
func looksFeed(start []byte) bool {
	low := bytes.ToLower(start)
	for _, root := range []string{"<rss", "<feed", "<rdf:rdf"} {
		i := bytes.Index(low, []byte(root))
		if i < 0 {
			continue
		}
		from := max(0, bytes.LastIndex(low[:i], []byte("<?xml")))
		if !bytes.Contains(low[from:i], []byte("<html")) && !bytes.Contains(low[from:i], []byte("<body")) {
			return bytes.Contains(low[:i], []byte("<?xml")) || bytes.HasPrefix(low, []byte("<")) && i < 2000
		}
	}
	return false
}

// IsFeed says whether a document is a feed: RSS, Atom or JSON Feed.
func IsFeed(raw news.Raw) bool {
	body := clean.Narrow(clean.WithoutMark(raw.Body))
	if len(body) == 0 {
		return false
	}
	form := formOf(body, false)
	return form == formFeed || form == formRows && bytes.TrimLeft(body, " \t\r\n")[0] == '{' && looksJSONFeed(body)
}

// openings are how the bytes of a page begin.
var openings = []string{
	"<!doctype html", "<html", "<head", "<body", "<!--", "<meta", "<title", "<article",
	"<div", "<p>", "<p ", "<h1", "<main", "<section", "<table", "<script", "<link", "<span", "<b>", "<br",
	"<ul", "<!doctype", "<style", "<header", "<nav", "<form", "<iframe", "<noscript",
}

// looksHTML says whether the bytes open as a page does, or hold its tags.
func looksHTML(start []byte) bool {
	low := bytes.ToLower(start)
	for _, o := range openings {
		if bytes.HasPrefix(low, []byte(o)) {
			return true
		}
	}
	return bytes.Contains(low, []byte("<html")) || bytes.Contains(low, []byte("<body")) || bytes.Count(low, []byte("</p>")) > 2
}

// looksJSON tells a JSON value from a text that opens with a bracket.
func looksJSON(start []byte) bool {
	rest := bytes.TrimLeft(start[1:], " \t\r\n")
	if start[0] == '{' {
		return len(rest) > 0 && (rest[0] == '"' || rest[0] == '}')
	}
	return len(rest) == 0 || bytes.IndexByte([]byte(`{["]n`), rest[0]) >= 0
}

// isBinary says whether more than a few of the bytes are of no text in any
// encoding read here: one in fifty.
func isBinary(head []byte) bool {
	bad := 0
	for _, b := range head {
		if control(b) {
			bad++
		}
	}
	return bad > len(head)/50 && !clean.LikeUTF16(head)
}
