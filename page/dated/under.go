// Package dated tells which day a page shows of its article, by where the day
// stands: under the headline, over the text, in it, or behind among teasers and
// comments. What a page states of itself for machines it does not ask.
package dated

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/calendar"
	"synoptic/page/tree"
)

// search finds the day that stands under the headline of a page: in the first
// time element behind it, or the first element that is called a date.
type search struct {
	title  bool // the headline has been passed
	seen   int  // bytes of text since
	prose  bool // a paragraph among them
	said   string
	found  calendar.Day
	stated bool // by an attribute, not by the text alone

	changed dayShown // the first that is called one of a change
}

// dayShown is a day and whether it is stated for machines.
type dayShown struct {
	calendar.Day
	stated bool
}

// longestLine is how many bytes a text has that is no paragraph yet.
const longestLine = 80

// farFromTitle is how many bytes of text may stand between headline and date.
const farFromTitle = 1500

// UnderTitle is the day under the headline of a page, none if there is none, and
// whether it is stated there for machines.
func UnderTitle(doc *html.Node) (x calendar.Day, stated bool) {
	f := &search{}
	f.walk(doc, 0)
	if f.found.Y == 0 {
		return f.changed.Day, f.changed.stated
	}
	return f.found, f.stated
}

func (f *search) walk(n *html.Node, depth int) {
	if depth > tree.MostDepth {
		return
	}
	for c := n.FirstChild; c != nil && f.found.Y == 0 && f.seen < farFromTitle; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			f.text(strings.TrimSpace(c.Data))
			continue
		case c.Type != html.ElementNode && c.Type != html.DocumentNode || tree.Unseen(c.DataAtom) || f.prose && named(c, asideNames):
			continue
		case c.DataAtom == atom.H1:
			f.title, f.prose, f.seen = true, false, 0
			continue
		}
		if f.title && (c.DataAtom == atom.Time || calledDate(c)) && f.take(c) {
			return
		}
		f.walk(c, depth+1)
	}
}

// text passes a text of the page.
func (f *search) text(s string) {
	if f.title && s != "" {
		f.seen += len(s)
		f.prose = f.prose || len(s) > longestLine
		f.said = s
	}
}

// take reads the day of an element, and says whether the search is over. A day
// that is called one of a change waits for that of publication.
func (f *search) take(n *html.Node) bool {
	x, stated := dayOfElement(n)
	if x.Y == 0 {
		return false
	}
	if calledChange(n) || len(f.said) < longestLine && TellsUpdate(f.said) {
		if f.changed.Y == 0 {
			f.changed = dayShown{x, stated}
		}
		return false
	}
	f.found, f.stated = x, stated
	return true
}

// calledChange says whether an element is called after a change.
func calledChange(n *html.Node) bool {
	for _, name := range []string{tree.Attr(n, "class"), tree.Attr(n, "itemprop")} {
		if low := strings.ToLower(name); strings.Contains(low, "update") || strings.Contains(low, "modif") {
			return !strings.Contains(low, "publi")
		}
	}
	return false
}

// calledDate says whether an element's class calls it a date.
func calledDate(n *html.Node) bool {
	class := strings.ToLower(tree.Attr(n, "class"))
	if class == "" {
		return false
	}
	for _, s := range []string{"date", "datum", "publi", "posted", "fecha", "time"} {
		if strings.Contains(class, s) {
			return !strings.Contains(class, "update") && !strings.Contains(class, "modif")
		}
	}
	return false
}

// dayOfElement reads the day an element states by attribute or by its text,
// which must be short.
func dayOfElement(n *html.Node) (x calendar.Day, stated bool) {
	if x := calendar.Of(tree.Attr(n, "datetime")); x.D > 0 && x.OfPages() {
		return x, true
	}
	if t := tree.Find(n, atom.Time, 0); t != nil && t != n && t.DataAtom == atom.Time {
		return dayOfElement(t) // the first of those around which this one stands
	}
	if s := tree.ShownBy(n); len(s) < 60 {
		if x := calendar.Among(s); x.OfPages() {
			return x, false
		}
	}
	return calendar.Day{}, false
}
