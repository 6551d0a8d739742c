package form

import "testing"

// TestShapes runs the examples of the rows.
func TestShapes(t *testing.T) {
	for _, k := range shapes {
		for _, in := range k.takes {
			if code, _, _ := ShapeOf(in); code != k.code {
				t.Errorf("%q is %q, want %s", in, code, k.code)
			}
		}
		for _, in := range k.keeps {
			if code, _, none := ShapeOf(in); none {
				t.Errorf("%q is refused as %s", in, code)
			}
		}
	}
}
