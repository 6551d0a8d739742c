package english

import (
	"strings"
	"testing"
)

func TestPronouns(t *testing.T) {
	pronouns := Set(Pronouns)
	for w := range strings.FieldsSeq(Objects + " " + Possessives) {
		if !pronouns[w] {
			t.Errorf("%s is no pronoun", w)
		}
	}
	if pronouns["who"] || pronouns["there"] {
		t.Error("a pronoun that asks or points to a place needs nobody named before it")
	}
}
