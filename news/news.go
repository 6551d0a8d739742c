// Package news holds the nouns of the program: what comes in, what reading
// finds in it, and what comparing says of it. It holds types and one-line
// methods only; every other package turns one of these into another.
//
// The text of a report owns every word. Everything else points into it: a
// Span is a place in one text, a Ref a place in a named report. Offsets are
// bytes.
package news

import "encoding/json"

// Maybe is a string that may be unknown. Unknown is the empty string in Go
// and null in JSON.
type Maybe string

// MarshalJSON writes null for an unknown value.
func (m Maybe) MarshalJSON() ([]byte, error) {
	if m == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(m))
}

// Span is a half-open range of bytes in the text of one report.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// In is the part of text the span points at.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Overlaps says whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Holds says whether t lies wholly inside s.
func (s Span) Holds(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Ref is a span in a named report, with the words that stand there.
type Ref struct {
	Report string `json:"report"`
	Span
	Text string `json:"text"`
}

// Refs are all the places that say one thing, in order of report and place.
type Refs []Ref
