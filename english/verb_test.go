package english

import (
	"slices"
	"strings"
	"testing"
)

func TestIrregular(t *testing.T) {
	for base, want := range map[string]string{
		"bear": "bore borne born", "speak": "spoke spoken", "learn": "learnt learned learnt", "walk": "",
	} {
		v, ok := Irregular(base)
		if got := strings.Join(slices.Concat(v.Pasts, v.Participles), " "); got != want || ok != (want != "") {
			t.Errorf("%s: %q, want %q", base, got, want)
		}
	}
}

func TestVerbsInOrder(t *testing.T) {
	last := ""
	for v := range Verbs() {
		if v.Base <= last {
			t.Errorf("%s stands after %s", v.Base, last)
		}
		last = v.Base
	}
}

func TestPlurals(t *testing.T) {
	seen := map[string]bool{}
	for row := range Rows(Plurals) {
		if len(row) != 2 || seen[row[0]] {
			t.Errorf("%q is no noun and its plural, or stands twice", row)
		}
		seen[row[0]] = true
	}
	if !seen["woman"] {
		t.Error("the plural of woman is not told")
	}
}

func TestAlternates(t *testing.T) {
	for verb, want := range map[string]bool{"close": true, "sink": true, "attack": false, "arrest": false} {
		if Alternates(verb) != want {
			t.Errorf("%s: %v", verb, !want)
		}
	}
}

func TestMutual(t *testing.T) {
	for verb, want := range map[string]bool{"meet": true, "marry": true, "collide": true, "attack": false, "hit": false, "call": false} {
		if Mutual(verb) != want {
			t.Errorf("%s: %v", verb, !want)
		}
	}
}

func TestPast(t *testing.T) {
	for form, want := range map[string]bool{"sank": true, "put": true, "sunk": false, "sink": false, "walked": false} {
		if got := Past(form); got != want {
			t.Errorf("Past(%s) = %v, want %v", form, got, want)
		}
	}
}
