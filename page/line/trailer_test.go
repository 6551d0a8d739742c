package line

import (
	"strings"
	"testing"
)

// A list of other articles behind a line that announces it goes, whatever sign
// its lines end in; prose behind such a line stays.
func TestListBehindAnnouncement(t *testing.T) {
	article := "A gull flew into the cabin of the ferry Aurelia on Saturday, the harbour master of Ansel said.\n" +
		"The captain turned back after five minutes, and the gull was set free on the quay.\n" +
		"“The gull was a distraction,” a spokesman of the line wrote to the passengers.\n"
	for _, c := range []struct {
		name, behind, stays string
		goes                bool
	}{
		{"headlines", "Read more:\nFerry line apologizes after a flooded cabin left them ‘wet and cold’\nA dog swam from Skarn to Tollen. Nobody stopped it, and then it slept.", "A dog swam", true},
		{"one line", "Read more:\nThe gull did not come back to the harbour of Ansel that day, he said.", "The gull did not", false},
		{"prose", "Read more:\nThe gull did not come back.\nThe harbour master of Ansel said on Sunday that he had looked for it on both quays and in the fish market for the whole of the morning.", "The harbour master of Ansel said on Sunday", false},
	} {
		r := read(article + c.behind)
		if got := !strings.Contains(r.Text, c.stays); got != c.goes {
			t.Errorf("%s: goes %v, want %v:\n%s", c.name, got, c.goes, r.Text)
		}
	}
}
