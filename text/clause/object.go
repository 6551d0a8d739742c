package clause

import "synoptic/news"

// agent is who did what the passive at i says: the phrase with "by".
func (c *clauser) agent(i int) *news.Arg {
	t := &c.tree
	if a := t.kid(i, "obl:agent"); a >= 0 {
		return c.arg(a)
	}
	return nil
}

// object is what the verb at i was done to: its object, the noun a relative
// clause hangs on, or what a copula says somebody is.
func (c *clauser) object(i, verb int) *news.Arg {
	t := &c.tree
	if o := t.kid(i, "obj"); o >= 0 && !c.place.dated(t.tokens[o].Span) {
		if c.leads(o) {
			return nil
		}
		if relative(t.tokens[o]) && t.base(i) == "acl" {
			return c.arg(t.head(i))
		}
		return c.arg(o)
	}
	if verb != i || t.tokens[i].Tag != "VERB" {
		if t.kid(i, "case") >= 0 {
			return nil
		}
		return c.arg(i)
	}
	if t.strayed(i) {
		return nil
	}
	if t.rel(i) == "acl:relcl" && t.subjectOf(i) >= 0 && !t.relativeIn(i) && t.kid(i, "ccomp") < 0 && !c.place.timed(t.tokens[t.head(i)].Span) {
		return c.arg(t.head(i))
	}
	return nil
}

// relative says whether a token is a relative pronoun.
func relative(k news.Token) bool {
	switch k.Fine {
	case "WP", "WDT", "WP$":
		return true
	}
	return k.Lemma == "that" && k.Tag == "PRON" && k.Fine == "WDT"
}
