package store

import (
	"strings"
	"time"

	"synoptic/news"
)

// Raw is a document as it is kept. Numbers are the order of arrival.
type Raw struct {
	news.Raw
	ID     string
	Number int64
	Feed   string // the feed through which it came, if any
	Read   bool
}

// Reading is one thing that was found in a raw: a report, or the reason why
// there is none.
type Reading struct {
	Raw    string
	Place  int // in the raw, from 0
	Input  string
	Report string // id, empty if refused
	Reason string
}

// Holding is whether a report is kept.
type Holding int

// What is kept under the id of a report.
const (
	Missing Holding = iota // nothing
	Taken                  // another text
	Held                   // its text
)

// Refusal is a reading that gave no report, and the feed it came through.
type Refusal struct {
	Reading
	Feed string
}

// Report is a report as it is kept. A page that changed is kept anew, as the
// next version of the same page.
type Report struct {
	news.Report
	Number       int64
	Raw          string
	Place        int
	Page         string
	Version      int    // of the page, from 1
	Supersedes   string // id of the version before
	SupersededBy string // id of the version after
	Story        string // empty until it is grouped
	Fresh        bool   // KeepReport did not know it
	// Told is the day on which its story tells that it was published, where it
	// knows better than the report does; without a date where it does not.
	Told news.Date
}

// Day is when a report was published, as its story tells it, or else as it says
// itself. It has the precision "about" where it is inferred.
func (r Report) Day() news.Date {
	if r.Told.Date != "" {
		return r.Told
	}
	return r.Published
}

// Membership says which story a report is in, and why. Joins is empty for the
// first report of a story, which may name an earlier story of the same saga.
// Copy is the report whose wording this one has, List marks a round-up, and
// Merged names stories whose reports are all in Story from now on.
type Membership struct {
	Report string
	Story  string
	Before string
	Copy   string
	List   bool
	Joins  []news.Join
	Merged []string
}

// Story is a story as it is kept. Days are those of publication as it tells
// them, ISO dates, empty while unknown; about those that are inferred.
type Story struct {
	ID      string
	Title   string
	Before  string // an earlier story of the same saga
	Reports int
	Outlets int
	First   string
	Last    string

	FirstAbout, LastAbout bool

	Differs int    // questions that reports answer differently, by the newest synopsis
	Version int    // of the newest synopsis, 0 if there is none
	SHA256  string // of the newest synopsis as it is kept, empty if there is none
	Into    string // the story it was joined to; it has no reports then
	Fault   string // why it could not be compared as it is now
	Members []Membership
}

// About names the days of a story that are inferred: "first", "last", "first
// last", or none.
func (s Story) About() string { return about(s.FirstAbout, s.LastAbout) }

// about names a first and a last day where they are inferred.
func about(first, last bool) string {
	var out []string
	if first {
		out = append(out, "first")
	}
	if last {
		out = append(out, "last")
	}
	return strings.Join(out, " ")
}

// Said is what a person has said of reports: kind is join, apart, split or pin;
// or undo, which takes back what was said before under the number Of.
type Said struct {
	Kind    string   `json:"kind"`
	Reports []string `json:"reports"`
	From    string   `json:"from,omitempty"`
	Note    string   `json:"note,omitempty"`
	Of      int64    `json:"of,omitempty"`
}

// Correction is what was said, and when: behind the report of number After.
type Correction struct {
	Said
	Number int64
	After  int64
}

// Feed is a feed that is followed, and how it does.
type Feed struct {
	URL          string    `json:"url"`
	Title        string    `json:"title,omitempty"`
	Site         string    `json:"site,omitempty"`   // address of the outlet's pages
	Outlet       string    `json:"outlet,omitempty"` // its name, if a person gave it
	Off          bool      `json:"off,omitempty"`    // kept, and not asked
	ETag         string    `json:"etag,omitempty"`
	LastModified string    `json:"last_modified,omitempty"`
	Hash         string    `json:"hash,omitempty"` // of the bytes it gave last
	Added        time.Time `json:"added,omitzero"`
	Checked      time.Time `json:"checked,omitzero"` // last asked
	OK           time.Time `json:"ok,omitzero"`      // last answered well
	Next         time.Time `json:"next,omitzero"`    // to be asked again
	Failures     int       `json:"failures,omitempty"`
	Error        string    `json:"error,omitempty"` // of the last failure
}

// Outlet is an outlet of which reports are kept.
type Outlet struct {
	Name    string
	Reports int
	Stories int
	First   string // days of publication, as its stories tell them
	Last    string

	FirstAbout, LastAbout bool
}

// About names the days of an outlet that are inferred, as that of a story does.
func (o Outlet) About() string { return about(o.FirstAbout, o.LastAbout) }

// Hit is a report that was found, with the place of the words.
type Hit struct {
	Report news.Report // without marks and cuts
	Story  string
	Ref    news.Ref // the sentence or so around the first word found
}

// Work is a story that waits to be compared again.
type Work struct {
	Story string
	Asks  int // how often it has been asked for
	Due   time.Time
}

// Counts is how many of each there are.
type Counts struct {
	Raws        int `json:"raws"`
	Reports     int `json:"reports"`
	Refused     int `json:"refused"`
	Members     int `json:"members"`
	Stories     int `json:"stories"`
	Synopses    int `json:"synopses"`
	Corrections int `json:"corrections"`
	Feeds       int `json:"feeds"`
}

// Fault is damage that Doctor found: in what, and what is wrong.
type Fault struct {
	Where string
	What  string
}
