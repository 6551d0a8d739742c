package syntax

import (
	"strings"
	"testing"

	"synoptic/syntax/tree"
)

// A verb with a tense right behind a noun has a subject.
func TestVerbBehindANounHasASubject(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb, rel string }{
		{"Nobody laughed when a choir wearing paper crowns fell off the stage.", "choir", "fell", "advcl"},
		{"Prices rose a week before Marrin published the new rules.", "Marrin", "published", "advcl"},
		{"Until frost kills the weeds, nobody mows the meadow.", "frost", "kills", "advcl"},
		{"The museum closed after a mural emerged Monday under its old paint.", "mural", "emerged", "advcl"},
		{"Nine judges had sat down before the clerk found the list.", "clerk", "found", "advcl"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v && ts[v].Head != ts[s].Head || !tree.Subject(&ts[s]) {
			t.Errorf("%s: %s is %s of %d, %s is %s", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Rel)
		}
	}
}

// A noun that looks like a verb is one where things stand.
func TestNounThatLooksLikeAVerb(t *testing.T) {
	for _, c := range []struct{ sentence, noun string }{
		{"The harbour hires fishing boats from Orrin and Hellick.", "boats"},
		{"The owners fear a cattle drop in spring.", "drop"},
	} {
		ts := Parse(c.sentence)
		if n := tokenAt(c.sentence, ts, c.noun); ts[n].Tag != "NOUN" {
			t.Errorf("%s: %s is %s", c.sentence, c.noun, ts[n].Tag)
		}
	}
}

// What has its subject elsewhere keeps it.
func TestVerbWithItsSubjectElsewhere(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb string }{
		{"The guild has on some days closed the pier.", "guild", "closed"},
		{"The well is dry, and the council last year dug a second.", "council", "dug"},
		{"The price of paper for small printers is a sore point.", "price", "point"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !tree.Subject(&ts[s]) {
			t.Errorf("%s: %s is %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head)
		}
	}
}

// Whatever words stand side by side, the parser finds a way through, and what it
// and the mends behind it make is one tree.
func TestAnyWordsMakeOneTree(t *testing.T) {
	words := strings.Fields(`the boat after sank as who was Orla Venn , said while pier and burned that carrying with left before — ( )
		she trains a mayor , of Tollen ” “ told by 12 , has is in on Tuesday , Ilse Maar , director , . not to`)
	seed := uint32(7)
	for range 30000 {
		s := ""
		for range 16 {
			seed = seed*1664525 + 1013904223
			s += words[(seed>>16)%uint32(len(words))] + " "
		}
		s += "."
		ts := Parse(s)
		roots := 0
		for i := range ts {
			if ts[i].Head < 0 {
				roots++
			}
			for k, steps := i, 0; k >= 0; k, steps = ts[k].Head, steps+1 {
				if steps > len(ts) {
					t.Fatalf("%s: token %d is in a ring", s, i)
				}
			}
		}
		if roots != 1 {
			t.Fatalf("%s: %d roots", s, roots)
		}
	}
}

// What tells how things are that somebody has is a participle.
func TestStateOfThings(t *testing.T) {
	for _, s := range []string{"Venn stood on the pier with her eyes closed.", "The boat won with ten seconds left on the clock."} {
		for _, k := range Parse(s) {
			if w := s[k.Start:k.End]; (w == "closed" || w == "left") && k.Fine != "VBN" {
				t.Errorf("%s: %s is %s", s, w, k.Fine)
			}
		}
	}
}
