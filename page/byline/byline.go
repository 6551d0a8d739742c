// Package byline tells who signed a report: the words of an element that is
// called a byline, and lines that are one though nothing calls them so. Which
// persons a byline names package author knows; what the head of a page states of
// its writer, package said.
package byline

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/header"
	"synoptic/page/tree"
	"synoptic/page/word"
)

// A byline may be a line like any other, called nothing in the markup: "By
// Rana Ode", "Rana Ode · 4 May 2031 · 3 min read", or a name in a list with
// the day below it. It is looked for between the headline and the second
// paragraph, and behind the text where it says who reported.

// Longest is how many bytes a byline has on a page.
const Longest = 160

// MostBehind is how many words stand behind the name on a byline's line.
const MostBehind = 6

// Under is the writer whom such a line names under the headline of a page, which
// may be its title; "" if none does.
func Under(page []tree.Line, title string) string {
	from := slices.IndexFunc(page, func(p tree.Line) bool { return p.Head() == 1 || title != "" && p.Text == title })
	prose := 0
	for i := from + 1; from >= 0 && i < len(page) && prose < 2; i++ {
		p := page[i]
		if len(p.Text) > Longest {
			prose++
			continue
		}
		if name := signed(p.Text); name != "" {
			return name
		}
		if person := PersonIn(p.Text); person != "" && (withDay(p.Text) || i > from+1 && withDay(page[i-1].Text) || i+1 < len(page) && besideName(page[i+1].Text)) {
			return person
		}
	}
	return ""
}

// besideName says whether a line under a name tells a day or an office.
func besideName(s string) bool { return withDay(s) || header.IsOffice(s) }

// signed is the person that a line opening with "By" names.
func signed(s string) string {
	if bare := author.WithoutBy(s); bare == strings.TrimSpace(s) {
		if s = postedBy(s); s == "" {
			return ""
		}
	}
	name := author.Names(bylineWords(s))
	if !author.IsPerson(First(name)) {
		return ""
	}
	return name
}

// postedBy is the byline at the end of a line that tells where and when something was
// put up: "Posted in News on Sunday, 4 May 2031 by Rana Ode"; "" if there is none.
func postedBy(s string) string {
	first, _, _ := strings.Cut(s, " ")
	i := strings.LastIndex(s, " by ")
	if i < 0 || !author.IsWriting(strings.ToLower(first)) || calendar.First(word.Of(s, 0, i)).Y == 0 {
		return ""
	}
	return s[i+1:]
}

// PersonIn is a part of a line, set off by signs or by the day behind it, that
// is a person's name with a given name in front.
func PersonIn(s string) string {
	for _, part := range lineParts(s) {
		if name, when, found := strings.Cut(part, ", "); found && calendar.IsPosted(word.Of(when, 0, len(when))) {
			part = name
		}
		first, _, _ := strings.Cut(part, " ")
		if _, given := gazetteer.GivenName(first); given && author.IsPerson(part) {
			return part
		}
	}
	return ""
}

// IsLine says whether a line is a byline and little else: it sets its writer and
// the day off by signs.
func IsLine(s string) bool {
	return len(lineParts(s)) > 1 && withDay(s) && PersonIn(s) != ""
}

// Reporter is who reported, as agencies say it on a line behind a text; "" if
// the line does not say it.
func Reporter(line string) string {
	_, behind, found := strings.Cut(line, "(Reporting by ")
	if !found {
		return ""
	}
	name, _, _ := strings.Cut(behind, ";")
	name, _, _ = strings.Cut(name, ")")
	if name = author.Names(name); !author.IsPerson(First(name)) {
		return ""
	}
	return name
}

// First is the first of the persons of a byline.
func First(byline string) string {
	first, _, _ := strings.Cut(byline, ", ")
	return first
}
