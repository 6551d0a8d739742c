// Package feed turns the bytes of a feed (RSS, Atom, JSON Feed) into its entries,
// as they are written there. What an entry tells, and whether it tells anything,
// is for others to read.
package feed

import "strconv"

// Feed is the entries of a feed, and what is wrong with it.
type Feed struct {
	Entries []Entry // at most Most, as they stand: feeds put the newest first
	Left    int     // further entries, which were not taken
	Junk    int     // bytes that stand before or behind the feed
	Broken  error   // why it breaks off behind its entries, nil if it is whole
}

// Most is how many entries are taken of one feed.
const Most = 1000

// Entry is one entry of a feed, each field as it is written, "" where there is
// none.
type Entry struct {
	Row       string // its id, or its number from 1 where it has none or one that was given before
	ID        string
	URL       string
	Outlet    string // who published it
	Title     string
	Byline    string
	Published string // the day of its last change where no other is stated
	Text      string // without markup
	HTML      string // else with it
	Fault     Fault  // why it is none
	Said      Sum    // of all that it says, but for its row and who published it
}

// summed is an entry, which stood in a feed of some form, with the sum of what it
// says.
func (e Entry) summed(form string) Entry {
	e.Said = SumOf(form, e.ID, e.URL, e.Title, e.Byline, e.Published, e.Text, e.HTML)
	return e
}

// Bytes is about how much room an entry takes.
func (e Entry) Bytes() int {
	return 1<<9 + len(e.ID) + len(e.URL) + len(e.Outlet) + len(e.Title) + len(e.Byline) + len(e.Published) + len(e.Text) + len(e.HTML)
}

// Fault is why what stands in place of an entry is none.
type Fault int

const (
	None      Fault = iota // it is an entry
	Null                   // the list has null there
	NotObject              // it is no JSON object
)

// names are those of the entries before.
type names map[string]bool

// row is the name of the n-th item: its own, or its number where it has none
// or one that was given before.
func (s names) row(id string, n int) string {
	if id == "" || s[id] {
		return strconv.Itoa(n)
	}
	s[id] = true
	return id
}
