package tagger

import (
	"testing"

	"synoptic/syntax/token"
)

func TestStandIns(t *testing.T) {
	for form, want := range map[string]string{
		"upheld": "held", "withheld": "held", "overthrew": "threw", "overthrown": "thrown", "withdrawn": "drawn", "underwent": "went",
		"misunderstood": "understood", "amid": "despite", "Atop": "despite", "shrank": "took", "woven": "taken", "clung": "lost", "burst": "", "wound": "", "walked": "",
	} {
		if got := standIns[form]; got != want {
			t.Errorf("%q is taken for %q; want %q", form, got, want)
		}
	}
}

// TestFillAsItStands holds that who learns sees the words of a sentence, and only who
// tags those that stand in for them: else a lexicon that knows no word, as the parser
// learns with, would make one verb of all irregular ones.
func TestFillAsItStands(t *testing.T) {
	sentence := "shrank"
	tokens := []token.Token{{Start: 0, End: len(sentence)}}
	var w Window
	w.Fill(sentence, tokens, NewLexicon())
	if w.forms[edge].lower != WordHash(sentence) {
		t.Errorf("who learns sees another word than %q", sentence)
	}
	w.standIn(sentence, tokens, NewLexicon())
	if w.forms[edge].lower != WordHash("took") {
		t.Errorf("who tags %q does not see took", sentence)
	}
}
