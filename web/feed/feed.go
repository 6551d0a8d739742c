// Package feed turns what is told of stories into feeds that any reader takes:
// Atom 1.0 (RFC 4287) and JSON Feed 1.1 (jsonfeed.org/version/1.1), and into
// the text of their entries. It knows no store and no clock: who hands it an
// entry says when that last changed.
package feed

import (
	"strings"
	"time"

	"synoptic/web"
)

// Feed is a list of entries, the newest first.
type Feed struct {
	ID      string // a URI that stays
	Title   string
	Page    string // address of the page of the same
	Self    string // address of the feed
	Icon    string
	Entries []Entry
}

// Entry is a piece of news: a story, or a report. The same thing has the same
// ID for ever.
type Entry struct {
	ID        string // a URI
	Title     string
	Page      string // address of its page
	Original  string // address of what it tells of elsewhere, if it has one
	Text      Text
	Authors   []string
	Tags      []string
	Published time.Time // zero if unknown
	Updated   time.Time // when the text last changed; zero if unknown
}

// undated is the time of what has none: Atom must say one, and a reader puts
// it last.
var undated = time.Unix(0, 0).UTC()

// updated is when an entry last changed, as far as is known.
func (e Entry) updated() time.Time {
	for _, t := range []time.Time{e.Updated, e.Published} {
		if !t.IsZero() {
			return t.UTC()
		}
	}
	return undated
}

// updated is when the newest entry of a feed changed.
func (f Feed) updated() time.Time {
	last := undated
	for _, e := range f.Entries {
		if t := e.updated(); t.After(last) {
			last = t
		}
	}
	return last
}

// plain is text on one line that steers nothing.
func plain(s string) string { return strings.Join(strings.Fields(web.Harmless(s)), " ") }

// titled is a title, which no entry may lack.
func titled(s string) string {
	if s = plain(s); s != "" {
		return s
	}
	return web.Say("story.untitled")
}

// name of the program that writes a feed.
const name = "Synoptic"
