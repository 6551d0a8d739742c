package line

import (
	"maps"
	"slices"
	"strings"

	"synoptic/page/author"
	"synoptic/page/header"
	"synoptic/page/residue"
	"synoptic/page/word"
)

// Credits are the lines over and under a plain text that tell who wrote it, when
// and for whom, by the number of the line.
type Credits map[int]header.Credit

// SignedBy are those who wrote the report: those who sign it, else the first who
// are named.
func (c Credits) SignedBy() []string {
	var out []string
	for _, i := range slices.Sorted(maps.Keys(c)) {
		if x := c[i]; x.Signed && len(x.Names) > 0 {
			return x.Names
		} else if len(out) == 0 {
			out = x.Names
		}
	}
	return out
}

// House is the outlet whose the report is, "" if they name none.
func (c Credits) House() string {
	for _, i := range slices.Sorted(maps.Keys(c)) {
		if c[i].Outlet != "" {
			return c[i].Outlet
		}
	}
	return ""
}

// findCredits reads the lines over and under a plain text that tell who wrote it,
// when and for whom, and cuts those that are nothing else. Names with nothing
// beside them are such a line only under a headline, beside another such line or
// where they open with given names, or behind the text.
func (j *judge) findCredits(found []*residue.Row) {
	if j.Extracted {
		return
	}
	first, last := max(j.First, j.firstProse(found)), j.lastProse(found)
	j.readCredits(first, last)
	j.readPortrait(first)
	j.dropOffice(first)
	for i := range j.Lines {
		c, ok := j.Credits[i]
		switch {
		case !ok && (i >= first || !j.dated(i, first)):
		case !ok, c.Sure(), j.underHeadline(i, c.Given), c.Given && i > last:
			if l := &j.Lines[i]; l.Kept() {
				l.drop("credits")
			}
		default:
			delete(j.Credits, i)
		}
	}
}

// readCredits reads the lines before the first paragraph and shortly behind the
// last one.
func (j *judge) readCredits(first, last int) {
	j.Credits = Credits{}
	for i := range j.Lines {
		l := &j.Lines[i]
		if l.blank() || l.Prose || notCredits[l.Rule] || signer(l, j.Text) != nil || i >= first && (i <= last || i > last+mostUnder) {
			continue
		}
		if c, ok := header.Read(l.Text(j.Text)); ok {
			j.Credits[i] = c
		}
	}
}

// mostUnder is how many lines behind the last paragraph may be credits.
const mostUnder = 6

// notCredits are the rules of lines that are cut and no credits whatever they say.
var notCredits = map[string]bool{"repeated": true, "copyright": true, "teaser": true, "credit": true, "nameplate": true, "masthead": true, "running-head": true}

// dated says whether line i tells a day over a text which has another headline,
// and keeps it.
func (j *judge) dated(i, first int) bool {
	l := &j.Lines[i]
	if !l.Kept() || l.Prose || l.blank() {
		return false
	}
	x := header.Dated(l.Text(j.Text))
	if x.Y == 0 {
		return false
	}
	for k := range j.Lines[:first] {
		if o := &j.Lines[k]; k != i && o.Kept() && len(o.Words) >= leastHeadline && header.Dated(o.Text(j.Text)).Y == 0 {
			j.Credits[i] = header.Credit{Day: x}
			return true
		}
	}
	return false
}

// underHeadline says whether a headline stands over line i, which is names, and a
// line of credits right over or under it, unless the names open with given names.
func (j *judge) underHeadline(i int, given bool) bool {
	headed := slices.ContainsFunc(j.Lines[:i], func(l Line) bool { return l.Kept() && len(l.Words) >= leastHeadline })
	if !headed || given {
		return headed
	}
	for _, step := range []int{-1, 1} {
		k := i + step
		for k >= 0 && k < len(j.Lines) && j.Lines[k].blank() {
			k += step
		}
		if c, ok := j.Credits[k]; ok && c.Sure() {
			return true
		}
	}
	return false
}

// leastHeadline is how many words a headline over credits has at least.
const leastHeadline = 4

// dropOffice cuts the line under a byline over a plain text that tells what its writer
// is called: "Harbour correspondent, Ansel".
func (j *judge) dropOffice(first int) {
	over := -1
	for i := range j.Lines[:min(first, len(j.Lines))] {
		l := &j.Lines[i]
		if l.blank() {
			continue
		}
		if over >= 0 && l.Kept() && !l.Prose && header.IsOffice(l.Text(j.Text)) {
			l.drop("byline")
		}
		if over = -1; l.Kind == Cut && l.Rule == "byline" || len(j.Credits[i].Names) > 0 {
			over = i
		}
	}
}

// portraitWords open what stands for the picture of a writer where pictures are not
// shown.
var portraitWords = []string{"portrait of ", "headshot of ", "profile picture of ", "profile photo of ", "photo of ", "picture of ", "image of "}

// readPortrait takes the writer over a plain text from what stands for the picture of
// whoever it is, and the name under it: "Portrait of Helen Ode" over "Helen Ode".
func (j *judge) readPortrait(first int) {
	for i := range j.Lines[:min(first, len(j.Lines))] {
		name := portrayed(j.Lines[i].Text(j.Text))
		under := i + 1
		for under < first && j.Lines[under].blank() {
			under++
		}
		if name == "" || under >= first || j.Lines[under].Prose {
			continue
		}
		if l := &j.Lines[under]; word.Span(j.Text, l.Words) == name {
			j.Lines[i].drop("byline")
			l.drop("byline")
			j.Credits[under] = header.Credit{Names: []string{name}, Signed: true}
			return
		}
	}
}

// portrayed is the person whose picture a line stands for, "" if it stands for none.
func portrayed(line string) string {
	line = strings.TrimSpace(line)
	for _, front := range portraitWords {
		if len(line) > len(front) && strings.EqualFold(line[:len(front)], front) && author.IsPerson(line[len(front):]) {
			return line[len(front):]
		}
	}
	return ""
}
