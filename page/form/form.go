// Package form tells from its bytes alone what a document is, since a name may
// lie: a page, a feed, rows, an archive, a text; or a file that holds no report,
// and by the shape of its lines a text that is no prose. It reads none of them.
package form

import "bytes"

// Form is what kind of bytes an input is made of. Plain is what is none of the
// others.
type Form int

const (
	Plain Form = iota
	Rows
	HTML
	Feed
	Archive
	Packed
	XML
	Binary
)

// sniffed is how many bytes are looked at to tell a form.
const sniffed = 4096

// Of tells the form of the bytes. Of a text that is clean already (asIs) it asks
// only whether it is rows.
func Of(body []byte, asIs bool) Form {
	head := body[:min(len(body), sniffed)]
	start := bytes.TrimLeft(head, " \t\r\n")
	if len(start) > 0 && (start[0] == '{' || start[0] == '[') && looksJSON(start) {
		return Rows
	}
	switch {
	case asIs:
		return Plain
	case IsGzip(body):
		return Packed
	case bytes.HasPrefix(body, []byte(ArchiveMark)):
		return Archive
	case looksFeed(start):
		return Feed
	}
	if looksHTML(start) && !bytes.Contains(start, []byte("<opml")) {
		return HTML
	}
	if bytes.HasPrefix(start, []byte("<?xml")) || bytes.HasPrefix(start, []byte("<svg")) || bytes.HasPrefix(start, []byte("<opml")) {
		return XML
	}
	if isBinary(head) {
		return Binary
	}
	return Plain
}

// IsFeed says whether the bytes are a feed: RSS, Atom or JSON Feed.
func IsFeed(body []byte) bool {
	if len(body) == 0 {
		return false
	}
	is := Of(body, false)
	return is == Feed || is == Rows && bytes.TrimLeft(body, " \t\r\n")[0] == '{' && IsJSONFeed(body)
}

// ArchiveMark is what every record of a web archive begins with, in whatever
// encoding the document in it is.
const ArchiveMark = "WARC/"
