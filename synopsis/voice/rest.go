package voice

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// rest is the medium or the body a report has its news from.
type rest struct {
	source string
	whole  bool // so has the whole story, whoever speaks in it
}

// findRests finds what each report rests on: the only medium it credits, if
// it says so before its first half is told, or twice; or if most origins of
// the story, three at least, credit that medium and no other. One that credits
// no medium rests on the body whose paper the story is of.
func (t *Voices) findRests() {
	t.rests = make([]rest, len(t.Reports))
	early := make([]bool, len(t.Reports))
	origins := map[string]map[int]bool{}
	for i := range t.Reports {
		m, soon := t.onlyMedium(i)
		t.rests[i].source, early[i] = m, soon && m != ""
		if origins[m] == nil {
			origins[m] = map[int]bool{}
		}
		origins[m][t.Origin[i]] = true
	}
	for i := range t.rests {
		r := &t.rests[i]
		n := len(origins[r.source])
		r.whole = r.source != "" && n >= 3 && 2*n > len(t.Origins)
		if !early[i] && !r.whole {
			r.source = t.paperOf(i)
		}
	}
}

// onlyMedium is the one medium that a report credits with a report or an
// interview, and whether it does so early or twice.
func (t *Voices) onlyMedium(i int) (medium string, early bool) {
	places := 0
	for _, c := range t.Reports[i].Marks.Credits {
		m := mediumOf(c)
		if m == "" || t.Own(m, i) {
			continue
		}
		m = t.Name(m)
		if medium != "" && !t.Same(m, medium) {
			return "", false
		}
		medium = m
		places++
		early = early || places > 1 || 2*c.Start < len(t.Reports[i].Text)
	}
	return medium, early
}

// paperOf is the body whose paper a report retells: most of its credits go to
// the body, two at least, and a report of the story has it put out a paper.
func (t *Voices) paperOf(i int) string {
	named, times := 0, map[string]int{}
	for _, c := range t.Reports[i].Marks.Credits {
		if c.Relation == "photo" || c.Unnamed || c.Source == "" {
			continue
		}
		named++
		if mediumOf(c) == "" && lasting(&t.Reports[i], c) {
			times[t.Name(c.Source)]++
		}
	}
	for body, n := range times {
		if n > 1 && 2*n > named && t.hasPutOut(body) {
			return body
		}
	}
	return ""
}

// hasPutOut says whether a report of the story has a body put out a paper.
func (t *Voices) hasPutOut(body string) bool {
	return slices.ContainsFunc(t.Reports, func(r table.Sheet) bool {
		return slices.ContainsFunc(r.Marks.Credits, func(c news.Credit) bool { return c.Rule == "puts out" && t.Same(c.Source, body) })
	})
}

// toldTo says whether a report of the story has one of the people speak to
// the medium.
func (p places) toldTo(medium string, people []string) bool {
	for i := range p.Reports {
		r := &p.Reports[i]
		for _, c := range r.Marks.Credits {
			if c.Relation != "told" || !p.Same(mediumOf(c), medium) {
				continue
			}
			if slices.ContainsFunc(people, func(who string) bool { return p.Same(c.Source, who) || c.Via == "" && nameBeside(r, c.Span, who) }) {
				return true
			}
		}
	}
	return false
}

// nameBeside says whether the sentence of a place names somebody by the last
// name.
func nameBeside(s *table.Sheet, at news.Span, name string) bool {
	n := s.Sentence(at.Start)
	return n >= 0 && strings.Contains(s.Marks.Sentences[n].In(s.Text), name[strings.LastIndexByte(name, ' ')+1:])
}
