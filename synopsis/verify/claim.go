package verify

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
)

func (c *check) claim(at string, x news.Claim) {
	c.led(at+".cites", x.Cites)
	c.within(at+".text", x.Text, x.Cites)
	c.counts(at, x.Cites, x.Folded, x.Reports, x.Origins)
	c.partly(at, x.Text, x.Cites, x.Partly)
	for i := 2; i < len(x.Cites); i++ {
		c.ordered(fmt.Sprintf("%s.cites[%d]", at, i), x.Cites[i-1], x.Cites[i])
	}
	if x.Introduces != "" && !sharesWord(x.Introduces, x.Text) {
		c.fault(at+".introduces", "%q is not named in %q", x.Introduces, x.Text)
	}
	if x.Sayer != "" && (!x.Said || slices.ContainsFunc(x.Cites, func(r news.Ref) bool {
		return c.reports[r.Report] == nil || !sharesWord(x.Sayer, c.reports[r.Report].Text)
	})) {
		c.fault(at+".sayer", "%q is not named in every report of the line, or the line is told as a fact", x.Sayer)
	}
	if x.Reports < 2 {
		c.fault(at, "is agreed by fewer than two reports")
	}
}

// ordered checks that a place is of no earlier report than the one before it.
func (c *check) ordered(at string, before, r news.Ref) {
	if c.place[before.Report] > c.place[r.Report] {
		c.fault(at, "stands after one of a later report")
	}
}

// partly checks the places that tell a line in part: they are places, none of
// them tells the whole too, and what they lack are words of the line.
func (c *check) partly(at, text string, whole news.Refs, parts []news.Partial) {
	for i, p := range parts {
		where := fmt.Sprintf("%s.partly[%d]", at, i)
		c.cites(where, news.Refs{p.Ref})
		if slices.Contains(whole, p.Ref) {
			c.fault(where, "is cited for the whole too")
		}
		if !holdsPieces(text, p.Lacks) {
			c.fault(where+".lacks", "%q is not of the line", p.Lacks)
		}
	}
}

// disputes are of one of these kinds.
var disputeKinds = map[string]bool{
	"place": true, "time": true, "number": true, "person": true, "status": true, "attribution": true, "name": true, "role": true, "other": true,
}

// relations are how the sides of a dispute stand to one another.
var relations = map[string]bool{"differ": true, "then_now": true, "values_given": true}

func (c *check) dispute(at string, x news.Dispute) {
	if !disputeKinds[x.Kind] {
		c.fault(at+".kind", "%q is none", x.Kind)
	}
	if x.About == "" {
		c.fault(at+".about", "says nothing")
	}
	if x.Kind != "attribution" && !strings.HasPrefix(x.About, x.Question) {
		c.fault(at+".question", "is %q, about %q", x.Question, x.About)
	}
	if x.AboutRef != nil && !strings.HasSuffix(x.About, x.AboutRef.Text) {
		c.fault(at+".about", "is %q, and does not end as its cite", x.About)
	}
	if x.AboutRef != nil {
		c.cites(at+".about_cite", news.Refs{*x.AboutRef})
	}
	if x.Relation != "" && (!relations[x.Relation] || x.Update != (x.Relation == "then_now")) {
		c.fault(at+".relation", "is %q with update %t", x.Relation, x.Update)
	}
	if len(x.Sides) < 2 {
		c.fault(at+".sides", "has fewer than two")
	}
	said := map[string]int{}
	for i, side := range x.Sides {
		where := fmt.Sprintf("%s.sides[%d]", at, i)
		if c.cites(where+".cites", side.Cites) && !slices.ContainsFunc(side.Cites, func(r news.Ref) bool { return c.says(r, side.Value) }) {
			c.fault(where+".value", "%q is in none of its cites", side.Value)
		}
		c.counts(where, side.Cites, side.Folded, side.Reports, side.Origins)
		if _, twice := said[side.Value]; twice || side.Value == "" {
			c.fault(where+".value", "%q is empty or stands on two sides", side.Value)
		}
		said[side.Value] = i
	}
}

// says whether the sentence of a cite has the words, or whoever is said to
// speak there is so called.
func (c *check) says(r news.Ref, words string) bool {
	for _, q := range c.speech(r) {
		if letters(string(q.Speaker)) == letters(words) || sameName(string(q.Speaker), words) {
			return true
		}
	}
	return strings.Contains(letters(sentence(c.reports[r.Report], r.Span)), letters(words))
}

// sole checks that a statement is made by one origin only.
func (c *check) sole(at string, x news.Sole) {
	c.led(at+".cites", x.Cites)
	c.within(at+".text", x.Text, x.Cites)
	if x.Weight < 0 || x.Weight > 1 {
		c.fault(at+".weight", "is %g", x.Weight)
	}
	for i, r := range x.Cites {
		if c.origin[r.Report] != c.origin[x.Cites[0].Report] {
			c.fault(fmt.Sprintf("%s.cites[%d]", at, i), "is of another origin: the statement is not one's alone")
		}
	}
}

// line checks a line of the brief of a story, and that the disputes it is
// said to touch are about something it holds.
func (c *check) line(at string, x news.Line, disputed []news.Dispute) {
	c.led(at+".cites", x.Cites)
	c.partly(at, x.Text, x.Cites, x.Partly)
	for i, n := range x.Differs {
		where := fmt.Sprintf("%s.differs[%d]", at, i)
		if n < 0 || n >= len(disputed) || i > 0 && n <= x.Differs[i-1] {
			c.fault(where, "%d is no dispute, or out of order", n)
		} else if !slices.ContainsFunc(disputed[n].Sides, func(s news.Side) bool { return touches(x, s) }) {
			c.fault(where, "the line has none of the answers of dispute %d", n)
		}
	}
	for _, r := range x.Cites { // the line is cited by all, worded by one
		before := len(c.Faults)
		c.within(at+".text", x.Text, news.Refs{r})
		if len(c.Faults) == before {
			return
		}
		c.Faults = c.Faults[:before]
	}
	if len(x.Cites) > 0 {
		c.within(at+".text", x.Text, x.Cites)
	}
}

// touches says whether a line holds the value of a side, or a place where it
// is given.
func touches(x news.Line, s news.Side) bool {
	return strings.Contains(letters(x.Text), letters(s.Value)) || slices.ContainsFunc(x.Cites, func(r news.Ref) bool {
		return slices.ContainsFunc(s.Cites, func(q news.Ref) bool { return q.Report == r.Report && q.Overlaps(r.Span) })
	})
}
