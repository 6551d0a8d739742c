package text

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// cueMending mends the cues of a frame by what none of them tells alone: by the
// tree of the sentence, and by each other.
type cueMending struct {
	*frame.Clauses
	cues []cue
}

// bound ends the content of each cue where the clause of the next begins, if
// the next is not part of that content.
func (m *cueMending) bound() {
	for i := range m.cues {
		c := &m.cues[i]
		m.whatEnds(c)
		for j := i + 1; j < len(m.cues); j++ {
			n := &m.cues[j]
			if n.source.None() || !c.right.Holds(n.source.A) || n.rule != "verb of saying" || n.source.A <= c.right.A {
				continue
			}
			k := n.source.A - 1
			if m.Is(k, "and", "but", "while", "though", "although", "yet") && m.Comma(k-1) && !m.Is(k-2, "that") {
				c.right.B = k - 1
				break
			}
		}
	}
}

// whatEnds ends the content of a cue of naming in a clause that opens with "what"
// before the verb of which that clause is the subject: "What they call a burden
// is none".
func (m *cueMending) whatEnds(c *cue) {
	if c.family != saying.Naming || c.source.None() || !m.Is(c.source.A-1, "what") {
		return
	}
	for j := c.right.A; j < c.right.B; j++ {
		if m.Finite(j) && !m.Quoted(j-1) {
			c.right.B = j
		}
	}
}

// resume gives a participle of saying that comes after a whole content the
// source of the words that content hung on: "X said Y is ill, while calling
// her brave".
func (m *cueMending) resume() {
	for i := range m.cues {
		c := &m.cues[i]
		if c.source.None() && m.Fine(c.verb) == "VBG" && m.Comma(c.verb-1) {
			c.rule = "participle of saying"
		}
		if c.rule != "participle of saying" || verbIn(m.Clauses, c.verb).participleOwn() || !verbIn(m.Clauses, c.verb).quotedSpeaker().None() {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			p := &m.cues[k]
			if p.source.None() || p.right.None() || p.right.B > c.words.A || c.words.A-p.right.B > 3 || contained(m.cues[:i], k) {
				continue
			}
			c.source = p.source
			break
		}
	}
}
