package tagger

import "testing"

func TestStandIns(t *testing.T) {
	for form, want := range map[string]string{
		"upheld": "held", "withheld": "held", "overthrew": "threw", "overthrown": "thrown", "withdrawn": "drawn", "underwent": "went",
		"misunderstood": "understood", "shrank": "took", "woven": "taken", "clung": "lost", "burst": "", "wound": "", "walked": "",
	} {
		if got := standIns[form]; got != want {
			t.Errorf("%q is taken for %q; want %q", form, got, want)
		}
	}
}
