package synopsis

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wording is the member that stands best alone; the first of equals.
func (u *units) wording(ms []member) member {
	best, top := ms[0], -1e9
	for _, m := range ms {
		if v := u.alone(m); v > top {
			best, top = m, v
		}
	}
	return best
}

// alone tells how well a stretch of a sentence can be read by itself: it
// begins like a sentence, says who is meant, and is neither a fragment nor
// long.
func (u *units) alone(m member) float64 {
	s := &u.reports[m.report]
	ws := s.in(m.Span)
	if len(ws) == 0 {
		return -10
	}
	sentence := s.Marks.Sentences[m.sentence].Span
	v := 0.0
	if m.Start <= sentence.Start+2 {
		v += 2
	}
	if m.End+2 >= sentence.End {
		v++
	}
	first := u.form(ws[0])
	switch {
	case danglers[first]:
		v -= 2
	case leaders[first]:
		v -= 1
	}
	for _, w := range ws {
		if pronouns[u.form(w)] {
			v -= 0.6
		}
	}
	if r, _ := utf8.DecodeRuneInString(m.In(s.Text)); unicode.IsUpper(r) {
		v++
	}
	switch n := len(ws); {
	case n < 5:
		v -= 2
	case n > 35:
		v -= 2
	case n > 25:
		v--
	}
	return v - 0.5*float64(strings.Count(m.In(s.Text), "\"")%2)
}

// danglers begin what hangs on words before it.
var danglers = wordSet(`who whom whose which that where when while after before because although though but and so as since if
unless until whereas than or including citing adding stating saying nor`)

// leaders begin sentences that lean on the one before.
var leaders = wordSet(`however meanwhile also still then moreover instead it this that these those he she they his her their`)

// pronouns need a person or thing named before them.
var pronouns = wordSet(`it he she they him her them his hers their theirs its this these those i we you my our your us me`)

// isUpper says whether a text begins with a capital letter.
func isUpper(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}
