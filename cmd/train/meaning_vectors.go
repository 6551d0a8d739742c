package main

import (
	"math"
)

// wordVectors are vectors of words, the commonest word first.
type wordVectors struct {
	words []string
	of    map[string][]float64
}

// readVectors reads a file of winkNLP: each vector is followed by its length
// and the rank of its word.
func readVectors(path string) (wordVectors, error) {
	var in struct {
		Words      []string
		Vectors    map[string][]float64
		Dimensions int
	}
	if err := load(path, &in); err != nil {
		return wordVectors{}, err
	}
	for w, v := range in.Vectors {
		in.Vectors[w] = v[:in.Dimensions]
	}
	return wordVectors{in.Words, in.Vectors}, nil
}

// pack writes the vectors of words as rows of signed bytes, each row scaled so
// that its greatest number is 127.
func (v wordVectors) pack(words []string) (out []byte) {
	for _, w := range words {
		greatest := 0.0
		for _, x := range v.of[w] {
			greatest = max(greatest, math.Abs(x))
		}
		for _, x := range v.of[w] {
			out = append(out, byte(int8(math.Round(x*127/greatest))))
		}
	}
	return out
}
