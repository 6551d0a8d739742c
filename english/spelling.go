package english

import "strings"

// spellings are endings that British and American English spell otherwise.
var spellings = [...]struct{ british, american string }{
	{"isation", "ization"},
	{"isations", "izations"},
	{"entre", "enter"},
	{"heatre", "heater"},
	{"efence", "efense"},
	{"abour", "abor"},
	{"arbour", "arbor"},
	{"onour", "onor"},
	{"rogramme", "rogram"},
}

// OneSpelling is a word in small letters as American English spells it, so that
// the same word of a British text is the same.
func OneSpelling(word string) string {
	for _, s := range spellings {
		if stem, is := strings.CutSuffix(word, s.british); is && stem != "" {
			return stem + s.american
		}
	}
	return word
}
