package page

import (
	"bytes"
	"unicode/utf8"
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
	case bytes.HasPrefix(body, []byte("WARC/")):
		return formArchive
	case looksFeed(start):
		return formFeed
	}
	if looksHTML(start) {
		return formHTML
	}
	if isBinary(head) {
		return formBinary
	}
	return formPlain
}

// looksFeed says whether a feed's root element stands near the front, and no
// page's before it.
func looksFeed(start []byte) bool {
	low := bytes.ToLower(start)
	for _, root := range []string{"<rss", "<feed", "<rdf:rdf"} {
		if i := bytes.Index(low, []byte(root)); i >= 0 && !bytes.Contains(low[:i], []byte("<html")) && !bytes.Contains(low[:i], []byte("<body")) {
			return bytes.Contains(low[:i], []byte("<?xml")) || bytes.HasPrefix(low, []byte("<")) && i < 2000
		}
	}
	return false
}

// openings are how the bytes of a page begin.
var openings = []string{
	"<!doctype html", "<html", "<head", "<body", "<!--", "<meta", "<title", "<article",
	"<div", "<p>", "<p ", "<h1", "<main", "<section", "<table", "<script", "<link", "<span", "<b>", "<br",
	"<ul", "<!doctype",
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

// isBinary says whether a tenth of the bytes are of no text in any encoding
// read here.
func isBinary(head []byte) bool {
	bad := 0
	for _, b := range head {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b {
			bad++
		}
	}
	return bad > len(head)/10 && !utf16Like(head)
}

// utf16Like says whether every other byte is NUL, as in UTF-16 of a Latin text.
func utf16Like(head []byte) bool {
	if len(head) < 4 || utf8.Valid(head) && bytes.IndexByte(head, 0) < 0 {
		return false
	}
	var even, odd int
	for i, b := range head {
		if b == 0 && i%2 == 0 {
			even++
		} else if b == 0 {
			odd++
		}
	}
	half := len(head) / 2
	return even > half*3/4 && odd < half/8 || odd > half*3/4 && even < half/8
}
