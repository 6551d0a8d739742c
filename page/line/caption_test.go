package line

import "testing"

// A credit ends a caption, an agency or not; a sentence with a colon is none.
func TestCredits(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"(Photo: Ida Crane)", true},
		{"Photo: Ida Crane/Tollen Courier", true},
		{"Credit: Ida Crane", true},
		{"Photo: the rowers as they came home", false},
		{"Ida Crane/AP", true},
		{"(Published Tuesday, June 24, 2031)", true},
		{"(Published by the guild in 2031)", true},
		{"(a book of 2031)", false},
		{"Ida Crane", false},
	} {
		if got := isCredit(c.text); got != c.want {
			t.Errorf("%s: %v", c.text, got)
		}
	}
}
