package mend

import "testing"

// What hangs where its kind never stands is put where it can.
func TestPlaces(t *testing.T) {
	checkHangings(t, mendPlaces, []hanging{
		{"Venn:PROPN:NNP:nsubj:3 on:ADP:IN:case:3 Tuesday:PROPN:NNP:compound:3 sang:VERB:VBD:root:-1", "on", "case of Tuesday"},
		{"Venn:PROPN:NNP:nsubj:3 on:ADP:IN:case:3 Tuesday:PROPN:NNP:compound:3 sang:VERB:VBD:root:-1", "Tuesday", "obl of sang"},
		{"She:PRON:PRP:nsubj:1 showed:VERB:VBD:root:-1 no:DET:DT:det:3 haste:NOUN:NN:obj:1 and:CCONJ:CC:cc:5 stood:VERB:VBD:conj:3", "stood", "conj of showed"},
		{"It:PRON:PRP:nsubj:3 is:AUX:VBZ:cop:3 a:DET:DT:det:3 barge:NOUN:NN:root:-1 and:CCONJ:CC:cc:5 sank:VERB:VBD:conj:3", "sank", "conj of barge"},
		{"I:PRON:PRP:nsubj:1 know:VERB:VBP:root:-1 what:PRON:WP:obj:3 hurts:VERB:VBZ:ccomp:1 ”:PUNCT:'':punct:1 he:PRON:PRP:nsubj:6 said:VERB:VBD:xcomp:3 .:PUNCT:.:punct:1", "know", "ccomp of said"},
		{"Bakers:NOUN:NNS:nsubj:1 slept:VERB:VBD:root:-1 as:SCONJ:IN:mark:4 Venn:PROPN:NNP:nsubj:4 wrote:VERB:VBD:advcl:1", "wrote", "advcl of slept"},
		{"The:DET:DT:det:1 cart:NOUN:NN:root:-1 they:PRON:PRP:nsubj:3 came:VERB:VBD:acl:relcl:1 in:ADP:IN:advmod:3 tipped:VERB:VBN:acl:4", "tipped", "acl of cart"},
	})
}

// "Who" speaks of people, not of the thing they belong to.
func TestPersonOfAThing(t *testing.T) {
	for _, c := range []struct{ tree, want string }{
		{"two:NUM:CD:nummod:1 players:NOUN:NNS:root:-1 on:ADP:IN:case:4 the:DET:DT:det:4 team:NOUN:NN:nmod:1 who:PRON:WP:nsubj:6 sang:VERB:VBD:acl:relcl:4", "players"},
		{"a:DET:DT:det:1 friend:NOUN:NN:root:-1 of:ADP:IN:case:3 Venn:PROPN:NNP:nmod:1 who:PRON:WP:nsubj:5 sang:VERB:VBD:acl:relcl:3", "Venn"},
		{"a:DET:DT:det:1 list:NOUN:NN:root:-1 of:ADP:IN:case:3 bakers:NOUN:NNS:nmod:1 who:PRON:WP:nsubj:5 sang:VERB:VBD:acl:relcl:3", "bakers"},
	} {
		sentence, ts := treeOf(t, c.tree)
		mendRelatives(sentence, ts)
		h := ts[ts[TokenAt(sentence, ts, "sang")].Head]
		if got := sentence[h.Start:h.End]; got != c.want {
			t.Errorf("%s: %s sang, want %s", sentence, got, c.want)
		}
	}
}
