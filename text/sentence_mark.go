package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// skipClosers is i moved over closing marks and brackets that touch.
func skipClosers(text string, i, to int) int {
	for i < to {
		switch c := text[i]; {
		case c == ')' || c == ']' || c == '}':
			i++
		case c == '"' || c == '\'':
			if i+1 < to && isAlnum(text[i+1]) {
				return i
			}
			i++
		default:
			n := curlyCloser(text[i:to])
			if n == 0 {
				return i
			}
			i += n
		}
	}
	return i
}

// curlyCloser is the length of the closing quotation mark s begins with.
func curlyCloser(s string) int {
	for _, mark := range []string{"”", "’", "»", "›"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	return 0
}

// opens says whether what stands at next can begin a sentence.
func opens(text string, next, to int) bool {
	return opensAt(text, next, openers(text, next, to), to)
}

func opensAt(text string, next, open, to int) bool {
	if open >= to {
		return false
	}
	c, size := utf8.DecodeRuneInString(text[open:to])
	if unicode.IsLower(c) {
		// "iPhone", "eBay": a capital inside
		return open == next && strings.ContainsFunc(wordAt(text, open+size, to), unicode.IsUpper) || text[next] == '('
	}
	return !strings.ContainsRune(",;:&%)]}/+=<>", c)
}

// openers is i moved over opening marks, brackets and leading dots.
func openers(text string, i, to int) int {
	for i < to {
		switch c := text[i]; {
		case c == '"' || c == '\'' || c == '(' || c == '[':
			i++
		case c == '.' || c == ' ':
			// the dots of an ellipsis that opens a sentence
			if c == '.' && i+1 < to && text[i+1] != '.' && text[i+1] != ' ' {
				return i
			}
			i++
		case c == 0xE2 || c == 0xC2:
			n := 0
			for _, mark := range []string{"“", "‘", "„", "«", "‹", "…", "¿", "¡"} {
				if strings.HasPrefix(text[i:to], mark) {
					n = len(mark)
				}
			}
			if n == 0 {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}

// bracketed says whether the dots text[i:end] fill a bracket: "[...]".
func bracketed(text string, i, end, to int) bool {
	return i > 0 && (text[i-1] == '[' || text[i-1] == '(') && end < to && (text[end] == ']' || text[end] == ')')
}

// leads says whether only opening marks stand between start and i.
func leads(text string, start, i int) bool { return openers(text, start, i) == i }

// wordAt is the word at i: letters, digits, apostrophes and hyphens.
func wordAt(text string, i, to int) string {
	j := i
	for j < to && j < i+40 && (isAlnum(text[j]) && !markAt(text, j) || text[j] == '\'' || text[j] == '-') {
		j++
	}
	return text[i:j]
}

// markAt says whether a curly mark or dash, other than an apostrophe, is at j.
func markAt(text string, j int) bool {
	return text[j] == 0xE2 && j+2 < len(text) && text[j+1] == 0x80 && text[j+2] != 0x99 ||
		text[j] == 0xC2 && j+1 < len(text) && (text[j+1] == 0xA0 || text[j+1] == 0xAB || text[j+1] == 0xBB)
}

// wordStart is where the word that ends at i begins, not before start. Dots
// inside it belong to it.
func wordStart(text string, start, i int) int {
	j := i
	for j > start && j > i-24 && (isAlnum(text[j-1]) || text[j-1] == '.' || text[j-1] == '&' || text[j-1] == '@' || text[j-1] == '/') {
		j--
	}
	for j < i && !utf8.RuneStart(text[j]) {
		j++
	}
	for j+3 <= i && text[j] == 0xE2 {
		j += 3 // marks and bullets: no letter of ours begins so
	}
	return j
}
