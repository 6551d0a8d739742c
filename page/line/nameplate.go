package line

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/header"
	"synoptic/page/outlet"
	"synoptic/page/word"
)

// nameplateLines is how far down the name of an outlet may head a plain text.
const nameplateLines = 4

// findNameplate cuts the line over a plain text that is the name of its
// outlet or its host, alone, before the name of a section, "Ansel Valley News |
// Nation", or before the day.
func (j *judge) findNameplate() {
	if j.Outlet != "" || j.Extracted || j.Nameplate != "" {
		return
	}
	seen := 0
	for i := range j.Lines {
		l := &j.Lines[i]
		if l.blank() {
			continue
		}
		if seen++; seen > nameplateLines || l.Prose {
			return
		}
		name, rule := outlet.Named(l.Text(j.Text)), "nameplate"
		if host := strings.TrimSpace(l.Text(j.Text)); outlet.Host(host) {
			name = host
		}
		if before := beforeDay(j.Text, l); name == "" && before != "" {
			name, rule = outlet.Named(before), "posted"
		}
		if name == "" {
			name, rule = outlet.Plate(l.Text(j.Text)), "nameplate"
		}
		if name != "" && j.headed(i) {
			j.Nameplate = name
			if rule == "posted" || calendar.First(l.Words).Y == 0 { // else the day is read with the credits
				l.drop(rule)
			}
			return
		}
	}
}

// beforeDay is what a line of a text holds before the day that ends it, without
// the signs between: "Ansel Post, 4 May 2031". It is "" if no day ends the line.
func beforeDay(text string, l *Line) string {
	for i := 1; i < len(l.Words); i++ {
		if _, n := calendar.In(l.Words[i:]); n > 0 {
			if i+n < len(l.Words) {
				return ""
			}
			return word.Span(text, l.Words[:i])
		}
	}
	return ""
}

// headed says whether a headline or a paragraph follows line i, so that the
// line itself is neither.
func (all Lines) headed(i int) bool {
	return slices.ContainsFunc(all[i+1:], func(l Line) bool { return l.Prose })
}

// Where a text is taken out of printed pages, the line over each of them stands in it
// too, "THE ANSEL POST   SUNDAY 4 MAY 2031   7", and the number of the page under it,
// between paragraphs that go on.

// columnGap parts what stands side by side on a line of a printed page.
var columnGap = regexp.MustCompile(` {3,}|\t+`)

// leastHead is how many parts such a line has: a name or a day, and the page.
const leastHead = 2

// dropRunning cuts what runs over and under the pages of a plain text: lines of a paper's
// name or day beside the number of the page, and such numbers alone where there is one.
// The first of them names the paper and its day.
func (j *judge) dropRunning() {
	if j.Extracted {
		return
	}
	var pages []string
	for i := range j.Lines {
		l := &j.Lines[i]
		if l.blank() || l.Prose && len(l.Words) > mostMasthead {
			continue
		}
		page, name, day := runningHead(l.Text(j.Text))
		if page == "" {
			continue
		}
		if len(pages) == 0 {
			j.Running = day
			if j.Outlet == "" {
				j.named(name)
			}
		}
		pages = append(pages, page)
		l.drop("running-head")
		if k := j.near(i, 1); k >= 0 && outlet.IsSections(j.Lines[k].Text(j.Text)) { // the part of the paper that the page is of
			j.Lines[k].drop("running-head")
		}
	}
	for i := range j.Lines {
		l := &j.Lines[i]
		if s := strings.TrimSpace(l.Text(j.Text)); l.Kept() && !l.Prose && slices.Contains(pages, s) {
			l.drop("running-head")
		}
	}
}

// runningHead is the number of the page on such a line, the paper that it names and its
// day; the number is "" if the line is none.
func runningHead(line string) (page, name string, day calendar.Day) {
	parts := columnGap.Split(strings.TrimSpace(line), -1)
	if len(parts) < leastHead {
		return "", "", day
	}
	for i, p := range parts {
		end := i == 0 || i == len(parts)-1
		switch x := header.Dated(p); {
		case end && page == "" && isPage(p):
			page = pageNumber(p)
		case x.Y > 0 && day.Y == 0:
			day = x
		case name == "":
			name = cmp.Or(articled(p), outlet.Plate(p))
		}
	}
	if day.Y == 0 && name == "" {
		return "", "", day
	}
	return page, name, day
}

// pageNumber is the number of a page without the word for it.
func pageNumber(s string) string {
	f := strings.Fields(s)
	return f[len(f)-1]
}

// isPage says whether a part of a line is the number of a page: "7", "Page A7", "p. 7".
func isPage(s string) bool {
	f := strings.Fields(s)
	if len(f) == 2 && slices.Contains([]string{"page", "p.", "p"}, strings.ToLower(f[0])) {
		f = f[1:]
	}
	const longestPage = 4
	return len(f) == 1 && len(f[0]) <= longestPage && word.IsDigit(f[0][len(f[0])-1])
}
