package page

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/page/author"
	"synoptic/page/calendar"
	"synoptic/page/clean"
	"synoptic/page/word"
)

// nameplate is how far down the name of an outlet may head a plain text, and
// how many words it may have.
const (
	nameplateLines = 4
	nameplateWords = 5
)

// paperWords end the names of outlets, and a few open them.
var (
	paperWords   = strings.Fields(english.PaperNames + " express independent press record reporter standard sun voice")
	paperOpeners = strings.Fields("radio daily diario agence agencia tv")
)

// findNameplate cuts the line over a plain text that is the name of its
// outlet, alone, before the name of a section, "Ansel Valley News | Nation", or
// before the day.
func (d *draft) findNameplate() {
	if d.outlet != "" || d.extracted {
		return
	}
	seen := 0
	for i := range d.lines {
		l := &d.lines[i]
		if l.blank() {
			continue
		}
		if seen++; seen > nameplateLines || l.prose {
			return
		}
		name, rule := nameplateOf(l.text(d.text)), "nameplate"
		if before := beforeDay(d.text, l); name == "" && before != "" {
			name, rule = nameplateOf(before), "posted"
		}
		if name != "" && d.headed(i) {
			d.nameplate = name
			l.drop(rule)
			return
		}
	}
}

// beforeDay is what a line of a text holds before the day that ends it, without
// the signs between: "Ansel Post, 4 May 2031". It is "" if no day ends the line.
func beforeDay(text string, l *line) string {
	for i := 1; i < len(l.words); i++ {
		if _, n := calendar.In(l.words[i:]); n > 0 {
			if i+n < len(l.words) {
				return ""
			}
			return word.Span(text, l.words[:i])
		}
	}
	return ""
}

// headed says whether a headline or a paragraph follows line i, so that the
// line itself is neither.
func (all lines) headed(i int) bool {
	return slices.ContainsFunc(all[i+1:], func(l line) bool { return l.prose })
}

// nameplateOf is the outlet that a line of few capitalised words names.
func nameplateOf(text string) string {
	name, _, _ := strings.Cut(text, "|")
	name = clean.OneLine(name)
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > nameplateWords || strings.ContainsAny(name, ".,:;?!“”\"") {
		return ""
	}
	for _, w := range words {
		if c := w[0]; c >= 'a' && c <= 'z' && !slices.Contains([]string{"of", "the", "and"}, w) {
			return ""
		}
	}
	if words[0] == "By" || author.Agency(name) != "" {
		return ""
	}
	if _, known := gazetteer.Media(name); known {
		return name
	}
	first, last := strings.ToLower(words[0]), strings.ToLower(words[len(words)-1])
	if len(words) > 1 && (slices.Contains(paperWords, last) || slices.Contains(paperOpeners, first)) {
		return name
	}
	return ""
}
