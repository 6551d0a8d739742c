package mend

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"synoptic/syntax/token"
)

// treeOf is a sentence with its tree as it is written: each word with its tags,
// its relation and its head, "boat:NOUN:NN:nsubj:2".
func treeOf(t *testing.T, text string) (string, []token.Token) {
	t.Helper()
	var b strings.Builder
	var out []token.Token
	for f := range strings.FieldsSeq(text) {
		p := strings.Split(f, ":")
		head, err := strconv.Atoi(p[len(p)-1])
		if err != nil || len(p) < 5 {
			t.Fatalf("%s: %v", f, err)
		}
		start := b.Len()
		b.WriteString(p[0])
		out = append(out, token.Token{Start: start, End: b.Len(), Tag: p[1], Fine: p[2], Rel: strings.Join(p[3:len(p)-1], ":"), Head: head})
		b.WriteByte(' ')
	}
	return b.String(), out
}

// hanging is a tree as it is written, a word, and what it is of what behind a mend.
type hanging struct{ tree, word, want string }

func checkHangings(t *testing.T, mend func(string, []token.Token), rows []hanging) {
	t.Helper()
	for _, c := range rows {
		sentence, ts := treeOf(t, c.tree)
		mend(sentence, ts)
		i := TokenAt(sentence, ts, c.word)
		h := ts[ts[i].Head]
		if got := fmt.Sprintf("%s of %s", ts[i].Rel, sentence[h.Start:h.End]); got != c.want {
			t.Errorf("%s: %s is %s, want %s", sentence, c.word, got, c.want)
		}
	}
}

// A verb has one subject: of two, one belongs to the other or to what stands
// between them.
func TestOneSubject(t *testing.T) {
	checkHangings(t, mendSubjects, []hanging{
		{"The:DET:DT:det:1 speaker:NOUN:NN:nsubj:4 Orla:PROPN:NNP:nsubj:4 Venn:PROPN:NNP:flat:2 slept:VERB:VBD:root:-1", "Orla", "appos of speaker"},
		{"Harbour:PROPN:NNP:compound:1 speaker:NOUN:NN:nsubj:4 Orla:PROPN:NNP:nsubj:4 Venn:PROPN:NNP:flat:2 slept:VERB:VBD:root:-1", "speaker", "nmod:desc of Orla"},
		{"Tollen:PROPN:NNP:nsubj:2 ferry:NOUN:NN:nsubj:2 sank:VERB:VBD:root:-1", "Tollen", "compound of ferry"},
		{"Bakers:NOUN:NNS:nsubj:6 and:CCONJ:CC:cc:6 the:DET:DT:det:5 old:ADJ:JJ:amod:5 x:X:X:dep:5 Guild:PROPN:NNP:nsubj:6 sang:VERB:VBD:root:-1", "Guild", "conj of Bakers"},
		{"The:DET:DT:det:1 list:NOUN:NN:nsubj:5 from:ADP:IN:case:4 the:DET:DT:det:4 office:NOUN:NN:nsubj:5 names:VERB:VBZ:root:-1", "office", "nmod of list"},
		{"Bakers:NOUN:NNS:nsubj:7 who:PRON:WP:nsubj:2 voted:VERB:VBD:acl:relcl:0 to:PART:TO:mark:4 open:VERB:VB:xcomp:2 the:DET:DT:det:6 hall:NOUN:NN:nsubj:7 slept:VERB:VBD:root:-1", "hall", "obj of open"},
		{"a:DET:DT:det:1 paper:NOUN:NN:nsubj:6 ,:PUNCT:,:punct:4 the:DET:DT:det:4 Gull:PROPN:NNP:nsubj:6 ,:PUNCT:,:punct:4 wrote:VERB:VBD:root:-1", "Gull", "appos of paper"},
		{"A:DET:DT:det:1 baker:NOUN:NN:nsubj:4 ,:PUNCT:,:punct:4 Maar:PROPN:NNP:nsubj:4 won:VERB:VBD:root:-1", "baker", "appos of Maar"},
		{"that:PRON:WDT:nsubj:2 Maar:PROPN:NNP:nsubj:2 signed:VERB:VBD:root:-1", "that", "obj of signed"},
		{"that:PRON:WDT:nsubj:2 Maar:PROPN:NNP:nsubj:2 signed:VERB:VBD:root:-1 it:PRON:PRP:obj:2", "that", "mark of signed"},
		{"The:DET:DT:det:1 order:NOUN:NN:nsubj:7 by:ADP:IN:case:4 Hale:PROPN:NNP:compound:4 Harbour:PROPN:NNP:nmod:1 Judge:PROPN:NNP:nmod:desc:6 Venn:PROPN:NNP:nsubj:7 stands:VERB:VBZ:root:-1", "Venn", "nmod of order"},
		// Each has its own verb, or the parser is right.
		{"The:DET:DT:det:1 rain:NOUN:NN:nsubj:2 fell:VERB:VBD:root:-1 as:ADP:IN:mark:5 Maar:PROPN:NNP:nsubj:5 sang:VERB:VBD:advcl:2", "Maar", "nsubj of sang"},
		{"The:DET:DT:det:1 aim:NOUN:NN:nsubj:outer:4 is:AUX:VBZ:cop:4 Maar:PROPN:NNP:nsubj:4 wins:VERB:VBZ:root:-1", "Maar", "nsubj of wins"},
	})
}

// A word that was read as the preposition of a subject opens its clause.
func TestConjunctionOfASubject(t *testing.T) {
	checkHangings(t, mendSubjects, []hanging{
		{"Maar:PROPN:NNP:nsubj:1 left:VERB:VBD:root:-1 as:ADP:IN:case:3 rain:NOUN:NN:nsubj:4 fell:VERB:VBD:advcl:1", "as", "mark of fell"},
		{"She:PRON:PRP:nsubj:1 wrote:VERB:VBD:root:-1 that:PRON:WDT:nsubj:3 bakers:NOUN:NNS:nsubj:4 left:VERB:VBD:ccomp:1", "that", "mark of left"},
		{"Half:NOUN:NN:nsubj:3 of:ADP:IN:case:2 them:PRON:PRP:nmod:0 left:VERB:VBD:root:-1", "of", "case of them"},
	})
}

// Nothing hangs on a sign or an auxiliary.
func TestBearers(t *testing.T) {
	_, ts := treeOf(t, "Maar:PROPN:NNP:nsubj:1 has:AUX:VBZ:aux:3 now:ADV:RB:advmod:4 won:VERB:VBN:root:-1 .:PUNCT:.:punct:3")
	mendBearers(ts)
	if ts[0].Head != 3 || ts[2].Head != 3 {
		t.Errorf("Maar hangs on %d, now on %d, want 3 for both", ts[0].Head, ts[2].Head)
	}
}

// What stands behind a clause on the first noun is told of that noun.
func TestVerbBehindAClause(t *testing.T) {
	sentence, ts := treeOf(t, "Fees:NOUN:NNS:root:-1 that:PRON:WDT:nsubj:2 hurt:VERB:VBP:acl:relcl:0 bakers:NOUN:NNS:nsubj:pass:6 ,:PUNCT:,:punct:3 were:AUX:VBD:aux:pass:6 cut:VERB:VBN:ccomp:2 .:PUNCT:.:punct:0")
	mendBehind(sentence, ts)
	if ts[6].Head != -1 || ts[0].Head != 6 || ts[3].Head != 2 || ts[3].Rel != "obj" || ts[7].Head != 6 {
		t.Errorf("cut hangs on %d, Fees on %d, bakers on %d as %s", ts[6].Head, ts[0].Head, ts[3].Head, ts[3].Rel)
	}
}
