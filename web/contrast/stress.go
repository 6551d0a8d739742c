// Package contrast tells by which of its words a text is another: answers to one
// question as stretches that they have in common and that are their own, a saying as
// it was told in other words. It compares how words are written, not what they mean.
package contrast

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words is a stretch of an answer: Own where its words are those by which it is
// another than the rest.
type Words struct {
	Text string
	Own  bool
}

// leastCommon is how many letters a word has at least that answers must have in
// common, if the others are to be set apart: the eye needs something that stays.
const leastCommon = 4

var inWord = regexp.MustCompile(`\S+`)

// Stressed parts the answers to one question so that the eye falls on what
// differs: "his *five* seasons", "his *eight* seasons". A word is common where
// most answers have it, a number where all have. Answers that have little in
// common are left whole: all of them differs.
func Stressed(answers []string) [][]Words {
	common, worth := commonWords(answers)
	out := make([][]Words, len(answers))
	for i, a := range answers {
		if !worth {
			out[i] = []Words{{Text: a}}
			continue
		}
		out[i] = parted(a, common)
	}
	return out
}

// commonWords are the words that answers have in common, and whether they have
// as much in common as sets the others apart.
func commonWords(answers []string) (common map[string]bool, worth bool) {
	of := map[string]int{}
	for _, a := range answers {
		seen := map[string]bool{}
		for _, w := range inWord.FindAllString(a, -1) {
			if w = string(letters(w)); w != "" && !seen[w] {
				seen[w] = true
				of[w]++
			}
		}
	}
	common = map[string]bool{}
	for w, n := range of {
		numbers := strings.ContainsFunc(w, unicode.IsDigit)
		if n == len(answers) || !numbers && 2*n > len(answers) {
			common[w] = true
			worth = worth || !numbers && utf8.RuneCountInString(w) >= leastCommon
		}
	}
	return common, worth && len(answers) > 1
}

// parted is an answer as stretches of words that are common and that are not;
// together they are the answer.
func parted(answer string, common map[string]bool) (out []Words) {
	done := 0
	for _, at := range inWord.FindAllStringIndex(answer, -1) {
		word := string(letters(answer[at[0]:at[1]]))
		own := word != "" && !common[word]
		n := len(out)
		switch {
		case n > 0 && out[n-1].Own == own:
			out[n-1].Text += answer[done:at[1]]
		case own || n == 0:
			if done < at[0] {
				out = append(out, Words{Text: answer[done:at[0]]})
			}
			out = append(out, Words{answer[at[0]:at[1]], own})
		default:
			out = append(out, Words{Text: answer[done:at[1]]})
		}
		done = at[1]
	}
	if done < len(answer) {
		out = append(out, Words{Text: answer[done:]})
	}
	return out
}
