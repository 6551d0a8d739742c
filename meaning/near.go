package meaning

import _ "embed"

// near holds, for each word with a vector, where its list begins, then all
// lists: those words of a higher number whose vectors are near its own. Where
// lists begin is in three bytes, counted in numbers from the first list on.
//
//go:embed near.bin
var near string

// Close is the cosine above which the vectors of two words are near. Below it
// words of news are more often of one field than of one meaning.
const Close = .6

// nearer lists the words of a higher number whose vectors are near that of a
// word.
func nearer(number int) list {
	embedded := len(vectors) / dimensions
	if number >= embedded {
		return list{}
	}
	from, to := three(near, 3*number), three(near, 3*number+3)
	return list{to - from, near[3*(embedded+1)+2*from:]}
}
