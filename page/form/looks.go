package form

import (
	"bytes"

	"synoptic/page/clean"
)

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

// IsJSONFeed says whether the object is a JSON Feed.
func IsJSONFeed(body []byte) bool {
	head := body[:min(len(body), sniffed)]
	return bytes.Contains(head, []byte("jsonfeed.org/version")) || bytes.Contains(head, []byte(`"items"`)) && !bytes.Contains(head, []byte("\n{"))
}

// IsFeedList says whether a document of XML is a list of feeds (OPML).
func IsFeedList(body []byte) bool {
	return bytes.Contains(body[:min(len(body), sniffed)], []byte("<opml"))
}

// IsGzip says whether the bytes are packed by gzip.
func IsGzip(b []byte) bool { return len(b) > 2 && b[0] == 0x1f && b[1] == 0x8b && b[2] == 8 }

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
