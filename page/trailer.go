package page

import "strings"

// dropTrailers cuts the headlines of other articles behind the last
// paragraph: two lines or more of a headline's length without an end. A list
// that the article itself announces with a colon stays.
func (c *column) dropTrailers() {
	if c.extracted || c.last < 0 || c.lines[c.last].ends(":") {
		return
	}
	n := 0
	for i := c.last + 1; i < len(c.lines); i++ {
		l := &c.lines[i]
		if !l.kept() {
			continue
		}
		if !l.headline() {
			return
		}
		n++
	}
	if n < 2 {
		return
	}
	for i := c.last + 1; i < len(c.lines); i++ {
		if l := &c.lines[i]; l.kept() {
			l.drop("teaser")
		}
	}
}

// dropListed cuts what stands behind a line that announces other articles, if
// that is the end of the text and each line of it is as short as a headline,
// even one with a sign at its end.
func (all lines) dropListed() {
	for i := range all {
		if l := &all[i]; l.kept() || l.rule != "related" || !l.ends(":") || !all.listed(i+1) {
			continue
		}
		for j := i + 1; j < len(all); j++ {
			if l := &all[j]; l.kept() {
				l.drop("teaser")
			}
		}
		return
	}
}

// listed says whether the lines from one on may all be headlines.
func (all lines) listed(from int) bool {
	n := 0
	for i := from; i < len(all); i++ {
		l := &all[i]
		if !l.kept() {
			continue
		}
		if n++; len(l.words) < 4 || len(l.words) > 25 || !l.words[0].Cap && !l.words[0].Num {
			return false
		}
	}
	return n > 1 && n <= mostListed
}

// mostListed is how many articles a list behind a text names at most.
const mostListed = 12

// headline says whether the line may be the headline of an article.
func (l *line) headline() bool {
	return len(l.words) >= 5 && len(l.words) <= 25 && (l.words[0].Cap || l.words[0].Num) && !l.ends(".:;,")
}

// dropBracketed cuts links to other articles that stand in square brackets
// on a line of their own. What an editor notes in brackets stays.
func (c *column) dropBracketed() {
	for i := range c.lines {
		l := &c.lines[i]
		if !l.kept() || len(l.words) < 4 || len(l.words) > 25 {
			continue
		}
		s := strings.TrimSpace(l.text(c.text))
		if s[0] != '[' || s[len(s)-1] != ']' || strings.Count(s, "[") > 1 {
			continue
		}
		if n := len(s); s[n-2] == '.' || strings.Contains(strings.ToLower(s), "note:") {
			continue
		}
		l.drop("related")
	}
}

// dropSlides cuts the pictures of a show, each a line that opens with its
// number of all ("3/30 "), where there are three or more of one show.
func (all lines) dropSlides() {
	shows := map[string]int{}
	for i := range all {
		if show := all[i].slideOf(); show != "" {
			shows[show]++
		}
	}
	for i := range all {
		if l := &all[i]; shows[l.slideOf()] >= 3 {
			l.drop("slideshow")
		}
	}
}

// slideOf is how many pictures the show has that the line is a picture of,
// "" if it is none.
func (l *line) slideOf() string {
	if !l.kept() || len(l.words) < 2 || !l.words[0].Num {
		return ""
	}
	n, all, ok := strings.Cut(l.words[0].Low, "/")
	if !ok || len(n) > len(all) || len(all) > 3 || strings.Contains(all, "/") {
		return ""
	}
	return all
}
