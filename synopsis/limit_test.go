package synopsis

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
)

// TestLimitsAreSaid: where the comparing stopped short the synopsis says so,
// and elsewhere nothing.
func TestLimitsAreSaid(t *testing.T) {
	const rest = "The mayor of Ansel, Bea Lund, said on Monday that the quay was shut."
	var list, years strings.Builder
	for i := range 500 {
		fmt.Fprintf(&list, "%d boats of the fleet, ", i+2)
		fmt.Fprintf(&years, "In %d a boat was lost. ", 1500+i)
	}
	long := storyOf("Lost were "+list.String()+"and a barge. "+rest, years.String()+rest)
	long.Reports[0].Cuts = append(long.Reports[0].Cuts, news.Cut{Text: "more", Rule: "too-long", At: len(long.Reports[0].Text)})
	got := map[string]int{}
	for _, l := range Compare(long).Limits {
		got[l.What] = l.Most
	}
	for what, most := range map[string]int{"words of a sentence": 1000, "dated places of a report": 300, "bytes of a report": len(long.Reports[0].Text)} {
		if got[what] != most {
			t.Errorf("%s: a limit of %d is said, want %d; in all %v", what, got[what], most, got)
		}
	}
	if l := Compare(storyOf(rest, rest+" It opens in May.")).Limits; len(l) > 0 {
		t.Errorf("of a short story limits are said: %v", l)
	}
}
