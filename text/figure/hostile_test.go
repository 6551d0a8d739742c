package figure

import "testing"

// Of two numbers the lower has the scale of the higher only where it is then
// the lower.
func TestLowerOfTwoNumbers(t *testing.T) {
	for in, want := range map[string]float64{
		"Between 2 and 3 million crowns were paid.":       2e6,
		"Between 1,200 and 3 million crowns were paid.":   1200,
		"Some 500 to 2 billion crowns were paid.":         500,
		"The quay costs from 4 to 6 thousand crowns now.": 4000,
	} {
		got := figuresIn(in)
		if len(got) == 0 || got[0].Value != want {
			t.Errorf("%s: %+v", in, got)
		}
	}
}

// A number of more digits than any count has is none, with decimals or without.
func TestNumbersWithoutEnd(t *testing.T) {
	for _, in := range []string{"99999999999999999999 boats sank.", "99999999999999999912.5 crowns were paid.", "9999999999999999.5 people died."} {
		if got := figuresIn(in); len(got) > 0 {
			t.Errorf("%s: %+v", in, got)
		}
	}
}
