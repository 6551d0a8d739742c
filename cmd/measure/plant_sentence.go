package main

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/cmd/measure/label"
)

// sentence is a sentence of a report as it lies in its set, cut without the
// program, so that a plant does not depend on what is measured.
type sentence struct {
	start int // in the report's text
	text  string
	words map[string]bool // those that tell what it is about
}

var (
	sentenceEnd  = regexp.MustCompile(`[.!?]["'”’)]*\s+|\n+`)
	abbreviation = regexp.MustCompile(`(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Lt|Col|Sgt|Capt|St|No|Inc|Co|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu}|[ap]\.m)\.$`)
)

// sentencesOf cuts a text at line ends and where a sign is followed by a
// capital, a digit or an opening mark.
func sentencesOf(text string) []sentence {
	var out []sentence
	start := 0
	add := func(end int) {
		if s := strings.TrimSpace(text[start:end]); s != "" {
			at := start + strings.Index(text[start:end], s)
			out = append(out, sentence{at, s, label.ContentOf(s)})
		}
	}
	for _, at := range sentenceEnd.FindAllStringIndex(text, -1) {
		if !strings.Contains(text[at[0]:at[1]], "\n") {
			next, _ := utf8.DecodeRuneInString(text[at[1]:])
			opens := unicode.IsUpper(next) || unicode.IsDigit(next) || strings.ContainsRune(`"'“‘(`, next)
			if !opens || abbreviation.MatchString(text[start:at[0]+1]) {
				continue
			}
		}
		add(at[1])
		start = at[1]
	}
	add(len(text))
	return out
}

// oneThing says whether the words around two places tell of one thing: three
// of them, and half of those around one.
func oneThing(a, b map[string]bool) bool {
	n := label.Shared(a, b)
	return n >= 3 && 2*n >= min(len(a), len(b))
}

// aroundPlace are the words beside a place of a sentence.
func aroundPlace(s string, at label.Span) map[string]bool {
	const reach = 75
	return label.ContentOf(s[max(0, at.Start-reach):at.Start] + " " + s[at.End:min(len(s), at.End+reach)])
}

// inQuotation says whether a quotation is open where the words end.
func inQuotation(before string) bool {
	return strings.Count(before, "“") > strings.Count(before, "”") ||
		strings.Count(before, `"`)%2 == 1 ||
		strings.Count(before, "‘") > strings.Count(before, "’")
}
