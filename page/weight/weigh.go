// Package weight tells what a page will cost before it is parsed, and leaves out
// of its bytes what nobody asks for of its tree.
package weight

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/tree"
)

// Most is how many bytes of a page are parsed.
const Most = 4 << 20

// Limits beyond which a page is not parsed but read as text between tags:
// the parser can neither be stopped nor trusted to grow with its input only.
// The extractor copies what is nested once for every level: where the depths
// of all elements together are more than any page needs, it is not asked.
const (
	mostTags   = 60_000
	mostCopies = 200_000   // elements the parser opens anew in other blocks
	mostDepths = 1_500_000 // depths of all nodes of a page together
)

// Weight is what a page will cost, told from its tags alone, and the text that
// no parser would show.
type Weight struct {
	Tags int
	Over bool     // too many tags, too deep, too long, or too many styles left open
	Lost []string // what stands in comments and scripts that are never closed
}

// weigher goes through the tags of a page.
type weigher struct {
	Weight
	depth, styles, copies int
	open                  bool   // in an element whose content is no text
	inside                string // what stands in it
}

// Of is what the bytes of a page weigh, and lean those of them that are to be
// parsed: the tree of what is lean holds all that is asked of a page.
func Of(body []byte) (w Weight, lean []byte) {
	if w, idle, ok := skim(body); ok {
		return w, without(body, idle)
	}
	return weighExactly(body), body
}

func weighExactly(body []byte) Weight {
	z := html.NewTokenizer(bytes.NewReader(body))
	w := weigher{Weight: Weight{Over: len(body) > Most}}
	for at := 0; ; at += len(z.Raw()) {
		switch z.Next() {
		case html.ErrorToken:
			w.lose(w.inside)
			w.broken(body[min(at, len(body)):])
			return w.Weight
		case html.StartTagToken:
			name, _ := z.TagName()
			w.start(atom.Lookup(name))
		case html.EndTagToken:
			name, _ := z.TagName()
			w.end(atom.Lookup(name))
		case html.SelfClosingTagToken:
			w.Tags++
		case html.TextToken:
			if w.inside = ""; w.open {
				w.inside = string(z.Raw())
			}
		case html.CommentToken:
			w.comment(string(z.Raw()))
		case html.DoctypeToken:
			w.doctype(string(z.Raw()))
		}
		w.Over = w.Over || w.Tags > mostTags || w.depth > tree.MostDepth || w.copies > mostCopies
	}
}

func (w *weigher) start(a atom.Atom) {
	w.Tags++
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
	w.Tags++
	w.depth = max(0, w.depth-1)
	if styling(a) {
		w.styles = max(0, w.styles-1)
	}
	w.open, w.inside = false, ""
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

// Heavy says whether the nodes of a tree lie too deep together.
func Heavy(n *html.Node) bool {
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
