package token

import "strings"

// clitics are what is split off behind an apostrophe.
var clitics = map[string]bool{"s": true, "re": true, "ve": true, "ll": true, "d": true, "m": true}

// joined tells after how many letters a word written together is split.
var joined = map[string]int{
	"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3,
	"dont": 2, "cant": 2, "wont": 2, "didnt": 3, "doesnt": 4, "isnt": 2, "wasnt": 3,
	"couldnt": 5, "wouldnt": 5, "shouldnt": 6, "hasnt": 3, "havent": 4, "arent": 3, "werent": 4,
	"im": 1, "ive": 1, "thats": 4, "youre": 3, "theyre": 4, "whats": 4, "theres": 5, "youve": 3,
}

// word makes the word from s.at to stop one token, or two or three if it is
// a contraction or a number with its unit.
func (s *scanner) word(stop, end int) {
	w := s.text[s.at:stop]
	if isDigit(w[0]) {
		s.emit(s.at + unitStart(w))
		s.emit(stop)
		return
	}
	if cut := cliticStart(w); cut > 0 {
		s.clitics(s.at+cut, stop)
		return
	}
	if len(w) >= 2 && len(w) <= 8 {
		if n := joined[strings.ToLower(w)]; n > 0 && (n > 1 || w[0] == 'i' || w == "Im" || w == "Ive") {
			s.emit(s.at + n)
		}
	}
	s.emit(stop)
}

// clitics emits the host up to cut and the clitic from cut to stop; the host
// may carry a clitic itself ("would" "n't" "'ve").
func (s *scanner) clitics(cut, stop int) {
	if inner := cliticStart(s.text[s.at:cut]); inner > 0 {
		s.emit(s.at + inner)
	}
	s.emit(cut)
	s.emit(stop)
}

// cliticStart is where the clitic that ends w begins, 0 if there is none.
func cliticStart(w string) int {
	for i := len(w) - 1; i > 0 && i >= len(w)-5; i-- {
		n := 0
		if w[i] == '\'' || w[i] == '`' {
			n = 1
		} else if strings.HasPrefix(w[i:], "’") || strings.HasPrefix(w[i:], "‘") {
			n = 3
		}
		if n == 0 {
			continue
		}
		tail := strings.ToLower(w[i+n:])
		if tail == "t" && (w[i-1] == 'n' || w[i-1] == 'N') {
			return i - 1
		}
		if clitics[tail] {
			return i
		}
	}
	return 0
}

// apostropheEnd is the end of the token that an apostrophe of n bytes at
// s.at begins: a clitic, a shortened year or word, or the sign alone.
func (s *scanner) apostropheEnd(n, end int) int {
	i := s.at + n
	j := i
	for j < end && (isLetter(s.text[j]) || isDigit(s.text[j])) {
		j++
	}
	w := s.text[i:j]
	switch {
	case len(w) == 2 && isDigit(w[0]) && isDigit(w[1]), len(w) == 3 && isDigit(w[0]) && w[2] == 's':
		return j
	case s.afterWord() && clitics[strings.ToLower(w)]:
		return j
	case elided[strings.ToLower(w)]:
		return j
	}
	if i < end && s.text[s.at:i] == "'" && s.text[i] == '\'' {
		return i + 1
	}
	return i
}

// elided are words that begin with an apostrophe for what is left out.
var elided = map[string]bool{"em": true, "til": true, "tis": true, "twas": true, "n": true, "cause": true, "bout": true}

// units are written close to a number and are tokens of their own.
var units = map[string]bool{
	"am": true, "pm": true, "a.m.": true, "p.m.": true, "a.m": true, "p.m": true, "km": true, "kg": true,
	"cm": true, "mm": true, "ft": true, "lb": true, "lbs": true, "oz": true, "mph": true, "kph": true,
	"mg": true, "gb": true, "mb": true, "hz": true, "mw": true, "kw": true, "yr": true, "min": true, "hrs": true,
	"m": true, "bn": true, "k": true, "in": true, "g": true,
}

// unitStart is where the unit begins in a word that starts with a digit, and
// the length of the word if it has none.
func unitStart(w string) int {
	i := 0
	for i < len(w) && (isDigit(w[i]) || w[i] == ',' || w[i] == ':' || w[i] == '.') {
		i++
	}
	if i < len(w) && len(w)-i <= 4 && units[strings.ToLower(w[i:])] {
		return i
	}
	if i := cliticStart(w); i > 0 {
		return i
	}
	return len(w)
}
