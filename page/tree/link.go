package tree

import (
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/word"
)

// longestBeside is how many bytes may stand beside a link and tell a day.
const longestBeside = 80

// LeastTitle is how many words a link of a headline's length has.
const LeastTitle = 3

// Sentence says whether the line is as long as a sentence and ends as one.
func (p Line) Sentence() bool {
	return strings.Count(p.Text, " ") >= 7 && (strings.HasSuffix(p.Text, ".") || strings.HasSuffix(p.Text, "”") || strings.HasSuffix(p.Text, `"`) || strings.HasSuffix(p.Text, "?") || strings.HasSuffix(p.Text, "!"))
}

// IsLink says whether a line is a link almost wholly, or with nothing beside it
// but a day.
func (p Line) IsLink() bool {
	rest := len(p.Text) - p.Linked
	switch {
	case p.Linked*10 >= len(p.Text)*8:
		return true
	case p.Linked*2 < len(p.Text) || rest > longestBeside:
		return false
	}
	return calendar.IsPosted(word.Of(p.Text, p.Linked, len(p.Text))) || calendar.IsPosted(word.Of(p.Text, 0, rest))
}

// IsCard says whether a line is a link of a headline's length.
func (p Line) IsCard() bool {
	return p.IsLink() && !p.Sentence() && strings.Count(p.Text, " ") >= LeastTitle-1
}

// IsMore says whether a line is a link that leads on: "Read more".
func (p Line) IsMore() bool {
	return p.IsLink() && (strings.HasPrefix(p.Text, "Read ") || strings.HasPrefix(p.Text, "Continue ") || strings.HasPrefix(p.Text, "Full story") || strings.HasPrefix(p.Text, "More"))
}

// Called says whether the element of a line, or one of the two around it, has a class or
// an id that holds one of the names, which are in small letters.
func (p Line) Called(names []string) bool {
	for n, up := p.Block, 0; n != nil && up < calledReach; n, up = n.Parent, up+1 {
		called := strings.ToLower(Attr(n, "class") + " " + Attr(n, "id"))
		for _, name := range names {
			if strings.Contains(called, name) {
				return true
			}
		}
	}
	return false
}

// calledReach is how many elements may be named after a line: its own and two around it.
const calledReach = 3

// IsTitled says whether a line is as long as a headline.
func IsTitled(s string) bool { return strings.Count(strings.TrimSpace(s), " ") >= LeastTitle-1 }
