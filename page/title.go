package page

import (
	"strings"

	"synoptic/page/word"
)

// findTitle cuts the lines that are the headline: those that say the title
// the input states, or, where it states none, the headline over the text; and
// those that say the one headline of the page, which may be another.
func (d *draft) findTitle() {
	if d.title == "" {
		d.title = d.headline()
	}
	d.dropTitle(d.title)
	if head := d.onlyHead(); head != d.title {
		d.dropTitle(head)
	}
}

// dropTitle cuts the lines over the text that say a title.
func (c *column) dropTitle(title string) {
	want := titleWords(title)
	if len(want) == 0 {
		return
	}
	seen := 0
	for i := range c.lines {
		l := &c.lines[i]
		if i > c.first && seen > 0 || i > c.first+1 {
			return
		}
		if !l.kept() || len(l.words) == 0 {
			continue
		}
		if at := l.opensWith(want); at == len(l.words) {
			l.drop(titleRule(seen))
			seen++
		} else if at > 0 && !l.prose {
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
func (l *line) opensWith(want []string) int {
	if len(l.words) < len(want) {
		return 0
	}
	for i, w := range want {
		if l.words[i].Low != w {
			return 0
		}
	}
	return len(want)
}

// cutTitlePart cuts a line that goes on after the title with a few words,
// such as the source of a picture.
func (l *line) cutTitlePart(at int, rule string) {
	if len(l.words)-at <= 14 {
		l.drop(rule)
	}
}

// headline is the line over the first paragraph that may be its headline:
// four to thirty words without an end. The longest wins, the earlier of two.
func (c *column) headline() string {
	best, most := -1, 3
	for i := range c.lines[:min(c.first, len(c.lines))] {
		l := &c.lines[i]
		n := len(l.words)
		if !l.kept() || n > 30 || l.ends(".,;:") || l.prose && !l.ends("?!\"") || isCredit(l.text(c.text)) || c.overCredit(i) {
			continue
		}
		if best >= 0 && most > 3 && l.opensWith(titleWords(c.lines[best].text(c.text))) > 0 {
			break // the headline again, with a word on its picture behind it
		}
		if n > most {
			best, most = i, n
		}
	}
	if best < 0 {
		return ""
	}
	return strings.TrimSpace(strings.TrimLeft(c.lines[best].text(c.text), " \t×•|-–—>»*#"))
}

// overCredit says whether the line right under line i is a picture's credit.
func (all lines) overCredit(i int) bool {
	return i+1 < len(all) && all[i+1].kind == cut && all[i+1].rule == "credit"
}

// titleWords is the words of a title as lines have them.
func titleWords(title string) []string {
	var out []string
	for _, w := range word.Of(title, 0, len(title)) {
		out = append(out, w.Low)
	}
	return out
}
