package mend

import (
	"testing"

	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// No sign and no conjunction heads a sentence that has a noun or a verb.
func TestRootIsNoSign(t *testing.T) {
	for _, c := range []struct {
		tags []string
		head []int
		want int
	}{
		{[]string{"PUNCT", "NOUN", "VERB"}, []int{-1, 2, 0}, 2},
		{[]string{"CCONJ", "NOUN", "ADJ"}, []int{-1, 0, 1}, 1},
		{[]string{"PUNCT", "ADV", "PUNCT"}, []int{-1, 0, 0}, 0},
		{[]string{"NOUN", "PUNCT"}, []int{-1, 0}, 0},
	} {
		ts := make([]token.Token, len(c.tags))
		for i := range ts {
			ts[i] = token.Token{Tag: c.tags[i], Head: c.head[i], Rel: "dep"}
			if c.tags[i] == "NOUN" && i+1 < len(ts) && c.tags[i+1] == "VERB" {
				ts[i].Rel = "nsubj"
			}
		}
		mendRoot(ts)
		if got := tree.Root(ts); got != c.want {
			t.Errorf("%v: the root is %d, want %d", c.tags, got, c.want)
		}
		for i := range ts {
			if !tree.Under(ts, i, c.want) {
				t.Errorf("%v: %d does not hang on the root", c.tags, i)
			}
		}
	}
}
