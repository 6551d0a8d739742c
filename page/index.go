package page

import "strings"

// Limits of an index page.
const (
	leastCards   = 3 // headlines that lead to other articles
	longestStory = 3 // paragraphs that no such headline stands over
)

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
	for i := range d.Lines {
		l := &d.Lines[i]
		if !l.Kept() {
			continue
		}
		all++
		s := strings.TrimSpace(l.Text(d.text))
		p, is := d.linked[s]
		switch {
		case is && !p.Sentence() || d.beside[s]:
			cards++
		case l.Prose:
			own++
		}
	}
	return cards >= leastCards && cards*10 >= all*7 && own <= longestStory
}
