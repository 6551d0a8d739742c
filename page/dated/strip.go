package dated

import (
	"slices"
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/tree"
)

// Over the headline many sites have a strip that tells what day it is for whoever looks
// at the page: beside the weather, the player, the account. On a page that was saved
// it is the day of saving, and no evidence of when the article was published.

// stripWords stand in such a strip.
var stripWords = []string{"°", "log in", "login", "sign in", "listen live", "watch live", "now playing", "on air", "today's paper", "today’s paper", "e-paper", "epaper", "my account"}

// stripNames are parts of the names that pages give to it.
var stripNames = []string{"today", "current-date", "currentdate", "current_date", "top-bar", "topbar", "topstrip", "top-strip", "weather", "clock"}

// InStrip says whether a page shows a day in such a strip and nowhere else; title is
// that of its article.
func InStrip(page []tree.Line, x calendar.Day, title string) bool {
	head := slices.IndexFunc(page, func(p tree.Line) bool { return p.Head() == 1 || len(title) > shortestTold && p.Text == title })
	seen := false
	for i, p := range page {
		switch {
		case i < head && isStrip(p):
			seen = seen || dayOn(p) == x || dayWithin(p) == x
		case dayOn(p) == x:
			return false
		}
	}
	return seen
}

// dayWithin is the day that one of the elements of a line shows, whose words it runs
// together.
func dayWithin(p tree.Line) calendar.Day {
	if p.Block == nil {
		return calendar.Day{}
	}
	for c := p.Block.FirstChild; c != nil; c = c.NextSibling {
		if x := dayOn(tree.Line{Text: tree.ShownBy(c)}); x.Y > 0 {
			return x
		}
	}
	return calendar.Day{}
}

// isStrip says whether a line is of such a strip, by its words or by the names of the
// elements right around it.
func isStrip(p tree.Line) bool {
	low := strings.ToLower(p.Text)
	if slices.ContainsFunc(stripWords, func(s string) bool { return strings.Contains(low, s) }) {
		return true
	}
	for n, up := p.Block, 0; n != nil && up < stripDepth; n, up = n.Parent, up+1 {
		if named(n, stripNames) {
			return true
		}
	}
	return false
}

// stripDepth is how many elements around a line may be named after the strip.
const stripDepth = 2
