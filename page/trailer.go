package page

import "strings"

// dropTrailers cuts the headlines of other articles behind the last
// paragraph: two lines or more of a headline's length without an end. A list
// that the article itself announces with a colon stays.
func (d *draft) dropTrailers() {
	if d.extracted || d.last < 0 || d.lines[d.last].ends(":") {
		return
	}
	n := 0
	for i := d.last + 1; i < len(d.lines); i++ {
		l := &d.lines[i]
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
	for i := d.last + 1; i < len(d.lines); i++ {
		if l := &d.lines[i]; l.kept() {
			l.drop("teaser")
		}
	}
}

// dropListed cuts what stands behind a line that announces other articles, if
// that is the end of the text and each line of it is as short as a headline,
// even one with a sign at its end.
func (d *draft) dropListed() {
	for i := range d.lines {
		if l := &d.lines[i]; l.kept() || l.rule != "related" || !l.ends(":") || !d.listed(i+1) {
			continue
		}
		for j := i + 1; j < len(d.lines); j++ {
			if l := &d.lines[j]; l.kept() {
				l.drop("teaser")
			}
		}
		return
	}
}

// listed says whether the lines from one on may all be headlines.
func (d *draft) listed(from int) bool {
	n := 0
	for i := from; i < len(d.lines); i++ {
		l := &d.lines[i]
		if !l.kept() {
			continue
		}
		if n++; len(l.words) < 4 || len(l.words) > 25 || !l.words[0].cap && !l.words[0].num {
			return false
		}
	}
	return n > 1 && n <= mostListed
}

// mostListed is how many articles a list behind a text names at most.
const mostListed = 12

// headline says whether the line may be the headline of an article.
func (l *line) headline() bool {
	return len(l.words) >= 5 && len(l.words) <= 25 && (l.words[0].cap || l.words[0].num) && !l.ends(".:;,")
}

// dropBracketed cuts links to other articles that stand in square brackets
// on a line of their own. What an editor notes in brackets stays.
func (d *draft) dropBracketed() {
	for i := range d.lines {
		l := &d.lines[i]
		if !l.kept() || len(l.words) < 4 || len(l.words) > 25 {
			continue
		}
		s := strings.TrimSpace(l.text(d.text))
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
func (d *draft) dropSlides() {
	shows := map[string]int{}
	for i := range d.lines {
		if show := d.lines[i].slideOf(); show != "" {
			shows[show]++
		}
	}
	for i := range d.lines {
		if l := &d.lines[i]; shows[l.slideOf()] >= 3 {
			l.drop("slideshow")
		}
	}
}

// slideOf is how many pictures the show has that the line is a picture of,
// "" if it is none.
func (l *line) slideOf() string {
	if !l.kept() || len(l.words) < 2 || !l.words[0].num {
		return ""
	}
	n, all, ok := strings.Cut(l.words[0].low, "/")
	if !ok || len(n) > len(all) || len(all) > 3 || strings.Contains(all, "/") {
		return ""
	}
	return all
}
