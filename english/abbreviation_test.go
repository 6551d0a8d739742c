package english

import (
	"strings"
	"testing"
)

func TestAbbreviations(t *testing.T) {
	in := map[string]int{}
	for k, list := range []string{ShortTitles, ShortEnds, ShortStates, Small(MonthsCut)} {
		for w := range strings.FieldsSeq(list) {
			if other, twice := in[w]; twice {
				t.Errorf("%s is in list %d and in list %d", w, other, k)
			}
			if strings.ContainsAny(w, ".,") {
				t.Errorf("%s has its stop", w)
			}
			in[w] = k
		}
	}
	if _, ok := in["calif"]; !ok {
		t.Error("calif is not known")
	}
}

func TestTitle(t *testing.T) {
	for _, c := range [][2]string{{"gov", "governor"}, {"reps", "representative"}, {"mayor", "mayor"}} {
		if got := Title(c[0]); got != c[1] {
			t.Errorf("%s is %s, want %s", c[0], got, c[1])
		}
	}
}
