package syntax

import "testing"

// Two nouns that "and" joins before a verb are its subject, whatever stands
// before the second.
func TestSubjectOfTwo(t *testing.T) {
	for _, c := range []struct{ sentence, first, second, verb string }{
		{"Four boys and their football coach remain inside the caves.", "boys", "coach", "remain"},
		{"The mayor and the bishop sat between the two.", "mayor", "bishop", "sat"},
		{"The pilot and 12 passengers died in the crash.", "pilot", "passengers", "died"},
		{"Doctors and nurses plan a strike for Monday.", "Doctors", "nurses", "plan"},
	} {
		ts := Parse(c.sentence)
		at := func(word string) int {
			for i, k := range ts {
				if c.sentence[k.Start:k.End] == word {
					return i
				}
			}
			return -1
		}
		a, b, v := at(c.first), at(c.second), at(c.verb)
		if ts[a].Head != v || ts[a].Rel != "nsubj" || ts[b].Head != a || ts[b].Rel != "conj" || ts[v].Head != -1 {
			t.Errorf("%s: %s hangs on %d as %s, %s on %d as %s, %s on %d", c.sentence, c.first, ts[a].Head, ts[a].Rel, c.second, ts[b].Head, ts[b].Rel, c.verb, ts[v].Head)
		}
	}
}

// A clause of its own behind "and" keeps its subject.
func TestClauseBehindAnd(t *testing.T) {
	ts := Parse("Any delay and we all suffer.")
	for _, k := range ts {
		if k.Rel == "conj" && k.Tag == "PRON" {
			t.Errorf("the pronoun is joined to the noun: %+v", ts)
		}
	}
}
