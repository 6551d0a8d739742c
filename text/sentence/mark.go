package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/text/letter"
)

// skipClosers is i moved over closing marks and brackets that touch.
func skipClosers(text string, i, to int) int {
	for i < to {
		switch c := text[i]; {
		case c == ')' || c == ']' || c == '}':
			i++
		case c == '"' || c == '\'':
			if i+1 < to && letter.IsAlnum(text[i+1]) {
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
	for j < to && j < i+40 && (letter.IsAlnum(text[j]) && !markAt(text, j) || text[j] == '\'' || text[j] == '-') {
		j++
	}
	return text[i:j]
}

// markAt says whether a curly mark or dash, other than an apostrophe, is at j.
func markAt(text string, j int) bool {
	return text[j] == 0xE2 && j+2 < len(text) && text[j+1] == 0x80 && text[j+2] != 0x99 ||
		text[j] == 0xC2 && j+1 < len(text) && (text[j+1] == 0xA0 || text[j+1] == 0xAB || text[j+1] == 0xBB)
}
