package english

import "strings"

// Numbers in words.
const (
	// Numerals are the words for 0 to 20, in order.
	Numerals = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
	// Ordinals are the words for the first to the twentieth, in order.
	Ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
	// Magnitudes are how many of something it takes to need a word; more of
	// them end in s.
	Magnitudes = "dozen score hundred thousand million billion trillion"
)

// SizeOnly says whether a word of the text tells a size: thousands of people.
func SizeOnly(text string) bool {
	for _, w := range strings.Fields(strings.ToLower(text)) {
		if sizes[w] {
			return true
		}
	}
	return false
}

var sizes = Set(With("s", Magnitudes))
