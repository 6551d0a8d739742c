package line

import (
	"synoptic/page/calendar"
	"synoptic/page/tree"
)

// About is what is known of a text beside its words.
type About struct {
	Extracted bool                 // it is what an extractor took for the article
	Title     string               // as the input states it, "" if it states none
	Head      string               // the one headline of its page, "" if there is none
	Heads     []string             // lines of a text without a page that are headings
	Byline    string               // as the input states it
	Outlet    string               // as the input names it
	Page      []tree.Line          // lines of the page that it was taken from
	Linked    map[string]tree.Line // those that are links almost wholly
	Beside    map[string]bool      // those beside links to other articles
}

// Column is a text line by line, each judged.
type Column struct {
	Text string // clean, whole, nothing cut
	Lines
	First     int          // first line of prose, as many as there are lines if there is none
	Last      int          // last line of prose, -1 if there is none
	Headline  string       // the title as it is stated, else the headline over the text
	Nameplate string       // the outlet as the line over a plain text names it
	Running   calendar.Day // what the lines over its printed pages say
	Credits   Credits
	over      int // first line of prose, if it stands over the credits
	extracted bool
}

// Lines are those of a text, in order, each judged by itself and by those
// around it.
type Lines []Line
