package syntax

import "testing"

// Of a noun with a clause on it that is none of its own kind, the verb is the
// main one.
func TestVerbOfANoun(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb string }{
		{"Bram and Orla Venn, along with their sons Piet, Joost and Ivar, were headed to San José for the last days of their trip.", "Bram", "headed"},
		{"Nature Lines did not respond to phone and email messages.", "Lines", "respond"},
		{"When she came up to the front of the ferry, the pilot told police officers that she was to be taken off.", "pilot", "told"},
		{"Another 24.5 inches fell by Tuesday night, bringing the total to more than 62.9 inches.", "inches", "fell"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !subject(&ts[s]) || ts[v].Head != -1 {
			t.Errorf("%s: %s is %s of %d, %s is %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Rel, ts[v].Head)
		}
	}
}

// A relative clause stays one.
func TestNounWithAClause(t *testing.T) {
	for _, sentence := range []string{"A mill that Venn sold.", "Good thing he kept the lamp."} {
		for _, k := range Parse(sentence) {
			if k.Head == -1 && k.Tag == "VERB" {
				t.Errorf("%s: the root is %s", sentence, sentence[k.Start:k.End])
			}
		}
	}
}
