package cue

import (
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/name"
	"synoptic/text/saying"
)

// byTree mends a source and ties verbs together where the tree of the
// sentence agrees with what the words told.
func (m *cueMending) byTree() {
	for i := range m.cues {
		c := &m.cues[i]
		if !c.Inverted && c.Rule != "participle of saying" && !c.Source.None() {
			m.subjectByTree(c)
		}
		if c.Rule == "second verb of saying" {
			m.conjunctByTree(i)
		}
	}
}

// subjectByTree takes the beginning of a source from the subject in the tree,
// if both end alike: the tree knows what is joined by "and", and where a
// phrase of time before the subject ends.
func (m *cueMending) subjectByTree(c *Cue) {
	verb := m.Units[c.Verb].Tok
	if verb < 0 {
		return
	}
	if u := m.subjectBefore(c, verb); u >= 0 {
		c.Source.A = u
		return
	}
	last := m.Units[c.Source.B-1].Tok
	for t := verb - 1; t >= 0 && verb-t < frame.ClauseReach; t-- {
		tok := &m.Tokens[t]
		if tok.Head != verb || tok.Rel != "nsubj" && tok.Rel != "nsubj:pass" {
			continue
		}
		from, to := subtreeOf(m.Tokens, t)
		if to != last+1 || from < 0 {
			return
		}
		for u := 0; u < c.Source.B; u++ {
			if m.Units[u].Tok == from && !m.apart(c, u) && (m.widens(c, u) || m.begins(u) && !m.relates(c.Source.A, u)) {
				c.Source.A = u
				return
			}
		}
		return
	}
}

// widens says whether a source may begin at unit u, which stands no later than
// where it seemed to.
func (m *cueMending) widens(c *Cue, u int) bool {
	return u <= c.Source.A && (u == c.Source.A || m.Tag(u-1) != "ADP") && !m.TimeWord(u) && m.Tag(u) != "PUNCT" && m.Tag(u) != "ADP"
}

// subjectBefore is the unit at which the tree has another subject of the same
// verb begin, where "and" stands before the source: that is the end of what
// hangs on it ("A member of a group that works in Orrin and nearby towns
// said"); -1 if there is none.
func (m *cueMending) subjectBefore(c *Cue, verb int) int {
	and := c.Source.A - 1
	for m.Tag(and) == "ADJ" || m.Fine(and) == "VBG" {
		and--
	}
	if !m.Is(and, "and", "or") {
		return -1
	}
	for u := and - 1; u >= 0 && c.Source.A-u < frame.PhraseReach; u-- {
		t := m.Units[u].Tok
		if t < 0 || m.Comma(u) {
			return -1
		}
		if tok := &m.Tokens[t]; tok.Head != verb || tok.Rel != "nsubj" {
			continue
		}
		from, _ := subtreeOf(m.Tokens, t)
		for u > 0 && m.Units[u-1].Tok >= from {
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
func (m *cueMending) apart(c *Cue, u int) bool {
	if u > c.Source.A {
		if m.Tag(u-1) == "DET" {
			u--
		}
		name := u - 2
		if m.Tag(name) == "NUM" && m.Comma(name-1) {
			name -= 2 // "Ida Crane, 33, a rower who sails, said"
		}
		return m.Comma(u-1) && m.Personal(name) && m.Comma(c.Source.B)
	}
	return u < c.Source.A && m.Comma(c.Source.A-1) && !m.Comma(c.Source.B) && m.Tag(m.PhraseOnly(c.Source.A-2).A-1) == "ADP"
}

// relates says whether a relative clause opens between units a and b: what
// stands in it is no subject of the verb behind it.
func (m *cueMending) relates(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if m.Is(i, "who", "which", "that") {
			return true
		}
	}
	return false
}

// begins says whether a source that seemed longer can begin at unit u.
func (m *cueMending) begins(u int) bool {
	if m.Tag(u-1) == "ADP" {
		return false
	}
	switch m.Tag(u) {
	case "PRON", "DET":
		return true
	}
	at := m.Token(u).Start
	n := name.From(m.Marks.Names, at)
	return n < len(m.Marks.Names) && m.Marks.Names[n].Start == at
}

// subtreeOf is the tokens that hang on token t: from the first to after the
// last, a comma at the end left out.
func subtreeOf(toks []news.Token, t int) (from, to int) {
	from, to = t, t+1
	for from > 0 && t-from < frame.PhraseReach && hangsOn(toks, from-1, t) {
		from--
	}
	for to < len(toks) && to-t < frame.PhraseReach && hangsOn(toks, to, t) {
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
	tok := m.Units[c.Verb].Tok
	if tok < 0 || m.Tag(c.Words.A-1) != "CCONJ" && m.Tokens[tok].Rel != "conj" {
		return
	}
	head := m.Tokens[tok].Head
	for k := i - 1; k >= 0; k-- {
		p := &m.cues[k]
		same := (m.Finite(p.Verb) && m.Fine(p.Verb) == m.Fine(c.Verb) || m.Fine(p.Verb) == "VBN" && m.Fine(c.Verb) == "VBD" && !p.Left.Holds(c.Verb)) && p.Family != saying.Minding && p.Rule != "noun of saying"
		if m.Units[p.Verb].Tok != head && !same || p.Source.None() || p.Family == saying.Minding && c.Family == saying.Speech {
			continue
		}
		c.Source = p.Source
		if p.Right.Holds(c.Words.A-1) && m.Tag(c.Words.A-1) == "CCONJ" && p.Right.A < c.Words.A-1 {
			p.Right.B = c.Words.A - 1
		}
		return
	}
}
