package learn

import (
	"strings"
	"testing"
)

// Only the forms that the rules get wrong are listed, and each is of one verb.
func TestLearnVerbs(t *testing.T) {
	got := string(Verbs(strings.Fields("rule control travel work tie panic bath bathe sing singe guarantee")))
	for _, want := range []string{"ruled rule", "controlled control", "travelled travel", "panicked panic", "guaranteed guarantee"} {
		if !strings.Contains("\n"+got, "\n"+want+"\n") {
			t.Errorf("%q is not listed in\n%s", want, got)
		}
	}
	for _, none := range []string{"worked", "sung", "bathed", "tied"} {
		if strings.Contains("\n"+got, "\n"+none+" ") {
			t.Errorf("%q is listed", none)
		}
	}
}
