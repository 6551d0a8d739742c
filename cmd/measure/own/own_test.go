package own

import "testing"

// Every set is read, and says of each row what is right.
func TestSets(t *testing.T) {
	all, err := lines[frame]("frames")
	if err != nil || len(all) == 0 {
		t.Fatalf("%d frames: %v", len(all), err)
	}
	for _, f := range all {
		if f.Context == "" || len(f.Phrasings) > 0 && len(f.Values) < 2 || len(f.Phrasings)+len(f.States)+len(f.Pairs) == 0 {
			t.Errorf("frame %s asks nothing", f.Frame)
		}
	}
	for _, name := range []string{"headers", "times", "speakers", "figures"} {
		rows, err := lines[map[string]any](name)
		if err != nil || len(rows) < 100 {
			t.Errorf("set %s: %d rows: %v", name, len(rows), err)
		}
	}
}

// A fact told in the same words is agreed on, and one with another number is not.
func TestFrames(t *testing.T) {
	f := frame{Context: "The ferry Orrin sank off Tollen on Monday."}
	const a, b = "Divers found 12 people dead in the hull of the ferry.", "Divers found 15 people dead in the hull of the ferry."
	if !f.agreed(a, a, "12") || f.agreed(a, b, "12") {
		t.Errorf("agreed: %v of the same, %v of another number", f.agreed(a, a, "12"), f.agreed(a, b, "12"))
	}
	if f.disputed(a, a) || !f.disputed(a, b) {
		t.Errorf("disputed: %v of the same, %v of another number", f.disputed(a, a), f.disputed(a, b))
	}
}

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{"The Ansel Post": "ansel post", "“A ferry’s bell,”": "ferry s bell", "": ""} {
		if got := plain(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
