package wording

import "strings"

// Balanced says whether every mark has its fellow.
func Balanced(text string) bool {
	if words, ok := strings.CutPrefix(text, "\""); ok && strings.HasPrefix(words, " ") {
		return false // it closes what was told before
	}
	return unbalanced(text) == 0 && strings.Count(text, "(") == strings.Count(text, ")") && strings.Count(text, "‘") <= strings.Count(text, "’") && !unclosed(text)
}

// unclosed says whether a straight single mark opens words and none closes them, or
// one closes what none opened.
func unclosed(text string) bool {
	open := 0
	for i := range len(text) {
		switch before, behind := i == 0 || text[i-1] == ' ', i+1 == len(text) || !isLetter(text[i+1]); {
		case text[i] != '\'':
		case before && !behind:
			open++
		case behind && open > 0:
			open--
		case behind && i > 0 && strings.IndexByte(",.!?", text[i-1]) >= 0:
			return true // it closes what another word opened
		}
	}
	return open > 0
}

func isLetter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0x7f
}

// unbalanced is above 0 where a quotation opens and does not end, below 0
// where one ends that did not open.
func unbalanced(text string) int {
	open := strings.Count(text, "“") - strings.Count(text, "”")
	if strings.Count(text, "\"")%2 == 1 {
		if open == 1 || open == -1 {
			return 0 // a straight mark is the fellow of a curly one
		}
		return 1
	}
	return open
}

// Opened says whether a text begins with a quotation.
func Opened(text string) bool {
	return strings.HasPrefix(text, "“") || strings.HasPrefix(text, "\"") || strings.HasPrefix(text, "‘") || strings.HasPrefix(text, "'")
}

// quotation says whether a text is one quotation from end to end.
func quotation(text string) bool {
	for _, marks := range [][2]string{{"“", "”"}, {"\"", "\""}} {
		if words, ok := strings.CutPrefix(text, marks[0]); ok {
			end := strings.Index(words, marks[1])
			return end >= 0 && strings.Trim(words[end+len(marks[1]):], ".,") == ""
		}
	}
	return false
}
