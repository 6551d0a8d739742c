package speaker

import (
	"strings"

	"synoptic/news"
	"synoptic/text/saying"
)

// announced makes quotations of the paragraphs that a page sets apart as
// quoted, right behind the frame, where the frame says whose words they are: it
// ends in a colon, or in a verb of saying that has no content of its own. What
// stands in marks there is a quotation already.
func (s *speakers) announced(t *sayings) {
	if len(s.reading.report.Blocks) == 0 || t.Host >= 0 || len(t.Units) == 0 {
		return
	}
	blocks := blocksFrom(s.reading, t.Last+1)
	if len(blocks) == 0 {
		return
	}
	act, ok := s.announces(t)
	if !ok || act.unknown() {
		return
	}
	for _, at := range blocks {
		q := news.Quote{Span: at, Kind: "direct", Rule: "block quotation, " + act.rule}
		act.fill(&q)
		s.added = append(s.added, q)
	}
}

// announces is the act that a frame leaves open at its end.
func (s *speakers) announces(t *sayings) (said, bool) {
	end := len(t.Units) - 1
	for k := len(t.cues) - 1; k >= 0; k-- {
		c := &t.cues[k]
		if c.Family != saying.Speech && c.Family != saying.Telling || c.Source.None() {
			continue
		}
		if c.Colon || c.Left.None() && (c.Right.None() || t.Trimmed(c.Right).None()) {
			return t.acts[k], true
		}
	}
	if t.Raw(end) == ":" {
		return s.beforeColon(t.Frame, end)
	}
	return said{}, false
}

// blocksFrom is the paragraphs set apart as quoted that begin with sentence n
// and follow each other, those without marks.
func blocksFrom(d *reading, n int) (out []news.Span) {
	blocks, list := d.report.Blocks, d.marks.Sentences
	for k := 0; n < len(list) && k < len(blocks); k++ {
		if blocks[k].End <= list[n].Start {
			continue
		}
		if blocks[k].Start > list[n].Start {
			break
		}
		if !strings.ContainsAny(blocks[k].In(d.text), "“”\"") {
			out = append(out, news.Span{Start: list[n].Start, End: blocks[k].End})
		}
		for n < len(list) && list[n].Start < blocks[k].End {
			n++
		}
	}
	return out
}
