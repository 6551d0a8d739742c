package sheet

import (
	"regexp"
	"slices"
	"strings"
)

// Signs that stand in for a blank and a hyphen at which no line is broken.
const (
	noBreak  = "\u00a0"
	noHyphen = "\u2011"
)

var (
	inBrackets = regexp.MustCompile(` \([a-z]{1,2}(?: [a-z]{1,2})*\)`) // letters of reports, behind an answer
	hyphened   = regexp.MustCompile(`\S*-\S*`)
)

// held is a text of which the letters of reports in brackets stay together, with
// the word before them, and words with hyphens where they are an address or would
// leave a letter or two at the end of a line ("e-mail", "al-Ard"); and what puts the
// signs of the text back when its lines are broken.
func held(text string) (out string, release func(string) string) {
	out = inBrackets.ReplaceAllStringFunc(text, func(l string) string { return strings.ReplaceAll(l, " ", noBreak) })
	if strings.Contains(text, noHyphen) { // its own
		return out, strings.NewReplacer(noBreak, " ").Replace
	}
	return hyphened.ReplaceAllStringFunc(out, heldWord), strings.NewReplacer(noBreak, " ", noHyphen, "-").Replace
}

// fewestBroken is how many letters of a word stand at the end of a line at least.
const fewestBroken = 3

func heldWord(word string) string {
	if strings.ContainsAny(word, "/\\") {
		return strings.ReplaceAll(word, "-", noHyphen)
	}
	var out strings.Builder
	for part, more := "", true; more; {
		part, word, more = strings.Cut(word, "-")
		out.WriteString(part)
		switch {
		case more && len([]rune(part)) < fewestBroken:
			out.WriteString(noHyphen)
		case more:
			out.WriteString("-")
		}
	}
	return out.String()
}

// lastFolders is a path without all but the last of its folders and its name, by
// which a person knows it.
func lastFolders(input string) string {
	const folders = 2
	parts := strings.Split(input, "/")
	if len(parts) <= folders {
		return input
	}
	return "…/" + strings.Join(parts[len(parts)-folders:], "/")
}

// joining is of the rule that tells why some reports are one voice what it says of
// the report with a letter, all of it where it says nothing of that.
func joining(rule, letter string) string {
	var of []string
	for part := range strings.SplitSeq(rule, "; ") {
		if slices.Contains(strings.Fields(part), letter) {
			of = append(of, part)
		}
	}
	if of == nil {
		return rule
	}
	return strings.Join(of, "; ")
}
