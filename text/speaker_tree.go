package text

import "synoptic/news"

// byTree mends a source and ties verbs together where the tree of the
// sentence agrees with what the words told.
func (f *frame) byTree(list []cue) {
	for i := range list {
		c := &list[i]
		if !c.inverted && c.rule != "participle of saying" && !c.source.none() {
			f.subjectByTree(c)
		}
		if c.rule == "second verb of saying" {
			f.conjunctByTree(list, i)
		}
	}
}

// subjectByTree takes the beginning of a source from the subject in the tree,
// if both end alike: the tree knows what is joined by "and", and where a
// phrase of time before the subject ends.
func (f *frame) subjectByTree(c *cue) {
	verb := f.units[c.verb].tok
	if verb < 0 {
		return
	}
	if u := f.subjectBefore(c, verb); u >= 0 {
		c.source.a = u
		return
	}
	last := f.units[c.source.b-1].tok
	for t := verb - 1; t >= 0 && verb-t < clauseReach; t-- {
		tok := &f.tokens[t]
		if tok.Head != verb || tok.Rel != "nsubj" && tok.Rel != "nsubj:pass" {
			continue
		}
		from, to := subtreeOf(f.tokens, t)
		if to != last+1 || from < 0 {
			return
		}
		for u := 0; u < c.source.b; u++ {
			if f.units[u].tok == from && !f.apart(c, u) && (f.widens(c, u) || f.begins(u) && !f.relates(c.source.a, u)) {
				c.source.a = u
				return
			}
		}
		return
	}
}

// widens says whether a source may begin at unit u, which stands no later than
// where it seemed to.
func (f *frame) widens(c *cue, u int) bool {
	return u <= c.source.a && (u == c.source.a || f.tag(u-1) != "ADP") && !f.timeWord(u) && f.tag(u) != "PUNCT" && f.tag(u) != "ADP"
}

// subjectBefore is the unit at which the tree has another subject of the same
// verb begin, where "and" stands before the source: that is the end of what
// hangs on it ("A member of a group that works in Orrin and nearby towns
// said"); -1 if there is none.
func (f *frame) subjectBefore(c *cue, verb int) int {
	and := c.source.a - 1
	for f.tag(and) == "ADJ" || f.fine(and) == "VBG" {
		and--
	}
	if !f.is(and, "and", "or") {
		return -1
	}
	for u := and - 1; u >= 0 && c.source.a-u < phraseReach; u-- {
		t := f.units[u].tok
		if t < 0 || f.comma(u) {
			return -1
		}
		if tok := &f.tokens[t]; tok.Head != verb || tok.Rel != "nsubj" {
			continue
		}
		from, _ := subtreeOf(f.tokens, t)
		for u > 0 && f.units[u-1].tok >= from {
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
func (f *frame) apart(c *cue, u int) bool {
	if u > c.source.a {
		if f.tag(u-1) == "DET" {
			u--
		}
		name := u - 2
		if f.tag(name) == "NUM" && f.comma(name-1) {
			name -= 2 // "Ida Crane, 33, a rower who sails, said"
		}
		return f.comma(u-1) && f.personal(name) && f.comma(c.source.b)
	}
	return u < c.source.a && f.comma(c.source.a-1) && !f.comma(c.source.b) && f.tag(f.phraseOnly(c.source.a-2).a-1) == "ADP"
}

// relates says whether a relative clause opens between units a and b: what
// stands in it is no subject of the verb behind it.
func (f *frame) relates(a, b int) bool {
	for i := a + 1; i < b; i++ {
		if f.is(i, "who", "which", "that") {
			return true
		}
	}
	return false
}

// begins says whether a source that seemed longer can begin at unit u.
func (f *frame) begins(u int) bool {
	if f.tag(u-1) == "ADP" {
		return false
	}
	switch f.tag(u) {
	case "PRON", "DET":
		return true
	}
	at := f.token(u).Start
	n := f.d.nameFrom(at)
	return n < len(f.d.marks.Names) && f.d.marks.Names[n].Start == at
}

// subtreeOf is the tokens that hang on token t: from the first to after the last,
// a comma at the end left out.
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
func (f *frame) conjunctByTree(list []cue, i int) {
	c := &list[i]
	tok := f.units[c.verb].tok
	if tok < 0 || f.tag(c.words.a-1) != "CCONJ" && f.tokens[tok].Rel != "conj" {
		return
	}
	head := f.tokens[tok].Head
	for k := i - 1; k >= 0; k-- {
		p := &list[k]
		same := (f.finite(p.verb) && f.fine(p.verb) == f.fine(c.verb) || f.fine(p.verb) == "VBN" && f.fine(c.verb) == "VBD" && !p.left.holds(c.verb)) && p.family != minding && p.rule != "noun of saying"
		if f.units[p.verb].tok != head && !same || p.source.none() || p.family == minding && c.family == speech {
			continue
		}
		c.source = p.source
		if p.right.holds(c.words.a-1) && f.tag(c.words.a-1) == "CCONJ" && p.right.a < c.words.a-1 {
			p.right.b = c.words.a - 1
		}
		return
	}
}
