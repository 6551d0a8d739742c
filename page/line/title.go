package line

import (
	"strings"

	"synoptic/page/word"
)

// findTitle cuts the lines that are the headline: those that say the title
// the input states, or, where it states none, the headline over the text; and
// those that say the one headline of the page, which may be another.
func (j *judge) findTitle() {
	j.Headline = j.Title
	if j.Headline == "" {
		j.Headline = j.headline()
	}
	j.dropTitle(j.Headline)
	if j.Head != j.Headline {
		j.dropTitle(j.Head)
	}
}

// dropTitle cuts the lines over the text that say a title.
func (c *Column) dropTitle(title string) {
	want := titleWords(title)
	if len(want) == 0 {
		return
	}
	seen := 0
	for i := range c.Lines {
		l := &c.Lines[i]
		if i > c.First && seen > 0 || i > c.First+1 {
			return
		}
		if !l.Kept() || len(l.Words) == 0 {
			continue
		}
		if at := l.opensWith(want); at == len(l.Words) {
			l.drop(titleRule(seen))
			seen++
		} else if at > 0 && !l.Prose {
			l.cutTitlePart(at, titleRule(seen))
			seen++
		}
	}
}

func titleRule(seen int) string {
	if seen > 0 {
		return "doubled-title"
	}
	return "title"
}

// titleIn is how many words of the line the title takes, 0 if the line does
// not open with it.
func (l *Line) opensWith(want []string) int {
	if len(l.Words) < len(want) {
		return 0
	}
	for i, w := range want {
		if l.Words[i].Low != w {
			return 0
		}
	}
	return len(want)
}

// cutTitlePart cuts a line that goes on after the title with a few words,
// such as the source of a picture.
func (l *Line) cutTitlePart(at int, rule string) {
	if len(l.Words)-at <= 14 {
		l.drop(rule)
	}
}

// headline is the line over the first paragraph that may be its headline:
// four to thirty words without an end. The longest wins, the earlier of two.
func (c *Column) headline() string {
	best, most := -1, 3
	for i := range c.Lines[:min(c.First, len(c.Lines))] {
		l := &c.Lines[i]
		n := len(l.Words)
		if !l.Kept() || n > 30 || l.ends(".,;:") || l.Prose && !l.ends("?!\"") || isCredit(l.Text(c.Text)) || c.overCredit(i) {
			continue
		}
		if best >= 0 && most > 3 && l.opensWith(titleWords(c.Lines[best].Text(c.Text))) > 0 {
			break // the headline again, with a word on its picture behind it
		}
		if n > most {
			best, most = i, n
		}
	}
	if best < 0 {
		return ""
	}
	return strings.TrimSpace(strings.TrimLeft(c.Lines[best].Text(c.Text), " \t×•|-–—>»*#"))
}

// overCredit says whether the line right under line i is a picture's credit.
func (all Lines) overCredit(i int) bool {
	return i+1 < len(all) && all[i+1].Kind == Cut && all[i+1].Rule == "credit"
}

// titleWords is the words of a title as lines have them.
func titleWords(title string) []string {
	var out []string
	for _, w := range word.Of(title, 0, len(title)) {
		out = append(out, w.Low)
	}
	return out
}
