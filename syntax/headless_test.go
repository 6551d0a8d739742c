package syntax

import (
	"testing"

	"synoptic/syntax/tree"
)

// A sentence has a main verb with a subject, also where the tagger took it for
// something else, and so has a clause that a word opens.
func TestVerbsWithATense(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb, rel string }{
		{"The bell sank for the second time in a year.", "bell", "sank", "root"},
		{"The pond froze in Orrin on Friday.", "pond", "froze", "root"},
		{"Dr. Maar collapsed in Orrin on Friday.", "Maar", "collapsed", "root"},
		{"A group of bakers tore the flag of the guild.", "group", "tore", "root"},
		{"Her illness prompted letters from many divers who remembered the flood.", "illness", "prompted", "root"},
		{"The dam, built in 1972, collapsed on Monday.", "dam", "collapsed", "root"},
		{"Some allegations against Mr. Venn stem from an audit by the guild.", "allegations", "stem", "root"},
		{"The bakery law prevents millers from slowing deliveries.", "law", "prevents", "root"},
		{"The flag, which the council of Orrin struck in March, is on show in Dorring.", "council", "struck", "acl:relcl"},
		{"Officials in Orrin did not sell the pier on Monday.", "Officials", "sell", "root"},
		{"The guild held Otto Venn after the choir blocked the lease.", "guild", "held", "root"},
		{"After the vote, union leader Ida Venn sued the bakers.", "leader", "sued", "root"},
		{"On Friday, Ida Venn, the head of the guild, drowned for the second time in a year.", "Venn", "drowned", "root"},
		{"In March, Orrin, Skarn and Dorring sent two boats.", "Orrin", "sent", "root"},
		{"Guards said on Tuesday that bakers in Orrin rejected a plan for the pier.", "bakers", "rejected", "ccomp"},
		{"A baker in Orrin declined to speak.", "baker", "declined", "root"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !tree.Subject(&ts[s]) || ts[v].Rel != c.rel {
			t.Errorf("%s: %s is %s of %d, %s/%s is %s", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Fine, ts[v].Rel)
		}
	}
}

// What is no sentence gets no verb: a heading, what asks for something, a list, and a
// noun with what was done to it.
func TestNoVerbWhereNoneIs(t *testing.T) {
	for _, sentence := range []string{
		"Find another way to mend the nets.",
		"No nets, no boats, no word from the guild.",
		"Three boats found in the fog",
		"A list of the boats, posted online by the guild.",
	} {
		for _, k := range Parse(sentence) {
			if tree.Finite(&k) {
				t.Errorf("%s: %s is %s", sentence, sentence[k.Start:k.End], k.Fine)
			}
		}
	}
}
