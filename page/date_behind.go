package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A date that only the text of a page shows is that of its article where it
// stands before the end of it or right behind. Further behind stand teasers,
// comments and what else the site has.

// beyond is how many lines behind the article still speak of it.
const beyond = 2

// shownDay is the day that a page shows of its article and states nowhere:
// that between headline and first paragraph, else the one found elsewhere.
func (d *draft) shownDay() day {
	if d.found.y == 0 || d.opening().y > 0 {
		return day{}
	}
	if d.under.y > 0 {
		return d.under
	}
	if x := d.dayOver(); x.possiblyPublished() {
		return x
	}
	if d.ofArticle(d.found) {
		return d.found
	}
	return day{}
}

// dayOver is the first day on a line between the headline of the page and the
// first paragraph of its article.
func (d *draft) dayOver() day {
	title, kept := -1, d.keptLines()
	for i, p := range d.page {
		switch {
		case p.head() == 1:
			title = i
		case p.sentence() && kept[p.text]:
			return day{}
		case p.sentence():
			title = -1 // what stood over it was the head of a menu
		}
		if title < 0 || i == title {
			continue
		}
		if x := p.day(); x.d > 0 && !tellsUpdate(p.text) {
			return x
		}
	}
	return day{}
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
// it stands. One that no line shows (it may stand in an attribute) is not
// doubted.
func (d *draft) ofArticle(x day) bool {
	last, around := d.lastShown()
	if last < 0 {
		return true
	}
	behind, others := false, false
	for i, p := range d.page {
		y := p.day()
		beside := y.y > 0 && i > last && p.besideArticle(around)
		switch {
		case y.y == 0:
		case y == x && (i <= last+beyond && !beside || d.repeatsTitle(p)):
			return true
		case y == x:
			behind = true
			others = others || beside
		case i > last:
			others = true
		}
	}
	if !behind {
		return !d.onlyBeside(x, around)
	}
	return !others
}

// repeatsTitle says whether a line names the article by its title.
func (d *draft) repeatsTitle(p pageLine) bool {
	return len(d.title) > shortestCut && strings.Contains(p.text, d.title)
}

// lastShown is the last line of the page that the article keeps, -1 if it
// keeps none, and the elements around those it keeps.
func (d *draft) lastShown() (last int, around map[*html.Node]bool) {
	kept := d.keptLines()
	last, around = -1, map[*html.Node]bool{}
	for i, p := range d.page {
		if len(p.text) <= shortestCut || !kept[p.text] {
			continue
		}
		last = i
		for n := p.block; n != nil && !around[n]; n = n.Parent {
			around[n] = true
		}
	}
	return last, around
}

// keptLines is the lines of the article.
func (d *draft) keptLines() map[string]bool {
	kept := map[string]bool{}
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() {
			kept[strings.TrimSpace(l.text(d.text))] = true
		}
	}
	return kept
}

// day is the day that a short line shows.
func (p pageLine) day() day {
	if len(p.text) > farFromTitle/10 {
		return day{}
	}
	digits := 0
	for i := range len(p.text) {
		if isDigit(p.text[i]) {
			digits++
		}
	}
	if digits < 5 {
		return day{}
	}
	return dayAmong(p.text)
}

// asideNames are parts of the names that pages give to what stands beside
// their article.
var asideNames = []string{"comment", "related", "teaser", "recommend", "promo", "card", "sidebar", "widget", "discuss", "reply", "replies"}

// besideArticle says whether the line stands in an element that is named as
// what is beside the article, and that is not around it.
func (p pageLine) besideArticle(around map[*html.Node]bool) bool {
	for n := p.block; n != nil && !around[n]; n = n.Parent {
		if named(n, asideNames) {
			return true
		}
	}
	return false
}

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
func (d *draft) onlyBeside(x day, around map[*html.Node]bool) bool {
	in, out := false, false
	var walk func(n *html.Node, depth int, aside bool)
	walk = func(n *html.Node, depth int, aside bool) {
		for c := n.FirstChild; c != nil && depth < mostDepth; c = c.NextSibling {
			if tag(c) == atom.Time && dayOf(attr(c, "datetime")) == x {
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
