package english

import "testing"

func TestDenies(t *testing.T) {
	for word, want := range map[string]bool{
		"never": true, "didn't": true, "won’t": true, "n't": true, "cannot": true, "without": true,
		"know": false, "note": false, "hardly": false, "can": false, "ant": false, "": false,
	} {
		if Denies(word) != want {
			t.Errorf("%q denies: %v", word, !want)
		}
	}
}
