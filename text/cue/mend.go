package cue

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// cueMending mends the cues of a frame by what none of them tells alone: by the
// tree of the sentence, and by each other.
type cueMending struct {
	*frame.Clauses
	cues []Cue
}

// bound ends the content of each cue where the clause of the next begins, if
// the next is not part of that content.
func (m *cueMending) bound() {
	for i := range m.cues {
		c := &m.cues[i]
		m.whatEnds(c)
		for j := i + 1; j < len(m.cues); j++ {
			n := &m.cues[j]
			if n.Source.None() || !c.Right.Holds(n.Source.A) || n.Rule != "verb of saying" || n.Source.A <= c.Right.A {
				continue
			}
			k := n.Source.A - 1
			if m.Is(k, "and", "but", "while", "though", "although", "yet") && m.Comma(k-1) && !m.Is(k-2, "that") {
				c.Right.B = k - 1
				break
			}
		}
	}
}

// whatEnds ends the content of a cue of naming in a clause that opens with "what"
// before the verb of which that clause is the subject: "What they call a burden
// is none".
func (m *cueMending) whatEnds(c *Cue) {
	if c.Family != saying.Naming || c.Source.None() || !m.Is(c.Source.A-1, "what") {
		return
	}
	for j := c.Right.A; j < c.Right.B; j++ {
		if m.Finite(j) && !m.Quoted(j-1) {
			c.Right.B = j
		}
	}
}

// resume gives a participle of saying that comes after a whole content the
// source of the words that content hung on: "X said Y is ill, while calling
// her brave".
func (m *cueMending) resume() {
	for i := range m.cues {
		c := &m.cues[i]
		if c.Source.None() && m.Fine(c.Verb) == "VBG" && m.Comma(c.Verb-1) {
			c.Rule = "participle of saying"
		}
		if c.Rule != "participle of saying" || verbIn(m.Clauses, c.Verb).participleOwn() || !verbIn(m.Clauses, c.Verb).quotedSpeaker().None() {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			p := &m.cues[k]
			if p.Source.None() || p.Right.None() || p.Right.B > c.Words.A || c.Words.A-p.Right.B > 3 || Contained(m.cues[:i], k) {
				continue
			}
			c.Source = p.Source
			break
		}
	}
}
