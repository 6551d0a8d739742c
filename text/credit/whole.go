package credit

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// ofWholeReport is the rule of the credits that lines around a report give for all
// of it: they stand for no sentence alone, though they point at one.
const ofWholeReport = "credit of the whole report"

// whole credits the agencies that the lines around the text name: the byline,
// a line of copyright or of thanks that was cut off, and a last line of
// agencies. What stays to point at is the sentence next to the line.
func (c *crediting) whole() {
	for _, cut := range c.report.Cuts {
		switch cut.Rule {
		case "copyright", "contributed", "byline":
			for _, name := range agenciesIn(cut.Text) {
				c.ofWhole(name, sentenceBefore(c.marks.Sentences, cut.At))
			}
		}
	}
	if c.report.Byline != "" {
		for _, name := range agenciesIn(string(c.report.Byline + " / " + c.report.Agency)) {
			c.ofWhole(name, 0) // "Ida Crane, Reuters" is Ida Crane of an agency
		}
	}
	for i := max(0, len(c.marks.Sentences)-2); i < len(c.marks.Sentences); i++ {
		if line := c.marks.Sentences[i].In(c.text); onlyAgencies(line) {
			for _, name := range agenciesIn(line) {
				c.ofWhole(name, i)
			}
		}
	}
}

// ofWhole credits an agency at the i-th sentence, once.
func (c *crediting) ofWhole(name string, i int) {
	if i < 0 || i >= len(c.marks.Sentences) {
		return
	}
	for _, f := range c.found {
		if f.Source == name && f.Relation == "cites" {
			return
		}
	}
	c.found = append(c.found, news.Credit{Span: c.marks.Sentences[i].Span, Source: name, Relation: "cites", Rule: ofWholeReport})
}

// sentenceBefore is the index of the last sentence that begins before the byte
// at; the first one, where none does.
func sentenceBefore(list []news.Sentence, at int) int {
	last := 0
	for i, s := range list {
		if s.Start < at {
			last = i
		}
	}
	return last
}

// agenciesIn is the agencies that a line names, each once: a run of words that
// is the name of one, in letters that a name has.
func agenciesIn(line string) []string {
	var out []string
	if len(line) > longestLine {
		return nil
	}
	words := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" \n,;:/|()[]–—", r) })
	for i := 0; i < len(words); i++ {
		for n := min(4, len(words)-i); n > 0; n-- {
			name := strings.TrimRight(strings.Join(words[i:i+n], " "), ".’'")
			usual, ok := gazetteer.Agency(name)
			if !ok && n == 1 && len(words) < 5 && agencyLetters(name) {
				usual, ok = gazetteer.Agency(strings.ToUpper(name)) // "Reuters - Ap - Afp"
			}
			if !ok || !letter.IsUpper(words[i][0]) {
				continue
			}
			if !slices.Contains(out, usual) {
				out = append(out, usual)
			}
			i += n - 1
			break
		}
	}
	return out
}

// longestLine is how many bytes a line of credit has at most.
const longestLine = 240

// agencyLetters says whether a short word is the letters of an agency, however
// they are written.
func agencyLetters(w string) bool {
	_, ok := gazetteer.Agency(strings.ToUpper(w))
	return ok && len(w) < 5
}

// onlyAgencies says whether a line holds nothing but agencies and the signs
// and words that part them: "Reuters / AFP", "AP and Reuters".
func onlyAgencies(line string) bool {
	if len(line) > 60 {
		return false
	}
	n := 0
	for _, w := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" ,;/|()–—-", r) }) {
		switch _, ok := gazetteer.Agency(w); {
		case ok && letter.IsUpper(w[0]), len(w) < 5 && letter.IsUpper(w[0]) && agencyLetters(w):
			n++
		case !strings.EqualFold(w, "and") && !strings.EqualFold(w, "with"):
			return false
		}
	}
	return n > 0
}
