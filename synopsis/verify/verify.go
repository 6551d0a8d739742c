// Package verify re-checks a saved synopsis from the reports it carries. It
// turns a document into the list of its faults: words that do not stand where
// they are cited, counts that do not equal what is cited, dates, orders and
// edits that do not hold. It shares no code with what wrote the document but
// the types, and judges no statement: it says whether a synopsis is true to
// its reports, not whether the reports are true.
package verify

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
)

// Fault is one thing that does not hold. Where is the path to it in the
// document's JSON ("stories[0].agreed[2].cites[1]"), What says what is wrong.
type Fault struct {
	Where string `json:"where"`
	What  string `json:"what"`
}

// Findings is what checking a saved document finds, in the order of its JSON.
// A fault is a breach of what every synopsis keeps. A doubt is a name, a day
// or a bound that this package, reading the cited words anew and by simpler
// rules, reads otherwise: one of the two is wrong.
type Findings struct {
	Faults []Fault `json:"faults"`
	Doubts []Fault `json:"doubts"`
}

// Saved checks a document as it was saved. It is an error if the bytes are no
// document.
func Saved(body []byte) (Findings, error) {
	var d news.Document
	if err := json.Unmarshal(body, &d); err != nil {
		return Findings{}, err
	}
	var tree map[string]any
	if err := json.Unmarshal(body, &tree); err != nil {
		return Findings{}, err
	}
	var f Findings
	f.document(d, tree)
	if want, err := treeOf(d); err == nil {
		f.form("", tree, want)
	}
	return f, nil
}

// Document lists the faults of a document as it would be saved.
func Document(d news.Document) []Fault {
	var f Findings
	tree, err := treeOf(d)
	if err != nil {
		f.fault("", "has no JSON form: %v", err)
		return f.Faults
	}
	f.document(d, tree)
	return f.Faults
}

// Synopsis lists the faults of one synopsis.
func Synopsis(s news.Synopsis) []Fault {
	var f Findings
	checkOf(&f, s).story("", s)
	tree, err := treeOf(s)
	if err != nil {
		f.fault("", "has no JSON form: %v", err)
		return f.Faults
	}
	f.seal("", tree)
	return f.Faults
}

// document checks a document, and its form in JSON, story by story.
func (f *Findings) document(d news.Document, tree map[string]any) {
	if d.Schema != news.Schema {
		f.fault("schema", "is %q, want %q", d.Schema, news.Schema)
	}
	trees, _ := tree["stories"].([]any)
	seen := map[string]bool{}
	for i, s := range d.Stories {
		at := fmt.Sprintf("stories[%d]", i)
		if seen[s.ID] {
			f.fault(at+".id", "%q stands twice", s.ID)
		}
		seen[s.ID] = true
		checkOf(f, s).story(at, s)
		if i < len(trees) { // fewer where a key is written otherwise, "Stories"
			story, _ := trees[i].(map[string]any)
			f.vocabulary(at, "", story)
			f.seal(at, story)
		}
	}
	f.seal("", tree)
}

// What no check can know, in a sentence to print: of a saved synopsis alone,
// and of one that was also compared with its inputs.
const (
	Unchecked = "Not checked, since the file alone cannot tell: whether the texts, titles and bylines are what the outlets published, " +
		"whether outlets, addresses and dates of publication are right, what was cut away, " +
		"and what was changed by one who reckoned the seals anew and broke nothing that can be checked (--against INPUT finds that too)."
	UncheckedAgainst = "Not checked, since the inputs themselves cannot tell: whether they are what the outlets published, and whether the outlets and dates that they state are right."
)

// check holds one synopsis against the reports it carries.
type check struct {
	*Findings
	names
	reports map[string]*news.Account
	place   map[string]int    // report id -> place in the synopsis
	origin  map[string]string // report id -> origin id
}

// checkOf is a check of a synopsis, of which so far only the names are known.
func checkOf(f *Findings, s news.Synopsis) *check {
	return &check{Findings: f, names: namesIn(s), reports: map[string]*news.Account{}, place: map[string]int{}, origin: map[string]string{}}
}

// fault notes what is wrong with what stands at a path.
func (f *Findings) fault(where, format string, args ...any) {
	f.Faults = append(f.Faults, found(where, format, args))
}

// doubt notes what is read otherwise here than it stands at a path.
func (f *Findings) doubt(where, format string, args ...any) {
	f.Doubts = append(f.Doubts, found(where, format, args))
}

func found(where, format string, args []any) Fault {
	return Fault{Where: strings.TrimPrefix(where, "."), What: fmt.Sprintf(format, args...)}
}

// story checks one synopsis. The reports come first: everything else is held
// against them.
func (c *check) story(at string, s news.Synopsis) {
	c.accounts(at, s)
	c.origins(at, s)
	c.aside(at, s.Aside)
	c.limits(at, s.Limits)
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
	c.sayings(at, s)
	for i, x := range s.Figures {
		c.count(fmt.Sprintf("%s.figures[%d]", at, i), x)
	}
	for i, x := range s.Values {
		c.tally(fmt.Sprintf("%s.values[%d]", at, i), x)
	}
	c.timeline(at, s)
	c.sources(at, s)
	for i, x := range s.Brief {
		c.line(fmt.Sprintf("%s.brief[%d]", at, i), x, s.Disputed)
	}
	if s.Latest != nil {
		c.line(at+".latest", *s.Latest, s.Disputed)
	}
}
