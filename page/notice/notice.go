// Package notice tells a text that speaks to its reader in place of a report, a
// question for consent, an error, a form, by its words. A notice is a row with
// its examples.
package notice

import (
	"slices"

	"synoptic/page/word"
)

// Notice is a kind of page that speaks to its reader in place of a report:
// the code and words by which it is refused, the words it is made of, and
// examples that run.
type Notice struct {
	Code  string
	Why   string
	words []string // two of them stand in each of its sentences
	takes []string // whole texts
	keeps []string // reports that have its words
}

// MostBytes is how many bytes a notice has at most.
const MostBytes = longestNotice * 12

// Limits of a notice.
const (
	longestNotice = 600 // words
	noticeShare   = 6   // tenths of its words that stand in its sentences
	longNotice    = 100 // words from which its own may not stand thinly
	thinnest      = 14  // words of its sentence for each of its own
	fewWords      = 4   // of the sentence on a button or over a form
)

// In is the notice a text is, nil if it is a report: most of its words
// stand in sentences that speak to the reader of one thing, and it tells of
// nothing that was said. Of two the one with more of its words wins.
func In(text string) *Notice {
	sentences, all := sentencesIn(text)
	if all == 0 || all > longestNotice || !slices.ContainsFunc(sentences, speaks) || Reported(text) {
		return nil
	}
	var best *Notice
	most := 0
	for i := range notices {
		in, met := notices[i].weigh(sentences, all > longNotice)
		if in*10 >= all*noticeShare && met > most {
			best, most = &notices[i], met
		}
	}
	return best
}

// weigh is how many words stand in the notice's sentences, and how many of
// its own words are met there. A sentence is its own by two of its words, or
// by one where it speaks to the reader or has few others; in a long text they
// may not stand thinly.
func (n *Notice) weigh(sentences [][]word.Word, long bool) (in, met int) {
	sure := false
	for _, s := range sentences {
		own := n.own(s)
		if long && own*thinnest < len(s) {
			continue
		}
		if own >= 2 || own == 1 && (len(s) <= fewWords || speaks(s)) {
			in, met = in+len(s), met+own
		}
		sure = sure || own >= 2
	}
	if !sure {
		return 0, 0
	}
	return in, met
}

// own is how many of the notice's words stand in a sentence.
func (n *Notice) own(sentence []word.Word) int {
	met := map[string]bool{}
	for i := range sentence {
		if low := sentence[i].Low; slices.Contains(n.words, low) {
			met[low] = true
		}
	}
	return len(met)
}
