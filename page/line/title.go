package line

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/page/outlet"
	"synoptic/page/tree"
	"synoptic/page/word"
)

// findTitle cuts the lines that are the headline: those that say the title
// the input states, or, where it states none, the headline over the text; and
// those that say the one headline of the page, which may be another.
func (j *judge) findTitle() {
	j.Headline = j.Title
	if j.Headline == "" {
		j.readHeadline()
	}
	j.dropTitle(j.Headline)
	if j.Head != j.Headline {
		j.dropTitle(j.Head)
	}
	overture{&j.Column}.dropKicker(overHeadline(j.Page))
}

// dropKicker cuts the name of the section right over the headline that an extractor left
// in the text of a page, with the headline or without it; over is the line there.
func (c overture) dropKicker(over string) {
	for i := range c.Lines[:min(c.First, len(c.Lines))] {
		l := &c.Lines[i]
		if !c.extracted || l.Kind == Cut && l.Rule == "title" {
			return
		}
		if !l.Kept() || len(l.Words) >= longestKicker || l.ends(".!?\"") {
			continue
		}
		k := i + 1
		for k < c.First && c.Lines[k].blank() {
			k++
		}
		if k < c.First && c.Lines[k].Kind == Cut && c.Lines[k].Rule == "title" || over != "" && over == strings.TrimSpace(l.Text(c.Text)) {
			l.drop("kicker")
		}
	}
}

// overHeadline is the line of the page right over its one headline, "" if it has several.
func overHeadline(page []tree.Line) (over string) {
	heads := 0
	for i, p := range page {
		if p.Head() != 1 {
			continue
		}
		if heads++; i > 0 {
			over = page[i-1].Text
		}
	}
	if heads != 1 {
		return ""
	}
	return over
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

// readHeadline takes the headline over the first paragraph, without the outlet and
// the section on its line: "Ferry sinks | The Ansel Post", "Opinion | Why ferries sink".
func (j *judge) readHeadline() {
	at := overture{&j.Column}.subject()
	if at < 0 {
		at = j.headline()
	}
	if at < 0 {
		j.headlineOfPath()
		return
	}
	title := strings.TrimSpace(strings.TrimLeft(j.Lines[at].Text(j.Text), " \t×•|-–—>»*#"))
	if j.Headline = title; j.Extracted {
		return
	}
	j.mastheadOver(at)
	if label, rest, found := strings.Cut(title, ": "); found && slices.Contains(titleLabels, strings.ToLower(label)) {
		j.Headline = strings.TrimSpace(rest)
	}
	for _, sign := range titleSigns {
		if before, last, found := cutLast(j.Headline, sign); found && outlet.Named(last) != "" && len(strings.Fields(before)) >= leastTitle {
			j.Headline = strings.TrimSpace(before)
			j.named(outlet.Named(last))
		}
		first, rest, found := strings.Cut(j.Headline, sign)
		if name := outlet.Named(first); found && len(strings.Fields(rest)) >= leastTitle && (name != "" || sign == " | " && len(strings.Fields(first)) == 1) {
			j.Headline = strings.TrimSpace(rest)
			j.named(name)
		}
	}
	if j.Headline != title {
		j.Lines[at].drop("title")
	}
}

// titleLabels stand before a headline, in mails too.
var titleLabels = []string{"title", "headline", "subject", "re", "fw", "fwd"}

// headlineOfPath takes the headline that ends the path to a page, where no line over the
// text is one: "Ansel Post > Harbour > Ferry sinks off Ansel".
func (j *judge) headlineOfPath() {
	if j.Extracted {
		return
	}
	for i := range j.Lines[:min(j.First, len(j.Lines))] {
		text := strings.TrimSpace(j.Lines[i].Text(j.Text))
		for _, sign := range []string{" > ", " › ", " » "} {
			path, last, found := cutLast(text, sign)
			if found && len(strings.Fields(last)) > leastTitle && len(strings.Fields(path)) <= mostMasthead {
				j.Headline = last
				j.named(outlet.Plate(text))
				j.Lines[i].drop("title")
				return
			}
		}
	}
}

// mastheadOver cuts what stands over the headline, line at, of a plain text and is no
// sentence: the name of the paper, what it says of itself, its menu. A name with an
// article is that of the outlet.
func (j *judge) mastheadOver(at int) {
	for i := range j.Lines[:at] {
		l := &j.Lines[i]
		text := strings.TrimSpace(l.Text(j.Text))
		if !l.Kept() || l.blank() || l.Prose || len(l.Words) > mostMasthead || l.ends("!?\"”’'") {
			continue
		}
		if name := cmp.Or(articled(text), outlet.Plate(text)); name != "" && j.Outlet == "" {
			j.named(name)
		}
		l.drop("nameplate")
	}
}

// mostMasthead is how many words a line of a masthead has at most.
const mostMasthead = 12

// articled is a line that is a name with an article, all of its words with capitals:
// "The Orrin Spark", "THE SPARK"; "" if it is none.
func articled(line string) string {
	words := strings.Fields(line)
	if len(words) < 2 || len(words) > outlet.MostWords || !strings.EqualFold(words[0], "the") || strings.ContainsAny(line, ".,:;?!|") {
		return ""
	}
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) && w != "of" && w != "and" {
			return ""
		}
	}
	return line
}

// titleSigns stand between a headline and the outlet or the section on its line.
var titleSigns = []string{" | ", " » ", " - ", " – ", " — "}

// leastTitle is how many words a headline has at least beside an outlet.
const leastTitle = 3

// named keeps the first name of an outlet that stands over a text.
func (j *judge) named(name string) {
	if j.Nameplate == "" {
		j.Nameplate = name
	}
}

// cutLast cuts a text around the last place where sep stands.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// headline is the line over the first paragraph that may be its headline, -1 if
// there is none: four to thirty words without an end. The longest wins, the
// earlier of two; but what stands right under one goes on with it.
func (c *Column) headline() int {
	best, most := -1, 3
	for i := range c.Lines[:min(c.over, len(c.Lines))] {
		l := &c.Lines[i]
		n := len(l.Words)
		if !l.Kept() || n > 30 || l.ends(".,;:") || l.Prose && !l.ends("?!\"") || isCredit(l.Text(c.Text)) || l.tellsPicture(c.Text) || captionWords(l.Text(c.Text), l.Words) || c.overCredit(i) || !c.extracted && overHead(l.Text(c.Text)) {
			continue
		}
		if best >= 0 && most > 3 && l.opensWith(titleWords(c.Lines[best].Text(c.Text))) > 0 {
			break // the headline again, with a word on its picture behind it
		}
		if n > most && !(best >= 0 && !c.extracted && c.rightUnder(best, i)) {
			best, most = i, n
		}
	}
	return best
}

// overHead says whether a line stands over a headline and is none: a menu, or the words
// in small letters with which a paper or a blog tells what it is.
func overHead(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsLower(first) || ofMenu(s) || slices.Contains(letterLabels, labelOf(s))
}

// letterLabels open the lines in the head of a letter that are not its headline.
var letterLabels = []string{"from", "to", "cc", "date", "sent", "reply-to"}

// labelOf is the word before the colon that opens a line, in small letters.
func labelOf(s string) string {
	label, _, found := strings.Cut(strings.TrimSpace(s), ": ")
	if !found {
		return ""
	}
	return strings.ToLower(label)
}

// ofMenu says whether a line is the path to the page, or one of a list by number, or
// several names of sections and of what one may do there, with signs or wide blanks
// between: "World | Markets | Sport", "My page  Sign in  Help".
func ofMenu(s string) bool {
	number, _, _ := strings.Cut(s, " ")
	if strings.Count(s, " > ")+strings.Count(s, " › ") > 1 || len(number) == 2 && word.IsDigit(number[0]) && number[1] == '.' {
		return true
	}
	if len(strings.Fields(s)) >= leastSections && outlet.IsSections(s) {
		return true
	}
	parts := menuSigns.Split(strings.TrimSpace(s), -1)
	return len(parts) >= leastSections && !slices.ContainsFunc(parts, func(part string) bool { return len(strings.Fields(part)) > mostSection })
}

// menuSigns part the entries of a menu on one line.
var menuSigns = regexp.MustCompile(`\s+[|·•/›>]\s+|\s{2,}|\t+`)

const (
	leastSections = 3 // entries of a menu on one line
	mostSection   = 4 // words of one
)

// rightUnder says whether only blank lines stand between two lines.
func (all Lines) rightUnder(over, under int) bool {
	for i := over + 1; i < under; i++ {
		if !all[i].blank() {
			return false
		}
	}
	return true
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
