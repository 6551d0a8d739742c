package fetch

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html/charset"
)

// Listed is a feed in a list of feeds (OPML 2.0, opml.org/spec2.opml,
// "Subscription lists").
type Listed struct {
	Title   string
	URL     string     // of the feed, as Plain gives it
	Page    string     // of its site, "" if the list does not say
	Folders [][]string // those it lies in: each with what that lies in, the outermost first
}

// Skipped is a line of a list that holds no feed to be read, and why.
type Skipped struct {
	Line int
	Why  string // "code: why"
}

// Limits of a list: what lies beyond is skipped by name.
const (
	mostListed  = 10_000
	mostFolders = 32
	mostList    = 16 << 20
)

// outline is an element of a list with the attributes that are read.
type outline struct{ title, text, xmlURL, htmlURL, url, kind string }

// ReadOPML is the feeds of a list, each address once, with all folders in which it
// stands. A line that leads
// elsewhere (another list, a file) is not followed. A list that breaks off
// gives what stands before.
func ReadOPML(list []byte) (feeds []Listed, skipped []Skipped, err error) {
	if len(list) > mostList {
		return nil, nil, &Refusal{Kind: TooBig, Why: "the list is longer than 16 MiB; split it"}
	}
	r := listReader{xml: xml.NewDecoder(bytes.NewReader(list)), seen: map[string]int{}}
	r.xml.Strict, r.xml.Entity, r.xml.CharsetReader = false, xml.HTMLEntity, charset.NewReaderLabel
	for {
		token, err := r.xml.Token()
		switch {
		case errors.Is(err, io.EOF) && r.isList && r.depth == 0:
			return r.feeds, r.skipped, nil
		case err != nil && r.isList:
			r.skip("truncated", "the list breaks off here; export it again")
			return r.feeds, r.skipped, nil
		case err != nil:
			return nil, nil, &Refusal{Kind: BadAnswer, Why: "it is no list of feeds (OPML); export it again", cause: err}
		}
		r.take(token)
	}
}

// listReader walks a list from its first line to its last.
type listReader struct {
	xml     *xml.Decoder
	isList  bool
	depth   int            // open outlines
	folders []string       // names of the open outlines
	seen    map[string]int // addresses, by where their feeds stand
	feeds   []Listed
	skipped []Skipped
}

func (r *listReader) skip(code, why string) {
	line, _ := r.xml.InputPos()
	r.skipped = append(r.skipped, Skipped{line, code + ": " + why})
}

func (r *listReader) take(token xml.Token) {
	switch token := token.(type) {
	case xml.StartElement:
		r.isList = r.isList || strings.EqualFold(token.Name.Local, "opml")
		if r.isList && strings.EqualFold(token.Name.Local, "outline") {
			r.open(outlineOf(token))
		}
	case xml.EndElement:
		if r.depth > 0 && strings.EqualFold(token.Name.Local, "outline") {
			r.depth--
			r.folders = r.folders[:min(r.depth, len(r.folders))]
		}
	}
}

func outlineOf(e xml.StartElement) (o outline) {
	for _, a := range e.Attr {
		switch strings.ToLower(a.Name.Local) {
		case "title":
			o.title = folded(a.Value)
		case "text":
			o.text = folded(a.Value)
		case "xmlurl":
			o.xmlURL = a.Value
		case "htmlurl":
			o.htmlURL = a.Value
		case "url":
			o.url = a.Value
		case "type":
			o.kind = strings.ToLower(a.Value)
		}
	}
	if o.title == "" {
		o.title = o.text
	}
	return o
}

// folded is a name on one line, without signs that are no letters, and no
// longer than a name is.
func folded(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) || !unicode.IsGraphic(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > 200 {
		s = strings.TrimSpace(string(runes[:200]))
	}
	return s
}

// open takes the feed of an outline, or the folder that it is.
func (r *listReader) open(o outline) {
	r.depth++
	if o.xmlURL == "" && o.url != "" && (o.kind == "include" || o.kind == "link") {
		r.skip("elsewhere", fmt.Sprintf("%.100q is not followed; give that list itself", o.url))
	}
	if o.xmlURL != "" {
		r.feed(o)
	}
	if len(r.folders) < mostFolders {
		r.folders = append(r.folders, o.title)
	}
}

func (r *listReader) feed(o outline) {
	address, err := Plain(o.xmlURL)
	folder := named(r.folders)
	before, known := r.seen[address]
	switch {
	case err != nil:
		r.skip("bad-address", fmt.Sprintf("%.100q is no address of a feed; give one that begins with http:// or https://", o.xmlURL))
	case known && len(folder) > 0 && !r.feeds[before].lies(folder):
		r.feeds[before].Folders = append(r.feeds[before].Folders, folder)
	case known:
		r.skip("twice", fmt.Sprintf("%.100q stands in the list before; nothing has to be done", address))
	case len(r.feeds) == mostListed:
		r.skip("too-many", fmt.Sprintf("a list may have %d feeds; split it", mostListed))
	default:
		r.seen[address] = len(r.feeds)
		page, _ := Plain(o.htmlURL) // a site that cannot be opened is not named
		f := Listed{Title: o.title, URL: address, Page: page}
		if len(folder) > 0 {
			f.Folders = [][]string{folder}
		}
		r.feeds = append(r.feeds, f)
	}
}

// lies says whether a feed lies in a folder.
func (f Listed) lies(folder []string) bool {
	return slices.ContainsFunc(f.Folders, func(in []string) bool { return slices.Equal(in, folder) })
}

// named is the folders that have a name.
func named(folders []string) (out []string) {
	for _, f := range folders {
		if f != "" {
			out = append(out, f)
		}
	}
	return out
}
