package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what a line was judged to be.
type kind int

const (
	body kind = iota
	cut
	caption
	heading
)

// line is a line of a text without its end, with what is needed to judge it.
type line struct {
	start, end int
	words      []word
	prose      bool // a sentence or more, long enough to be told
	kind       kind
	rule       string
	parts      []part // stretches cut out of a line that stays
}

// part is a stretch of the text that is cut out of a line that stays.
type part struct {
	start, end int
	rule       string
}

// word is a word of a line, lower case, without the signs around it.
type word struct {
	low        string
	start, end int  // in the text, without the signs around it
	cap        bool // opens with a capital
	loud       bool // four capitals or more and no small letter
	num        bool // digits and their signs only
	after      byte // last sign after it, 0 if none
}

func (l *line) blank() bool            { return len(l.words) == 0 && l.start == l.end }
func (l *line) text(all string) string { return all[l.start:l.end] }
func (l *line) drop(rule string)       { l.kind, l.rule, l.parts = cut, rule, nil }
func (l *line) is(k kind, rule string) { l.kind, l.rule = k, rule }
func (l *line) kept() bool             { return l.kind != cut && !l.blank() }
func (l *line) ends(signs string) bool {
	return l.last() != 0 && strings.IndexByte(signs, l.last()) >= 0
}

func (l *line) last() byte {
	if n := len(l.words); n > 0 {
		return l.words[n-1].after
	}
	return 0
}

// linesOf splits text at line ends. A line of white space only is blank.
func linesOf(text string) []line {
	out := make([]line, 0, strings.Count(text, "\n")+1)
	for at := 0; at <= len(text); {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			n = len(text) - at
		}
		l := line{start: at, end: at + n}
		if strings.TrimSpace(text[l.start:l.end]) == "" {
			l.start = l.end
		} else {
			l.words = wordsOf(text, l.start, l.end)
			l.prose = isProse(text[l.start:l.end], l.words)
		}
		out = append(out, l)
		at += n + 1
	}
	return out
}

// mostWords is how many words of a line are looked at one by one; a longer
// line is prose, and only its two ends are.
const mostWords = 160

// wordsOf is the words of text[from:to].
func wordsOf(text string, from, to int) []word {
	out := make([]word, 0, min((to-from)/shortWord+1, mostWords))
	for at := from; at < to; {
		r, n := utf8.DecodeRuneInString(text[at:])
		if unicode.IsSpace(r) {
			at += n
			continue
		}
		stop := at
		for stop < to {
			if asciiWord[text[stop]] {
				stop++
				continue
			}
			r, n := utf8.DecodeRuneInString(text[stop:])
			if unicode.IsSpace(r) {
				break
			}
			stop += n
		}
		if len(out) == mostWords {
			out = append(out[:mostWords/2], wordsOf(text, tailFrom(text, at, to), to)...)
			return out
		}
		out = addWord(out, text, at, stop)
		at = stop
	}
	return out
}

// shortWord is how long a word with its blank is in a text of short ones.
const shortWord = 5

// asciiWord are the letters and digits of ASCII, which most of a text is.
var asciiWord = func() (is [256]bool) {
	for c := range is {
		is[c] = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
	}
	return is
}()

// tailFrom is where the last stretch of text[at:to] starts that surely holds
// fewer than mostWords/2 words.
func tailFrom(text string, at, to int) int {
	from := max(at, to-mostWords)
	for from > at && !unicode.IsSpace(rune(text[from-1])) {
		from--
	}
	return from
}

// addWord adds the word between two blanks; one of signs alone goes to the
// word before it.
func addWord(out []word, text string, at, stop int) []word {
	from, to := at, stop
	for from < to && !asciiWord[text[from]] {
		r, n := utf8.DecodeRuneInString(text[from:to])
		if wordRune(r) || r == '@' || r == '#' || r == '©' {
			break
		}
		from += n
	}
	after := byte(0)
	for to > from && !asciiWord[text[to-1]] {
		r, n := utf8.DecodeLastRuneInString(text[from:to])
		if wordRune(r) || r == '©' {
			break
		}
		if after == 0 || after == '"' || after == ')' {
			after = sign(r)
		}
		to -= n
	}
	if from == to {
		if n := len(out); n > 0 {
			if r, _ := utf8.DecodeLastRuneInString(text[at:stop]); out[n-1].after == 0 {
				out[n-1].after = sign(r)
			}
		}
		return out
	}
	return append(out, makeWord(text, from, to, after))
}

func makeWord(text string, from, to int, after byte) word {
	w := word{start: from, end: to, after: after, num: true}
	lower, small := true, false
	for i := from; i < to; i++ {
		c := text[i]
		if c < '0' || c > '9' {
			if c != '.' && c != ',' && c != ':' && c != '/' && c != '-' {
				w.num = false
			}
		}
		if c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			lower = false
		} else if c >= 'a' && c <= 'z' {
			small = true
		}
	}
	r, _ := utf8.DecodeRuneInString(text[from:to])
	w.cap = unicode.IsUpper(r)
	w.loud = w.cap && !small && to-from > 3
	w.low = text[from:to]
	if !lower {
		w.low = fold(w.low)
	}
	return w
}

// fold is lower case with straight apostrophes; © is the word it stands for.
func fold(s string) string {
	s = strings.ToLower(s)
	if strings.ContainsAny(s, "’‘©") {
		s = strings.NewReplacer("’", "'", "‘", "'", "©", "copyright").Replace(s)
	}
	return s
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// sign is the ASCII stand-in of a sign that may end a line.
func sign(r rune) byte {
	switch r {
	case '”', '“', '’', '»', '"', '\'':
		return '"'
	case '。', '．':
		return '.'
	case '！':
		return '!'
	case '？':
		return '?'
	case '…':
		return '.'
	case '）', ']':
		return ')'
	case '：':
		return ':'
	}
	if r < utf8.RuneSelf {
		return byte(r)
	}
	return '-'
}

// isProse says whether a line is a sentence or more: eight words or more that
// end as sentences end, or so many that they can be nothing else. Scripts
// without blanks are judged by length.
func isProse(s string, words []word) bool {
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1].after
	closed := strings.IndexByte(".!?\":)", last) >= 0 && last != 0
	if len(words) < 4 && len(s) > 3*40 && s[0] >= utf8.RuneSelf {
		return closed
	}
	return closed && len(words) >= 8 || len(words) >= 30
}
