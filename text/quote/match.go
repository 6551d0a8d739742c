package quote

import (
	"regexp"
	"strings"

	"synoptic/news"
	"synoptic/text/letter"
)

// matcher pairs quotation marks. Between paragraphs it keeps only what is
// still open.
type matcher struct {
	text  string
	marks []mark
	open  []opening
	found []news.Quote
	// carried is a quotation of the paragraph before that was not closed.
	carried bool
}

// opening is a mark that waits for its closer.
type opening struct {
	mark
	index int // in matcher.marks, -1 if it came from the paragraph before
	rule  string
}

// maxDepth bounds how deep quotations stand inside each other.
const maxDepth = 6

// lookahead bounds the search for a closer, in marks.
const lookahead = 48

// paragraph pairs the marks of text[from:to].
func (m *matcher) paragraph(from, to int) {
	m.marks = marksIn(m.marks, m.text, from, to)
	m.carry(from)
	for i := range m.marks {
		k := &m.marks[i]
		switch {
		case k.form == single:
			m.single(i)
		case m.closes(k):
			m.close(*k)
		case k.open:
			m.begin(i)
		}
	}
	m.closeAll(to, true)
}

// carry settles what the paragraph before left open: this one repeats its
// opening mark, or closes it, or it was never closed.
func (m *matcher) carry(from int) {
	if !m.carried {
		return
	}
	last := &m.found[len(m.found)-1]
	m.carried = false
	first, n := m.firstOf(double)
	switch {
	case n == 0:
	case first.at == from && first.open:
		last.Open, last.Rule = false, "runs on"
	case first.close && !first.open:
		last.Open, last.Rule = false, "runs on"
		m.open = append(m.open, opening{mark: mark{at: from, end: from, form: double}, index: -1, rule: "runs on"})
	}
}

// firstOf is the first mark of a form, and how many there are.
func (m *matcher) firstOf(form int) (first mark, n int) {
	for _, k := range m.marks {
		if k.form == form {
			if n == 0 {
				first = k
			}
			n++
		}
	}
	return first, n
}

// closes says whether a mark closes what is open.
func (m *matcher) closes(k *mark) bool {
	top := m.top(k.form)
	if top < 0 {
		// ‘word”: a single mark closed by a double one
		return k.close && !k.open && len(m.open) > 0 && m.open[len(m.open)-1].form == single
	}
	if m.open[top].low && k.form == double && !k.low {
		return true // „ closes with “
	}
	return k.close
}

// top is the index of the last opening of a form, -1 if there is none.
func (m *matcher) top(form int) int {
	for i := len(m.open) - 1; i >= 0; i-- {
		if m.open[i].form == form {
			return i
		}
	}
	return -1
}

// close ends the quotation the mark k closes, and those inside it that are
// still open.
func (m *matcher) close(k mark) {
	top := m.top(k.form)
	if top < 0 {
		top = len(m.open) - 1
	}
	for i := len(m.open) - 1; i > top; i-- {
		m.emit(m.open[i], k.at, true)
	}
	wrong := m.open[top].form != k.form
	if wrong {
		m.open[top].rule = "closed by another mark"
	}
	m.emit(m.open[top], k.at, false)
	m.open = m.open[:top]
}

// begin opens a quotation at mark i. Where one of the form is open already,
// either this one is nested, or the one before was never closed.
func (m *matcher) begin(i int) {
	k := m.marks[i]
	if top := m.top(k.form); top >= 0 && !m.nests(i) && !(m.open[top].straight != k.straight && m.closedLater(i, !k.straight)) {
		for j := len(m.open) - 1; j >= top; j-- {
			m.emit(m.open[j], k.at, true)
		}
		m.open = m.open[:top]
	}
	if len(m.open) < maxDepth {
		m.open = append(m.open, opening{mark: k, index: i, rule: formRule(k)})
	}
}

// nests says whether the marks after i close twice before another opens.
func (m *matcher) nests(i int) bool {
	depth := 1
	for _, k := range m.marks[i+1 : min(len(m.marks), i+1+lookahead)] {
		if k.form != m.marks[i].form {
			continue
		}
		if k.close {
			if depth--; depth < 0 {
				return true
			}
		} else if depth++; depth > 1 && m.marks[i].straight {
			return false
		}
	}
	return false
}

// closedLater says whether a closing mark, straight or curly, comes after
// mark i.
func (m *matcher) closedLater(i int, straight bool) bool {
	for _, k := range m.marks[i+1 : min(len(m.marks), i+1+lookahead)] {
		if k.form == m.marks[i].form && k.straight == straight && k.close && (!straight || !k.open) {
			return true
		}
	}
	return false
}

// single judges a single mark: it closes the one open if that chose it, opens
// if a closer is in sight, and is an apostrophe otherwise.
func (m *matcher) single(i int) {
	k := m.marks[i]
	if n := len(m.open); k.close && n > 0 && m.open[n-1].form == single && m.open[n-1].match == i {
		m.emit(m.open[n-1], k.at, false)
		m.open = m.open[:n-1]
		return
	}
	if !k.open {
		return
	}
	if n := len(m.open); n > 0 && m.open[n-1].form == single {
		return // one single inside another is an apostrophe
	}
	k.match = m.closer(i)
	if k.match < 0 && !m.speaks(k) {
		return
	}
	if len(m.open) < maxDepth {
		m.open = append(m.open, opening{mark: k, index: i, rule: "single marks"})
	}
}

// closer finds the mark that closes the single mark i: the first sure one
// before the quotation around it ends, else the first that may be one.
func (m *matcher) closer(i int) int {
	if m.marks[i].straight {
		if j := m.closerOf(i, true); j >= 0 {
			return j
		}
	}
	return m.closerOf(i, false)
}

// closerOf is closer; if alike, curly single marks are passed over.
func (m *matcher) closerOf(i int, alike bool) int {
	inside := m.top(double) >= 0
	depth, weak := 0, -1
	for j := i + 1; j < min(len(m.marks), i+1+lookahead); j++ {
		k := m.marks[j]
		if k.form == double {
			switch {
			case k.close && inside && depth == 0:
				return weak
			case k.close && depth > 0:
				depth--
			case m.mistaken(i, k, inside, weak):
				return j
			case k.open:
				depth++
			}
			continue
		}
		if k.form != single || alike && !k.straight {
			continue
		}
		switch {
		case k.open && !k.close && weak >= 0:
			return weak
		case !k.close || depth > 0:
		case !k.weak:
			return j
		case weak < 0:
			weak = j
		}
	}
	return weak
}

// mistaken says whether double mark k closes the single mark i by mistake: two
// primes where one opened it; or, of a curly one, any double mark before another
// may.
func (m *matcher) mistaken(i int, k mark, inside bool, weak int) bool {
	if !k.close || k.open {
		return false
	}
	if m.marks[i].straight {
		return !inside && m.primes(k)
	}
	return weak < 0
}

// primes says whether a mark is written as two straight single ones.
func (m *matcher) primes(k mark) bool { return k.straight && k.end-k.at == len("''") }

// speaks says whether a single mark that nothing closes still opens speech:
// with a capital, after a colon; if it is curly, also after a comma or
// nothing.
func (m *matcher) speaks(k mark) bool {
	if k.end >= len(m.text) || !letter.IsUpper(m.text[k.end]) {
		return false
	}
	before := lastBefore(m.text, k.at)
	if k.straight {
		return before == ':'
	}
	return before == ',' || before == ':' || before == '\n' || before == 0
}

// closeAll ends what is still open where its paragraph ends.
func (m *matcher) closeAll(to int, carry bool) {
	for i := len(m.open) - 1; i >= 0; i-- {
		n := len(m.found)
		m.emit(m.open[i], to, true)
		m.carried = carry && i == 0 && m.open[i].form == double && len(m.found) > n && m.found[len(m.found)-1].Open
	}
	m.open = m.open[:0]
}

// emit adds the quotation that o opens and that ends at end.
func (m *matcher) emit(o opening, end int, unclosed bool) {
	s := news.Span{Start: letter.SkipSpace(m.text, o.end, end), End: 0}
	s.End = letter.TrimRight(m.text, s.Start, end)
	if s.Len() <= 0 || !strings.ContainsFunc(s.In(m.text), isWordRune) {
		return
	}
	rule := o.rule
	if unclosed {
		rule = "never closed"
		if at := attributionIn.FindStringIndex(s.In(m.text)); at != nil && o.form == double {
			s.End, unclosed, rule = s.Start+at[0]+len(","), false, "closed before who says it"
		}
	}
	m.found = append(m.found, news.Quote{Span: s, Open: unclosed, Rule: rule})
}

// attributionIn is who says it, at the end of what was never closed: ", Ida
// Crane said." or ", said the mayor, Ida Crane."
var attributionIn = regexp.MustCompile(`,\s(?:(?:said|says|added)\s(?:the |a )?(?:[\w’'-]+ ){0,3}[A-Z][\w.’'-]*|(?:[A-Z][\w.’'-]*\s){1,4}(?:said|says|added)|(?:he|she)\s(?:said|says|added))\b[^“”"\n]{0,80}\.$`)

func isWordRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r > 0xBF && (r < 0x2000 || r > 0x2BFF)
}

// formRule names the marks of a quotation.
func formRule(k mark) string {
	switch {
	case k.low:
		return "low marks"
	case k.form == angle || k.form == angleIn:
		return "angle marks"
	case k.straight:
		return "straight marks"
	}
	return "curly marks"
}
