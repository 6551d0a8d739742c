package page

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/tree"
	"synoptic/page/word"
)

// A byline may be a line like any other, called nothing in the markup: "By
// Rana Ode", "Rana Ode · 4 May 2031 · 3 min read", or a name in a list with
// the day below it. It is looked for between the headline and the second
// paragraph, and behind the text where it says who reported.

// lineByline is the writer whom such a line names under the headline of the page,
// which may be its title; "" if none does.
func (f *frame) lineByline(title string) string {
	from := slices.IndexFunc(f.page, func(p tree.Line) bool { return p.Head() == 1 || title != "" && p.Text == title })
	prose := 0
	for i := from + 1; from >= 0 && i < len(f.page) && prose < 2; i++ {
		p := f.page[i]
		if len(p.Text) > longestByline {
			prose++
			continue
		}
		if name := signed(p.Text); name != "" {
			return name
		}
		if person := personIn(p.Text); person != "" && (withDay(p.Text) || i > from+1 && withDay(f.page[i-1].Text) || i+1 < len(f.page) && withDay(f.page[i+1].Text)) {
			return person
		}
	}
	return ""
}

// signed is the person that a line opening with "By" names.
func signed(s string) string {
	if bare := author.WithoutBy(s); bare == strings.TrimSpace(s) {
		return ""
	}
	name := author.Names(bylineWords(s))
	if !author.IsPerson(firstOf(name)) {
		return ""
	}
	return name
}

// personIn is a part of a line, set off by signs or by the day behind it, that
// is a person's name with a given name in front.
func personIn(s string) string {
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

// lineParts is the parts of a line of details: it sets them off by signs.
func lineParts(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("·|•", r) })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// withDay says whether a part of a line is a day or the time that reading
// takes.
func withDay(s string) bool {
	for _, part := range lineParts(s) {
		if _, when, found := strings.Cut(part, ", "); found && calendar.IsPosted(word.Of(when, 0, len(when))) {
			return true
		}
		w := word.Of(part, 0, len(part))
		if len(w) == 0 || len(w) > mostBehind {
			continue
		}
		if x := calendar.First(w); x.Y > 0 || isFigures(w[0].Low) || w[len(w)-1].Low == "read" && word.IsDigit(w[0].Low[0]) {
			return true
		}
	}
	return false
}

// isFigures says whether a word is a day in figures, in whatever order.
func isFigures(s string) bool {
	f := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	return len(f) == 3 && len(f[2]) == 4 && !slices.ContainsFunc(f, func(p string) bool { return calendar.Part(p).Y == 0 && calendar.Number(p) == 0 })
}

// reporter is who reported, as agencies say it behind a text.
func (c *column) reporter() string {
	for i := len(c.lines) - 1; i >= 0 && i > c.last-2; i-- {
		_, behind, found := strings.Cut(c.lines[i].text(c.text), "(Reporting by ")
		if !found {
			continue
		}
		name, _, _ := strings.Cut(behind, ";")
		name, _, _ = strings.Cut(name, ")")
		if name = author.Names(name); author.IsPerson(firstOf(name)) {
			return name
		}
	}
	return ""
}

// firstOf is the first of the persons of a byline.
func firstOf(byline string) string {
	first, _, _ := strings.Cut(byline, ", ")
	return first
}
