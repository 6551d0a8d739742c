package line

import (
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/clean"
)

// HasArticle says whether anything is left that tells something: a sentence,
// or a dozen words.
func (c *Column) HasArticle() bool {
	total := 0
	for i := range c.Lines {
		l := &c.Lines[i]
		if l.Kept() && (l.Prose || len(l.Words) >= 12 || len(l.Words) >= 4 && l.ends(".!?\"") || l.End-l.Start > 60 && len(l.Words) < 4 && !clean.IsASCII(l.Text(c.Text))) {
			return true
		}
		if l.Kept() && c.extracted {
			total += len(l.Words)
		}
	}
	return total >= 12
}

// Restore takes back the lines under pictures where nothing else is left: a
// page of pictures tells what it tells under them.
func (all Lines) Restore() {
	for i := range all {
		l := &all[i]
		if l.Kind == Cut && len(l.Words) >= 12 && (l.Rule == "slideshow" || l.Rule == "credit" || l.Rule == "player") {
			l.is(Caption, "caption")
		}
	}
}

// DropAll cuts by a rule what is left.
func (all Lines) DropAll(rule string) {
	for i := range all {
		if l := &all[i]; l.Kept() {
			l.drop(rule)
		}
	}
}

// Left is the lines that stay, a line each, up to more than most bytes.
func (c *Column) Left(most int) string {
	var b strings.Builder
	for i := range c.Lines {
		if l := &c.Lines[i]; l.Kept() {
			b.WriteString(l.Text(c.Text))
			b.WriteByte('\n')
			if b.Len() > most {
				break
			}
		}
	}
	return b.String()
}

// KeptLines is the lines of the article.
func (c *Column) KeptLines() map[string]bool {
	kept := map[string]bool{}
	for i := range c.Lines {
		if l := &c.Lines[i]; l.Kept() {
			kept[strings.TrimSpace(l.Text(c.Text))] = true
		}
	}
	return kept
}

// Opening is the day with which the first paragraph opens, whole.
func (c *Column) Opening() calendar.Day {
	for i := range c.Lines {
		l := &c.Lines[i]
		if !l.Kept() || !l.Prose && len(l.Words) < 8 {
			continue
		}
		return calendar.Opening(strings.TrimSpace(l.Text(c.Text)))
	}
	return calendar.Day{}
}
