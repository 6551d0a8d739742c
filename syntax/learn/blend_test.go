package learn

import (
	"bytes"
	"testing"
)

func TestBlendOfOneIsItself(t *testing.T) {
	examples := []Example{
		{Features: [][]uint64{{1}, {2}, {3}}, Labels: []string{"a", "b", "a"}},
		{Features: [][]uint64{{3}, {1}}, Labels: []string{"a", "a"}},
	}
	o := Options{Labels: []string{"a", "b"}, Bits: 10, Epochs: 5, Seed: 7}
	one := Sequences(examples, o)
	if !bytes.Equal(Blend(one, one, one).Encode(), one.Encode()) {
		t.Error("the mean of a tagger and itself is another")
	}
}
