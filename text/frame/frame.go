// Package frame cuts a text into frames: its sentences as the reporter tells them,
// with each quotation as a single unit; and answers what stands at a unit of one,
// and which phrases and clauses its units make up.
package frame

import (
	"synoptic/news"
	"synoptic/text/outlet"
)

// Frame is a sentence as the reporter tells it, or several through which one
// quotation runs: words, and outer quotations as single units. What is asked of it
// is asked in layers, each of which knows only those below: of words, what stands
// at a unit; of phrases and of clauses, what those units make up.
type Frame struct {
	Clauses
	From int // index of its first sentence
	Last int // index of its last sentence
	Host int // index of the quotation whose inside this is, -1 for the reporter's own
}

// A Cutter cuts a text into frames.
type Cutter struct {
	marks *news.Marks
	words Words // those of the whole text
	press *outlet.Press
}

// NewCutter takes a text with what was found in it: its sentences, tokens, names
// and quotations, and which of the names are outlets. Quotations that are changed
// in their place are changed in the frames.
func NewCutter(text string, marks *news.Marks, press *outlet.Press) Cutter {
	return Cutter{marks, Words{Text: text, Tokens: marks.Tokens, quotes: marks.Quotes, inName: inNames(marks)}, press}
}

// Frames gives the reporter's text as frames, in order of place.
func (c *Cutter) Frames() []Frame {
	b := framer{Cutter: c, host: -1, end: len(c.words.Text)}
	return b.run(0, len(c.marks.Sentences))
}

// Inside gives the frames within the quotation of index q, for what it quotes and
// reports in its turn. The quotation begins in the sentence, and at the token, of
// the indexes given.
func (c *Cutter) Inside(q, sentence, tok int) []Frame {
	quote := c.marks.Quotes[q]
	b := framer{Cutter: c, host: q, begin: quote.Start, end: quote.End, tok: tok, quote: q + 1}
	n := sentence
	for n < len(c.marks.Sentences) && c.marks.Sentences[n].Start < quote.End {
		n++
	}
	return b.run(sentence, n)
}

// framer walks tokens and quotations together.
type framer struct {
	*Cutter
	host       int
	begin, end int
	tok, quote int
}

func (b *framer) run(from, to int) []Frame {
	var out []Frame
	var units []Unit
	if b.host < 0 {
		out, units = make([]Frame, 0, to-from), make([]Unit, 0, len(b.marks.Tokens))
	}
	all := Clauses{Phrases{Words: b.words, Marks: b.marks, press: b.press}}
	for s := from; s < to; {
		f := Frame{Clauses: all, From: s, Last: s, Host: b.host}
		first := len(units)
		units = b.sentence(units, b.marks.Sentences[s].End)
		// a quotation that runs into the next sentence takes it along
		for s+1 < to && len(units) > first && b.reach(units[len(units)-1]) > b.marks.Sentences[s].End {
			s++
			units = b.sentence(units, b.marks.Sentences[s].End)
		}
		f.Last = s
		f.Units = units[first:len(units):len(units)]
		if len(f.Units) > 0 {
			out = append(out, f)
		}
		s++
	}
	return out
}

// reach is where a unit ends.
func (b *framer) reach(u Unit) int {
	if u.Quote >= 0 {
		return b.marks.Quotes[u.Quote].End
	}
	return 0
}

// sentence appends the units that begin before end.
func (b *framer) sentence(units []Unit, end int) []Unit {
	end = min(end, b.end)
	toks, quotes := b.marks.Tokens, b.marks.Quotes
	for b.tok < len(toks) && toks[b.tok].Start < end {
		if toks[b.tok].End <= b.begin {
			b.tok++
			continue
		}
		for b.quote < len(quotes) && (quotes[b.quote].End <= toks[b.tok].Start || b.quote == b.host) {
			b.quote++
		}
		if b.quote < len(quotes) && quotes[b.quote].Start <= toks[b.tok].Start && quotes[b.quote].Start >= b.begin && quotes[b.quote].End <= b.end {
			units = append(units, Unit{Tok: -1, Quote: b.quote})
			q := quotes[b.quote]
			for b.tok < len(toks) && toks[b.tok].Start < q.End {
				b.tok++
			}
			for b.quote < len(quotes) && quotes[b.quote].Start < q.End {
				b.quote++
			}
			continue
		}
		if t := toks[b.tok]; t.Fine == "POS" || !quoteMark(t.In(b.words.Text)) {
			units = append(units, Unit{Tok: b.tok, Quote: -1})
		}
		b.tok++
	}
	return units
}

// quoteMark says whether a token is a quotation mark.
func quoteMark(s string) bool {
	switch s {
	case "\"", "“", "”", "‘", "’", "'", "''", "``", "„", "«", "»", "‹", "›":
		return true
	}
	return false
}

// inNames tells of each token whether it stands in a name.
func inNames(marks *news.Marks) []bool {
	in := make([]bool, len(marks.Tokens))
	t := 0
	for _, n := range marks.Names {
		for t < len(marks.Tokens) && marks.Tokens[t].End <= n.Start {
			t++
		}
		for u := t; u < len(marks.Tokens) && marks.Tokens[u].Start < n.End; u++ {
			in[u] = true
		}
	}
	return in
}

// ParagraphAlone says whether the frame is all of its paragraph.
func (f *Frame) ParagraphAlone() bool {
	list := f.Marks.Sentences
	return (f.From == 0 || list[f.From-1].Paragraph != list[f.From].Paragraph) && (f.Last+1 == len(list) || list[f.Last+1].Paragraph != list[f.Last].Paragraph)
}

// ParagraphStart is where the paragraph of the frame begins.
func (f *Frame) ParagraphStart() int {
	list := f.Marks.Sentences
	i := f.From
	for i > 0 && list[i-1].Paragraph == list[f.From].Paragraph {
		i--
	}
	return list[i].Start
}
