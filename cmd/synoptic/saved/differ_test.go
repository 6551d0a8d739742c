package saved

import "testing"

func TestDiffer(t *testing.T) {
	for _, c := range []struct{ name, saved, anew, where, what string }{
		{"a value", `{"a":[{"n":1}]}`, `{"a":[{"n":2}]}`, "a[0].n", "is 1, the inputs give 2"},
		{"a field put in", `{"a":1,"b":2}`, `{"a":1}`, "b", "is 2, the inputs give null"},
		{"a line taken out", `{"a":["x","z"]}`, `{"a":["x","y","z"]}`, "a", `lack "y", which the inputs give`},
		{"a line put in", `{"a":["x","y"]}`, `{"a":["x"]}`, "a[1]", `is "y", which the inputs do not give`},
		{"a line twice", `{"a":["x","x"]}`, `{"a":["x"]}`, "a", "hold 2, the inputs give 1: one stands twice"},
	} {
		got, err := differ([]byte(c.saved), []byte(c.anew))
		if err != nil || len(got) != 1 || got[0].Where != c.where || got[0].What != c.what {
			t.Errorf("%s: %v, %+v", c.name, err, got)
		}
	}
	got, err := differ([]byte(`{"seal":"1","input":"a/b.txt"}`), []byte(`{"seal":"2","input":"b.txt"}`))
	if err != nil || len(got) != 0 {
		t.Errorf("a seal or a folder is told of: %v, %+v", err, got)
	}
}
