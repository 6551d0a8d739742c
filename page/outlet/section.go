package outlet

import (
	"strings"

	"synoptic/english"
)

// sectionWords are words of which sites make the names of their sections.
var sectionWords = english.Set(`news world local national regional international latest breaking top home politics business sport sports opinion comment
	culture arts science health technology tech money weather crime courts education environment life style lifestyle travel features uk us u.s europe
	africa asia america football food fashion books music film tv property jobs obituaries puzzles video videos stories story article page print blog
	update updates today live & and of the in`)

// IsSections says whether the words of a line are those of sections alone.
func IsSections(line string) bool {
	words := strings.Fields(line)
	for _, w := range words {
		if !sectionWords[strings.ToLower(strings.Trim(w, ",;.’'"))] {
			return false
		}
	}
	return len(words) > 0
}
