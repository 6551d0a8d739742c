package mend_test

import (
	"testing"

	"synoptic/syntax"
)

// Of a noun with a clause on it that is none of its own kind, the verb is the
// main one.
func TestVerbOfANoun(t *testing.T) {
	checkHeads(t, []headed{
		{"Bram and Orla Venn, along with the goats Piet, Joost and Ivar, were invited to Tarn for the first night of the fair.", "Bram", "invited"},
		{"Nature Lines did not answer any letters about the goat.", "Lines", "answer"},
		{"As he came home, the captain warned harbour guards that the lamp was out.", "captain", "warned"},
		{"Another 3.5 litres fell by Sunday morning, filling the tub to more than half.", "litres", "fell"},
	})
}

// A relative clause stays one.
func TestNounWithAClause(t *testing.T) {
	for _, sentence := range []string{"A mill that Venn sold.", "Lucky thing she likes the goat."} {
		for _, k := range syntax.Parse(sentence) {
			if k.Head == -1 && k.Tag == "VERB" {
				t.Errorf("%s: the root is %s", sentence, sentence[k.Start:k.End])
			}
		}
	}
}
