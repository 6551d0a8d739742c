package verify

import "testing"

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		text string
		want float64
	}{
		{"14", 14},
		{"$28,156", 28156},
		{"99.9 percent", 99.9},
		{"two hundred and five", 205},
		{"twenty-three people", 23},
		{"two thousand one hundred", 2100},
		{"$1.2 million", 1.2e6},
		{"€5bn", 5e9},
		{"two to three million", 2e6},
		{"two to three million", 3e6},
		{"three dozen", 36},
		{"a 34-year-old", 34},
		{"35 lakh", 35e5},
		{"Nine adults and three children", 12},
		{"Five men, three women and four children", 12},
		{"two men, and a woman", 3},
		{"several hundred marchers", 200},
		{"a fourth passenger", 4},
		{"not one", 0},
	} {
		if !among(c.want, numbers(c.text)) {
			t.Errorf("%q: %g is not in %v", c.text, c.want, numbers(c.text))
		}
	}
	for text, not := range map[string]float64{"45 lorries": 54, "twenty-three": 32, "$1.2 million": 1.2e9, "four people": 14, "nine men and boys": 12, "two hundred and five": 25} {
		if among(not, numbers(text)) {
			t.Errorf("%q is read as %g", text, not)
		}
	}
	for _, text := range []string{"half a million", "5 1/2 years", "6 feet 7 inches"} {
		if got := numbers(text); got != nil {
			t.Errorf("%q is judged: %v", text, got)
		}
	}
}
