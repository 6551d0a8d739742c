package text

import (
	"synoptic/news"
	"synoptic/text/saying"
)

// byTree mends a source and ties verbs together where the tree of the
// sentence agrees with what the words told.
func (m *cueMending) byTree() {
	for i := range m.cues {
		c := &m.cues[i]
		if !c.inverted && c.rule != "participle of saying" && !c.source.none() {
			m.subjectByTree(c)
		}
		if c.rule == "second verb of saying" {
			m.conjunctByTree(i)
		}
	}
}

// subjectByTree takes the beginning of a source from the subject in the tree,
// if both end alike: the tree knows what is joined by "and", and where a
// phrase of time before the subject ends.
func (m *cueMending) subjectByTree(c *cue) {
	verb := m.units[c.verb].tok
	if verb < 0 {
		return
	}
	if u := m.subjectBefore(c, verb); u >= 0 {
		c.source.a = u
		return
	}
	last := m.units[c.source.b-1].tok
	for t := verb - 1; t >= 0 && verb-t < clauseReach; t-- {
		tok := &m.tokens[t]
		if tok.Head != verb || tok.Rel != "nsubj" && tok.Rel != "nsubj:pass" {
			continue
		}
		from, to := subtreeOf(m.tokens, t)
		if to != last+1 || from < 0 {
			return
		}
		for u := 0; u < c.source.b; u++ {
			if m.units[u].tok == from && !m.apart(c, u) && (m.widens(c, u) || m.begins(u) && !m.relates(c.source.a, u)) {
				c.source.a = u
				return
			}
		}
		return
	}
}

// widens says whether a source may begin at unit u, which stands no later than
// where it seemed to.
func (m *cueMending) widens(c *cue, u int) bool {
	return u <= c.source.a && (u == c.source.a || m.tag(u-1) != "ADP") && !m.timeWord(u) && m.tag(u) != "PUNCT" && m.tag(u) != "ADP"
}

// subjectBefore is the unit at which the tree has another subject of the same
// verb begin, where "and" stands before the source: that is the end of what
// hangs on it ("A member of a group that works in Orrin and nearby towns
// said"); -1 if there is none.
func (m *cueMending) subjectBefore(c *cue, verb int) int {
	and := c.source.a - 1
	for m.tag(and) == "ADJ" || m.fine(and) == "VBG" {
		and--
	}
	if !m.is(and, "and", "or") {
		return -1
	}
	for u := and - 1; u >= 0 && c.source.a-u < phraseReach; u-- {
		t := m.units[u].tok
		if t < 0 || m.comma(u) {
			return -1
		}
		if tok := &m.tokens[t]; tok.Head != verb || tok.Rel != "nsubj" {
			continue
		}
		from, _ := subtreeOf(m.tokens, t)
		for u > 0 && m.units[u-1].tok >= from {
			u--
		}
		return u
	}
	return -1
}

// apart says whether the tree errs where it would begin the source of a cue at
// unit u: behind the name that what it would keep describes ("Ida Crane, the
// board's chair, said"), or with a name that hangs on a preposition and is set
// apart by a comma ("In a letter to Ida Crane, the board's chair said").
func (m *cueMending) apart(c *cue, u int) bool {
	if u > c.source.a {
		if m.tag(u-1) == "DET" {
			u--
		}
		name := u - 2
		if m.tag(name) == "NUM" && m.comma(name-1) {
			name -= 2 // "Ida Crane, 33, a rower who sails, said"
		}
		return m.comma(u-1) && m.personal(name) && m.comma(c.source.b)
	}
	return u < c.source.a && m.comma(c.source.a-1) && !m.comma(c.source.b) && m.tag(m.phraseOnly(c.source.a-2).a-1) == "ADP"
}

// relates says whether a relative clause opens between units a and b: what
// stands in it is no subject of the verb behind it.
func (m *cueMending) relates(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if m.is(i, "who", "which", "that") {
			return true
		}
	}
	return false
}

// begins says whether a source that seemed longer can begin at unit u.
func (m *cueMending) begins(u int) bool {
	if m.tag(u-1) == "ADP" {
		return false
	}
	switch m.tag(u) {
	case "PRON", "DET":
		return true
	}
	at := m.token(u).Start
	n := m.d.nameFrom(at)
	return n < len(m.d.marks.Names) && m.d.marks.Names[n].Start == at
}

// subtreeOf is the tokens that hang on token t: from the first to after the
// last, a comma at the end left out.
func subtreeOf(toks []news.Token, t int) (from, to int) {
	from, to = t, t+1
	for from > 0 && t-from < phraseReach && hangsOn(toks, from-1, t) {
		from--
	}
	for to < len(toks) && to-t < phraseReach && hangsOn(toks, to, t) {
		to++
	}
	for to > t+1 && toks[to-1].Tag == "PUNCT" {
		to--
	}
	return from, to
}

// hangsOn says whether token i hangs on token t, near or far.
func hangsOn(toks []news.Token, i, t int) bool {
	for range 12 {
		h := toks[i].Head
		if h == t {
			return true
		}
		if h < 0 || h == i {
			return false
		}
		i = h
	}
	return false
}

// conjunctByTree gives a second verb of saying the source of the verb it is
// joined to, by the tree or by its tense, and ends the content of that one
// before it.
func (m *cueMending) conjunctByTree(i int) {
	c := &m.cues[i]
	tok := m.units[c.verb].tok
	if tok < 0 || m.tag(c.words.a-1) != "CCONJ" && m.tokens[tok].Rel != "conj" {
		return
	}
	head := m.tokens[tok].Head
	for k := i - 1; k >= 0; k-- {
		p := &m.cues[k]
		same := (m.finite(p.verb) && m.fine(p.verb) == m.fine(c.verb) || m.fine(p.verb) == "VBN" && m.fine(c.verb) == "VBD" && !p.left.holds(c.verb)) && p.family != saying.Minding && p.rule != "noun of saying"
		if m.units[p.verb].tok != head && !same || p.source.none() || p.family == saying.Minding && c.family == saying.Speech {
			continue
		}
		c.source = p.source
		if p.right.holds(c.words.a-1) && m.tag(c.words.a-1) == "CCONJ" && p.right.a < c.words.a-1 {
			p.right.b = c.words.a - 1
		}
		return
	}
}
