package word

import "strings"

// Pattern is a row of words a line is held against, written as
//
//	word      that word, without regard to case; a|b either; *a, a* and *a*
//	          any word that ends with, opens with or holds a
//	word:     that word with a colon (or any other sign) behind it
//	[word]    that word or nothing
//	WORD      that word in capitals
//	#         a number
//	?         any one word
//	*         any words or none
//	+         any words, at least one
//	Name      words with capitals, at least one
//	Month Day a month's or a weekday's name, short or long
//
// It is matched by moving a set of states over the words, so its cost is
// words times elements whatever the line holds. At most 62 elements.
type Pattern []element

type element struct {
	kind   elementKind
	words  []string // for literal
	sign   byte     // sign that must follow, 0 for any
	loud   bool     // in capitals
	option bool
	glob   bool // a word has a star
}

type elementKind int

const (
	literal elementKind = iota
	anyWord
	anyWords
	number
	name
	month
	weekday
)

// Compile reads a pattern as written above.
func Compile(s string) Pattern {
	var out Pattern
	for _, f := range strings.Fields(s) {
		e := element{}
		if strings.HasPrefix(f, "[") && strings.HasSuffix(f, "]") {
			e.option, f = true, f[1:len(f)-1]
		}
		if n := len(f); n > 1 && strings.IndexByte(":.?!,", f[n-1]) >= 0 {
			e.sign, f = f[n-1], f[:n-1]
		}
		switch f {
		case "#":
			e.kind = number
		case "?":
			e.kind = anyWord
		case "*":
			e.kind, e.option = anyWords, true
		case "+":
			e.kind = anyWords
		case "Name":
			e.kind = name
		case "Month":
			e.kind = month
		case "Day":
			e.kind = weekday
		default:
			e.loud = f == strings.ToUpper(f) && f != strings.ToLower(f)
			e.words, e.glob = strings.Split(strings.ToLower(f), "|"), strings.Contains(f, "*")
		}
		out = append(out, e)
	}
	return out
}

// takes says whether the element takes the word.
func (e *element) takes(w *Word) bool {
	if e.sign != 0 && w.After != e.sign {
		return false
	}
	switch e.kind {
	case anyWord, anyWords:
		return true
	case number:
		return w.Num
	case name:
		return w.Cap && !w.Num && !IsWeekday(w.Low)
	case month:
		return MonthOf(w.Low) > 0
	case weekday:
		return IsWeekday(w.Low)
	}
	if e.loud && !w.Loud {
		return false
	}
	for _, s := range e.words {
		if s == w.Low || e.glob && globs(s, w.Low) {
			return true
		}
	}
	return false
}

// globs says whether the word fits s, in which a star at an end stands for
// anything.
func globs(s, word string) bool {
	front, back := strings.HasPrefix(s, "*"), strings.HasSuffix(s, "*")
	s = strings.Trim(s, "*")
	switch {
	case front && back:
		return strings.Contains(word, s)
	case front:
		return strings.HasSuffix(word, s)
	case back:
		return strings.HasPrefix(word, s)
	}
	return false
}

// open adds the states reachable without a word.
func (p Pattern) open(set uint64) uint64 {
	for i := range p {
		if set&(1<<i) != 0 && p[i].option {
			set |= 1 << (i + 1)
		}
	}
	return set
}

// Match says whether the whole of words is what the pattern describes.
func (p Pattern) Match(words []Word) bool {
	done := uint64(1) << len(p)
	set := p.open(1)
	for i := range words {
		var next uint64
		for j := range p {
			if set&(1<<j) == 0 || !p[j].takes(&words[i]) {
				continue
			}
			next |= 1 << (j + 1)
			if p[j].kind == anyWords || p[j].kind == name {
				next |= 1 << j
			}
		}
		if next == 0 {
			return false
		}
		set = p.open(next)
	}
	return set&done != 0
}

// Heads is the words a line may open with, nil if any will do.
func (p Pattern) Heads() []string {
	if len(p) == 0 || p[0].kind != literal || p[0].option || p[0].glob {
		return nil
	}
	return p[0].words
}

// Needs is the words of which one must stand in a line, nil if the pattern
// asks for none, and whether it asks for a word with a sign in it.
func (p Pattern) Needs() (words []string, signed bool) {
	for i := range p {
		e := &p[i]
		if e.kind != literal || e.option {
			continue
		}
		if e.glob {
			signed = true
		} else if words == nil || len(e.words[0]) > len(words[0]) {
			words = e.words
		}
	}
	return words, signed
}
