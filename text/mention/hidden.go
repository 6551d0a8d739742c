package mention

import "strings"

// hide notes the nouns for those who speak and are not named because they asked
// for it: "the official requested anonymity". Such a one is nobody whom the
// report names.
func (r *referee) hide() {
	for _, s := range r.marks.Sentences {
		text := strings.ToLower(s.In(r.text))
		if !asksNoName(text) {
			continue
		}
		for i := range r.tokens {
			t := &r.tokens[i]
			if t.Start < s.Start || t.Start >= s.End || !r.led(i) || r.besideName(i) {
				continue
			}
			if _, person := personNoun(r.low(i)); person {
				if r.hidden == nil {
					r.hidden = map[string]bool{}
				}
				r.hidden[r.low(i)] = true
			}
		}
	}
}

// led says whether an article stands before the word at i, or before an adjective
// or noun there.
func (r *parsedTokens) led(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		switch r.low(k) {
		case "the", "a", "an", "one":
			return true
		}
		if tag := r.tokens[k].Tag; tag != "ADJ" && tag != "NOUN" {
			return false
		}
	}
	return false
}

// asksNoName says whether a sentence, in small letters, tells that somebody
// would not be named.
func asksNoName(sentence string) bool {
	for _, w := range noName {
		if strings.Contains(sentence, w) {
			return true
		}
	}
	return false
}

// noName are the words by which a report says that who speaks is not named.
var noName = []string{
	"anonymity", "anonymously", "not to be named", "not to be identified", "declined to be named", "declined to be identified", "not be named", "not be identified",
	"not authorized to speak", "not authorised to speak",
}
