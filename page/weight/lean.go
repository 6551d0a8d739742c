package weight

import (
	"bytes"
	"slices"

	"golang.org/x/net/html/atom"
)

// Half of most pages is nothing a reader of it asks for: scripts, styles,
// comments, drawings, attributes for scripts. What the glance that weighs a
// page finds of that is left out before the page is parsed; the tree is the
// same without it. Signs that open or close stay, so that nothing becomes a tag
// which was none.

// stretch is bytes of a page, from one place up to another.
type stretch struct{ from, to int }

// without is the body without the stretches, which stand in order.
func without(body []byte, idle []stretch) []byte {
	if len(idle) == 0 {
		return body
	}
	out := make([]byte, 0, len(body))
	at := 0
	for _, s := range idle {
		if s.from > at {
			out = append(out, body[at:s.from]...)
		}
		at = max(at, s.to)
	}
	return append(out, body[at:]...)
}

// asked are the attributes that reading a page, the extractor or the search
// for a date ask for.
var asked = [][]byte{
	[]byte("class"), []byte("id"), []byte("href"), []byte("name"), []byte("content"), []byte("property"), []byte("itemprop"), []byte("itemtype"),
	[]byte("rel"), []byte("role"), []byte("style"), []byte("hidden"), []byte("aria-hidden"), []byte("datetime"), []byte("pubdate"), []byte("title"), []byte("alt"),
	[]byte("type"), []byte("lang"), []byte("charset"), []byte("http-equiv"), []byte("data-component"), []byte("data-testid"), []byte("data-utime"),
	[]byte("data-lp-replacement-content"), []byte("shadowrootmode"), []byte("shadowroot"), []byte("value"), []byte("encoding"), // which the parser asks of mathematics
}

// idleAttribute leaves out the attribute in body[from:to] if nobody asks for
// it. Elements that style text keep all of theirs: the parser compares them
// where such an element is left open (HTML standard, 13.2.4.3).
func (s *skimmer) idleAttribute(of atom.Atom, from, name, to int) {
	if styling(of) || s.body[from-1] == '/' || slices.ContainsFunc(asked, func(a []byte) bool { return bytes.EqualFold(a, s.body[from:name]) }) {
		return
	}
	s.idle = append(s.idle, stretch{from, to})
}

// idleRaw leaves out what stands in a script or style, up to its end tag; data
// for machines stay.
func (s *skimmer) idleRaw(a atom.Atom, tag, from, to int) {
	if a == atom.Style || a == atom.Script && !bytes.Contains(bytes.ToLower(s.body[tag:from]), []byte("ld+json")) {
		s.idle = append(s.idle, stretch{from, to})
	}
}

// idleDrawing leaves out what stands in a drawing without text, up to its end
// tag.
func (s *skimmer) idleDrawing(from int) {
	n := bytes.Index(s.body[from:], []byte("</svg>"))
	if n <= 0 {
		return
	}
	for rest := s.body[from : from+n]; len(rest) > 0; {
		words, tag, more := bytes.Cut(rest, []byte("<"))
		if len(bytes.TrimSpace(words)) > 0 {
			return
		}
		name, behind, closed := bytes.Cut(tag, []byte(">"))
		if more && (!closed || !isStroke(name)) {
			return
		}
		rest = behind
	}
	s.idle = append(s.idle, stretch{from, from + n})
}

// strokes are the elements that drawings are made of.
var strokes = []string{
	"path", "g", "circle", "rect", "use", "line", "polygon", "polyline", "ellipse", "defs", "clippath", "mask", "lineargradient", "radialgradient", "stop", "symbol",
}

// isStroke says whether a tag, without its brackets, is of a drawing's parts, and its
// brackets stand outside its attributes.
func isStroke(tag []byte) bool {
	if bytes.IndexByte(tag, '<') >= 0 || bytes.Count(tag, []byte{'"'})%2 > 0 || bytes.Count(tag, []byte{'\''})%2 > 0 {
		return false
	}
	tag = bytes.TrimPrefix(tag, []byte("/"))
	if i := bytes.IndexAny(tag, " \t\r\n/"); i >= 0 {
		tag = tag[:i]
	}
	return slices.ContainsFunc(strokes, func(name string) bool { return bytes.EqualFold([]byte(name), tag) })
}
