package mend_test

import (
	"testing"

	"synoptic/syntax"
	"synoptic/syntax/mend"
)

// A participle behind the noun with which a sentence opens belongs to that noun, and
// the verb behind the comma is the main one; a verb with an object, or whose subject
// stands behind it, stays what it is.
func TestReduced(t *testing.T) {
	for _, c := range []struct{ sentence, participle, noun, verb string }{
		{"In a letter published on Tuesday, the guild said that it owed nothing.", "published", "letter", "said"},
		{"In an Orrin Herald report published Saturday, Ida Venn said she would leave.", "published", "report", "said"},
		{"In court documents filed Thursday, though, Venn said he had lied.", "filed", "documents", "said"},
		{"In its monthly statement released Wednesday, the bank acknowledged the slowdown.", "released", "statement", "acknowledged"},
		{"In a memo sent to staff on Monday, the chair wrote that the hall would close.", "sent", "memo", "wrote"},
		{"At a meeting held in Orrin on Monday, members voted to strike.", "held", "meeting", "voted"},
		{"In a fight started by rowers, two men were hurt.", "started", "fight", "hurt"},
	} {
		ts := syntax.Parse(c.sentence)
		at := func(word string) int { return mend.TokenAt(c.sentence, ts, word) }
		p, n, v := at(c.participle), at(c.noun), at(c.verb)
		if ts[p].Head != n || ts[v].Head >= 0 || ts[n].Head != v || ts[n].Rel != "obl" {
			t.Errorf("%s: %s is %s of %d, %s %s of %d", c.sentence, c.participle, ts[p].Rel, ts[p].Head, c.noun, ts[n].Rel, ts[n].Head)
		}
	}
	for _, c := range []struct{ sentence, verb string }{
		{"Among the dead included two rowers, officials said.", "included"},
		{"In the village lived an old man, neighbours said.", "lived"},
		{"After weeks of silence, Venn left.", "left"},
	} {
		ts := syntax.Parse(c.sentence)
		if v := mend.TokenAt(c.sentence, ts, c.verb); ts[v].Rel == "acl" {
			t.Errorf("%s: %s belongs to a noun", c.sentence, c.verb)
		}
	}
}
