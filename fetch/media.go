package fetch

import (
	"mime"
	"strings"
)

// refusedTypes are the media types that hold no report, by how they begin.
// Any other is read: servers send feeds as anything, and the bytes tell.
var refusedTypes = []struct{ begins, what string }{
	{"image/", "a picture"},
	{"audio/", "sound"},
	{"video/", "film"},
	{"font/", "a font"},
	{"model/", "a model"},
	{"text/css", "a style sheet"},
	{"text/javascript", "a script"},
	{"application/javascript", "a script"},
	{"text/csv", "a table"},
	{"text/calendar", "a calendar"},
	{"application/pdf", "a PDF"},
	{"application/zip", "a packed archive"},
	{"application/msword", "an office document"},
	{"application/vnd.openxmlformats", "an office document"},
	{"application/vnd.oasis", "an office document"},
	{"application/wasm", "a program"},
	{"multipart/", "a bundle of parts"},
}

// refusedType is what a document is that a server calls by a type without
// reports, "" if it is read.
func refusedType(media string) string {
	name, _, err := mime.ParseMediaType(media)
	if err != nil {
		name, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(media)), ";")
	}
	for _, t := range refusedTypes {
		if strings.HasPrefix(name, t.begins) {
			return t.what
		}
	}
	return ""
}
