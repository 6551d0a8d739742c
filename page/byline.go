package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"synoptic/page/author"
	"synoptic/page/byline"
	"synoptic/page/clean"
	"synoptic/page/line"
	"synoptic/page/outlet"
	"synoptic/page/word"
)

// readByline takes the byline under the headline, where the head of the page
// states none, or nobody but the site, and a person is named there.
func (d *details) readByline(doc *html.Node) {
	stated := clean.OneLine(d.byline)
	if more := byline.Shown(doc); moreNames(more, stated) {
		d.byline = more
		return
	}
	if stated != "" && (byline.PersonIn(stated) != "" || !outlet.Is(stated, d.outlet, d.url) && outlet.Named(stated) == "") {
		return
	}
	d.byline = byline.Shown(doc)
	if stated != "" && (strings.Contains(d.byline, stated) || !author.IsPerson(byline.First(author.Names(clean.OneLine(d.byline))))) {
		d.byline = stated
	}
}

// moreNames says whether a byline that a page shows names all persons of the one that it
// states for machines, which may hold the first alone, and others.
func moreNames(shown, stated string) bool {
	names := strings.Split(author.Names(clean.OneLine(stated)), ", ")
	all := strings.Split(author.Names(clean.OneLine(shown)), ", ")
	if stated == "" || len(all) <= len(names) || !author.IsPerson(names[0]) {
		return false
	}
	for _, name := range all {
		if byline.PersonIn(name) == "" && !slices.Contains(names, name) {
			return false
		}
	}
	for _, name := range names {
		if !slices.ContainsFunc(all, func(s string) bool { return strings.EqualFold(s, name) }) {
			return false
		}
	}
	return true
}

// bylineName is the name of who wrote the report, without offices and
// addresses: as the input states it, else as its byline does.
func (d *draft) bylineName() string {
	if d.byline != "" {
		return author.Names(clean.OneLine(d.byline))
	}
	if names := d.Credits.SignedBy(); len(names) > 0 {
		return strings.Join(names, ", ")
	}
	house := "" // an agency that signs with no person's name
	for i := range d.Lines {
		l := &d.Lines[i]
		if _, read := d.Credits[i]; read || l.Kind != line.Cut || l.Rule != "byline" {
			continue // what was read whole names nobody
		}
		if author.IsName(d.text, l.Words) {
			return word.Span(d.text, l.Words)
		}
		w := l.Words
		if len(w) > 1 && author.IsWriting(w[0].Low) {
			w = w[1:]
		}
		if len(w) < 3 || w[0].Low != "by" {
			continue
		}
		if name := author.In(d.text, w[1:]); name != "" {
			return name
		}
		if author.Agency(word.Span(d.text, w[1:])) != "" {
			house = word.Span(d.text, w[1:])
		}
	}
	if name := byline.Under(d.page, d.title); name != "" {
		return name
	}
	if name := d.reporter(); name != "" {
		return name
	}
	return house
}

// reporter is who reported, as one of the last lines of a text says it; "" if none
// does.
func (d *draft) reporter() string {
	for i := len(d.Lines) - 1; i >= 0 && i > d.Last-2; i-- {
		if name := byline.Reporter(d.Lines[i].Text(d.text)); name != "" {
			return name
		}
	}
	return ""
}
