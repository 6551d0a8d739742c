package letter

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Capitals says whether s is one to four words that all begin with a capital.
func Capitals(s string) bool {
	words := strings.Fields(s)
	for _, w := range words {
		if c, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(c) {
			return false
		}
	}
	return len(words) > 0 && len(words) < 5
}

// WordStart is where the word that ends at i begins, not before start. Dots
// inside it belong to it.
func WordStart(text string, start, i int) int {
	j := i
	for j > start && j > i-24 && (IsAlnum(text[j-1]) || text[j-1] == '.' || text[j-1] == '&' || text[j-1] == '@' || text[j-1] == '/') {
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

// CapitalRun is the end of the words with capitals that begin at a byte, up to
// six, parted by single spaces; the byte itself if none does.
func CapitalRun(text string, at int) int {
	end := at
	for words := 0; words < 6; words++ {
		n := WordLen(text[at:min(len(text), at+longWord)])
		if n == 0 || !UpperAt(text[at:]) {
			break
		}
		end = at + n
		if end >= len(text) || text[end] != ' ' {
			break
		}
		at = end + 1
	}
	return end
}

// longWord is how many bytes of a word are looked at.
const longWord = 64

// AnyWord says whether one of the words of s is in the set.
func AnyWord(s string, words map[string]bool) bool {
	for w := range strings.FieldsSeq(s) {
		if words[strings.Trim(w, ".,;:’'\"“”()")] {
			return true
		}
	}
	return false
}

// LastWord is the part of s behind its last space, all of it where it has none.
func LastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// GenitiveAt says whether the sign of a genitive stands at a place of a text: what
// follows is of the one before it.
func GenitiveAt(text string, at int) bool {
	return strings.HasPrefix(text[at:], "’s") || strings.HasPrefix(text[at:], "'s")
}
