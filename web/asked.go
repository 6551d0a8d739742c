package web

import (
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
)

// Asked is the question of a dispute: never a sentence that holds a side of
// it. What is counted stands in it as the answers have it: "how many
// customers", and "how many: customer" where none has it so.
func Asked(d news.Dispute) string {
	q := strings.Join(strings.Fields(d.Question), " ")
	if q == "" {
		return d.Kind
	}
	ask, of, counts := strings.Cut(q, ": ")
	if !counts || strings.Contains(of, " ") {
		return q
	}
	for _, s := range d.Sides {
		if many := manyOf(of, s.Value); many != "" {
			return ask + " " + many
		}
	}
	return q
}

// manyOf is the word of an answer for many of a thing: its name with the ending
// of many ("customers", "boxes", "parties"), or as it is behind a number
// ("12 people", "about 200 missing"), but not of one; "" where there is none.
func manyOf(thing, answer string) string {
	words := strings.Fields(strings.ToLower(answer))
	for i, w := range words {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		root := strings.TrimSuffix(thing, "y")
		if slices.Contains([]string{thing + "s", thing + "es", root + "ies"}, w) {
			return w
		}
		if w == thing && i > 0 && strings.ContainsFunc(words[i-1], unicode.IsDigit) && words[i-1] != "1" && !strings.Contains(answer, "-") {
			return w
		}
	}
	return ""
}
