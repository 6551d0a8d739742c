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
// of many ("customers", "boxes", "parties"), or as it is behind a number ("12
// people", "about 200 missing"), but not of one; "" where there is none.
func manyOf(thing, answer string) string {
	before := "a"
	for word := range strings.FieldsSeq(strings.ToLower(answer)) {
		w := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		switch w {
		case thing + "s", thing + "es", strings.TrimSuffix(thing, "y") + "ies":
			return w
		case thing:
			if !slices.Contains([]string{"1", "one", "a", "an", "each", "every"}, before) {
				return w
			}
		}
		before = w
	}
	return ""
}
