package said

import (
	"bytes"
	"regexp"
	"strings"
)

// SavedFrom is the address that a browser wrote into a page when it saved it: into a
// comment at its head; "" if none did.
func SavedFrom(body []byte) string {
	head := body[:min(len(body), savedWithin)]
	for _, form := range savedForms {
		if m := form.FindSubmatch(head); m != nil {
			return strings.TrimSpace(string(bytes.TrimRight(m[1], "->")))
		}
	}
	return ""
}

// savedWithin is how many bytes into a page such a comment may begin.
const savedWithin = 4 << 10

// savedForms are those comments: of browsers, and of programs that save a page as one
// file.
var savedForms = []*regexp.Regexp{
	regexp.MustCompile(`<!--\s*saved from url=\(\d+\)(https?://\S+)`),
	regexp.MustCompile(`(?s)<!--[^>]{0,200}\burl:\s*(https?://\S+)`),
}
