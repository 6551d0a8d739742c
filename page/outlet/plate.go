package outlet

import (
	"slices"
	"strings"
	"unicode"

	"synoptic/page/calendar"
	"synoptic/page/word"
)

// plateSigns stand behind the name of an outlet on the line that heads its page.
var plateSigns = []string{" > ", " › ", " » ", " | ", " / ", " — ", " – ", " - ", ", ", ". ", " · "}

// issueWords tell which issue of a paper it is.
var issueWords = []string{"vol", "no", "issue", "edition", "weekly", "page", "p", "price"}

// Plate is the outlet that the line over a page names, alone or before what tells where
// or when one is: a path, a section, the number of an issue, the day; "" if it names
// none. "Ansel Post > News > Harbour", "Ansel Post, Vol. 4, 4 May 2031".
func Plate(line string) string {
	line = strings.TrimRightFunc(strings.TrimSpace(line), func(r rune) bool { return unicode.IsSymbol(r) || unicode.IsSpace(r) })
	line = strings.TrimPrefix(strings.TrimPrefix(line, "You are here: "), "From the ")
	if name := Named(line); name != "" {
		return name
	}
	for i, sign := range plateSigns {
		first, rest, found := strings.Cut(line, sign)
		name := Named(first)
		if !found || name == "" {
			continue
		}
		const paths = 3 // signs of a path
		if i < paths || placed(rest) {
			return name
		}
	}
	return ""
}

// placed says whether what stands behind the name of an outlet tells a section, an issue
// or a day.
func placed(rest string) bool {
	w := word.Of(rest, 0, len(rest))
	if len(w) == 0 || len(w) > mostPlaced {
		return false
	}
	if IsSections(rest) || calendar.First(w).Y > 0 {
		return true
	}
	return slices.Contains(issueWords, w[0].Low) && slices.ContainsFunc(w, func(x word.Word) bool { return x.Num })
}

// mostPlaced is how many words stand behind the name on such a line.
const mostPlaced = 14
