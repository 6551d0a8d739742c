package main

import (
	"testing"
)

// plantedIn is a text with the first fact of a kind changed, the text itself
// if it has none that can be.
func plantedIn(k plantKind, text string) string {
	s := newScene(event{name: "invented", filed: []filed{{Text: text}}})
	facts := s.facts(k)
	set := setting{published: "2032-05-06", peers: peersOf(facts), n: 2}
	for i, x := range facts[0] {
		for _, w := range x.facts {
			if words := k.change(w, set); words != "" {
				return edited(text, k.edits(facts[0], i, w, set))
			}
		}
	}
	return text
}

func TestPlantKinds(t *testing.T) {
	for _, kinds := range [][]plantKind{different, harmless} {
		for _, k := range kinds {
			if len(k.examples) == 0 {
				t.Errorf("%s has no example", k.name)
			}
			for _, e := range k.examples {
				if got := plantedIn(k, e.text); got != e.planted {
					t.Errorf("%s: %q becomes\n%q, want\n%q", k.name, e.text, got, e.planted)
				}
			}
		}
	}
}
