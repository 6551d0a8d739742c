package lemma

import (
	"strings"
	"testing"
)

func TestMuteE(t *testing.T) {
	for _, r := range muteRules {
		if r.example == "" {
			t.Errorf("the rule for %s has no example", r.last)
		}
		for verb := range strings.FieldsSeq(r.example) {
			stem := strings.TrimSuffix(verb, "e")
			if stem == verb || strings.IndexByte(r.last, stem[len(stem)-1]) < 0 || !muteE(stem) {
				t.Errorf("%s: no e is put to %s by the rule for %s", verb, stem, r.last)
			}
		}
	}
	for verb := range strings.FieldsSeq("walk pass focus fill howl repeat shout put open develop grow sing ask") {
		if muteE(verb) {
			t.Errorf("an e is put to %s", verb)
		}
	}
}
