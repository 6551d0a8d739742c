// Package word parts a line into words, lower case and without their signs, and
// holds them against patterns by which lines that are no article are known.
package word

import (
	"unicode"
	"unicode/utf8"
)

// Word is a word of a line, lower case, without the signs around it.
type Word struct {
	Low        string
	Start, End int  // in the text, without the signs around it
	Cap        bool // opens with a capital
	Loud       bool // four capitals or more and no small letter
	Num        bool // digits and their signs only
	After      byte // last sign after it, 0 if none
}

// Most is how many words of a line are looked at one by one; a longer line is
// prose, and only its two ends are.
const Most = 160

// Of is the words of text[from:to], in order, with their places in text; of more
// than Most those at its two ends.
func Of(text string, from, to int) []Word {
	out := make([]Word, 0, min((to-from)/shortWord+1, Most))
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
		if len(out) == Most {
			out = append(out[:Most/2], Of(text, tailFrom(text, at, to), to)...)
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
	from := max(at, to-Most)
	for from > at && !unicode.IsSpace(rune(text[from-1])) {
		from--
	}
	return from
}

// addWord adds the word between two blanks; one of signs alone goes to the
// word before it.
func addWord(out []Word, text string, at, stop int) []Word {
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
			if r, _ := utf8.DecodeLastRuneInString(text[at:stop]); out[n-1].After == 0 {
				out[n-1].After = sign(r)
			}
		}
		return out
	}
	return append(out, makeWord(text, from, to, after))
}

func makeWord(text string, from, to int, after byte) Word {
	w := Word{Start: from, End: to, After: after, Num: true}
	lower, small := true, false
	for i := from; i < to; i++ {
		c := text[i]
		if c < '0' || c > '9' {
			if c != '.' && c != ',' && c != ':' && c != '/' && c != '-' {
				w.Num = false
			}
		}
		if c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			lower = false
		} else if c >= 'a' && c <= 'z' {
			small = true
		}
	}
	r, _ := utf8.DecodeRuneInString(text[from:to])
	w.Cap = unicode.IsUpper(r)
	w.Loud = w.Cap && !small && to-from > 3
	w.Low = text[from:to]
	if !lower {
		w.Low = Fold(w.Low)
	}
	return w
}
