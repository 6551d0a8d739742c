package text

import (
	"strings"

	"synoptic/news"
)

// frame is a sentence as the reporter tells it, or several through which one
// quotation runs: words, and outer quotations as single units.
type frame struct {
	d     *doc
	units []unit
	from  int // first sentence
	last  int // last sentence
	host  int // the quotation whose inside this is, -1 for the reporter's own
}

// unit is a token or a whole quotation.
type unit struct {
	tok   int // index into Marks.Tokens, -1 for a quotation
	quote int // index into Marks.Quotes, -1 for a token
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
		units = make([]unit, 0, len(b.d.marks.Tokens))
	}
	for s := from; s < to; {
		f := frame{d: b.d, from: s, last: s, host: b.host}
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

// The small questions a reader asks of a unit.

func (f *frame) quoted(i int) bool { return i >= 0 && i < len(f.units) && f.units[i].quote >= 0 }

func (f *frame) token(i int) *news.Token {
	if i < 0 || i >= len(f.units) || f.units[i].tok < 0 {
		return &noToken
	}
	return &f.d.marks.Tokens[f.units[i].tok]
}

var noToken news.Token

func (f *frame) word(i int) string {
	t := f.token(i)
	if t == &noToken {
		return ""
	}
	return strings.ToLower(t.In(f.d.text))
}

func (f *frame) raw(i int) string {
	t := f.token(i)
	if t == &noToken {
		return ""
	}
	return t.In(f.d.text)
}

func (f *frame) is(i int, words ...string) bool {
	w := f.raw(i)
	for _, x := range words {
		if len(w) == len(x) && strings.EqualFold(w, x) {
			return true
		}
	}
	return false
}

// tag is the part of speech of unit i; a verb inside a name is none.
func (f *frame) tag(i int) string {
	t := f.token(i)
	switch {
	case t.Tag != "VERB" && t.Tag != "ADV":
	case f.d.inName[f.units[i].tok]:
		return "PROPN"
	case f.is(i, "think") && f.is(i+1, "tank", "tanks"):
		return "NOUN"
	}
	return t.Tag
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

func (f *frame) fine(i int) string { return f.token(i).Fine }
func (f *frame) comma(i int) bool  { return f.raw(i) == "," }

func (f *frame) dash(i int) bool {
	switch f.raw(i) {
	case "—", "–", "―", "--":
		return true
	case "-":
		// a hyphen touches its words
		at := f.token(i).Span
		return at.Start > 0 && f.d.text[at.Start-1] == ' ' && at.End < len(f.d.text) && f.d.text[at.End] == ' '
	}
	return false
}

// nominal says whether unit i can end a noun phrase.
func (f *frame) nominal(i int) bool {
	switch f.tag(i) {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	case "SYM", "X":
		return true
	}
	if f.tag(i) == "ADJ" && f.is(i, "general", "elect", "designate") {
		return f.tag(i-1) == "NOUN" || f.raw(i-1) == "-" // "the attorney general"
	}
	return f.tag(i) == "DET" && f.is(i, "some", "many", "both", "others", "another", "this", "that", "these", "those", "all") ||
		f.tag(i) == "ADJ" && f.is(i, "many", "others", "several", "most", "few")
}

// finite says whether unit i is a finite verb or an auxiliary that is; a word
// inside a name is none, whatever it looks like: the Ways and Means Committee.
func (f *frame) finite(i int) bool {
	if tag := f.tag(i); tag == "PROPN" || tag == "NOUN" {
		return false
	}
	switch f.fine(i) {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// span is the bytes of units a to b, b left out.
func (f *frame) span(a, b int) news.Span {
	return news.Span{Start: f.start(a), End: f.end(b - 1)}
}

func (f *frame) start(i int) int {
	if f.quoted(i) {
		return openMark(f.d.text, f.d.marks.Quotes[f.units[i].quote].Start)
	}
	return f.token(i).Start
}

func (f *frame) end(i int) int {
	if f.quoted(i) {
		return closeMark(f.d.text, f.d.marks.Quotes[f.units[i].quote].End)
	}
	return f.token(i).End
}

// openMark is start moved back over the opening mark before it.
func openMark(text string, start int) int {
	i := trimRight(text, 0, start)
	for _, m := range []string{"“", "”", "‘", "\"", "'", "„", "«", "``", "‹", "»"} {
		if strings.HasSuffix(text[:i], m) {
			return i - len(m)
		}
	}
	return start
}

// closeMark is end moved over the closing mark after it.
func closeMark(text string, end int) int {
	i := skipSpace(text, end, len(text))
	for _, m := range []string{"”", "’", "“", "''", "\"", "'", "»", "›", "‘"} {
		if strings.HasPrefix(text[i:], m) {
			return i + len(m)
		}
	}
	return end
}
