// Package language tells what language a text is in, by its commonest words and
// its letters.
package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/page/clean"
)

// English is the code of the language that is read (ISO 639-1), Unknown that
// of one that cannot be told (ISO 639-2). Spanish is to be read next: what
// knows a language by its code stands in package text.
const (
	English = "en"
	Unknown = "und"
)

// Limits of telling a language.
const (
	heardWords  = 400 // words that are looked at
	heardLetter = 2000
	leastHeard  = 3  // words of a language that tell it
	fewKnown    = 12 // a hundred words have at least so many that are known
	longHeard   = 40 // words of a text that is long enough to tell by what is not known
	leastShort  = 7  // words of the shortest text that is told by its letters
)

// Of is the language of a text: the code of the one most of its words
// or letters are of, English where too little stands in it to tell, Unknown
// where it is none that is known here.
func Of(text string) string {
	if code := scriptOf(text); code != "" {
		return code
	}
	h := heard(text)
	switch {
	case h.most >= leastHeard && h.most*2 > h.english*3 && h.best != English && (h.words >= longHeard || h.sure > 0 || h.alien > 0):
		return h.best
	case h.words >= longHeard && h.english*100 < h.words*fewKnown:
		if h.most*100 >= h.words*fewKnown {
			return h.best
		}
		return Unknown
	case h.words < longHeard && h.strange():
		if code := letterOf(text); code != "" {
			return code
		}
		if h.most >= 2 && h.best != English {
			return h.best
		}
		return Unknown
	}
	return English
}

// hearing is what of a text tells its language.
type hearing struct {
	best    string // the language most of whose words stand in it
	most    int    // how many
	english int    // how many are English
	words   int    // that were looked at
	small   int    // of them in small letters, and none of another language that is English too
	alien   int    // of them in small letters, some of them not English letters
	sure    int    // words of best in small letters, behind others in small letters
}

// strange says whether a short text is no English: it has next to none of the
// commonest English words, and small words in letters that English lacks, or
// several of another language. Names alone tell nothing.
func (h *hearing) strange() bool {
	switch {
	case h.words < leastShort:
		return false
	case h.alien >= 3 && h.alien*3 >= h.small:
		return h.english*4 <= h.words
	case h.english*fewKnown > h.words:
		return false
	}
	return h.alien >= 2 && h.alien*5 >= h.small || h.sure >= 2 && h.english == 0
}

// between says whether a sign is in no word.
func between(r rune) bool {
	if small := r | 0x20; r < utf8.RuneSelf {
		return small < 'a' || small > 'z'
	}
	return !unicode.IsLetter(r) && !unicode.IsMark(r)
}

// heard is what of a text tells its language. Of two languages that have as
// many words in it the earlier in the table wins.
func heard(text string) (h hearing) {
	all, sure := map[string]int{}, map[string]int{}
	before := false // the word before is in small letters, and of no such list
	for w := range strings.FieldsFuncSeq(text, between) {
		low := strings.ToLower(w)
		small := low == w
		for _, code := range wordLanguages[low] {
			all[code]++
			if small && before && !both[low] {
				sure[code]++
			}
		}
		if small && len(w) > 1 {
			h.small++
			if !clean.IsASCII(w) && !lent[low] {
				h.alien++
			}
		}
		before = small && len(wordLanguages[low]) == 0
		if h.words++; h.words == heardWords {
			break
		}
	}
	for _, l := range functionWords {
		if n := all[l.code]; n > h.most {
			h.best, h.most, h.sure = l.code, n, sure[l.code]
		}
	}
	h.english = all[English]
	return h
}
