package sentence

import "strings"

// corrects says whether a paragraph takes back what its text, or an earlier
// one, told: what it repeats is not told by the report.
func corrects(paragraph string) bool {
	words := strings.ToLower(strings.TrimLeft(paragraph[:min(len(paragraph), longestCorrecting)], "*([—–-_ "))
	for _, begin := range correcting {
		if rest, ok := strings.CutPrefix(words, begin); ok && (begin[len(begin)-1] == ' ' || strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, " –") || strings.HasPrefix(rest, " —") || strings.HasPrefix(rest, " -")) {
			return true
		}
	}
	return false
}

// correcting are the words with which a paragraph begins that corrects; one that
// ends in a blank needs no colon behind it.
var correcting = []string{
	"correction", "corrections", "clarification", "corrections and clarifications",
	"an earlier version of this ", "a previous version of this ", "an earlier version of the ",
	"this story has been corrected ", "this article has been corrected ", "this post has been corrected ", "this report has been corrected ",
	"this story was corrected ", "this article was amended ", "this article was corrected ",
}

// longestCorrecting is more bytes than such words take with the marks before them.
const longestCorrecting = 60
