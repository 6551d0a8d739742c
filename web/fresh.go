package web

import (
	"strings"
	"unicode/utf8"
)

// fresh are the first lines of a block of which each tells something new: three
// lines for a glance are three things, not one of them three times.
func fresh(all []blockLine, room int) (out []blockLine) {
	var told []map[string]bool
	for _, l := range all {
		if len(out) == room {
			break
		}
		words := tellingWords(l.Text)
		if !toldBy(words, told) {
			told = append(told, words)
			out = append(out, l)
		}
	}
	return out
}

// leastTelling is how many letters a word has at least that tells something.
const leastTelling = 4

// tellingWords are the words of a line by which it is known, without the
// ending of whose something is.
func tellingWords(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == '-' || apart(r) }) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
		if utf8.RuneCountInString(w) >= leastTelling {
			out[w] = true
		}
	}
	return out
}

// toldBy says whether one of some lines and another are one thing: where every
// word of the shorter, if they are several, stands in the longer.
func toldBy(words map[string]bool, lines []map[string]bool) bool {
	for _, l := range lines {
		both := 0
		for w := range words {
			if l[w] {
				both++
			}
		}
		if few := min(len(words), len(l)); few > 1 && both == few {
			return true
		}
	}
	return false
}
