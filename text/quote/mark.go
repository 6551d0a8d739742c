package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/english"
	"synoptic/text/letter"
)

// A form is a pair of marks that open and close each other.
const (
	double  = iota + 1 // “ ” „ " '' ``
	single             // ‘ ’ ' ‚
	angle              // « »
	angleIn            // ‹ ›
)

// mark is a sign that may open or close a quotation.
type mark struct {
	at, end     int
	form        int
	open, close bool // what it can do where it stands
	sure        bool // its sign or place leaves no doubt
	weak        bool // closes, but may be the apostrophe of a plural: "the nations’ "
	straight    bool
	low         bool // „: closed by “ or ”
	match       int  // index of the closer chosen for a single opener, -1 none
}

// markStart are the first bytes of quotation marks.
var markStart = [256]bool{'"': true, '\'': true, '`': true, 0xE2: true, 0xC2: true}

// marksIn lists the quotation marks of a paragraph. Apostrophes inside words
// are left out.
func marksIn(list []mark, text string, from, to int) []mark {
	list = list[:0]
	for i := from; i < to; {
		if !markStart[text[i]] {
			i++
			continue
		}
		m, ok := markOf(text, i, to)
		if !ok {
			_, n := utf8.DecodeRuneInString(text[i:to])
			i += n
			continue
		}
		before, after := sideBefore(text, from, m.at), sideAfter(text, to, m.end)
		if m.shape(text, before, after) {
			list = append(list, m)
		}
		i = m.end
	}
	return list
}

// signs are the quotation marks of one sign, and what each can do.
var signs = []struct {
	sign        string
	form        int
	open, close bool
	low         bool
}{
	{"“", double, true, false, false},
	{"”", double, false, true, false},
	{"‘", single, true, false, false},
	{"’", single, false, true, false},
	{"„", double, true, false, true},
	{"‟", double, true, false, false},
	{"‚", single, true, false, true},
	{"«", angle, true, false, false},
	{"»", angle, false, true, false},
	{"‹", angleIn, true, false, false},
	{"›", angleIn, false, true, false},
}

// markOf reads the sign at i.
func markOf(text string, i, to int) (mark, bool) {
	rest := text[i:to]
	switch {
	case strings.HasPrefix(rest, "''"):
		return mark{at: i, end: i + 2, form: double, open: true, close: true, straight: true}, true
	case strings.HasPrefix(rest, "``"):
		return mark{at: i, end: i + 2, form: double, open: true}, true
	case strings.HasPrefix(rest, "‘‘"):
		return mark{at: i, end: i + 6, form: double, open: true}, true
	case strings.HasPrefix(rest, "’’"):
		return mark{at: i, end: i + 6, form: double, close: true}, true
	case rest[0] == '"':
		return mark{at: i, end: i + 1, form: double, open: true, close: true, straight: true}, true
	case rest[0] == '\'' || rest[0] == '`':
		return mark{at: i, end: i + 1, form: single, open: true, close: true, straight: true}, true
	}
	for _, s := range signs {
		if strings.HasPrefix(rest, s.sign) {
			return mark{at: i, end: i + len(s.sign), form: s.form, open: s.open, close: s.close, low: s.low}, true
		}
	}
	return mark{}, false
}

// A side is what stands next to a mark.
type side int

const (
	blank  side = iota // space, start or end
	ofWord             // letter or digit
	stop               // . , ; : ! ?
	bracket
	other // another quotation mark, dash, anything else
)

func sideBefore(text string, from, i int) side {
	if i <= from {
		return blank
	}
	r, _ := utf8.DecodeLastRuneInString(text[from:i])
	return sideOf(r)
}

func sideAfter(text string, to, i int) side {
	if i >= to {
		return blank
	}
	r, _ := utf8.DecodeRuneInString(text[i:to])
	return sideOf(r)
}

func sideOf(r rune) side {
	switch {
	case unicode.IsSpace(r) || r == 0x200B:
		return blank
	case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '$' || r == '£' || r == '€' || r == '#' || r == '@' || r == '%':
		return ofWord
	case strings.ContainsRune(".,;:!?…", r):
		return stop
	case strings.ContainsRune("()[]{}", r):
		return bracket
	}
	return other
}

// shape settles what the mark can do between its neighbours, and whether it
// is a mark at all.
func (m *mark) shape(text string, before, after side) bool {
	m.match = -1
	if m.form == single {
		return m.shapeSingle(text, before, after)
	}
	if m.straight {
		return m.shapeStraight(text, before, after)
	}
	m.sure = true
	// “word“ and ”word”: the sign of the other end, told by its place
	if m.open && before != blank && before != other && before != bracket && (after == blank || after == stop) && m.form == double && !m.low {
		m.open, m.close = true, true
		m.sure = false
	}
	if m.open && before == blank && after == blank && m.form == double && !m.low {
		m.close, m.sure = true, false // "it did not, “ she said"
	}
	if m.close && before == blank && (after == ofWord || after == bracket) {
		m.open, m.close, m.sure = true, true, false
	}
	return true
}

// shapeStraight settles what a straight double mark can do, which opens and
// closes alike.
func (m *mark) shapeStraight(text string, before, after side) bool {
	m.open = after != blank && (after != stop || opensInDots(text[m.end:]))
	m.close = before != blank
	if before == blank && after == blank {
		m.open, m.close = true, true
	}
	if before == blank && after == stop && !m.open {
		m.close = true // the port is " lost ".
	}
	if m.open && m.close {
		// a side that cannot be spoken decides
		if before == ofWord || before == stop {
			m.open = after == ofWord || after == other || after == bracket
		}
		if after == ofWord && before != ofWord && before != stop {
			m.close = false
		}
	}
	m.sure = m.open != m.close
	return m.open || m.close
}

// shapeSingle tells single marks from apostrophes.
func (m *mark) shapeSingle(text string, before, after side) bool {
	if before == ofWord && after == ofWord {
		return false // don’t, and also don‘t
	}
	m.open = m.open && m.opensWord(text[m.end:], before, after)
	m.close = m.close && before != blank && after != ofWord
	m.weak = m.close && before == ofWord && m.apostrophe(text, after)
	m.sure = m.open != m.close
	return m.open || m.close
}

// opensWord says whether a single mark stands where one may open: before a word,
// or the dots of words left out, but not where it shortens a word (’em).
func (m *mark) opensWord(rest string, before, after side) bool {
	switch {
	case before == ofWord || before == stop || after == blank:
		return false
	case after == stop:
		return opensInDots(rest)
	case after == other && strings.HasPrefix(rest, "’"):
		return false
	}
	return !elided(rest)
}

// opensInDots says whether words begin with the sign of words left out.
func opensInDots(rest string) bool {
	return strings.HasPrefix(rest, "..") || strings.HasPrefix(rest, "…")
}

// apostrophe says whether a single mark that may close behind a letter may as
// well be the apostrophe of a plural (the nations’ votes) or of talkin'.
func (m *mark) apostrophe(text string, after side) bool {
	switch text[m.at-1] {
	case 's', 'z', 'x':
		return after == blank && followsSmall(text, m.end)
	case 'n':
		return strings.HasSuffix(text[:m.at], "in")
	}
	return false
}

// followsSmall says whether a word in small letters comes after i.
func followsSmall(text string, i int) bool {
	for i < len(text) && text[i] == ' ' {
		i++
	}
	return i < len(text) && letter.IsLower(text[i])
}

// elided says whether rest is a word that an apostrophe shortens at its
// front: ’em, ’til, ’90s, ’n’.
func elided(rest string) bool {
	n := 0
	for n < len(rest) && (letter.IsLower(rest[n]) || letter.IsUpper(rest[n]) || letter.IsDigit(rest[n])) {
		n++
	}
	word := rest[:n]
	if n > 1 && n < 5 && letter.IsDigit(word[0]) && letter.IsDigit(word[1]) && (n == 2 || n == 3 && word[2] == 's') {
		return true
	}
	return elisions[word]
}

var elisions = english.Set("em til till cause twas tis n round bout s t ll re ve d m un Em Til Cause Twas Tis N")

// OpenMark is start moved back over the opening mark before it.
func OpenMark(text string, start int) int {
	i := letter.TrimRight(text, 0, start)
	for _, m := range []string{"“", "”", "‘", "\"", "'", "„", "«", "``", "‹", "»"} {
		if strings.HasSuffix(text[:i], m) {
			return i - len(m)
		}
	}
	return start
}

// CloseMark is end moved over the closing mark after it.
func CloseMark(text string, end int) int {
	i := letter.SkipSpace(text, end, len(text))
	for _, m := range []string{"”", "’", "“", "''", "\"", "'", "»", "›", "‘"} {
		if strings.HasPrefix(text[i:], m) {
			return i + len(m)
		}
	}
	return end
}
