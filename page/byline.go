package page

import (
	"synoptic/page/author"
	"synoptic/page/clean"
	"synoptic/page/word"
)

// bylineName is the name of who wrote the report, without offices and
// addresses: as the input states it, else as its byline does.
func (d *draft) bylineName() string {
	if d.byline != "" {
		return author.Names(clean.OneLine(d.byline))
	}
	house := "" // an agency that signs with no person's name
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind != cut || l.rule != "byline" {
			continue
		}
		if author.IsName(d.text, l.words) {
			return word.Span(d.text, l.words)
		}
		w := l.words
		if len(w) > 1 && author.IsWriting(w[0].Low) {
			w = w[1:]
		}
		if len(w) < 3 || w[0].Low != "by" {
			continue
		}
		if name := author.In(d.text, w[1:]); name != "" {
			return name
		}
		if author.Agency(word.Span(d.text, w[1:])) != "" {
			house = word.Span(d.text, w[1:])
		}
	}
	if name := d.lineByline(d.title); name != "" {
		return name
	}
	if name := d.reporter(); name != "" {
		return name
	}
	return house
}
