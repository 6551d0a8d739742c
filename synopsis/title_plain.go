package synopsis

import (
	"strings"
	"unicode"

	"synoptic/english"
)

// plainTitle is 1 for a title that tells what happened, less for one that does
// not, or has more in it: a credit or a bar, more than a line, all capitals, a
// question, what a report is going to explain or to list, two sentences, or much of
// what somebody says.
func plainTitle(title string) float64 {
	v := 1.0
	if strings.ContainsAny(title, "|•") || strings.Contains(title, "Source:") || strings.Contains(title, "...") {
		v /= 3
	}
	if n := len([]rune(title)); n > 100 {
		v *= 100 / float64(n)
	}
	if strings.IndexFunc(title, unicode.IsLower) < 0 {
		v /= 2
	}
	if strings.Contains(title, "?") {
		v /= 3
	}
	if explains(title) || severalSentences(title) {
		v /= 2
	}
	if lists(title) {
		v /= 3
	}
	if quotedWords(title) >= saysMuch {
		v /= 1.3
	}
	return v
}

// saysMuch is from how many words in quotation marks on a title tells what
// somebody says rather than what happened.
const saysMuch = 3

// explains says whether a title, or what stands in it behind a colon, only tells
// what its report is going to explain: why the bridge fell, the bridge: what we
// know, the bridge, explained.
func explains(title string) bool {
	for part := range strings.SplitSeq(strings.ToLower(title), ": ") {
		f := strings.Fields(part)
		if len(f) > 1 && asking[strings.Trim(f[0], "\"'“‘")] {
			return true
		}
		if len(f) > 1 && strings.Trim(f[len(f)-1], ".!\"'”’") == "explained" && strings.HasSuffix(f[len(f)-2], ",") {
			return true
		}
	}
	return false
}

// lists says whether a title begins with a number of points that its report goes
// through: five takeaways from the debate, 3 key moments in the final.
func lists(title string) bool {
	f := strings.Fields(strings.ToLower(title))
	if len(f) < 3 || !counted(strings.Trim(f[0], "\"'“‘")) {
		return false
	}
	for _, w := range f[1:min(len(f), 4)] {
		if points[strings.Trim(w, ",:;.")] {
			return true
		}
	}
	return false
}

// counted says whether a word is a number in digits or letters.
func counted(word string) bool {
	return word != "" && strings.Trim(word, "0123456789") == "" || numerals[word]
}

var (
	numerals = english.Set(english.Numerals)
	points   = english.Set(`things takeaways moments ways reasons facts questions lessons charts points tips signs photos tweets quotes highlights`)
)

// asking are words with which a title begins that explains.
var asking = english.Set(english.Asking, "here's here’s")

// severalSentences says whether a title is more than one sentence: a word in
// small letters ends one, and another begins.
func severalSentences(title string) bool {
	f := strings.Fields(title)
	for i := range len(f) - 1 {
		w := strings.TrimRight(f[i], ".")
		if w == f[i] || strings.Contains(w, ".") || len(w) < 4 || shortened[strings.ToLower(w)] {
			continue
		}
		if next := []rune(f[i+1]); unicode.IsUpper(next[0]) {
			return true
		}
	}
	return false
}

var shortened = english.Set(english.ShortTitles, english.ShortEnds, english.ShortStates)

// quotedWords is how many words the longest quotation of a title has.
func quotedWords(title string) int {
	most, n, in := 0, 0, false
	for w := range strings.FieldsSeq(title) {
		if strings.HasPrefix(w, "'") || strings.HasPrefix(w, "‘") || strings.HasPrefix(w, "“") || strings.HasPrefix(w, "\"") {
			n, in = 0, true
		}
		if in {
			n++
			most = max(most, n)
		}
		if w = strings.TrimRight(w, ".,!?:;"); len(w) > 0 && strings.ContainsAny(w[len(w)-1:], "'\"") || strings.HasSuffix(w, "’") || strings.HasSuffix(w, "”") {
			in = false
		}
	}
	return most
}
