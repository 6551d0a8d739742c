package outlet

import "testing"

// TestNamed: the name of an outlet, and what only looks like one.
func TestNamed(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"Ansel Valley News  |  Nation", "Ansel Valley News"},
		{"The Tarn Gazette", "The Tarn Gazette"},
		{"Radio Eskil", "Radio Eskil"},
		{"Ferry sinks off Ansel", ""},
		{"Latest news from the coast", ""},
		{"News", ""},
		{"Mayor: I read it in the Tarn Gazette.", ""},
		{"Menu", ""},
		{"By The Tarn Press", ""},
		{"The Associated Press", ""},
	} {
		if got := Named(c.line); got != c.want {
			t.Errorf("%q names the outlet %q, want %q", c.line, got, c.want)
		}
	}
}
