package line

import (
	"slices"
	"strings"

	"synoptic/page/word"
)

// dropTrailers cuts the headlines of other articles behind the last
// paragraph: two lines or more of a headline's length without an end. A list
// that the article itself announces with a colon stays.
func (c *Column) dropTrailers() {
	if c.extracted || c.Last < 0 || c.Lines[c.Last].ends(":") {
		return
	}
	n := 0
	for i := c.Last + 1; i < len(c.Lines); i++ {
		l := &c.Lines[i]
		if !l.Kept() {
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
	for i := c.Last + 1; i < len(c.Lines); i++ {
		if l := &c.Lines[i]; l.Kept() {
			l.drop("teaser")
		}
	}
}

// dropListed cuts what stands behind a line that announces other articles, if
// that is the end of the text and each line of it is as short as a headline,
// even one with a sign at its end.
func (all Lines) dropListed() {
	for i := range all {
		if l := &all[i]; l.Kept() || l.Rule != "related" || !l.ends(":") || !all.listed(i+1) {
			continue
		}
		for j := i + 1; j < len(all); j++ {
			if l := &all[j]; l.Kept() {
				l.drop("teaser")
			}
		}
		return
	}
}

// dropPicked cuts the headlines of other articles that stand in a plain text under a
// label for such, "Editors' picks", between its paragraphs: two or more, without an end.
func (j *judge) dropPicked() {
	if j.Extracted {
		return
	}
	for i := j.First + 1; i < j.Last; i++ {
		l := &j.Lines[i]
		if l.blank() || l.Kind != Cut || l.Rule != "related" && l.Rule != "teaser" || len(l.Words) > longestLabel || l.ends(":") {
			continue
		}
		to, n := i+1, 0
		for to < j.Last && n <= mostListed && j.picked(to) {
			n += count(!j.Lines[to].blank())
			to++
		}
		for k := i + 1; k < to && (n > 1 || len(l.Words) == 1); k++ {
			if j.Lines[k].Kept() {
				j.Lines[k].drop("teaser")
			}
		}
	}
}

// dropTopics cuts the topics of an article on the line under a label for them: names with
// commas between.
func (all Lines) dropTopics() {
	for i := range all {
		l := &all[i]
		if l.Kind != Cut || l.Rule != "related" || len(l.Words) == 0 || len(l.Words) > longestLabel || l.ends(":") {
			continue
		}
		k := all.near(i, 1)
		if k < 0 || !all.rightUnder(i, k) || all[k].Prose || all[k].ends(".!?:\"") || !word.Capped(all[k].Words) {
			continue
		}
		if commas := slices.IndexFunc(all[k].Words, func(w word.Word) bool { return w.After == ',' }); commas >= 0 {
			all[k].drop("related")
		}
	}
}

// picked says whether line i may stand in such a list: it is blank, a headline, or cut by
// what it says.
func (all Lines) picked(i int) bool {
	l := &all[i]
	return l.blank() || (!l.Prose || l.ends("?")) && l.headline()
}

// listed says whether the lines from one on may all be headlines.
func (all Lines) listed(from int) bool {
	n := 0
	for i := from; i < len(all); i++ {
		l := &all[i]
		if !l.Kept() {
			continue
		}
		if n++; len(l.Words) < 4 || len(l.Words) > 25 || !l.Words[0].Cap && !l.Words[0].Num {
			return false
		}
	}
	return n > 1 && n <= mostListed
}

// mostListed is how many articles a list behind a text names at most.
const mostListed = 12

// headline says whether the line may be the headline of an article.
func (l *Line) headline() bool {
	return len(l.Words) >= 5 && len(l.Words) <= 25 && (l.Words[0].Cap || l.Words[0].Num) && !l.ends(".:;,")
}

// dropBracketed cuts links to other articles that stand in square brackets
// on a line of their own. What an editor notes in brackets stays.
func (c *Column) dropBracketed() {
	for i := range c.Lines {
		l := &c.Lines[i]
		if !l.Kept() || len(l.Words) < 4 || len(l.Words) > 25 {
			continue
		}
		s := strings.TrimSpace(l.Text(c.Text))
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
func (all Lines) dropSlides() {
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
func (l *Line) slideOf() string {
	if !l.Kept() || len(l.Words) < 2 || !l.Words[0].Num {
		return ""
	}
	n, all, ok := strings.Cut(l.Words[0].Low, "/")
	if !ok || len(n) > len(all) || len(all) > 3 || strings.Contains(all, "/") {
		return ""
	}
	return all
}
