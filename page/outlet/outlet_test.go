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
		{"LOCAL NEWS", ""},
		{"World News", ""},
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

// TestWhole: the section of an outlet that is known goes, and nothing else.
func TestWhole(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"Reuters - World", "Reuters"},
		{"BBC News (Sport)", "BBC News"},
		{"The Guardian | Opinion", "The Guardian"},
		{"The Guardian", "The Guardian"},
		{"Ansel Post - Sport", "Ansel Post - Sport"},
		{"Reuters (London) desk", "Reuters (London) desk"},
		{"Reuters-Tarn", "Reuters-Tarn"},
		{"Guest - Reuters", "Guest - Reuters"},
	} {
		if got := Whole(c.name); got != c.want {
			t.Errorf("%q is %q, want %q", c.name, got, c.want)
		}
	}
}

// TestCode: what is a code, and of whom.
func TestCode(t *testing.T) {
	for _, c := range []struct {
		code, name, address string
		want                bool
	}{
		{"wsj", "The Wall Street Journal", "https://www.wsj.com/x", true},
		{"grdn", "The Guardian", "https://www.theguardian.com/x", true},
		{"bbc", "BBC News", "https://www.bbc.co.uk/x", true},
		{"cnn", "BBC News", "https://www.bbc.co.uk/x", false},
		{"post", "The Guardian", "https://www.theguardian.com/x", false},
		{"BBC", "BBC News", "https://www.bbc.co.uk/x", false},
		{"reuters", "Reuters", "https://www.reuters.com/x", false},
		{"", "Reuters", "https://www.reuters.com/x", false},
		{"r 2", "Reuters", "https://www.reuters.com/x", false},
	} {
		if got := IsCode(c.code) && CodeOf(c.code, c.name, c.address); got != c.want {
			t.Errorf("%q is short for %q: %v", c.code, c.name, got)
		}
	}
}
