// Package verify re-checks a saved synopsis from the reports it carries. It
// turns a document into the list of its faults: words that do not stand where
// they are cited, counts that do not equal what is cited, dates, orders and
// edits that do not hold. It shares no code with what wrote the document but
// the types, and judges no statement: it says whether a synopsis is true to
// its reports, not whether the reports are true.
package verify

import (
	"fmt"
	"slices"

	"synoptic/news"
)

// Fault is one thing that does not hold. Where is the path to it in the
// document's JSON ("stories[0].agreed[2].cites[1]"), What says what is wrong.
type Fault struct {
	Where string `json:"where"`
	What  string `json:"what"`
}

// Document lists the faults of a saved document, in the order of its JSON;
// none if it is sound.
func Document(d news.Document) []Fault {
	c := &check{}
	if d.Schema != news.Schema {
		c.fault("schema", "is %q, want %q", d.Schema, news.Schema)
	}
	seen := map[string]bool{}
	for i, s := range d.Stories {
		at := fmt.Sprintf("stories[%d]", i)
		if seen[s.ID] {
			c.fault(at+".id", "%q stands twice", s.ID)
		}
		seen[s.ID] = true
		c.story(at, s)
	}
	return c.faults
}

// Synopsis lists the faults of one synopsis.
func Synopsis(s news.Synopsis) []Fault {
	c := &check{}
	c.story("", s)
	return c.faults
}

// check gathers faults while it walks one synopsis.
type check struct {
	faults  []Fault
	reports map[string]*news.Account
	place   map[string]int    // report id -> place in the synopsis
	origin  map[string]string // report id -> origin id
}

func (c *check) fault(where, format string, args ...any) {
	if len(where) > 0 && where[0] == '.' {
		where = where[1:]
	}
	c.faults = append(c.faults, Fault{Where: where, What: fmt.Sprintf(format, args...)})
}

// story checks one synopsis. The reports come first: everything else is held
// against them.
func (c *check) story(at string, s news.Synopsis) {
	c.accounts(at, s)
	c.origins(at, s)
	c.aside(at, s.Aside)
	if s.TitleRef == nil && s.Title != "" && !slices.ContainsFunc(s.Reports, func(r news.Account) bool { return string(r.Title) == s.Title }) {
		c.fault(at+".title", "%q is the title of no report", s.Title)
	}
	if s.TitleRef != nil {
		c.cites(at+".title_cite", news.Refs{*s.TitleRef})
		if s.TitleRef.Text != s.Title {
			c.fault(at+".title", "is not what its cite says")
		}
	}
	for i, x := range s.Agreed {
		c.claim(fmt.Sprintf("%s.agreed[%d]", at, i), x)
	}
	for i, x := range s.Disputed {
		c.dispute(fmt.Sprintf("%s.disputed[%d]", at, i), x)
	}
	for i, x := range s.Sole {
		c.sole(fmt.Sprintf("%s.sole[%d]", at, i), x)
	}
	for i, x := range s.Sayings {
		c.saying(fmt.Sprintf("%s.sayings[%d]", at, i), x)
	}
	for i, x := range s.Figures {
		c.count(fmt.Sprintf("%s.figures[%d]", at, i), x)
	}
	c.timeline(at, s)
	for i, x := range s.Sources {
		c.source(fmt.Sprintf("%s.sources[%d]", at, i), x)
	}
	if s.First != nil {
		c.first(at+".first", *s.First)
	}
	for i, x := range s.Brief {
		c.line(fmt.Sprintf("%s.brief[%d]", at, i), x)
	}
}
