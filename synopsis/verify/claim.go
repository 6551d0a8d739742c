package verify

import (
	"fmt"

	"synoptic/news"
)

func (c *check) claim(at string, x news.Claim) {
	c.led(at+".cites", x.Cites)
	c.within(at+".text", x.Text, x.Cites)
	c.counts(at, x.Cites, x.Folded, x.Reports, x.Origins)
	if x.Reports < 2 {
		c.fault(at, "is agreed by fewer than two reports")
	}
}

// disputes are of one of these kinds.
var disputeKinds = map[string]bool{
	"place": true, "time": true, "number": true, "person": true, "status": true, "attribution": true, "name": true,
}

func (c *check) dispute(at string, x news.Dispute) {
	if !disputeKinds[x.Kind] {
		c.fault(at+".kind", "%q is none", x.Kind)
	}
	if x.About == "" {
		c.fault(at+".about", "says nothing")
	}
	if x.AboutRef != nil {
		c.cites(at+".about_cite", news.Refs{*x.AboutRef})
	}
	if len(x.Sides) < 2 {
		c.fault(at+".sides", "has fewer than two")
	}
	said := map[string]int{}
	for i, side := range x.Sides {
		where := fmt.Sprintf("%s.sides[%d]", at, i)
		c.cites(where+".cites", side.Cites)
		c.counts(where, side.Cites, side.Folded, side.Reports, side.Origins)
		if _, twice := said[side.Value]; twice || side.Value == "" {
			c.fault(where+".value", "%q is empty or stands on two sides", side.Value)
		}
		said[side.Value] = i
	}
}

// sole checks that a statement is made by one origin only.
func (c *check) sole(at string, x news.Sole) {
	c.led(at+".cites", x.Cites)
	c.within(at+".text", x.Text, x.Cites)
	for i, r := range x.Cites {
		if c.origin[r.Report] != c.origin[x.Cites[0].Report] {
			c.fault(fmt.Sprintf("%s.cites[%d]", at, i), "is of another origin: the statement is not one's alone")
		}
	}
}

func (c *check) line(at string, x news.Line) {
	c.led(at+".cites", x.Cites)
	for _, r := range x.Cites { // the line is cited by all, worded by one
		before := len(c.faults)
		c.within(at+".text", x.Text, news.Refs{r})
		if len(c.faults) == before {
			return
		}
		c.faults = c.faults[:before]
	}
	if len(x.Cites) > 0 {
		c.within(at+".text", x.Text, x.Cites)
	}
}
