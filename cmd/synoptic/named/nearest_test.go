package named

import "testing"

func TestNearest(t *testing.T) {
	among := []string{"5f20aa91", "5f20ab91", "http://orrin.example/feed"}
	for name, want := range map[string]string{
		"5f20aa91":                 "5f20aa91",
		"5f20ab92":                 "5f20ab91",
		"5f21":                     "", // four letters are wanting
		"http://orin.example/feed": "http://orrin.example/feed",
		"gopher://skarn/":          "",
		"":                         "",
	} {
		if got := Nearest(name, among); got != want {
			t.Errorf("nearest to %q is %q, want %q", name, got, want)
		}
	}
}
