package page

import (
	"strconv"
	"strings"
	"time"

	"github.com/markusmobius/go-dateparser"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/clean"
	"synoptic/page/word"
)

// dated finds the day that stands under the headline of a page: in the first
// time element behind it, or the first element that is called a date.
type dated struct {
	title  bool // the headline has been passed
	seen   int  // bytes of text since
	prose  bool // a paragraph among them
	said   string
	found  day
	stated bool // by an attribute, not by the text alone

	changed dayShown // the first that is called one of a change
}

// dayShown is a day and whether it is stated for machines.
type dayShown struct {
	day
	stated bool
}

// farFromTitle is how many bytes of text may stand between headline and date.
const farFromTitle = 1500

// dayUnderTitle is the day under the headline, none if there is none, and
// whether it is stated there for machines.
func dayUnderTitle(doc *html.Node) (x day, stated bool) {
	f := &dated{}
	f.walk(doc, 0)
	if f.found.y == 0 {
		return f.changed.day, f.changed.stated
	}
	return f.found, f.stated
}

func (f *dated) walk(n *html.Node, depth int) {
	if depth > mostDepth {
		return
	}
	for c := n.FirstChild; c != nil && f.found.y == 0 && f.seen < farFromTitle; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			f.text(strings.TrimSpace(c.Data))
			continue
		case c.Type != html.ElementNode && c.Type != html.DocumentNode || unseen(c.DataAtom) || f.prose && named(c, asideNames):
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
func (f *dated) text(s string) {
	if f.title && s != "" {
		f.seen += len(s)
		f.prose = f.prose || len(s) > longestLine
		f.said = s
	}
}

// take reads the day of an element, and says whether the search is over. A day
// that is called one of a change waits for that of publication.
func (f *dated) take(n *html.Node) bool {
	x, stated := dayOfElement(n)
	if x.y == 0 {
		return false
	}
	if calledChange(n) || len(f.said) < longestLine && tellsUpdate(f.said) {
		if f.changed.y == 0 {
			f.changed = dayShown{x, stated}
		}
		return false
	}
	f.found, f.stated = x, stated
	return true
}

// calledChange says whether an element is called after a change.
func calledChange(n *html.Node) bool {
	for _, name := range []string{attr(n, "class"), attr(n, "itemprop")} {
		if low := strings.ToLower(name); strings.Contains(low, "update") || strings.Contains(low, "modif") {
			return !strings.Contains(low, "publi")
		}
	}
	return false
}

// calledDate says whether an element's class calls it a date.
func calledDate(n *html.Node) bool {
	class := strings.ToLower(attr(n, "class"))
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
func dayOfElement(n *html.Node) (x day, stated bool) {
	if x := dayOf(attr(n, "datetime")); x.d > 0 && x.possiblyPublished() {
		return x, true
	}
	if t := findTag(n, atom.Time, 0); t != nil && t != n && t.DataAtom == atom.Time {
		return dayOfElement(t) // the first of those around which this one stands
	}
	w := &liner{}
	w.node(n, 0)
	if s := clean.OneLine(w.done()); len(s) < 60 {
		if x := dayAmong(s); x.possiblyPublished() {
			return x, false
		}
	}
	return day{}, false
}

func (x day) possiblyPublished() bool { return x.d > 0 && x.y >= 1995 && x.y <= lastYear }

// dayAmong is the first day in a short text, in English, in figures or with
// the names of months in other languages.
func dayAmong(s string) day {
	w := word.Of(s, 0, len(s))
	if x := dayPublished(w); x.y > 0 {
		return x
	}
	if x := eastern(s); x.y > 0 {
		return x
	}
	for i, x := range w {
		if y := figures(x.Low); y.y > 0 {
			return y
		}
		if i > 0 && word.IsWeekday(w[i-1].Low) {
			if y := ofWeekday(x.Low, w[i-1].Low); y.y > 0 {
				return y
			}
		}
	}
	if t, err := (&dateparser.Parser{}).Parse(nil, s); err == nil {
		return day{t.Time.Year(), int(t.Time.Month()), t.Time.Day()}
	}
	return day{}
}

// ofWeekday reads 05/04/2031 in the order in which it is that day of the week.
func ofWeekday(s, weekday string) day {
	t, err := time.Parse("01/02/2006", s)
	u, err2 := time.Parse("02/01/2006", s)
	switch {
	case err == nil && strings.HasPrefix(strings.ToLower(t.Weekday().String()), weekday[:3]):
		return day{t.Year(), int(t.Month()), t.Day()}
	case err2 == nil && strings.HasPrefix(strings.ToLower(u.Weekday().String()), weekday[:3]):
		return day{u.Year(), int(u.Month()), u.Day()}
	}
	return day{}
}

// figures reads 31.12.2031, and 31/12/2031 where only one order can be meant.
func figures(s string) day {
	sign := strings.IndexAny(s, "./-")
	if sign < 1 {
		return day{}
	}
	f := strings.Split(s, s[sign:sign+1])
	if len(f) != 3 || len(f[2]) != 4 {
		return day{}
	}
	a, e1 := strconv.Atoi(f[0])
	b, e2 := strconv.Atoi(f[1])
	y, e3 := strconv.Atoi(f[2])
	if e1 != nil || e2 != nil || e3 != nil || a < 1 || b < 1 || a > 31 || b > 31 {
		return day{}
	}
	switch {
	case b <= 12 && (s[sign] == '.' || a > 12 || a == b):
		return day{y, b, a}
	case a <= 12 && b > 12 && s[sign] != '.':
		return day{y, a, b}
	}
	return day{}
}
