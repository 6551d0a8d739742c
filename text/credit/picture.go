package credit

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/outlet"
)

// pictures finds who is credited for a picture: in captions, and in brackets
// or after a slash at the end of a line that reads as one.
func (c *crediting) pictures() {
	p := pictureReading{Press: &c.press}
	for _, at := range c.report.Captions {
		if at.Start >= 0 && at.End <= len(c.text) {
			p.caption(at)
		}
	}
	p.cutOff(c.report.Cuts, c.report.Captions)
	for i, s := range c.marks.Sentences {
		last := i+1 == len(c.marks.Sentences) || c.marks.Sentences[i+1].Paragraph != s.Paragraph
		if s.Kind == "" && last && creditTail(s.In(c.text)) {
			p.caption(s.Span)
		}
	}
	c.found = append(c.found, p.found...)
}

// pictureReading is a text while the words under its pictures are read.
type pictureReading struct {
	*outlet.Press
	found []news.Credit
}

// creditTail says whether a line ends as the credit of a picture does: an
// agency after a slash or "via", or before a slash and a name.
func creditTail(line string) bool {
	if strings.Contains(strings.ToLower(line[max(0, len(line)-60):]), "(photo: ") {
		return true
	}
	tail := strings.TrimRight(line[max(0, len(line)-60):], " .)")
	for _, cut := range []string{"/", " via "} {
		i := strings.LastIndex(tail, cut)
		if i < 0 {
			continue
		}
		if _, ok := gazetteer.Agency(strings.TrimSpace(tail[i+len(cut):])); ok {
			return true
		}
		if cut == "/" {
			if _, ok := gazetteer.Agency(letter.LastWord(strings.TrimSpace(tail[:i]))); ok && letter.Capitals(tail[i+1:]) {
				return true
			}
		}
	}
	return false
}

// cutOff finds the credits that stood at the end of a caption and were cut:
// the caption is the place that stays to point at.
func (p *pictureReading) cutOff(cuts []news.Cut, captions []news.Span) {
	for _, cut := range cuts {
		if cut.Rule != "credit" {
			continue
		}
		for _, at := range captions {
			if cut.At <= at.Start || cut.At > at.End {
				continue
			}
			for _, part := range strings.FieldsFunc(cut.Text, func(r rune) bool { return strings.ContainsRune("/()[]|,;:.–—", r) }) {
				part = strings.TrimPrefix(strings.TrimSpace(part), "via ")
				if i := strings.Index(part, " via "); i >= 0 {
					part = part[i+len(" via "):]
				}
				if usual, ok := gazetteer.Media(part); ok && part != "" && len(part) < 40 {
					p.found = append(p.found, news.Credit{Span: at, Source: usual, Relation: "photo", Rule: "credit cut off a caption"})
				}
			}
		}
	}
}

// caption marks the credits of one caption: each outlet or agency that stands
// between slashes, brackets, commas or after "via", "photo by", and the one
// who released it.
func (p *pictureReading) caption(at news.Span) {
	text := at.In(p.Text)
	for from := 0; from < len(text); {
		to := from
		for to < len(text) && !strings.ContainsRune("/()|,;:.–—", rune(text[to])) && !strings.HasPrefix(text[to:], " via ") && !strings.HasPrefix(text[to:], " / ") && text[to] != 0xE2 {
			to++
		}
		part := text[from:to]
		trimmed := strings.TrimPrefix(strings.TrimSpace(part), "via ")
		if usual, ok := gazetteer.Media(trimmed); ok && trimmed != "" && len(trimmed) < 40 {
			p.credit(at, from+strings.Index(part, trimmed), trimmed, usual)
		} else if outlet.NamedAsOne(trimmed) && strings.Contains(trimmed, " ") && letter.Capitals(trimmed) {
			p.credit(at, from+strings.Index(part, trimmed), trimmed, trimmed)
		}
		from = max(to, from+1)
		if strings.HasPrefix(text[min(to, len(text)):], " via ") {
			from = to + len(" via ")
		} else if to < len(text) {
			from = to + 1
		}
	}
	p.released(at)
}

func (p *pictureReading) credit(at news.Span, start int, words, source string) {
	s := news.Span{Start: at.Start + start, End: at.Start + start + len(words)}
	p.found = append(p.found, news.Credit{Span: s, Source: source, Relation: "photo", Rule: "credit of a picture"})
}

// released finds "this photo released by X", "X/Handout", "X via AP".
func (p *pictureReading) released(at news.Span) {
	for i := p.NameFrom(at.Start); i < len(p.Names) && p.Names[i].End <= at.End; i++ {
		n := p.Names[i]
		before := strings.ToLower(p.Text[max(at.Start, n.Start-40):n.Start])
		after := strings.ToLower(p.Text[n.End:min(at.End, n.End+20)])
		by := strings.Contains(before, "photo released by") || strings.Contains(before, "photo provided by") || strings.Contains(before, "released by") || strings.Contains(before, "courtesy of ") || strings.HasSuffix(before, "photo: ")
		if by || strings.HasPrefix(after, " via ") || strings.HasPrefix(after, "/handout") || strings.HasPrefix(after, " handout") || n.Kind == "organisation" && strings.HasPrefix(after, "/ap") {
			p.found = append(p.found, news.Credit{Span: n.Span, Source: n.Name, Relation: "photo", Rule: "credit of a picture"})
		}
	}
}
