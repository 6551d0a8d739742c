package token

import (
	"strings"
	"unicode/utf8"
)

// wordEnd is the end of the word that starts at s.at: letters and digits,
// with the signs that may stand inside a word.
func (s *scanner) wordEnd(end int) int {
	i := s.at
	for i < end {
		r, n := s.runeAt(i)
		if isWord(r) {
			i += n
			continue
		}
		next := s.inside(r, i, n, end)
		if next <= i {
			break
		}
		i = next
	}
	return i
}

// inside tells where a word goes on if it goes on over the sign r at i, and
// i if it ends there.
func (s *scanner) inside(r rune, i, n, end int) int {
	word := s.text[s.at:i]
	after := i + n
	if r == '.' {
		return s.stop(word, i, end)
	}
	if after >= end || !wordAt(s.text, after) {
		return i
	}
	digits := isDigit(s.text[i-1]) && isDigit(s.text[after])
	switch r {
	case '\'', '’', '‘':
		return after
	case ',':
		if digits && threeDigits(s.text[after:end]) {
			return after
		}
	case ':', '/':
		if digits {
			return after
		}
		if r == '/' && shortSlash(s.text[s.at:end]) {
			return after
		}
	case '-', '‑':
		if stop := hyphened(s.text[s.at:end], i-s.at, n); stop > i-s.at {
			return s.at + stop
		}
		if s.joined(word, s.text[after:end]) {
			return after
		}
	case '&':
		if len(word) <= 2 && isUpper(word[0]) {
			return after
		}
	case '_', '@':
		return after
	}
	return i
}

// stop tells where a word goes on over the full stop at i: as an
// abbreviation, a number, initials or a host name.
func (s *scanner) stop(word string, i, end int) int {
	after := i + 1
	if after < end && isWordByte(s.text[after]) {
		if isDigit(s.text[i-1]) != isDigit(s.text[after]) && !hasStop(word) && len(word) > 1 && !isHost(s.text[after:end]) {
			return i
		}
		if isDigit(s.text[i-1]) || isDigit(s.text[after]) || letterBefore(word) || abbreviations[strings.ToLower(word)] || isHost(s.text[after:end]) {
			return after
		}
		return i
	}
	if after < end && s.text[after] == '.' && !(after+1 == end && isAbbreviation(word, false)) {
		return i
	}
	if isAbbreviation(word, after >= end) || word == "I" && s.amidNames(i) {
		return after
	}
	return i
}

// amidNames says whether the "I." whose stop is at byte i stands between two
// words with capitals, as the initial of a name: "Anna I. Velmirov", and not
// "you and I. Did".
func (s *scanner) amidNames(i int) bool {
	from := i - 2
	if from <= 0 || s.text[from] != ' ' || i+2 >= len(s.text) || s.text[i+1] != ' ' || !isUpper(s.text[i+2]) {
		return false
	}
	first := from
	for first > 0 && s.text[first-1] != ' ' && s.text[first-1] != '\n' {
		first--
	}
	return from-first > 1 && isUpper(s.text[first]) && isLetter(s.text[from-1])
}

// letterBefore says whether word ends in a letter that stands alone: "U",
// "U.S", "p".
func letterBefore(word string) bool {
	n := len(word)
	return n > 0 && isLetter(word[n-1]) && (n == 1 || word[n-2] == '.')
}

// hasStop says whether a full stop stands in word.
func hasStop(word string) bool { return strings.IndexByte(word, '.') >= 0 }

// isAbbreviation says whether the full stop after word belongs to it. A lone
// letter is an initial if it is a capital other than I.
func isAbbreviation(word string, last bool) bool {
	if letterBefore(word) {
		if len(word) == 1 {
			return isUpper(word[0]) && word != "I"
		}
		return true
	}
	if len(word) > 6 {
		return false
	}
	var lower [8]byte
	for i := 0; i < len(word); i++ {
		c := word[i]
		if isUpper(c) {
			c |= 0x20
		}
		lower[i] = c
	}
	return abbreviations[string(lower[:len(word)])]
}

// wordAt says whether a word character stands at byte i.
func wordAt(text string, i int) bool {
	if text[i] < utf8.RuneSelf {
		return isWordByte(text[i])
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return isWord(r)
}

// threeDigits says whether s starts with exactly three digits.
func threeDigits(s string) bool {
	return len(s) >= 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3]))
}

// shortSlash says whether s starts with a written-with-a-slash abbreviation
// such as w/o.
func shortSlash(s string) bool {
	for _, p := range [...]string{"w/o", "w/out", "s/he", "l/c", "c/o", "n/a", "N/A", "b/c"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// hyphened is the length of the part of s that stays one token over the
// hyphen at i (n bytes long), 0 if the hyphen parts tokens.
func hyphened(s string, i, n int) int {
	if isDigit(s[0]) {
		return phoneEnd(s)
	}
	if i > 7 {
		return 0
	}
	if prefixes[strings.ToLower(s[:i])] {
		return i + n
	}
	return 0
}

// longestSyllable is how many letters a part of a given name has that is written
// with a hyphen: Kyung-wha, Zhong-ying.
const longestSyllable = 6

// joined says whether a hyphen joins two syllables of a given name behind a name
// with a capital, as names of Korea and China are written: Moon Jae-in.
func (s *scanner) joined(first, rest string) bool {
	n := 0
	for n < len(rest) && rest[n] >= 'a' && rest[n] <= 'z' {
		n++
	}
	second := rest[:n]
	if n < 2 || n > longestSyllable || n < len(rest) && (rest[n] == '-' || wordAt(rest, n)) {
		return false
	}
	if len(first) < 2 || len(first) > longestSyllable || !isUpper(first[0]) || strings.ToLower(first[1:]) != first[1:] {
		return false
	}
	return !compounds[second] && !strings.HasSuffix(second, "ed") && (n < longestSyllable || !strings.HasSuffix(second, "ing")) && s.behindName()
}

// behindName says whether the word before s.at, a blank away, has a capital and is
// no little word that has it as the first of a sentence.
func (s *scanner) behindName() bool {
	to := s.at - 1
	if to < 1 || s.text[to] != ' ' {
		return false
	}
	from := to
	for from > 0 && isLetter(s.text[from-1]) {
		from--
	}
	word := s.text[from:to]
	return len(word) > 1 && isUpper(word[0]) && strings.ToLower(word[1:]) == word[1:] && !littleWords[strings.ToLower(word)]
}

// phoneEnd is the length of the telephone number s starts with: groups of
// three digits and one of four, joined by hyphens.
func phoneEnd(s string) int {
	i, groups := 0, 0
	for {
		j := i
		for j < len(s) && isDigit(s[j]) {
			j++
		}
		if j-i == 4 && groups > 0 {
			return j
		}
		if j-i != 3 || j >= len(s) || s[j] != '-' || groups > 2 {
			return 0
		}
		i, groups = j+1, groups+1
	}
}
