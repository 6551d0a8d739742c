package text

import (
	"strings"

	"synoptic/text/letter"
)

// frame is a sentence as the reporter tells it, or several through which one
// quotation runs: words, and outer quotations as single units. What is asked of it
// is asked in layers, each of which knows only those below: of words, what stands
// at a unit; of phrases and of clauses, what those units make up.
type frame struct {
	clauses
	from int // first sentence
	last int // last sentence
	host int // the quotation whose inside this is, -1 for the reporter's own
}

// frames cuts the reporter's text into frames, in order of place.
func (d *doc) frames() []frame {
	b := framer{d: d, host: -1, end: len(d.text)}
	return b.run(0, len(d.marks.Sentences))
}

// inside is the frames within the quotation at index q, for what it quotes
// and reports in its turn.
func (d *doc) inside(q, sentence, tok int) []frame {
	quote := d.marks.Quotes[q]
	b := framer{d: d, host: q, begin: quote.Start, end: quote.End, tok: tok, quote: q + 1}
	n := sentence
	for n < len(d.marks.Sentences) && d.marks.Sentences[n].Start < quote.End {
		n++
	}
	return b.run(sentence, n)
}

// framer walks tokens and quotations together.
type framer struct {
	d          *doc
	host       int
	begin, end int
	tok, quote int
}

func (b *framer) run(from, to int) []frame {
	var out []frame
	var units []unit
	if b.host < 0 {
		out, units = make([]frame, 0, to-from), make([]unit, 0, len(b.d.marks.Tokens))
	}
	marks := &b.d.marks
	all := clauses{phrases{
		words: words{text: b.d.text, tokens: marks.Tokens, quotes: marks.Quotes, inName: b.d.inName},
		d:     b.d,
	}}
	for s := from; s < to; {
		f := frame{clauses: all, from: s, last: s, host: b.host}
		first := len(units)
		units = b.sentence(units, b.d.marks.Sentences[s].End)
		// a quotation that runs into the next sentence takes it along
		for s+1 < to && len(units) > first && b.reach(units[len(units)-1]) > b.d.marks.Sentences[s].End {
			s++
			units = b.sentence(units, b.d.marks.Sentences[s].End)
		}
		f.last = s
		f.units = units[first:len(units):len(units)]
		if len(f.units) > 0 {
			out = append(out, f)
		}
		s++
	}
	return out
}

// reach is where a unit ends.
func (b *framer) reach(u unit) int {
	if u.quote >= 0 {
		return b.d.marks.Quotes[u.quote].End
	}
	return 0
}

// sentence appends the units that begin before end.
func (b *framer) sentence(units []unit, end int) []unit {
	end = min(end, b.end)
	toks, quotes := b.d.marks.Tokens, b.d.marks.Quotes
	for b.tok < len(toks) && toks[b.tok].Start < end {
		if toks[b.tok].End <= b.begin {
			b.tok++
			continue
		}
		for b.quote < len(quotes) && (quotes[b.quote].End <= toks[b.tok].Start || b.quote == b.host) {
			b.quote++
		}
		if b.quote < len(quotes) && quotes[b.quote].Start <= toks[b.tok].Start && quotes[b.quote].Start >= b.begin && quotes[b.quote].End <= b.end {
			units = append(units, unit{tok: -1, quote: b.quote})
			q := quotes[b.quote]
			for b.tok < len(toks) && toks[b.tok].Start < q.End {
				b.tok++
			}
			for b.quote < len(quotes) && quotes[b.quote].Start < q.End {
				b.quote++
			}
			continue
		}
		if t := toks[b.tok]; t.Fine == "POS" || !quoteMark(t.In(b.d.text)) {
			units = append(units, unit{tok: b.tok, quote: -1})
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

// nameTokenFlags notes which tokens stand in a name.
func (d *doc) nameTokenFlags() {
	d.inName = make([]bool, len(d.marks.Tokens))
	t := 0
	for _, n := range d.marks.Names {
		for t < len(d.marks.Tokens) && d.marks.Tokens[t].End <= n.Start {
			t++
		}
		for u := t; u < len(d.marks.Tokens) && d.marks.Tokens[u].Start < n.End; u++ {
			d.inName[u] = true
		}
	}
}

// openMark is start moved back over the opening mark before it.
func openMark(text string, start int) int {
	i := letter.TrimRight(text, 0, start)
	for _, m := range []string{"“", "”", "‘", "\"", "'", "„", "«", "``", "‹", "»"} {
		if strings.HasSuffix(text[:i], m) {
			return i - len(m)
		}
	}
	return start
}

// closeMark is end moved over the closing mark after it.
func closeMark(text string, end int) int {
	i := letter.SkipSpace(text, end, len(text))
	for _, m := range []string{"”", "’", "“", "''", "\"", "'", "»", "›", "‘"} {
		if strings.HasPrefix(text[i:], m) {
			return i + len(m)
		}
	}
	return end
}
