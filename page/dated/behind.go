package dated

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

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

// OverArticle is the first day on a line of a page between its headline and the
// first paragraph of its article, none if there is none. Kept are the lines that
// the article keeps.
func OverArticle(page []tree.Line, kept map[string]bool) calendar.Day {
	title := -1
	for i, p := range page {
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
		if x := dayOn(p); x.D > 0 && !TellsUpdate(p.Text) {
			return x
		}
	}
	return calendar.Day{}
}

// OfArticle says whether a day found on a page is its article's own, by where
// it stands beside the title and the lines that the article keeps. One that no
// line shows (it may stand in an attribute) is not doubted.
func OfArticle(page []tree.Line, x calendar.Day, title string, kept map[string]bool) bool {
	last, around := lastShown(page, kept)
	if last < 0 {
		return true
	}
	behind, others := false, false
	for i, p := range page {
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
func lastShown(page []tree.Line, kept map[string]bool) (last int, around map[*html.Node]bool) {
	last, around = -1, map[*html.Node]bool{}
	for i, p := range page {
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

// repeats says whether a line names an article by its title.
func repeats(p tree.Line, title string) bool {
	return len(title) > shortestTold && strings.Contains(p.Text, title)
}

// dayOn is the day that a short line shows.
func dayOn(p tree.Line) calendar.Day {
	if len(p.Text) > farFromTitle/10 || tellsPrinting(p.Text) {
		return calendar.Day{}
	}
	digits := 0
	for i := range len(p.Text) {
		if p.Text[i] >= '0' && p.Text[i] <= '9' {
			digits++
		}
	}
	if digits < 5 {
		return calendar.Day{}
	}
	return calendar.Among(p.Text)
}

// TellsUpdate says whether a line tells only when the article was changed.
func TellsUpdate(line string) bool {
	line = strings.ToLower(line)
	holds := func(s string) bool { return strings.Contains(line, s) }
	return slices.ContainsFunc(changeWords, holds) && !slices.ContainsFunc([]string{"publi", "posted", "created"}, holds)
}

// changeWords tell of a change, in English and the languages that pages of
// English news are made in.
var changeWords = []string{"updated", "modified", "revised", "last edited", "aktualisiert", "mis à jour", "actualizado", "aggiornato", "bijgewerkt"}

// Printing says whether a page shows a day only as that on which it was printed.
func Printing(page []tree.Line, x calendar.Day) (printed bool) {
	for _, p := range page {
		switch {
		case dayOn(p) == x:
			return false
		case tellsPrinting(p.Text):
			printed = printed || calendar.Among(p.Text) == x
		}
	}
	return printed
}

// tellsPrinting says whether a line tells when the page was printed.
func tellsPrinting(line string) bool {
	low := strings.ToLower(line)
	return strings.HasPrefix(low, "printed on ") || strings.HasPrefix(low, "printed: ") || strings.HasPrefix(low, "printed from ")
}
