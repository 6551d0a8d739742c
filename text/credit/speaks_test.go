package credit

import "testing"

// A body is credited for those who speak for it alone.
func TestSpeaksFor(t *testing.T) {
	for words, want := range map[string]bool{
		"Orrin Port officials": true, "the Orrin Port": true, "Orrin Port fans": false, "Orrin Court observers": false,
		"the Weather Service office": true, "Orrin Party elders": false,
	} {
		if got := speaksFor(words); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}
