package meaning

import (
	_ "embed"
	"math"
)

//go:embed vectors.bin
var vectors string

// dimensions of a vector. Its row is these many signed bytes, in the order of
// the numbers of words: the first words are those with a vector.
const dimensions = 100

// Cosine is the cosine of the vectors of two words, from -1 to 1; of words
// without a vector it is not known. Of two words of news drawn by chance it is
// near 0, of those that stand among the same words near 1: these may be
// synonyms, but kin and opposites as well.
func Cosine(a, b string) (cos float64, known bool) { return cosine(find(a), find(b)) }

func cosine(a, b word) (cos float64, known bool) {
	x, y := row(a), row(b)
	if x == "" || y == "" {
		return 0, false
	}
	var dot, xx, yy int
	for i := range dimensions {
		p, q := int(int8(x[i])), int(int8(y[i]))
		dot, xx, yy = dot+p*q, xx+p*p, yy+q*q
	}
	return float64(dot) / math.Sqrt(float64(xx*yy)), true
}

// row is the row of a word, empty if it has none.
func row(w word) string {
	if w == "" {
		return ""
	}
	at := w.number() * dimensions
	if at >= len(vectors) {
		return ""
	}
	return vectors[at : at+dimensions]
}
