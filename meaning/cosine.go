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

func cosine(a, b word) (cos float64, known bool) { return vectorOf(a).Cosine(vectorOf(b)) }

// Vector is that of a word, for who asks for many cosines of it.
type Vector struct {
	row    string // empty if it has none
	square int    // of its length
}

// VectorOf is the vector of a word.
func VectorOf(letters string) Vector { return vectorOf(find(letters)) }

func vectorOf(w word) Vector {
	x := row(w)
	if x == "" {
		return Vector{}
	}
	return Vector{x, product(x, x)}
}

// Cosine is as for the words of two vectors.
func (v Vector) Cosine(o Vector) (cos float64, known bool) {
	if v.row == "" || o.row == "" {
		return 0, false
	}
	return float64(product(v.row, o.row)) / math.Sqrt(float64(v.square*o.square)), true
}

// product is the inner product of two rows.
func product(x, y string) int {
	x, y = x[:dimensions], y[:dimensions]
	sum := int32(0)
	for i := range dimensions {
		sum += int32(int8(x[i])) * int32(int8(y[i]))
	}
	return int(sum)
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
