package weight

import (
	"strings"

	"golang.org/x/net/html/atom"

	"synoptic/page/tree"
)

const cdata = "<![CDATA["

// comment keeps what is taken for a comment and is none: character data, all
// that follows a comment that is never closed, and what is swallowed up to the
// next sign by an opening that is none (HTML standard, 13.2.5.41, bogus comment).
func (w *Weight) comment(raw string) {
	switch {
	case strings.HasPrefix(raw, cdata):
		w.lose(strings.TrimSuffix(raw[len(cdata):], "]]>"))
	case strings.HasPrefix(raw, "<!--"):
		if !strings.HasSuffix(raw, "-->") && !strings.HasSuffix(raw, "--!>") {
			w.lose(raw[len("<!--"):])
		}
	case strings.HasPrefix(raw, "<![") || strings.HasPrefix(raw, "<?") && strings.HasSuffix(raw, "?>"): // asks which browser reads; for another program
	default:
		w.swallowed(raw)
	}
}

// doctype keeps what the type of a page swallowed that is never closed.
func (w *Weight) doctype(raw string) {
	if strings.Contains(raw[1:], "<") || !strings.HasSuffix(raw, ">") {
		w.swallowed(raw)
	}
}

// swallowed keeps what stands between two signs and is shown nowhere, but for
// the name of an element, written amiss.
func (w *Weight) swallowed(raw string) {
	if len(raw) < len("<!") {
		return
	}
	text := strings.TrimSuffix(raw[len("<!"):], ">")
	if atom.Lookup([]byte(strings.ToLower(strings.TrimSpace(text)))) == 0 {
		w.lose(text)
	}
}

// broken keeps what stands behind the sign that opens a tag, where the page
// ends before the tag does: an attribute without its second mark, say.
func (w *Weight) broken(rest []byte) {
	if len(rest) > shortestBroken {
		w.lose(string(rest[1:]))
	}
}

const shortestBroken = 2 // bytes that may be left of a tag

// lose keeps the text of what is never closed.
func (w *Weight) lose(text string) {
	if text = tree.Between([]byte(strings.ReplaceAll(text, "<!--", " "))); text != "" {
		w.Lost = append(w.Lost, text)
	}
}
