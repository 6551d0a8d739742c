package synopsis

import (
	"strings"
	"testing"
)

func TestBriefBeginsWithTheEvent(t *testing.T) {
	s := Compare(storyOf(
		"The dam above Lower Fennel broke on Sunday after a week of rain. Divers reached the farms in boats. The dam was built in 1931 by the county of Fennel.",
		"Helpers came from five towns. A dam above the village of Lower Fennel broke on Sunday after a week of heavy rain. The county of Fennel built the dam in 1931.",
		"The dam above Lower Fennel broke on Sunday after a week of rain, the county said. The dam was built in 1931 by the county of Fennel.",
	))
	if len(s.Brief) == 0 || !strings.Contains(s.Brief[0].Text, "broke on Sunday") {
		t.Fatalf("the brief does not begin with what happened: %+v", s.Brief)
	}
	for _, l := range s.Brief {
		if len(l.Cites) == 0 || l.Text != l.Cites[0].Text {
			t.Errorf("line %q is not its first cite", l.Text)
		}
	}
}

func TestNotTellable(t *testing.T) {
	for _, text := range []string{
		"FILE - The dam above Lower Fennel stands in this file photo.",
		"We have sent forty men to the dam above Lower Fennel.",
		"Goalkeeper Odd Renn (1) stops a shot by forward Pal Lund (9) in the second half.",
		"Who will pay for the dam above Lower Fennel?",
		"Later that day she told the council of the village everything.",
	} {
		if u, m := loose(text); u.tellable(m) {
			t.Errorf("may lead the brief: %q", text)
		}
	}
	fine := "Forty men were sent to the dam above Lower Fennel."
	if u, m := loose(fine); !u.tellable(m) {
		t.Errorf("may not lead the brief: %q", fine)
	}
}

// A story whose reports share little still gets the opening of each.
func TestShortBriefTakesOpenings(t *testing.T) {
	s := Compare(storyOf(
		"Forty goats of the Fennel farm swam across the flooded meadow on Sunday. Nobody had taught the animals.",
		"The county of Fennel counted ninety broken fences after the flood of Sunday. A new dam will cost a fortune.",
	))
	if len(s.Brief) < 2 {
		t.Fatalf("the brief has not the opening of each report: %+v", s.Brief)
	}
}
