package page

import (
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/word"
)

// Limits of an index page.
const (
	leastCards   = 3 // headlines that lead to other articles
	leastTitle   = 3 // words of such a headline
	longestStory = 3 // paragraphs that no such headline stands over
)

// besideLinks is the lines of a page that stand right under the headline of
// another article, or right over a link to it.
func besideLinks(page []pageLine) map[string]bool {
	out := map[string]bool{}
	for i, p := range page {
		if (!p.isLink() || p.sentence()) && (i > 0 && page[i-1].isCard() || i > 1 && page[i-2].isCard() && len(page[i-1].text) < shortLine || i+1 < len(page) && page[i+1].isMore()) {
			out[p.text] = true
		}
	}
	return out
}

const shortLine = 40 // bytes of a line that tells a day or a name

// isLink says whether a line is a link almost wholly, or with nothing beside it
// but a day.
func (p pageLine) isLink() bool {
	rest := len(p.text) - p.linked
	switch {
	case p.linked*10 >= len(p.text)*8:
		return true
	case p.linked*2 < len(p.text) || rest > longestLine:
		return false
	}
	return calendar.IsPosted(word.Of(p.text, p.linked, len(p.text))) || calendar.IsPosted(word.Of(p.text, 0, rest))
}

// isCard says whether a line is a link of a headline's length.
func (p pageLine) isCard() bool {
	return p.isLink() && !p.sentence() && strings.Count(p.text, " ") >= leastTitle-1
}

// isMore says whether a line is a link that leads on: "Read more".
func (p pageLine) isMore() bool {
	return p.isLink() && (strings.HasPrefix(p.text, "Read ") || strings.HasPrefix(p.text, "Continue ") || strings.HasPrefix(p.text, "Full story") || strings.HasPrefix(p.text, "More"))
}

// isIndex says whether what is left of a page is a list of other articles:
// headlines that are links, each with a sentence or two.
func (d *draft) isIndex() bool {
	if d.linked == nil {
		return false
	}
	if strings.HasPrefix(d.title, "Index of /") || strings.HasPrefix(d.title, "Directory listing for /") {
		return true // of the files in a folder, as servers list them
	}
	all, cards, own := 0, 0, 0
	for i := range d.lines {
		l := &d.lines[i]
		if !l.kept() {
			continue
		}
		all++
		s := strings.TrimSpace(l.text(d.text))
		p, is := d.linked[s]
		switch {
		case is && !p.sentence() || d.beside[s]:
			cards++
		case l.prose:
			own++
		}
	}
	return cards >= leastCards && cards*10 >= all*7 && own <= longestStory
}
