package saying

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// piece is a part of one quotation that may be quoted alone: a sentence, or
// a clause that could be one.
type piece struct {
	report int
	quote  int // index into the report's speech
	turn   int // quotations of one speaker in one paragraph are one turn
	seq    int // place in the turn
	span   news.Span
	words  []table.Word
	said   string // the one name of the speaker, "" if unknown
	sum    float64
	gap    bool         // what goes before in its turn was not said just before it
	soft   bool         // it begins inside a sentence
	before []table.Word // what goes before it in its quotation, nil at the start or after a gap
	after  []table.Word // what follows it in its quotation
}

// piecesOf cuts the direct speech of all reports into pieces, in order of
// report and place.
func piecesOf(t *table.Table) []piece {
	c := cutter{Table: t, turn: -1}
	for i := range t.Reports {
		r := &t.Reports[i]
		said, paragraph, first := "", 0, true
		for k, q := range r.Speech {
			if q.Denied || r.Nested(q) && !handsOn(t.People, r, q) {
				continue
			}
			here := paragraphAt(r, q.Start)
			if first || here != paragraph || t.Speaker(q) != said {
				c.turn++
			}
			c.cut(i, k)
			said, paragraph, first = t.Speaker(q), here, false
		}
	}
	all := c.all
	for i := 1; i < len(all); i++ {
		if a, b := &all[i-1], &all[i]; a.report == b.report && a.quote == b.quote && !b.gap {
			a.after, b.before = b.words, a.words
		}
	}
	seq := 0
	for i := range all {
		if i == 0 || all[i-1].turn != all[i].turn {
			seq = 0
		}
		all[i].seq = seq
		seq++
	}
	return all
}

// handsOn says whether a quotation inside another is somebody else's, whom it
// names: what one writes whom a report quotes, and another said.
func handsOn(p table.People, r *table.Sheet, q news.Quote) bool {
	inner := p.Speaker(q)
	if !p.Named(inner) || q.Source == nil {
		return false
	}
	return !slices.ContainsFunc(r.Speech, func(o news.Quote) bool {
		return o.Span == *q.Within && mayBe(p, p.Speaker(o), inner)
	})
}

// paragraphAt is the paragraph that holds the offset.
func paragraphAt(r *table.Sheet, at int) int {
	if s := r.Sentence(at); s >= 0 {
		return r.Marks.Sentences[s].Paragraph
	}
	return strings.Count(r.Text[:at], "\n")
}

// cutter cuts quotation after quotation into pieces.
type cutter struct {
	*table.Table
	all  []piece // so far
	turn int     // of the quotation that is cut
}

// cut adds the pieces of the k-th quotation of the i-th report.
func (c *cutter) cut(i, k int) {
	r := &c.Reports[i]
	q := r.Speech[k]
	js := weighty(c.Vocab, r, q.Span, ownDots(cuts(r, q.Span), r.Text, q))
	start, gap, soft := q.Start, true, false
	if n := len(c.all); n > 0 && c.all[n-1].turn == c.turn {
		gap = !broken(r.Text, r.Speech[c.all[n-1].quote], q)
	}
	for _, j := range append(js, joint{at: q.End, next: q.End}) {
		sp := table.Trimmed(r.Text, news.Span{Start: start, End: j.at})
		if words := r.In(sp); len(words) > 0 {
			p := piece{report: i, quote: k, turn: c.turn, span: sp, words: words, said: c.Speaker(q), gap: gap, soft: soft}
			for _, w := range words {
				p.sum += loudness(c.Vocab, w)
			}
			c.all = append(c.all, p)
			gap = false
		}
		start, gap, soft = j.next, gap || j.gap, j.soft
	}
}

// ownDots are the joints of a quotation, where dots leave nothing out in a post that
// its writer signs: they are the writer's own.
func ownDots(js []joint, text string, q news.Quote) []joint {
	if q.Source == nil || q.Source.Start < q.End || !strings.HasPrefix(strings.TrimLeft(text[q.Source.End:], " "), "(@") {
		return js
	}
	for k := range js {
		if js[k].gap {
			js[k].gap, js[k].at = false, js[k].next
		}
	}
	return js
}

// broken says whether b goes on where a stopped, with no more between them
// than who says so: "We came," she said, "and we saw."
func broken(text string, a, b news.Quote) bool {
	if a.Kind == "mixed" || b.Kind == "mixed" || a.End > b.Start {
		return false
	}
	between := strings.Fields(text[a.End:b.Start])
	for i, w := range between { // one sentence at most
		if i+2 < len(between) && len(w) > 4 && strings.HasSuffix(w, ".") || i > 30 {
			return false
		}
	}
	first, _ := utf8.DecodeRuneInString(b.In(text))
	return !unicode.IsLower(first) || strings.HasSuffix(a.In(text), ",")
}

// weighty drops joints that would leave a piece without words of its own: "I
// told her that." goes with what follows, at the end with what goes before; so
// does what was quoted inside.
func weighty(v *table.Vocab, r *table.Sheet, sp news.Span, js []joint) []joint {
	out := js[:0]
	start := sp.Start
	for _, j := range js {
		if n := len(out) - 1; j.inner && n >= 0 && !out[n].gap && !stands(v, r.In(news.Span{Start: start, End: j.at})) {
			out[n], start = j, j.next
			continue
		}
		if j.gap || stands(v, r.In(news.Span{Start: start, End: j.at})) {
			out = append(out, j)
			start = j.next
		}
	}
	if n := len(out); n > 0 && !out[n-1].gap && !stands(v, r.In(news.Span{Start: start, End: sp.End})) {
		out = out[:n-1]
	}
	return out
}

// stands says whether words are enough for a piece of their own.
func stands(v *table.Vocab, words []table.Word) bool {
	return len(words) >= 6 || content(v, words) >= 0.5
}

// content is the weight of the words that are no names.
func content(v *table.Vocab, words []table.Word) float64 {
	sum := 0.0
	for _, w := range words {
		if !w.Named {
			sum += v.Weight(w)
		}
	}
	return sum
}

// joint is a place where a quotation can be cut: the piece before ends at
// at, the one after begins at next.
type joint struct {
	at, next int
	gap      bool // words are left out here
	soft     bool // inside a sentence
	inner    bool // an inner quotation ends here
}

// cuts are the joints inside a span of a report: ends of sentences, ellipses,
// semicolons, and commas between two clauses each of which has a finite verb.
func cuts(r *table.Sheet, sp news.Span) []joint {
	var js []joint
	for k := max(r.Sentence(sp.Start), 0); k < len(r.Marks.Sentences); k++ {
		s := r.Marks.Sentences[k]
		if s.Start >= sp.End {
			break
		}
		if s.Start > sp.Start {
			js = append(js, joint{at: s.Start, next: s.Start})
		}
	}
	text := r.Text
	for at := sp.Start; at < sp.End; at++ {
		switch {
		case strings.HasPrefix(text[at:sp.End], "…"):
			js = append(js, joint{at: at, next: at + len("…"), gap: true})
		case strings.HasPrefix(text[at:sp.End], "..."):
			js = append(js, joint{at: at, next: at + 3, gap: true})
			at += 2
		case strings.HasPrefix(text[at:sp.End], ". . ."):
			js = append(js, joint{at: at, next: at + 5, gap: true})
			at += 4
		case text[at] == ';':
			js = append(js, joint{at: at + 1, next: at + 1})
		case text[at] == ',' && at+1 < sp.End && text[at+1] == ' ' && splice(r, sp, at):
			js = append(js, joint{at: at + 1, next: at + 1, soft: true})
		case text[at] == ' ' && stopped(text[sp.Start:at], text[at+1:sp.End]):
			js = append(js, joint{at: at, next: at + 1, inner: strings.ContainsRune("’'", lastRune(text[sp.Start:at]))})
		}
	}
	slices.SortStableFunc(js, func(a, b joint) int { return a.at - b.at })
	return js
}

// stopped says whether a question, a call or an inner quotation ends here and
// a sentence begins, inside one that reading left whole.
func stopped(before, after string) bool {
	bare := strings.TrimRight(before, "’”'\"")
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, "‘“'\"["))
	if !unicode.IsUpper(next) {
		return false
	}
	return strings.HasSuffix(bare, "?") || strings.HasSuffix(bare, "!") || len(bare) < len(before) && (strings.HasSuffix(bare, ",") || strings.HasSuffix(bare, "."))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// splice says whether the comma parts two clauses of the quotation.
func splice(r *table.Sheet, sp news.Span, comma int) bool {
	toks := r.Marks.Tokens
	from, to := comma, comma+1
	for from > sp.Start && !strings.ContainsRune(".!?,;", rune(r.Text[from-1])) {
		from--
	}
	for to < sp.End && !strings.ContainsRune(".!?,;", rune(r.Text[to])) {
		to++
	}
	return finite(toks, news.Span{Start: from, End: comma}) && finite(toks, news.Span{Start: comma + 1, End: to})
}

// finite says whether the span begins with a subject and has a finite verb.
func finite(toks []news.Token, sp news.Span) bool {
	i, _ := slices.BinarySearchFunc(toks, sp.Start, func(t news.Token, at int) int { return t.Start - at })
	subject := false
	for ; i < len(toks) && toks[i].Start < sp.End; i++ {
		switch toks[i].Fine {
		case "VBD", "VBZ", "VBP", "MD":
			return subject
		case "WDT", "WP", "WRB", "IN":
			if !subject {
				return false
			}
		}
		switch toks[i].Tag {
		case "NOUN", "PRON", "PROPN":
			subject = true
		}
	}
	return false
}

// loudness is the weight of a word in an utterance: little words count too, for
// it is they that tell one wording from another.
func loudness(v *table.Vocab, w table.Word) float64 { return 0.12 + v.Weight(w) }
