package learn

import (
	"bytes"
	"strings"
	"testing"

	"synoptic/syntax/sequence"
)

// letters makes a sequence to tag: each word's features are its letters.
func letters(words string) [][]uint64 {
	var out [][]uint64
	for _, w := range strings.Fields(words) {
		fs := []uint64{1}
		for i, c := range w {
			fs = append(fs, uint64(c)<<8|uint64(i+2))
		}
		out = append(out, fs)
	}
	return out
}

var sequences = []Example{
	{letters("Orla Finn met Tam"), []string{"B", "I", "O", "B"}},
	{letters("they met Orla"), []string{"O", "O", "B"}},
	{letters("Tam Finn left"), []string{"B", "I", "O"}},
	{letters("they left Tam Finn"), []string{"O", "O", "B", "I"}},
}

func options() Options {
	return Options{
		Labels: []string{"O", "B", "I"}, Bits: 12, Epochs: 10, Seed: 7,
		Allowed: func(before, after string) bool { return after != "I" || before == "B" || before == "I" },
	}
}

func TestTaggerLearnsWhatItIsShown(t *testing.T) {
	g := Sequences(sequences, options())
	for _, e := range sequences {
		got, want := strings.Join(g.Tag(e.Features), " "), strings.Join(e.Labels, " ")
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	if got := g.Tag(letters("Finn")); got[0] == "I" {
		t.Error("a forbidden label begins the sequence")
	}
	if got := g.Tag(nil); len(got) != 0 {
		t.Errorf("nothing became %v", got)
	}
}

func TestTaggerKeepsThroughBytes(t *testing.T) {
	g := Sequences(sequences, options())
	b := g.Encode()
	if !bytes.Equal(b, Sequences(sequences, options()).Encode()) {
		t.Fatal("trained twice, two models")
	}
	h, err := sequence.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range sequences {
		if a, b := strings.Join(g.Tag(e.Features), " "), strings.Join(h.Tag(e.Features), " "); a != b {
			t.Errorf("decoded gives %s, not %s", b, a)
		}
	}
	for _, bad := range [][]byte{nil, []byte("x"), b[:40], b[:len(b)-1]} {
		if _, err := sequence.Decode(bad); err == nil {
			t.Errorf("%d broken bytes decoded", len(bad))
		}
	}
}
