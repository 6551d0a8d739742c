package said

import "testing"

// TestSavedFrom: the address that a browser wrote into a page, and none where it
// names no place of the web.
func TestSavedFrom(t *testing.T) {
	for _, c := range []struct{ page, want string }{
		{"<!DOCTYPE html>\n<!-- saved from url=(0043)https://anselpost.example/2031/05/04/weir -->\n<html>", "https://anselpost.example/2031/05/04/weir"},
		{"<!DOCTYPE html><html><!--\n Page saved with OnePage \n url: https://tarn.example/weir \n saved date: Sun May 04 2031\n-->", "https://tarn.example/weir"},
		{"<!-- saved from url=(0014)about:internet -->", ""},
		{"<html><p>The url: https://tarn.example/weir", ""},
		{"<!-- url: the weir --><p>https://tarn.example", ""},
	} {
		if got := SavedFrom([]byte(c.page)); got != c.want {
			t.Errorf("%q was saved from %q, want %q", c.page, got, c.want)
		}
	}
}
