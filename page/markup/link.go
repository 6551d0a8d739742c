package markup

import "strings"

// linkAt is the link at the front of a text, its words and its address, and how many
// bytes it takes; 0 if there is none. Brackets may stand in both.
func linkAt(s string) (words, url string, n int) {
	end := closing(s, '[', ']')
	if end < 0 || end+1 >= len(s) {
		return "", "", 0
	}
	words = s[1:end]
	switch s[end+1] {
	case '(':
		to := closing(s[end+1:], '(', ')')
		if to < 0 {
			return "", "", 0
		}
		url, _, _ = strings.Cut(strings.TrimSpace(s[end+2:end+1+to]), " ")
		return words, strings.Trim(url, "<>"), end + 1 + to + 1
	case '[':
		if to := closing(s[end+1:], '[', ']'); to >= 0 {
			return words, "", end + 1 + to + 1
		}
	}
	return "", "", 0
}

const (
	longestLink = 2000  // bytes of the words or the address of one
	mostMissed  = 10000 // brackets of a text that are looked at and are no link
)

// closing is where the bracket at the front of a text is closed, -1 if it is not.
func closing(s string, open, shut byte) int {
	depth := 0
	for i := range min(len(s), longestLink) {
		switch {
		case s[i] == '\\':
		case i > 0 && s[i-1] == '\\':
		case s[i] == open:
			depth++
		case s[i] == shut:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
