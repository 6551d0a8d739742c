package text

import "synoptic/text/saying"

// cueMending mends the cues of a frame by what none of them tells alone: by the
// tree of the sentence, and by each other.
type cueMending struct {
	*clauses
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
			if n.source.none() || !c.right.holds(n.source.a) || n.rule != "verb of saying" || n.source.a <= c.right.a {
				continue
			}
			k := n.source.a - 1
			if m.is(k, "and", "but", "while", "though", "although", "yet") && m.comma(k-1) && !m.is(k-2, "that") {
				c.right.b = k - 1
				break
			}
		}
	}
}

// whatEnds ends the content of a cue of naming in a clause that opens with "what"
// before the verb of which that clause is the subject: "What they call a burden
// is none".
func (m *cueMending) whatEnds(c *cue) {
	if c.family != saying.Naming || c.source.none() || !m.is(c.source.a-1, "what") {
		return
	}
	for j := c.right.a; j < c.right.b; j++ {
		if m.finite(j) && !m.quoted(j-1) {
			c.right.b = j
		}
	}
}

// resume gives a participle of saying that comes after a whole content the
// source of the words that content hung on: "X said Y is ill, while calling
// her brave".
func (m *cueMending) resume() {
	for i := range m.cues {
		c := &m.cues[i]
		if c.source.none() && m.fine(c.verb) == "VBG" && m.comma(c.verb-1) {
			c.rule = "participle of saying"
		}
		if c.rule != "participle of saying" || m.verb(c.verb).participleOwn() || !m.verb(c.verb).quotedSpeaker().none() {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			p := &m.cues[k]
			if p.source.none() || p.right.none() || p.right.b > c.words.a || c.words.a-p.right.b > 3 || contained(m.cues[:i], k) {
				continue
			}
			c.source = p.source
			break
		}
	}
}
