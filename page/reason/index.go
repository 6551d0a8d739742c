package reason

import "strings"

// Limits of an index page.
const (
	leastCards   = 3 // headlines that lead to other articles
	longestStory = 3 // paragraphs that no such headline stands over
)

// isIndex says whether what is left of a page is a list of other articles:
// headlines that are links, each with a sentence or two.
func (j *Judged) isIndex() bool {
	if j.Linked == nil {
		return false
	}
	if strings.HasPrefix(j.Title, "Index of /") || strings.HasPrefix(j.Title, "Directory listing for /") {
		return true // of the files in a folder, as servers list them
	}
	all, cards, own := 0, 0, 0
	for i := range j.Lines {
		l := &j.Lines[i]
		if !l.Kept() {
			continue
		}
		all++
		s := strings.TrimSpace(l.Text(j.Text))
		p, is := j.Linked[s]
		switch {
		case is && !p.Sentence() || j.Beside[s]:
			cards++
		case l.Prose:
			own++
		}
	}
	return cards >= leastCards && cards*10 >= all*7 && own <= longestStory
}
