package calendar

import "testing"

// TestDayOpenings runs the examples that stand beside the ways in which a
// first paragraph opens with its day.
func TestDayOpenings(t *testing.T) {
	for _, o := range dayOpenings {
		if got := Opening(o.takes).ISO(); got != "2031-05-04" {
			t.Errorf("%s: %q opens on %q", o.form, o.takes, got)
		}
		if got := Opening(o.keeps).ISO(); got != "" {
			t.Errorf("%s: %q opens on %q", o.form, o.keeps, got)
		}
	}
}
