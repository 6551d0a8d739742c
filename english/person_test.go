package english

import (
	"strings"
	"testing"
)

func TestPersons(t *testing.T) {
	seen := map[string]bool{}
	for w := range strings.FieldsSeq(Men + " " + Women + " " + Persons) {
		if seen[w] {
			t.Errorf("%s stands twice", w)
		}
		seen[w] = true
		if strings.HasSuffix(w, "woman") && !Set(Women)[w] {
			t.Errorf("%s tells no woman", w)
		}
	}
}
