package page

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/tree"
)

// Limits beyond which a page is not parsed but read as text between tags:
// the parser can neither be stopped nor trusted to grow with its input only.
// The extractor copies what is nested once for every level: where the depths
// of all elements together are more than any page needs, it is not asked.
const (
	mostTags   = 60_000
	mostCopies = 200_000   // elements the parser opens anew in other blocks
	mostDepths = 1_500_000 // depths of all nodes of a page together
)

// weight is what a page will cost, told from its tags alone, and the text that
// no parser would show.
type weight struct {
	tags int
	over bool     // too many tags, too deep, too long, or too many styles left open
	lost []string // what stands in comments and scripts that are never closed
}

// weigher goes through the tags of a page.
type weigher struct {
	weight
	depth, styles, copies int
	open                  bool   // in an element whose content is no text
	inside                string // what stands in it
}

// weigh counts the tags of a page, and gives it without what nobody asks for.
func weigh(body []byte) (w weight, lean []byte) {
	if w, idle, ok := skim(body); ok {
		return w, without(body, idle)
	}
	return weighExactly(body), body
}

func weighExactly(body []byte) weight {
	z := html.NewTokenizer(bytes.NewReader(body))
	w := weigher{weight: weight{over: len(body) > mostHTML}}
	for at := 0; ; at += len(z.Raw()) {
		switch z.Next() {
		case html.ErrorToken:
			w.lose(w.inside)
			w.broken(body[min(at, len(body)):])
			return w.weight
		case html.StartTagToken:
			name, _ := z.TagName()
			w.start(atom.Lookup(name))
		case html.EndTagToken:
			name, _ := z.TagName()
			w.end(atom.Lookup(name))
		case html.SelfClosingTagToken:
			w.tags++
		case html.TextToken:
			if w.inside = ""; w.open {
				w.inside = string(z.Raw())
			}
		case html.CommentToken:
			w.comment(string(z.Raw()))
		case html.DoctypeToken:
			w.doctype(string(z.Raw()))
		}
		w.over = w.over || w.tags > mostTags || w.depth > tree.MostDepth || w.copies > mostCopies
	}
}

func (w *weigher) start(a atom.Atom) {
	w.tags++
	switch {
	case a == atom.Script || a == atom.Style:
		w.open = true
	case a == atom.A: // the next link closes it
	case styling(a):
		w.styles++
	default:
		w.copies += w.styles
	}
	if !void(a) {
		w.depth++
	}
}

func (w *weigher) end(a atom.Atom) {
	w.tags++
	w.depth = max(0, w.depth-1)
	if styling(a) {
		w.styles = max(0, w.styles-1)
	}
	w.open, w.inside = false, ""
}

const cdata = "<![CDATA["

// comment keeps what is taken for a comment and is none: character data, all
// that follows a comment that is never closed, and what is swallowed up to the
// next sign by an opening that is none (HTML standard, 13.2.5.41, bogus comment).
func (w *weight) comment(raw string) {
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
func (w *weight) doctype(raw string) {
	if strings.Contains(raw[1:], "<") || !strings.HasSuffix(raw, ">") {
		w.swallowed(raw)
	}
}

// swallowed keeps what stands between two signs and is shown nowhere, but for
// the name of an element, written amiss.
func (w *weight) swallowed(raw string) {
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
func (w *weight) broken(rest []byte) {
	if len(rest) > shortestBroken {
		w.lose(string(rest[1:]))
	}
}

const shortestBroken = 2 // bytes that may be left of a tag

// lose keeps the text of what is never closed.
func (w *weight) lose(text string) {
	if text = tree.Between([]byte(strings.ReplaceAll(text, "<!--", " "))); text != "" {
		w.lost = append(w.lost, text)
	}
}

// styling says whether an element left open goes on in the blocks after it
// (HTML standard, 13.2.4.3, the list of active formatting elements).
// A link does too, but the next one closes it.
func styling(a atom.Atom) bool {
	switch a {
	case atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small,
		atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// void says whether an element never has an end tag, or may lack one as
// often as not.
func void(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta,
		atom.Param, atom.Source, atom.Track, atom.Wbr, atom.P, atom.Li, atom.Dt, atom.Dd, atom.Option, atom.Tr, atom.Td, atom.Th:
		return true
	}
	return false
}

// heavy says whether the nodes of a tree lie too deep together.
func heavy(n *html.Node) bool {
	left := mostDepths
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		for c := n.FirstChild; c != nil && left > 0; c = c.NextSibling {
			left -= depth
			walk(c, depth+1)
		}
	}
	walk(n, 1)
	return left <= 0
}
