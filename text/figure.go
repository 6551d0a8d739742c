package text

import (
	"slices"

	"synoptic/news"
	"synoptic/text/piece"
)

// figureRule is a row of the figures: how a number with its unit or with
// what it counts is told. Rows are tried in order; the first that takes a
// number keeps it.
type figureRule struct {
	name string
	// read completes the figure of a number; false leaves it to later rows.
	read     func(r *figureReading, n *numeral) bool
	examples []figureExample
}

// figureExample is a text with a figure it holds.
type figureExample struct {
	text, words string
	value       float64
	unit, of    string
	bound       string
}

// figureRules are all rows, sure ones first.
func figureRules() []figureRule {
	return []figureRule{noFigure, moneyRule, percentRule, ageRule, tollRule, measureRule, durationRule, fractionRule, scoreRule, countRule}
}

var figureTable = figureRules()

// findFigures gives the numbers of a text that measure or count something, in order, with
// the marks that were found in it before: tokens, moments and names. Dates and times
// of day are moments, not figures; numbers in names and addresses are none.
func findFigures(text string, ps []piece.Piece, marks news.Marks) []news.Figure {
	r := newFigureReading(text, ps, &marks)
	for i := 0; i < len(r.ps); {
		i = max(r.read(i), i+1)
	}
	return r.out
}

// scan is a text cut into pieces. Its methods read what the pieces tell alone,
// without the letters of the text and without its tokens.
type scan []piece.Piece

// figureReading is a text while its figures are read.
type figureReading struct {
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

func newFigureReading(text string, ps scan, marks *news.Marks) *figureReading {
	tags := &tokenCursor{tokens: marks.Tokens}
	return &figureReading{text: text, marks: marks, ps: ps, tags: tags, unitReading: unitReading{text, ps}, tollReading: tollReading{ps, tags}}
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
func (r *figureReading) read(i int) int {
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
	for k := range figureTable {
		rule := &figureTable[k]
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
func (r *figureReading) keep(n *numeral) {
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
func (r *figureReading) taken(n *numeral) bool {
	ms, s := r.marks.Moments, news.Span{Start: r.ps[n.from].Start, End: r.ps[n.to-1].End}
	for r.moment < len(ms) && ms[r.moment].End <= s.Start {
		r.moment++
	}
	return r.moment < len(ms) && ms[r.moment].Overlaps(s) && ms[r.moment].Type != "DURATION"
}

// last is the figure before, nil if there is none.
func (r *figureReading) last() *news.Figure {
	if len(r.out) == 0 {
		return nil
	}
	return &r.out[len(r.out)-1]
}

// Toll is the number of those killed or injured (of) that a report gives in
// its Figures: the one it gives most often, the first of equals, with the
// parts of a first one told in parts ("killing two guards and 10 guests")
// added up. None is the toll only of a report that gives no other: "no one
// else was hurt" goes with those who were. ok is false if it gives none.
func Toll(figures []news.Figure, of string) (toll news.Figure, ok bool) {
	var all []news.Figure
	for _, f := range figures {
		if f.Of != of {
			continue
		}
		if n := len(all); n == 1 && f.About.Start < f.Start && f.Start < all[0].End+joined && all[0].About.Start < all[0].Start {
			all[0].Value += f.Value
			all[0].End = f.End
			continue
		}
		all = append(all, f)
	}
	if slices.ContainsFunc(all, someone) {
		all = slices.DeleteFunc(all, func(f news.Figure) bool { return !someone(f) })
	}
	most := 0
	for _, f := range all {
		if n := timesGiven(all, f.Value); n > most {
			toll, most = f, n
		}
	}
	return toll, most > 0
}

func someone(f news.Figure) bool { return f.Value > 0 }

// timesGiven is how many of the first figures have the value.
func timesGiven(figures []news.Figure, value float64) (n int) {
	for _, f := range figures[:min(len(figures), mostTolls)] {
		if f.Value == value {
			n++
		}
	}
	return n
}

const (
	joined    = 30 // bytes between the parts of one toll
	mostTolls = 40 // figures of toll that are counted
)
