package notice

import (
	"slices"
	"strings"

	"synoptic/page/word"
)

// sentencesIn is the words of a text, cut at line ends and where a word
// closes a sentence, and how many they are.
func sentencesIn(text string) (sentences [][]word.Word, all int) {
	for l := range strings.SplitSeq(text, "\n") {
		words := word.Of(l, 0, len(l))
		if len(words) >= word.Most {
			return nil, longestNotice + 1
		}
		from := 0
		for i := range words {
			if a := words[i].After; i+1 == len(words) || a == '.' || a == '!' || a == '?' || a == ';' || a == ':' {
				sentences = append(sentences, words[from:i+1])
				from = i + 1
			}
		}
		all += len(words)
	}
	return sentences, all
}

// speaksTo are the words by which a page speaks to its reader or of itself.
var speaksTo = strings.Fields("you your you're we our us i'm please click sorry oops accept enable enter verify checking redirecting this 301 302 403 404 500 502 503 service index forgot create already sign log object hereby wir sie unsere nous nos vous votre vos usted utilizamos sus noi vostri wij uw nosso você vi vår vores")

// speaks says whether a sentence is spoken to the reader.
func speaks(sentence []word.Word) bool {
	return slices.ContainsFunc(sentence, func(w word.Word) bool { return slices.Contains(speaksTo, w.Low) })
}

// Reported says whether a text tells what somebody said or when it was.
func Reported(text string) bool {
	for i, w := range word.Of(text, 0, len(text)) {
		switch w.Low {
		case "said", "says", "told", "sagte", "teilte", "dit", "dijo", "disse", "zei":
			return true
		}
		if i > 0 && word.IsWeekday(w.Low) && w.Cap && len(w.Low) > 5 {
			return true
		}
	}
	return false
}
