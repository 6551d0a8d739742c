// Package figure finds the numbers in a text that measure or count something: with
// their unit, what they count, how they are bound, and the tolls of those killed or
// hurt. A rule is a row with its examples; the first that takes a number keeps it.
package figure

import (
	"synoptic/news"
	"synoptic/text/piece"
)

// rule is a row of the figures: how a number with its unit or with
// what it counts is told. Rows are tried in order; the first that takes a
// number keeps it.
type rule struct {
	name string
	// read completes the figure of a number; false leaves it to later rows.
	read     func(r *reading, n *numeral) bool
	examples []example
}

// example is a text with a figure it holds.
type example struct {
	text, words string
	value       float64
	unit, of    string
	bound       string
}

// rules are all rows, sure ones first.
func rules() []rule {
	return []rule{noFigure, moneyRule, percentRule, ageRule, tollRule, magnitudeRule, degreeRule, measureRule, durationRule, fractionRule, scoreRule, countRule}
}

var table = rules()

// Find gives the numbers of a text that measure or count something, in order, with
// the marks that were found in it before: tokens, moments and names. Dates and times
// of day are moments, not figures; numbers in names and addresses are none.
func Find(text string, ps []piece.Piece, marks news.Marks) []news.Figure {
	r := newReading(text, ps, &marks)
	for i := 0; i < len(r.ps); {
		i = max(r.read(i), i+1)
	}
	return r.out
}

// scan is a text cut into pieces. Its methods read what the pieces tell alone,
// without the letters of the text and without its tokens.
type scan []piece.Piece

// reading is a text while its figures are read.
type reading struct {
	unitReading
	tollReading
	text   string
	marks  *news.Marks
	ps     scan
	tags   *tokenCursor
	out    []news.Figure
	moment int             // first moment that does not end before the place of reading
	named  map[string]bool // words with the number behind them that are names; nil before they are looked for
}

func newReading(text string, ps scan, marks *news.Marks) *reading {
	tags := &tokenCursor{tokens: marks.Tokens}
	return &reading{text: text, marks: marks, ps: ps, tags: tags, unitReading: unitReading{text, ps}, tollReading: tollReading{ps, tags}}
}

// tokenCursor finds tokens by their place in a text that is read from its
// beginning to its end.
type tokenCursor struct {
	tokens []news.Token
	next   int // first token that does not end before the place of reading
}

// at is the index of the first token that ends after an offset. Calls come
// with offsets that rarely fall.
func (c *tokenCursor) at(offset int) int {
	for c.next > 0 && c.tokens[c.next-1].End > offset {
		c.next--
	}
	for c.next < len(c.tokens) && c.tokens[c.next].End <= offset {
		c.next++
	}
	return c.next
}

// numeral is a number while it is read.
type numeral struct {
	from, to int // pieces of the number itself
	news.Figure
	left, right int // pieces of the figure, with its unit and bound
}

// read reads the figure that begins at piece i and gives the piece after it,
// or i if there is none.
func (r *reading) read(i int) int {
	p := &r.ps[i]
	if none, ok := r.noneTold(i); ok {
		if none.Of != "" {
			r.keep(&none)
		}
		return none.right
	}
	if nth, ok := r.nthVictim(i); ok {
		r.keep(&nth)
		return nth.right
	}
	if !p.Is(piece.Number|piece.Card|piece.Scale|piece.Vague|piece.Many) && !isArticle(p.ID) && !lexQuarters[p.ID] && p.ID != piece.Sign('½') {
		return i
	}
	n := numeral{from: i}
	if !r.amount(&n) || r.taken(&n) {
		return i
	}
	n.left, n.right = n.from, n.to
	r.ps.boundBefore(&n)
	for k := range table {
		rule := &table[k]
		if !rule.read(r, &n) {
			continue
		}
		if rule.name == noFigure.name {
			return n.right
		}
		r.ps.boundAfter(&n)
		n.Rule = rule.name
		r.keep(&n)
		return n.right
	}
	return i
}

// keep adds a figure. One that runs into the figure before it begins after.
func (r *reading) keep(n *numeral) {
	for n.left < n.from && len(r.out) > 0 && r.ps[n.left].Start < r.out[len(r.out)-1].End {
		n.left++
	}
	n.Span = news.Span{Start: r.ps[n.left].Start, End: r.ps[n.right-1].End}
	if n.Bound == "" {
		n.Bound = "exactly"
	}
	if n.About.Len() == 0 {
		n.About = n.Span
	}
	r.out = append(r.out, n.Figure)
}

// taken says whether the number is part of a moment other than a duration.
func (r *reading) taken(n *numeral) bool {
	ms, s := r.marks.Moments, news.Span{Start: r.ps[n.from].Start, End: r.ps[n.to-1].End}
	for r.moment < len(ms) && ms[r.moment].End <= s.Start {
		r.moment++
	}
	return r.moment < len(ms) && ms[r.moment].Overlaps(s) && ms[r.moment].Type != "DURATION"
}

// last is the figure before, nil if there is none.
func (r *reading) last() *news.Figure {
	if len(r.out) == 0 {
		return nil
	}
	return &r.out[len(r.out)-1]
}
