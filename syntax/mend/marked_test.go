package mend

import (
	"testing"
)

func TestMarked(t *testing.T) {
	checkHangings(t, mendMarked, []hanging{
		{"Officials:NOUN:NNS:root:-1 in:ADP:IN:mark:3 Orrin:PROPN:NNP:nsubj:3 left:VERB:VBD:acl:0", "Officials", "nsubj of left"},
		{"Officials:NOUN:NNS:root:-1 in:ADP:IN:mark:3 Orrin:PROPN:NNP:nsubj:3 left:VERB:VBD:acl:0", "Orrin", "nmod of Officials"},
		{"Nets:NOUN:NNS:root:-1 since:SCONJ:IN:mark:3 Orrin:PROPN:NNP:nsubj:3 left:VERB:VBD:acl:0", "Orrin", "nsubj of left"},
		{"talk:NOUN:NN:root:-1 of:ADP:IN:mark:3 boats:NOUN:NNS:nsubj:3 leaving:VERB:VBG:acl:0", "boats", "nsubj of leaving"},
		{"baker:NOUN:NN:nsubj:3 in:ADP:IN:mark:3 Orrin:PROPN:NNP:nsubj:3 left:VERB:VBD:root:-1", "Orrin", "nmod of baker"},
	})
}

func TestThat(t *testing.T) {
	const said = "guards:NOUN:NNS:nsubj:1 said:VERB:VBD:root:-1 Friday:PROPN:NNP:obl:1 that:PRON:WDT:nsubj:4 bakers:NOUN:NNS:acl:relcl:2 sold:VERB:VBD:ccomp:1 it:PRON:PRP:obj:5"
	checkHangings(t, mendThat, []hanging{
		{said, "bakers", "nsubj of sold"},
		{said, "that", "mark of sold"},
		{"guards:NOUN:NNS:nsubj:1 saw:VERB:VBD:root:-1 boats:NOUN:NNS:obj:1 that:PRON:WDT:nsubj:5 are:AUX:VBP:cop:5 wrecks:NOUN:NNS:acl:relcl:2", "wrecks", "acl:relcl of boats"},
	})
}

// One alone did what the present would tell with an ending, and what no auxiliary
// helps was not done to its doer.
func TestTensesOfOne(t *testing.T) {
	for _, c := range []struct{ tree, verb, want string }{
		{"baker:NOUN:NN:nsubj:1 put:VERB:VBP:root:-1 it:PRON:PRP:obj:1 .:PUNCT:.:punct:1", "put", "VBD"},
		{"bakers:NOUN:NNS:nsubj:1 put:VERB:VBP:root:-1 it:PRON:PRP:obj:1 .:PUNCT:.:punct:1", "put", "VBP"},
		{"baker:NOUN:NN:nsubj:2 will:AUX:MD:aux:2 put:VERB:VB:root:-1 .:PUNCT:.:punct:2", "put", "VB"},
		{"Maar:PROPN:NNP:nsubj:pass:1 collapsed:VERB:VBN:root:-1 .:PUNCT:.:punct:1", "collapsed", "VBD"},
		{"Maar:PROPN:NNP:nsubj:pass:1 collapsed:VERB:VBN:root:-1", "collapsed", "VBN"},
		{"Maar:PROPN:NNP:nsubj:pass:2 was:AUX:VBD:aux:pass:2 collapsed:VERB:VBN:root:-1 .:PUNCT:.:punct:2", "collapsed", "VBN"},
	} {
		sentence, ts := treeOf(t, c.tree)
		for i := range ts {
			ts[i].Lemma = map[string]string{"collapsed": "collapse"}[sentence[ts[i].Start:ts[i].End]]
		}
		mendDoers(sentence, ts)
		mendTenses(sentence, ts)
		if got := ts[TokenAt(sentence, ts, c.verb)].Fine; got != c.want {
			t.Errorf("%s: %s is %s; want %s", c.tree, c.verb, got, c.want)
		}
	}
}
