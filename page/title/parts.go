package title

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/page/tree"
)

// separators stand between a headline and the names of section and site.
var separators = []string{" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « ", " • ", " / ", " > ", " › ", " : ", ": "}

// opensTitle says whether a title is the headline with more behind a
// separator.
func opensTitle(title, headline string) bool {
	if strings.Count(headline, " ") < 2 || len(title) < len(headline) || !strings.EqualFold(title[:len(headline)], headline) {
		return false
	}
	rest := title[len(headline):]
	for _, s := range separators {
		if strings.HasPrefix(rest, s) && s != ": " {
			return true
		}
	}
	return false
}

// endsTitle says whether a title is the headline behind sections or the site.
func endsTitle(title, headline string) bool {
	before, found := strings.CutSuffix(title, headline)
	if !found || strings.Count(headline, " ") < 2 {
		return false
	}
	for _, s := range separators {
		if strings.HasSuffix(before, s) && s != ": " {
			return !slices.ContainsFunc(strings.Split(before, s), tree.IsTitled)
		}
	}
	return false
}

// withoutSection is a title without the section, two words at most, that
// stood before the site behind the same separator.
func withoutSection(title, separator string) string {
	i := strings.LastIndex(title, separator)
	if i < 0 || separator == " - " || strings.Count(title[:i], " ") < 3 || strings.Count(title[i+len(separator):], " ") > 1 {
		return title
	}
	return title[:i]
}

// withoutPath is a title without the sections that lead to it, of few words each,
// before signs that no headline has: "News :: Ferry sinks off Ansel harbour".
func withoutPath(title string) string {
	const mostSection, leastHeadline = 2, 4
	for _, sign := range []string{" :: ", " » ", " › "} {
		for {
			section, rest, found := strings.Cut(title, sign)
			if !found || len(strings.Fields(section)) > mostSection || len(strings.Fields(rest)) < leastHeadline {
				break
			}
			title = rest
		}
	}
	return title
}

// OfWindow is what the title over the window of a page, which has no other, says
// before its last separator: that is where sites put their names.
func OfWindow(title string) string {
	last, n := -1, 0
	for _, s := range separators[:5] {
		if i := strings.LastIndex(title, s); i > last {
			last, n = i, len(s)
		}
	}
	if last < 0 {
		return title
	}
	tail := title[last+n:]
	if _, known := gazetteer.Media(tail); known && strings.Count(title[:last], " ") > 0 {
		return title[:last]
	}
	if strings.Count(title[:last], " ") >= 3 && strings.Count(tail, " ") < 8 {
		return title[:last]
	}
	return title
}
