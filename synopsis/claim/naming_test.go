package claim

import (
	"strings"
	"testing"
)

// TestStanding asks what a line that one report alone tells is worth, beside the
// same line that needs no sentence before it.
func TestStanding(t *testing.T) {
	other := "The council of Dorring bought three new ferries in spring."
	weight := func(line string) float64 {
		s := story("Piet Maar slept. "+line, other)
		for _, x := range s.Soles() {
			if strings.Contains(x.Telling.Text(s.Reports[x.Telling.Report].Text), "nine bakers") {
				return x.Weight
			}
		}
		return 0
	}
	for _, c := range []struct{ name, whole, loose string }{
		{"a last name", "Piet Maar sold the mill of Skarn to nine bakers for 40 crowns.", "Maar sold the mill of Skarn to nine bakers for 40 crowns."},
		{"the and a noun", "The Skarn heirs sold a mill in Tollen to nine bakers for 40 crowns.", "The heirs sold a mill in Tollen to nine bakers for 40 crowns."},
		{"many", "Many heirs fled to the mill of Skarn with nine bakers on Monday.", "Many fled to the mill of Skarn with nine bakers on Monday."},
	} {
		if whole, loose := weight(c.whole), weight(c.loose); whole == 0 || loose >= .8*whole {
			t.Errorf("%s: %.2f loose, %.2f whole", c.name, loose, whole)
		}
	}
}
