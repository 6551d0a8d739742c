package credit

import (
	"regexp"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
)

// issues credits a body with the document it puts out: "The Orrin Water Board
// released new rules", "a report published by the Orrin Water Board".
func (c *crediting) issues() {
	for _, s := range c.marks.Sentences {
		if s.Kind == "caption" {
			continue
		}
		line := s.In(c.text)
		verb, noun, since := -1, -1, 0
		for start, end := range wordsOf(line) {
			w := strings.ToLower(strings.Trim(line[start:end], ".,;:“”\"’"))
			since++
			switch {
			case issuing[w] && noun >= 0 && since < 8 && byWhom.MatchString(line[end:]):
				by := end + len(byWhom.FindString(line[end:]))
				c.issued(s.Start+by, s.Start+min(len(line), by+40), s.Start+noun, s.Start+by)
				verb, noun = -1, -1
			case issuing[w]:
				verb, since = start, 0
			case issuedPapers[w] && verb >= 0 && since < 6:
				c.issued(s.Start, s.Start+verb, s.Start+verb, s.Start+end)
				verb = -1
			case issuedPapers[w]:
				noun, since = start, 0
			}
		}
	}
}

// issued credits the body named nearest to the words between start and end,
// of those within from and to: after them the first, before them the last.
func (c *crediting) issued(from, to, start, end int) {
	body := -1
	for i := c.press.NameFrom(from); i < len(c.marks.Names) && c.marks.Names[i].Start < to; i++ {
		n := c.marks.Names[i]
		if _, media := c.press.At(i); media || n.Kind == "person" {
			return // whose paper it is, is not clear
		}
		if n.Kind == "organisation" && (body < 0 || to <= start) {
			body = i
		}
	}
	if body >= 0 {
		paper := news.Span{Start: start, End: end}
		c.found = slices.DeleteFunc(c.found, func(k news.Credit) bool {
			return k.Unnamed && k.Holds(paper) || k.Source == c.marks.Names[body].Name && k.Claim != nil && k.Claim.Overlaps(paper)
		})
		c.found = append(c.found, news.Credit{Span: paper, Source: c.marks.Names[body].Name, Relation: "document", Rule: "puts out"})
	}
}

var (
	issuing      = english.Set("issued issues issuing issue released releases releasing published publishes publishing unveiled unveiling unveils put posted shared provided compiled commissioned")
	issuedPapers = english.Set("guidelines guideline rules norms report paper study survey data figures statistics estimates forecast bulletin audit circular video footage recording transcript")

	// byWhom leads from what is done with a paper to who does it: " online by",
	// " on Tuesday by the".
	byWhom = regexp.MustCompile(`^(?: online| publicly| (?:on |last |early |late )?\w+day)? by `)
)
