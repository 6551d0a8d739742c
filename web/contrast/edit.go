package contrast

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// leastOther is how many letters a word has on one side at least that is worth
// a line.
const leastOther = 5

// Otherwise is how many letters stand otherwise, 0 where the words are the
// same but for how they are written ("there is" and "there's", "e-mail",
// "harmonised"), or are small ones ("you have to", "you've got to").
func Otherwise(e news.Edit) int {
	was, now := letters(e.Base), letters(e.Text)
	switch {
	case e.Kind != "substitution", max(longestWord(e.Base), longestWord(e.Text)) < leastOther:
		return 0
	case within(was, now), within(now, was), nearly(was, now):
		return 0
	}
	return len(was) + len(now)
}

func letters(s string) []rune {
	var out []rune
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			out = append(out, r)
		}
	}
	return out
}

// longestWord is how many letters the longest word has.
func longestWord(s string) (most int) {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		most = max(most, utf8.RuneCountInString(w))
	}
	return most
}

// within says whether all letters of one stand in the other, in their order.
func within(few, many []rune) bool {
	for _, r := range many {
		if len(few) > 0 && few[0] == r {
			few = few[1:]
		}
	}
	return len(few) == 0
}

// nearly says whether two are the same but for a letter or two in one place.
func nearly(a, b []rune) bool {
	const most = 2
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same] {
		same++
	}
	a, b = a[same:], b[same:]
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return same > 0 && max(len(a), len(b)) <= most
}

// mostAround is how many words stand on either side of words that stand
// otherwise.
const mostAround = 5

// Stretches are the words that stand otherwise in a wording and in the base,
// with as many on either side as both have alike; none from beyond a gap.
func Stretches(base string, v news.Variant, e news.Edit) (was, now string) {
	const gap = "…"
	head, tail := v.Text[:e.Start], v.Text[e.End:]
	tail, _, _ = strings.Cut(tail, gap)
	before, after := strings.Fields(head[behind(head, gap):]), strings.Fields(tail)
	was, now = e.Base, e.Text
	for range mostAround {
		if n := len(before); n > 0 && strings.Contains(base, before[n-1]+" "+was) {
			was, now, before = before[n-1]+" "+was, before[n-1]+" "+now, before[:n-1]
		}
		if len(after) > 0 && strings.Contains(base, was+" "+after[0]) {
			was, now, after = was+" "+after[0], now+" "+after[0], after[1:]
		}
	}
	return was, now
}

// behind is where a text goes on behind the last of a sign.
func behind(text, sign string) int {
	if i := strings.LastIndex(text, sign); i >= 0 {
		return i + len(sign)
	}
	return 0
}

// Quoted is a stretch of a saying, with … where words of it are left out.
func Quoted(words, whole string) string {
	before, after := "… ", " …"
	if strings.HasPrefix(whole, words) {
		before = ""
	}
	if strings.HasSuffix(whole, words) {
		after = ""
	}
	return "“" + before + words + after + "”"
}
