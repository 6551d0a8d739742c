package title

import (
	"strings"

	"synoptic/page/outlet"
	"synoptic/page/tree"
	"synoptic/page/word"
)

// printWords are what the title over the window of a page that is to be printed says of
// that, before the headline or in its place.
var printWords = []string{"print", "print article", "print story", "print page", "print this page", "print this article", "print version", "print view", "printer friendly", "printer-friendly", "printer friendly version", "printer-friendly version", "printable version"}

// Printed is a title over a window without what it says of printing, and whether it says
// that: "Print: “Ferry sinks” – Ansel Post" is "Ferry sinks – Ansel Post". Of a title that
// says nothing else it is "".
func Printed(over string) (rest string, printed bool) {
	low := strings.ToLower(over)
	for _, words := range printWords {
		after, opens := strings.CutPrefix(low, words)
		if !opens {
			continue
		}
		rest = over[len(over)-len(after):]
		if strings.TrimSpace(rest) == "" {
			return "", true
		}
		for _, sign := range separators {
			behind, found := strings.CutPrefix(rest, sign)
			if !found {
				continue
			}
			if outlet.Named(behind) != "" || sign != ": " && len(strings.Fields(behind)) < leastShown {
				return "", true
			}
			return unquoted(strings.TrimSpace(behind)), true
		}
	}
	return over, false
}

// unquoted is a title without the quotation marks around its headline.
func unquoted(s string) string {
	for _, marks := range [][2]string{{`"`, `"`}, {"“", "”"}, {"'", "'"}, {"‘", "’"}} {
		rest, opens := strings.CutPrefix(s, marks[0])
		if i := strings.Index(rest, marks[1]); opens && i > 0 {
			return rest[:i] + rest[i+len(marks[1]):]
		}
	}
	return s
}

// Longer is the line over the text of a page that opens with a title and goes on behind a
// sign, as windows shorten headlines; the title if there is none.
func Longer(title string, page []tree.Line) string {
	const most = 30
	for _, p := range page {
		if p.Sentence() && len(p.Text) > 3*len(title) {
			break
		}
		rest, opens := strings.CutPrefix(word.Fold(p.Text), word.Fold(title))
		if opens && title != "" && rest != "" && strings.ContainsAny(rest[:1], ":,;-") && strings.Count(p.Text, " ") < most && p.Linked == 0 {
			return p.Text
		}
	}
	return title
}
