package story

import (
	"testing"

	"synoptic/news"
)

// TestRoundUpStaysAlone: a round-up joins no story of those it lists, and no
// report joins it.
func TestRoundUpStaysAlone(t *testing.T) {
	crane := report("c1", "2031-05-04", "Crane falls into Tarn harbour", "A crane of Brahm and Sons fell into the harbour of Tarn on Sunday and hurt Piet Maar and Ilse Tove.")
	again := report("c2", "2031-05-04", "Two hurt as crane falls in Tarn", "Piet Maar and Ilse Tove were hurt when a crane of Brahm and Sons fell into the harbour of Tarn.")
	list := report("r1", "2031-05-04", "Morning briefing", "A crane of Brahm and Sons fell into the harbour of Tarn and hurt Piet Maar and Ilse Tove. The price of bread is up.")
	list.Kind = news.RoundUp
	got := partition(Group([]news.Report{crane, list, again}))
	if got["c1"] != got["c2"] || got["r1"] == got["c1"] {
		t.Errorf("the stories are %v", got)
	}
	list.Kind = ""
	if got := partition(Group([]news.Report{crane, list, again})); got["r1"] != got["c1"] {
		t.Errorf("without its kind the list should be of the story, or this test shows nothing: %v", got)
	}
}
