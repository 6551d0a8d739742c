package page

import "testing"

// TestRoundUps runs the examples of every row.
func TestRoundUps(t *testing.T) {
	for _, r := range roundUpRows {
		for _, s := range r.takes {
			if !roundUp(r.place, s) {
				t.Errorf("%s: %q should open a round-up", r.place, s)
			}
		}
		for _, s := range r.keeps {
			if roundUp(r.place, s) {
				t.Errorf("%s: %q opens none", r.place, s)
			}
		}
	}
}
