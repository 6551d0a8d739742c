package serve

import (
	"time"

	"synoptic/news"
	"synoptic/store"
)

// Here stand the objects of the site, as its pages show them and as JSON.

// Story is a story in a list.
type Story struct {
	ID      string     `json:"id"`
	Title   string     `json:"title"`
	Reports int        `json:"reports"`
	Outlets int        `json:"outlets"`
	First   news.Maybe `json:"first" doc:"day of the first report"`
	Last    news.Maybe `json:"last" doc:"day of the newest report"`
	About   string     `json:"about,omitempty" enum:"first,last,first last" doc:"which of these days are inferred"`
	Differs int        `json:"differs" doc:"questions that its reports answer differently"`
	Version int        `json:"version" doc:"how often it was compared; 0 while it waits"`
	Before  news.Maybe `json:"before" doc:"an earlier story of the same saga"`
	Fault   string     `json:"fault,omitempty" doc:"why it could not be compared as it is now; its synopsis is from before"`
}

// Stories is one part of a list of stories.
type Stories struct {
	Stories []Story    `json:"stories"`
	Next    news.Maybe `json:"next" doc:"the cursor of the next part; null behind the last"`
}

// Told is a story with its reports and, once it was compared, its synopsis.
type Told struct {
	Story
	Members  []Member       `json:"members"`
	Synopsis *news.Synopsis `json:"synopsis"`

	sha256 string // of the synopsis, empty if there is none
}

// Member is a report of a story, with why it is in it.
type Member struct {
	Report    string      `json:"report"`
	Outlet    news.Maybe  `json:"outlet"`
	Title     news.Maybe  `json:"title"`
	Published news.Maybe  `json:"published" doc:"as its story tells it"`
	Precision string      `json:"precision,omitempty" doc:"day, month, year, or about: the day is inferred"`
	Older     bool        `json:"older,omitempty" doc:"a newer version of this page is in the story"`
	Copy      string      `json:"copy,omitempty" doc:"the report whose wording it has"`
	List      bool        `json:"list,omitempty" doc:"a round-up, in a story of its own"`
	Joins     []news.Join `json:"joins" doc:"with which reports it came in, and by what evidence"`
}

// Report is a report with its versions. Marks are without tokens.
type Report struct {
	news.Report
	Story    news.Maybe    `json:"story"`
	Page     string        `json:"page" doc:"what it is a version of"`
	Version  int           `json:"version"`
	Versions []Version     `json:"versions"`
	Told     *news.Date    `json:"told" doc:"the day that its story tells, where it knows better: it is inferred"`
	Changed  *store.Change `json:"changed" doc:"what changed since the version before"`
	Member   *Member       `json:"member"`
}

// Version is a state of a page.
type Version struct {
	Report  string `json:"report"`
	Version int    `json:"version"`
}

// Hit is a report that was found.
type Hit struct {
	Report    string     `json:"report"`
	Story     news.Maybe `json:"story"`
	Outlet    news.Maybe `json:"outlet"`
	Title     news.Maybe `json:"title"`
	Published news.Maybe `json:"published" doc:"as its story tells it"`
	Precision string     `json:"precision,omitempty" doc:"day, month, year, or about: the day is inferred"`
	Text      string     `json:"text" doc:"the place where the words stand"`
	Start     int        `json:"start"`
	End       int        `json:"end"`
}

// Hits is what was found.
type Hits struct {
	Query string `json:"query"`
	Hits  []Hit  `json:"hits"`
}

// Feed is a feed and how it does.
type Feed struct {
	URL      string     `json:"url"`
	Title    string     `json:"title"`
	Outlet   string     `json:"outlet,omitempty"`
	Off      bool       `json:"off"`
	Added    *time.Time `json:"added"`
	Checked  *time.Time `json:"checked" doc:"last asked"`
	OK       *time.Time `json:"ok" doc:"last answered well"`
	Next     *time.Time `json:"next" doc:"asked again"`
	Failures int        `json:"failures" doc:"since it last answered well"`
	Error    string     `json:"error,omitempty" doc:"of the last failure, with what to do"`
}

// Feeds are all feeds.
type Feeds struct {
	Feeds []Feed `json:"feeds"`
}

// Outlet is an outlet of which reports are kept.
type Outlet struct {
	Outlet  string     `json:"outlet"`
	Reports int        `json:"reports"`
	Stories int        `json:"stories"`
	First   news.Maybe `json:"first" doc:"day of the first report"`
	Last    news.Maybe `json:"last" doc:"day of the newest report"`
	About   string     `json:"about,omitempty" enum:"first,last,first last" doc:"which of these days are inferred"`
}

// Outlets are all outlets.
type Outlets struct {
	Outlets []Outlet `json:"outlets"`
}

func asStory(s store.Story) Story {
	return Story{
		ID: s.ID, Title: s.Title, Reports: s.Reports, Outlets: s.Outlets, First: news.Maybe(s.First), Last: news.Maybe(s.Last), About: s.About(),
		Differs: s.Differs, Version: s.Version, Before: news.Maybe(s.Before), Fault: s.Fault,
	}
}

func asMember(r store.Report, m store.Membership) Member {
	out := Member{
		Report: r.ID, Outlet: r.Outlet.Name, Title: r.Title, Published: r.Day().Date, Precision: r.Day().Precision,
		Older: r.SupersededBy != "", Copy: m.Copy, List: m.List, Joins: m.Joins,
	}
	if out.Joins == nil {
		out.Joins = []news.Join{}
	}
	return out
}

func asFeed(f store.Feed) Feed {
	return Feed{
		URL: f.URL, Title: f.Title, Outlet: f.Outlet, Off: f.Off, Failures: f.Failures, Error: f.Error,
		Added: known(f.Added), Checked: known(f.Checked), OK: known(f.OK), Next: known(f.Next),
	}
}

// known is a time, or nothing where there is none.
func known(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}

func asHit(h store.Hit) Hit {
	return Hit{
		Report: h.Report.ID, Story: news.Maybe(h.Story), Outlet: h.Report.Outlet.Name, Title: h.Report.Title,
		Published: h.Report.Published.Date, Precision: h.Report.Published.Precision, Text: h.Ref.Text, Start: h.Ref.Start, End: h.Ref.End,
	}
}

// each is a list as the site shows it, never nil: JSON says [] of none.
func each[A, B any](list []A, as func(A) B) []B {
	out := make([]B, 0, len(list))
	for _, x := range list {
		out = append(out, as(x))
	}
	return out
}
