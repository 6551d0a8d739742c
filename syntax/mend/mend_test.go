package mend_test

import (
	"testing"

	"synoptic/syntax"
	"synoptic/syntax/mend"
)

// Two nouns that "and" joins before a verb are its subject, whatever stands
// before the second.
func TestSubjectOfTwo(t *testing.T) {
	for _, c := range []struct{ sentence, first, second, verb string }{
		{"Four boys and their football coach remain inside the caves.", "boys", "coach", "remain"},
		{"The mayor and the bishop sat between the two.", "mayor", "bishop", "sat"},
		{"The pilot and 12 passengers died in the crash.", "pilot", "passengers", "died"},
		{"Doctors and nurses plan a strike for Monday.", "Doctors", "nurses", "plan"},
	} {
		ts := syntax.Parse(c.sentence)
		at := func(word string) int { return mend.TokenAt(c.sentence, ts, word) }
		a, b, v := at(c.first), at(c.second), at(c.verb)
		if ts[a].Head != v || ts[a].Rel != "nsubj" || ts[b].Head != a || ts[b].Rel != "conj" || ts[v].Head != -1 {
			t.Errorf("%s: %s hangs on %d as %s, %s on %d as %s, %s on %d", c.sentence, c.first, ts[a].Head, ts[a].Rel, c.second, ts[b].Head, ts[b].Rel, c.verb, ts[v].Head)
		}
	}
}

// A clause of its own behind "and" keeps its subject.
func TestClauseBehindAnd(t *testing.T) {
	ts := syntax.Parse("Any delay and we all suffer.")
	for _, k := range ts {
		if k.Rel == "conj" && k.Tag == "PRON" {
			t.Errorf("the pronoun is joined to the noun: %+v", ts)
		}
	}
}

// A day without a preposition hangs on the verb before it, and takes no place
// that another word has.
func TestBareTimes(t *testing.T) {
	for _, c := range []struct{ sentence, time, verb, subject string }{
		{"Mayor Ilse Corran said Monday that the bridge would close.", "Monday", "said", "Ilse"},
		{"The council approved the sale Tuesday in Tollen.", "Tuesday", "approved", "council"},
		{"The Venn campaign Friday dismissed the report.", "Friday", "dismissed", "campaign"},
		{"A poll released Wednesday by the college shows a tie.", "Wednesday", "released", ""},
		{"She wrote May 3 that the mill was safe.", "May", "wrote", "She"},
	} {
		ts := syntax.Parse(c.sentence)
		at := func(word string) int { return mend.TokenAt(c.sentence, ts, word) }
		i, v := at(c.time), at(c.verb)
		if ts[i].Head != v || ts[i].Rel != "obl:unmarked" {
			t.Errorf("%s: %s hangs on %d as %s, not on %s", c.sentence, c.time, ts[i].Head, ts[i].Rel, c.verb)
		}
		if s := at(c.subject); c.subject != "" && ts[s].Head != v && ts[ts[s].Head].Head != v {
			t.Errorf("%s: %s hangs on %d as %s", c.sentence, c.subject, ts[s].Head, ts[s].Rel)
		}
	}
}

// A day that belongs to the noun behind it, or to a preposition, stays there.
func TestTimesThatStay(t *testing.T) {
	for _, c := range []struct{ sentence, time, rel string }{
		{"She cooked the Thursday dinner for all.", "Thursday", "compound"},
		{"She said on Monday that it rained.", "Monday", "obl"},
	} {
		for _, k := range syntax.Parse(c.sentence) {
			if c.sentence[k.Start:k.End] == c.time && k.Rel != c.rel {
				t.Errorf("%s: %s is %s, want %s", c.sentence, c.time, k.Rel, c.rel)
			}
		}
	}
}

// A verb with a subject and no auxiliary has a tense, whatever its form alone
// may be.
func TestTenses(t *testing.T) {
	for _, c := range []struct{ sentence, verb, fine string }{
		{"Orla Venn later apologized for the comments, saying she wished to make good progress.", "apologized", "VBD"},
		{"Orla Venn has later apologized for the comments.", "apologized", "VBN"},
		{"The mill sold by the council burned on Monday.", "sold", "VBN"},
		{"The mill was later sold to the council.", "sold", "VBN"},
		{"The miller later told the council that he slept.", "told", "VBD"},
		{"The miller later given a medal slept.", "given", "VBN"},
	} {
		ts := syntax.Parse(c.sentence)
		if i := mend.TokenAt(c.sentence, ts, c.verb); ts[i].Fine != c.fine {
			t.Errorf("%s: %s is read as %s; want %s", c.sentence, c.verb, ts[i].Fine, c.fine)
		}
	}
}
