package text

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// pictures finds who is credited for a picture: in captions, and in brackets
// or after a slash at the end of a line that reads as one.
func (c *crediting) pictures() {
	for _, at := range c.report.Captions {
		if at.Start >= 0 && at.End <= len(c.text) {
			c.picture(at)
		}
	}
	for _, s := range c.marks.Sentences {
		if s.Kind == "" && strings.Contains(s.In(c.text), "ia Reuters") || strings.Contains(s.In(c.text), "REUTERS/") {
			c.picture(s.Span)
		}
	}
}

// picture marks the credits of one caption: each outlet or agency that stands
// between slashes, brackets, commas or after "via", "photo by", and the one
// who released it.
func (c *crediting) picture(at news.Span) {
	text := at.In(c.text)
	for from := 0; from < len(text); {
		to := from
		for to < len(text) && !strings.ContainsRune("/()|,;:.–—", rune(text[to])) && !strings.HasPrefix(text[to:], " via ") && !strings.HasPrefix(text[to:], " / ") && text[to] != 0xE2 {
			to++
		}
		part := text[from:to]
		trimmed := strings.TrimPrefix(strings.TrimSpace(part), "via ")
		if usual, ok := gazetteer.Media(trimmed); ok && trimmed != "" && len(trimmed) < 40 {
			c.credit(at, from+strings.Index(part, trimmed), trimmed, usual)
		}
		from = max(to, from+1)
		if strings.HasPrefix(text[min(to, len(text)):], " via ") {
			from = to + len(" via ")
		} else if to < len(text) {
			from = to + 1
		}
	}
	c.released(at)
}

func (c *crediting) credit(at news.Span, start int, words, source string) {
	s := news.Span{Start: at.Start + start, End: at.Start + start + len(words)}
	c.found = append(c.found, news.Credit{Span: s, Source: source, Relation: "photo", Rule: "credit of a picture"})
}

// released finds "this photo released by X", "X/Handout", "X via AP".
func (c *crediting) released(at news.Span) {
	for i := c.nameFrom(at.Start); i < len(c.marks.Names) && c.marks.Names[i].End <= at.End; i++ {
		n := c.marks.Names[i]
		before := strings.ToLower(c.text[max(at.Start, n.Start-40):n.Start])
		after := strings.ToLower(c.text[n.End:min(at.End, n.End+20)])
		by := strings.Contains(before, "photo released by") || strings.Contains(before, "photo provided by") || strings.Contains(before, "released by") || strings.Contains(before, "courtesy of ")
		if by || strings.HasPrefix(after, " via ") || strings.HasPrefix(after, "/handout") || strings.HasPrefix(after, " handout") || n.Kind == "organisation" && strings.HasPrefix(after, "/ap") {
			c.found = append(c.found, news.Credit{Span: n.Span, Source: n.Name, Relation: "photo", Rule: "credit of a picture"})
		}
	}
}
