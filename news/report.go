package news

import "time"

// Raw is bytes as they came, with where they came from.
type Raw struct {
	Body    []byte
	Input   string    // the path, URL or name a person gave
	URL     string    // address of the document, if known
	Media   string    // media type, if known ("text/html; charset=utf-8")
	Fetched time.Time // when it was fetched; zero if never
}

// Report is one outlet's account of an event.
type Report struct {
	ID        string `json:"id"`    // the same bytes have the same id everywhere
	Input     string `json:"input"` // where it came from, and its id there: "path#id"
	URL       Maybe  `json:"url"`
	Outlet    Outlet `json:"outlet"`
	Title     Maybe  `json:"title"`
	Byline    Maybe  `json:"byline"`
	Agency    Maybe  `json:"agency,omitempty"` // wire agency whose text this says it is
	Kind      string `json:"kind,omitempty"`   // RoundUp, or nothing
	Published Date   `json:"published"`
	Language  string `json:"language,omitempty"` // ISO 639: "en" is read; of any other only what can be had in any language
	Text      string `json:"text"`
	Cuts      []Cut  `json:"cuts"`
	Captions  []Span `json:"captions,omitempty"` // parts of Text that caption a picture
	Headings  []Span `json:"headings,omitempty"` // parts of Text that head a section
	Blocks    []Span `json:"blocks,omitempty"`   // parts of Text that the page sets apart as quoted
	Links     []Link `json:"links,omitempty"`    // outgoing links of the body, text spans only
	Reason    string `json:"reason,omitempty"`   // why there is no report in this input; Text is empty then
	Marks     Marks  `json:"marks"`
}

// Foreign says whether the report is in a language that is not read: nobody is
// told to speak there, and nothing is claimed of it.
func (r *Report) Foreign() bool { return r.Language != "" && r.Language != "en" }

// RoundUp is the kind of a report that lists several events.
const RoundUp = "round-up"

// Outlet is who published a report, and the rule that told.
type Outlet struct {
	Name Maybe  `json:"name"`
	Rule string `json:"rule"`
}

// Date is a calendar date (ISO 8601, "2025-05-05", "2025-05" or "2025") with
// its precision ("day", "month", "year", or "about" where it was inferred)
// and the rule that told. An unknown date is empty.
type Date struct {
	Date      Maybe  `json:"date"`
	Precision string `json:"precision,omitempty"`
	Rule      string `json:"rule"`
	// Other holds dates the input states that lost against Date, each with
	// its own rule, so that a conflict is shown and never chosen silently.
	Other []Date `json:"other,omitempty"`
}

// Cut is residue taken out of a report, kept with the rule that cut it and
// the offset in the report's Text at which it stood.
type Cut struct {
	Text string `json:"text"`
	Rule string `json:"rule"`
	At   int    `json:"at"`
}

// Link is an outgoing link of the body.
type Link struct {
	Span
	URL string `json:"url"`
}
