package moment

import (
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// A pattern is a row of elements parted by spaces. An element is a word, a
// sign, a kind (@month) or several of these with | between them; ? after it
// means that it may be missing. What stands before < must be there but is no
// part of the moment, nor is what stands after >.
//
// @num is a number of one or more words, @year also a year in words.

// element is one place of a pattern.
type element struct {
	kinds    piece.Kind
	ids      []piece.ID
	optional bool
	count    bool // a number of one or more words
	year     bool
}

func (e *element) takes(p *piece.Piece) bool {
	if p.Is(e.kinds) {
		return true
	}
	for _, id := range e.ids {
		if p.ID == id {
			return true
		}
	}
	return false
}

// pattern is a compiled pattern with the rule it stands for.
type pattern struct {
	before, body, after []element
	rule                *rule
}

// capture is the pieces that one element took.
type capture struct {
	from, to int
	num      float64
}

// match is a match of a pattern. Captures are those of its body.
type match struct {
	ps       []piece.Piece
	from, to int // pieces of the moment
	caps     [12]capture
	n        int
}

// at is the first captured piece of one of the kinds, nil if there is none.
func (m *match) at(k piece.Kind) *piece.Piece {
	for i := range m.caps[:m.n] {
		if p := &m.ps[m.caps[i].from]; p.Is(k) {
			return p
		}
	}
	return nil
}

// val is the value of the first captured piece of one of the kinds, 0 if
// there is none.
func (m *match) val(k piece.Kind) int {
	if p := m.at(k); p != nil {
		return p.Value
	}
	return 0
}

// num is the captured number; ok is false if there is none.
func (m *match) num() (n float64, ok bool) {
	for _, c := range m.caps[:m.n] {
		if m.ps[c.from].Is(piece.Number | piece.Card | piece.Scale) {
			return c.num, true
		}
	}
	return 0, false
}

// year is the captured year, 0 if there is none.
func (m *match) year() int {
	for _, c := range m.caps[:m.n] {
		if p := &m.ps[c.from]; c.num >= 1000 && p.Is(piece.Year|piece.Card) {
			return int(c.num)
		}
	}
	return 0
}

// has says whether a captured piece is the word.
func (m *match) has(w string) bool {
	id := piece.Known(w)
	for _, p := range m.ps[m.from:m.to] {
		if p.ID == id {
			return true
		}
	}
	return false
}

// unit is the captured unit of time.
func (m *match) unit() calendar.Unit {
	p := m.at(piece.Unit)
	if p == nil {
		return 0
	}
	return p.Unit()
}

// match tries the pattern with its body at piece i.
func (pt *pattern) match(ps []piece.Piece, i int, m *match) bool {
	if len(pt.before) > i || (len(pt.before) > 0 && ps[i].Broke) {
		return false
	}
	for k := range pt.before {
		if !pt.before[k].takes(&ps[i-len(pt.before)+k]) {
			return false
		}
	}
	m.ps, m.from, m.n = ps, i, 0
	return pt.rest(pt.body, i, m)
}

// rest matches the elements that are left, longest first.
func (pt *pattern) rest(left []element, i int, m *match) bool {
	if len(left) == 0 {
		m.to = i
		return pt.follows(i, m)
	}
	e := &left[0]
	if i < len(m.ps) && (i == m.from || !m.ps[i].Broke) && m.n < len(m.caps) {
		if c, ok := e.take(m.ps, i); ok {
			m.caps[m.n] = c
			m.n++
			if pt.rest(left[1:], c.to, m) {
				return true
			}
			m.n--
		}
	}
	return e.optional && pt.rest(left[1:], i, m)
}

// follows says whether what the pattern wants after the moment is there.
func (pt *pattern) follows(i int, m *match) bool {
	for k := range pt.after {
		if i+k >= len(m.ps) || m.ps[i+k].Broke || !pt.after[k].takes(&m.ps[i+k]) {
			return false
		}
	}
	return true
}

// take reads one element at piece i.
func (e *element) take(ps []piece.Piece, i int) (capture, bool) {
	p := &ps[i]
	if e.year {
		if y, to := piece.YearAt(ps, i); to > i {
			return capture{i, to, float64(y)}, true
		}
		return capture{}, false
	}
	if e.count {
		if n, to := piece.CountAt(ps, i); to > i {
			return capture{i, to, n}, true
		}
	}
	return capture{i, i + 1, p.Num}, e.takes(p)
}
