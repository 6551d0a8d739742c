package line

import (
	"strings"

	"synoptic/page/word"
)

// A line that stands between paragraphs in large letters and only says what one of them
// says is drawn out of it, for the eye.

const (
	leastPull = 4  // words of one
	mostPull  = 60 // words of one
)

// pullNames are parts of the names that pages give to its element.
var pullNames = []string{"pullquote", "pull-quote", "pull_quote", "pulledquote", "quote-pull"}

// dropPullQuotes cuts lines that a page names so and whose words stand in a paragraph
// too, in their order.
func (j *judge) dropPullQuotes() {
	named := map[string]bool{}
	for _, p := range j.Page {
		if p.Called(pullNames) {
			named[p.Text] = true
		}
	}
	for i := range j.Lines {
		l := &j.Lines[i]
		if !l.Kept() || len(l.Words) < leastPull || len(l.Words) > mostPull || !named[strings.TrimSpace(l.Text(j.Text))] {
			continue
		}
		for k := range j.Lines {
			if o := &j.Lines[k]; k != i && o.Kept() && o.Prose && len(o.Words) > len(l.Words) && says(o.Words, l.Words) {
				l.drop("pull-quote")
				break
			}
		}
	}
}

// says whether words hold others in their order.
func says(all, some []word.Word) bool {
	k := 0
	for i := range all {
		if k < len(some) && all[i].Low == some[k].Low {
			k++
		}
	}
	return k == len(some)
}
