package wording

import (
	"strings"

	"synoptic/english"
	"synoptic/meaning"
)

// detail says whether the phrase under token i may be left out of a clause: what is
// left is still so.
func (c *Clause) detail(i int) bool {
	if c.conditional(i) || c.w.quotedToken(i) || c.sinceRanked(i) || asked(c, i) {
		return false
	}
	switch c.w.base(i) {
	case "obl":
		return c.w.tokens[i].Tag != "PRON" || c.w.kid(c.w.head[i], "obj") >= 0
	case "advmod":
		return c.mayDropAdverb(i)
	case "advcl":
		return !c.completes(i) && !c.keptFrom(i)
	case "nmod":
		return c.w.form(c.w.left[i]) != "of" && c.w.rel(i) != "nmod:poss"
	case "conj":
		return c.mayDropConjunct(i)
	case "amod":
		return c.mayDropAdjective(i)
	case "acl":
		return c.mayDropRelative(i)
	case "appos", "parataxis", "dep", "discourse":
		return true
	}
	return false
}

// mayDropAdjective says whether an adjective may be left out: one by itself, no
// part of a name, that does not change what its noun is.
func (c *Clause) mayDropAdjective(i int) bool {
	return c.w.left[i] == c.w.right[i] && c.w.tokens[i].Tag == "ADJ" && !weighing[c.w.form(i)] && !isUpper(c.w.tokens[i].In(c.w.report.Text))
}

// mayDropRelative says whether what a clause tells of a noun may be left out: told
// by the way, or of any such noun, and not which one is meant or what it is for.
func (c *Clause) mayDropRelative(i int) bool {
	if c.w.left[i] == 0 || c.w.comma(c.w.left[i]-1) {
		return true
	}
	return c.w.rel(i) == "acl" && c.indefinite(c.w.head[i]) && c.w.tokens[i].Fine != "VB"
}

// mayDropAdverb says whether an adverb may be left out: not one
// that turns or weakens it, nor "when" and "where", which tie it.
func (c *Clause) mayDropAdverb(i int) bool {
	return !turns[c.w.form(i)] && c.w.tokens[i].Fine != "WRB" && (c.w.head[i] == c.h || !strings.HasSuffix(c.w.form(i), "ly"))
}

// sinceRanked says whether a phrase tells since when something in the sentence is
// the first, the last, the only or the most of its kind: it belongs to that.
func (c *Clause) sinceRanked(at int) bool {
	if c.w.form(c.w.left[at]) != "since" {
		return false
	}
	for i := range c.w.tokens {
		switch f := c.w.form(i); {
		case c.w.tokens[i].Fine == "JJS" || c.w.tokens[i].Fine == "RBS", f == "first" || f == "last" || f == "only":
			return true
		}
	}
	return false
}

// indefinite says whether a noun stands with a, with a number, or bare.
func (c *Clause) indefinite(i int) bool {
	d := c.w.kid(i, "det")
	return d < 0 || c.w.form(d) == "a" || c.w.form(d) == "an"
}

// conditional says whether the phrase under token i makes what it hangs on
// depend on something. That what it tells is doubted itself does not: five are hurt
// after a boy allegedly felled the mast.
func (c *Clause) conditional(i int) bool {
	for k := c.w.left[i]; k <= c.w.right[i]; k++ {
		if c.w.head[k] != i || !turns[c.w.form(k)] {
			continue
		}
		switch c.w.base(k) {
		case "mark", "case":
			return true
		case "advmod":
			if c.w.base(i) != "advcl" || english.Doubt(c.w.form(k)) == "" || k == c.w.left[i] {
				return true
			}
		}
	}
	return false
}

// completes says whether an adverbial clause is an infinitive that the verb
// before it needs: was forced to leave. Behind an object it tells what for:
// sent troops to guard the border.
func (c *Clause) completes(i int) bool {
	if h := c.w.head[i]; h >= 0 && c.w.kid(h, "obj") >= 0 && c.w.kid(h, "nsubj:pass") < 0 {
		return false
	}
	mark := c.w.kid(i, "mark")
	return c.w.tokens[i].Fine == "VB" && mark >= 0 && c.w.form(mark) == "to" && !c.w.comma(c.w.left[i]-1)
}

// keptFrom says whether a verb without a tense tells, behind a preposition, what
// the verb above is about: kept the ferry from sailing, accused them of theft.
func (c *Clause) keptFrom(i int) bool {
	mark := c.w.kid(i, "mark", "case")
	return c.w.tokens[i].Fine == "VBG" && mark >= 0 && about[c.w.form(mark)] && !c.w.comma(c.w.left[i]-1) && c.w.head[i] < i
}

var about = wordSet(`from into of with against`)

// asked says whether the phrase under token i is the first behind a preposition that
// its verb asks for: accused the mayor of theft, relied on a map.
func asked(c *Clause, i int) bool {
	mark := c.w.kid(i, "case", "mark")
	if mark < 0 || mark > i {
		return false
	}
	h := c.w.head[i]
	if r := c.w.base(i); r != "obl" && r != "advcl" {
		if r != "nmod" && r != "acl" || h > i || c.w.base(h) != "obj" {
			return false
		}
		h = c.w.head[h]
	}
	for k := h + 1; k < mark; k++ {
		if c.w.form(k) == c.w.form(mark) && (c.w.base(k) == "case" || c.w.base(k) == "mark") {
			return false
		}
	}
	return asks(c, h, mark)
}

// asks says whether a verb asks for what stands behind a preposition. What one is
// sentenced to one is not told without, whoever sentences him.
func asks(c *Clause, verb, preposition int) bool {
	if verb < 0 {
		return false
	}
	voice := meaning.Alone
	switch {
	case c.w.kid(verb, "aux:pass", "nsubj:pass") >= 0, c.w.rel(verb) == "acl" && c.w.tokens[verb].Fine == "VBN":
		voice = meaning.Passes
	case c.w.kid(verb, "obj") >= 0:
		voice = meaning.Acts
	}
	lemma, form := strings.ToLower(c.w.tokens[verb].Lemma), c.w.form(preposition)
	return meaning.Asks(voice, lemma, form) || voice == meaning.Acts && becoming[form] && meaning.Asks(meaning.Passes, lemma, form)
}

// becoming are prepositions of what becomes of somebody, or what he is held to be.
var becoming = wordSet(`to of as`)

// counted says whether a noun is of those that are counted together with what is
// joined to it: dozens of men, women and children; nine bakers and millers.
func (c *Clause) counted(n int) bool {
	if c.w.kid(n, "nummod") >= 0 || magnitudes[c.w.form(n)] {
		return true
	}
	of := c.w.head[n]
	return of >= 0 && c.w.base(n) == "nmod" && c.w.form(c.w.left[n]) == "of" && (c.w.tokens[of].Tag == "NUM" || magnitudes[c.w.form(of)])
}

var magnitudes = english.Set(english.Magnitudes, english.With("s", english.Magnitudes))

// mayDropConjunct says whether a second part of a list may be left out: not
// after nor, or, nor after but what is said of the same, nor of what is counted, nor
// the second of two between which something is.
func (c *Clause) mayDropConjunct(i int) bool {
	if c.w.tokens[i].Tag == "NOUN" && c.w.kid(i, "nummod", "det") < 0 && c.counted(c.w.head[i]) || sharesObject(c, i) || c.w.kid(c.w.head[i], "case") >= 0 && c.w.form(c.w.kid(c.w.head[i], "case")) == "between" {
		return false
	}
	for k := c.w.left[i]; k <= c.w.right[i]; k++ {
		if c.w.head[k] == i && c.w.base(k) == "cc" {
			switch c.w.form(k) {
			case "but", "yet":
				return c.w.kid(i, "nsubj") >= 0 // a sentence of its own
			case "nor", "or":
				return false
			}
		}
	}
	return true
}

// sharesObject says whether two verbs are joined right beside each other, and what
// they are done to stands behind the second: felled and burnt the mast.
func sharesObject(c *Clause, i int) bool {
	first := c.w.head[i]
	return c.w.tokens[i].Tag == "VERB" && c.w.tokens[first].Tag == "VERB" && first+2 == i && c.w.base(first+1) == "cc" && c.w.kid(i, "obj") > i && c.w.kid(first, "obj") < 0
}

// weighing are adjectives that change what their noun is, or which one is
// meant.
var weighing = wordSet(`first second third fourth fifth last next former alleged suspected possible potential likely new old other same only
no fake false failed attempted proposed planned would-be so-called dead unidentified unknown several many few most all half double`)

// isUpper says whether a text begins with a capital letter.
func isUpper(text string) bool { return text != "" && text[0] >= 'A' && text[0] <= 'Z' }
