package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"synoptic/page/calendar"
	"synoptic/page/tree"
)

// A date that only the text of a page shows is that of its article where it
// stands before the end of it or right behind. Further behind stand teasers,
// comments and what else the site has.

// shortestTold is how many bytes a line or title must have to be known again.
const shortestTold = 20

// beyond is how many lines behind the article still speak of it.
const beyond = 2

// shownDay is the day that a page shows of its article and states nowhere:
// that between headline and first paragraph, else the one found elsewhere.
func (d *draft) shownDay() calendar.Day {
	if d.found.Y == 0 || d.opening().Y > 0 {
		return calendar.Day{}
	}
	if d.under.Y > 0 {
		return d.under
	}
	if x := d.dayOver(d.keptLines()); x.OfPages() {
		return x
	}
	if d.ofArticle(d.found, d.title, d.keptLines()) {
		return d.found
	}
	return calendar.Day{}
}

// dayOver is the first day on a line between the headline of the page and the
// first paragraph of its article, which keeps such lines.
func (f *frame) dayOver(kept map[string]bool) calendar.Day {
	title := -1
	for i, p := range f.page {
		switch {
		case p.Head() == 1:
			title = i
		case p.Sentence() && kept[p.Text]:
			return calendar.Day{}
		case p.Sentence():
			title = -1 // what stood over it was the head of a menu
		}
		if title < 0 || i == title {
			continue
		}
		if x := dayOn(p); x.D > 0 && !tellsUpdate(p.Text) {
			return x
		}
	}
	return calendar.Day{}
}

// tellsUpdate says whether a line tells only when the article was changed.
func tellsUpdate(line string) bool {
	line = strings.ToLower(line)
	holds := func(s string) bool { return strings.Contains(line, s) }
	return slices.ContainsFunc(changeWords, holds) && !slices.ContainsFunc([]string{"publi", "posted", "created"}, holds)
}

// changeWords tell of a change, in English and the languages that pages of
// English news are made in.
var changeWords = []string{"updated", "modified", "revised", "last edited", "aktualisiert", "mis à jour", "actualizado", "aggiornato", "bijgewerkt"}

// ofArticle says whether a day found on a page is its article's own, by where
// it stands beside the title and the lines that the article keeps. One that no
// line shows (it may stand in an attribute) is not doubted.
func (f *frame) ofArticle(x calendar.Day, title string, kept map[string]bool) bool {
	last, around := f.lastShown(kept)
	if last < 0 {
		return true
	}
	behind, others := false, false
	for i, p := range f.page {
		y := dayOn(p)
		beside := y.Y > 0 && i > last && besideArticle(p, around)
		switch {
		case y.Y == 0:
		case y == x && (i <= last+beyond && !beside || repeats(p, title)):
			return true
		case y == x:
			behind = true
			others = others || beside
		case i > last:
			others = true
		}
	}
	if !behind {
		return !onlyBeside(x, around)
	}
	return !others
}

// lastShown is the last line of the page that the article keeps, -1 if it
// keeps none, and the elements around those it keeps.
func (f *frame) lastShown(kept map[string]bool) (last int, around map[*html.Node]bool) {
	last, around = -1, map[*html.Node]bool{}
	for i, p := range f.page {
		if len(p.Text) <= shortestTold || !kept[p.Text] {
			continue
		}
		last = i
		for n := p.Block; n != nil && !around[n]; n = n.Parent {
			around[n] = true
		}
	}
	return last, around
}

// keptLines is the lines of the article.
func (c *column) keptLines() map[string]bool {
	kept := map[string]bool{}
	for i := range c.lines {
		if l := &c.lines[i]; l.kept() {
			kept[strings.TrimSpace(l.text(c.text))] = true
		}
	}
	return kept
}

// asideNames are parts of the names that pages give to what stands beside
// their article.
var asideNames = []string{"comment", "related", "teaser", "recommend", "promo", "card", "sidebar", "widget", "discuss", "reply", "replies"}

// named says whether an element's class or id holds one of the names.
func named(n *html.Node, names []string) bool {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" {
			continue
		}
		low := strings.ToLower(a.Val)
		for _, s := range names {
			if strings.Contains(low, s) {
				return true
			}
		}
	}
	return false
}

// onlyBeside says whether a day that no line shows is stated for machines, but
// only in elements that are named as beside an article and are not around it.
func onlyBeside(x calendar.Day, around map[*html.Node]bool) bool {
	in, out := false, false
	var walk func(n *html.Node, depth int, aside bool)
	walk = func(n *html.Node, depth int, aside bool) {
		for c := n.FirstChild; c != nil && depth < tree.MostDepth; c = c.NextSibling {
			if tree.Tag(c) == atom.Time && calendar.Of(tree.Attr(c, "datetime")) == x {
				in, out = in || aside, out || !aside
			}
			walk(c, depth+1, aside || c.Type == html.ElementNode && !around[c] && named(c, asideNames))
		}
	}
	for n := range around {
		if n.Parent == nil {
			walk(n, 0, false)
		}
	}
	return in && !out
}

// repeats says whether a line names an article by its title.
func repeats(p tree.Line, title string) bool {
	return len(title) > shortestTold && strings.Contains(p.Text, title)
}

// dayOn is the day that a short line shows.
func dayOn(p tree.Line) calendar.Day {
	if len(p.Text) > farFromTitle/10 {
		return calendar.Day{}
	}
	digits := 0
	for i := range len(p.Text) {
		if isDigit(p.Text[i]) {
			digits++
		}
	}
	if digits < 5 {
		return calendar.Day{}
	}
	return calendar.Among(p.Text)
}

// besideArticle says whether the line stands in an element that is named as
// what is beside the article, and that is not around it.
func besideArticle(p tree.Line, around map[*html.Node]bool) bool {
	for n := p.Block; n != nil && !around[n]; n = n.Parent {
		if named(n, asideNames) {
			return true
		}
	}
	return false
}
