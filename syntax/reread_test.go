package syntax

import (
	"testing"

	"synoptic/syntax/tree"
)

// A verb between a noun and what it is done to is no participle of the noun.
func TestVerbWithAThingHasASubject(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb, rel string }{
		{"Hard winds turned the boats as guards attacked divers and others.", "guards", "attacked", "advcl"},
		{"Prosecutors said the hacking affected the outcome of the vote.", "hacking", "affected", "ccomp"},
		{"Venn said the choir leader apologised in verse and that the bakers clapped.", "leader", "apologised", "ccomp"},
		{"A ferry pilot yawned at the goat and they later slept, Maar said.", "pilot", "yawned", "root"},
		{"A guild manager apologized to the bakers and they later slept, Maar said.", "manager", "apologized", "root"},
		{"The cooks said the three boys laughed when the kettle caught fire at supper.", "kettle", "caught", "advcl"},
		{"One of the affected towns corrected its toll.", "One", "corrected", "root"},
		{"The keeper of the dam, Ilse Maar, warned in March that the wall leaked.", "keeper", "warned", "root"},
		{"Officers used tear gas to move the crowd off the pier and the protests were all but dispersed.", "Officers", "used", "root"},
		{"Orla Venn, 68, on Sunday night cancelled plans to visit Dorring and is resting at her home.", "Orla", "cancelled", "root"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !tree.Subject(&ts[s]) || ts[v].Rel != c.rel || ts[v].Fine != "VBD" {
			t.Errorf("%s: %s is %s of %d, %s/%s is %s", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Fine, ts[v].Rel)
		}
	}
}

// What is given to a noun, or names it, leaves it what it is.
func TestParticipleWithAThing(t *testing.T) {
	for _, sentence := range []string{"A diver given a medal left the guild.", "A book titled The Ferry was sold in Orrin."} {
		hangs := false
		for _, k := range Parse(sentence) {
			hangs = hangs || k.Fine == "VBN" && k.Rel == "acl"
		}
		if !hangs {
			t.Errorf("%s: no participle hangs on the noun", sentence)
		}
	}
}
