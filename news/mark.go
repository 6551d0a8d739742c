package news

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Marks is what reading found in the text of one report. Every list is in
// order of place.
type Marks struct {
	Sentences []Sentence `json:"sentences"`
	Tokens    []Token    `json:"tokens,omitempty"`
	Names     []Name     `json:"names"`
	Mentions  []Mention  `json:"mentions"`
	Quotes    []Quote    `json:"quotes"`
	Moments   []Moment   `json:"moments"`
	Figures   []Figure   `json:"figures"`
	Credits   []Credit   `json:"credits"`
	Clauses   []Clause   `json:"clauses"`
}

// Sentence is a sentence, heading or caption, or who posted what stands before it on a
// social network, with its links. Paragraph counts from 0.
type Sentence struct {
	Span
	Kind      string `json:"kind,omitempty"` // "", "heading", "caption", "correction", "signature"
	Paragraph int    `json:"paragraph"`
}

// Token is a word, number or sign with its place in the syntax tree of its
// sentence. Tags and relations are those of Universal Dependencies v2. Head
// is an index into Marks.Tokens, -1 for the root of a sentence.
//
// In JSON a token is an array: [start, end, lemma, tag, head, relation].
type Token struct {
	Span
	Lemma string
	Tag   string // UPOS
	Fine  string // Penn tag: VBD, NNS; tells tense and number
	Head  int
	Rel   string
}

// MarshalJSON writes the token as an array.
func (t Token) MarshalJSON() ([]byte, error) { return t.AppendJSON(make([]byte, 0, 48)), nil }

// AppendJSON appends what MarshalJSON writes.
func (t Token) AppendJSON(b []byte) []byte {
	b = append(b, '[')
	b = strconv.AppendInt(b, int64(t.Start), 10)
	b = append(b, ',')
	b = strconv.AppendInt(b, int64(t.End), 10)
	b = appendString(b, t.Lemma)
	b = appendString(b, t.Tag)
	b = appendString(b, t.Fine)
	b = append(b, ',')
	b = strconv.AppendInt(b, int64(t.Head), 10)
	b = appendString(b, t.Rel)
	return append(b, ']')
}

// appendString writes a comma and a JSON string. Nearly all are plain words.
func appendString(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= 0x80 || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			q, _ := json.Marshal(s) // a string always has a JSON form
			return append(append(b, ','), q...)
		}
	}
	b = append(b, ',', '"')
	b = append(b, s...)
	return append(b, '"')
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (t *Token) UnmarshalJSON(b []byte) error {
	row := []any{&t.Start, &t.End, &t.Lemma, &t.Tag, &t.Fine, &t.Head, &t.Rel}
	want := len(row)
	if err := json.Unmarshal(b, &row); err != nil {
		return fmt.Errorf("token: %w", err)
	}
	if len(row) != want {
		return fmt.Errorf("token: %d fields, want %d", len(row), want)
	}
	return nil
}

// Name is a place where a person, body or place is named. Name is the
// fullest form the report has for the one meant, without titles.
type Name struct {
	Span
	Name string `json:"name"`
	Kind string `json:"kind"` // person, organisation, place, other
	Rule string `json:"rule"`
}

// Mention is a place where one named elsewhere is meant without the name:
// a pronoun, a title, a role. Name is that of the Name meant.
type Mention struct {
	Span
	Name string `json:"name"`
	Kind string `json:"kind,omitempty"` // as of the Name meant
	Rule string `json:"rule"`
}

// Quote is a stretch of speech: the words inside quotation marks (direct), a
// sentence part inside marks within the reporter's own sentence (mixed), or
// speech reported without marks (indirect). Span is the content without its
// outer marks. A content that holds marked pieces is listed whole as mixed,
// and each piece again with Within. Rule is "stance" or "mind" where somebody
// is told to be for or against a thing, or to think it, and says nothing.
// Denied is set where the report tells that the words were not said.
type Quote struct {
	Span
	Kind    string `json:"kind"`             // direct, mixed, indirect
	Speaker Maybe  `json:"speaker"`          // resolved name, or the words of the source if it is unnamed
	Source  *Span  `json:"source"`           // the words that name the speaker
	Cue     *Span  `json:"cue"`              // the words of saying
	To      *Span  `json:"to"`               // to whom it was said
	Where   *Span  `json:"where,omitempty"`  // where it was said, as this text tells
	When    *Span  `json:"when,omitempty"`   // when it was said, as this text tells
	Open    bool   `json:"open,omitempty"`   // never closed: ends at its paragraph
	Within  *Span  `json:"within,omitempty"` // the quotation this one stands inside
	Scare   bool   `json:"scare,omitempty"`  // marks around a term, not speech
	Denied  bool   `json:"denied,omitempty"` // "never said", "denied saying": not said, as this text tells
	Rule    string `json:"rule"`
}

// Moment is an expression of time. Value is a TIMEX3 value (ISO-TimeML).
// From and To are the first and last day it covers, ISO dates, empty where
// they cannot be known.
type Moment struct {
	Span
	Value string `json:"value"`
	Type  string `json:"type"` // DATE, TIME, DURATION, SET
	From  string `json:"from,omitempty"`
	To    string `json:"to,omitempty"`
	// Anchor tells what the value hangs on: "" (absolute), "published" or
	// "moment" (another moment of the text).
	Anchor string `json:"anchor,omitempty"`
	Rule   string `json:"rule"`
}

// Figure is a number with what it counts.
type Figure struct {
	Span
	Value float64 `json:"value"`
	High  float64 `json:"high,omitempty"` // upper end, if it is a range
	Unit  string  `json:"unit"`           // "", minute, percent, USD, kilometre, year (of age), ...
	Of    string  `json:"of"`             // head noun of what is counted: "call", "people killed"
	About Span    `json:"about"`          // the words around it that tell what is counted
	Bound string  `json:"bound"`          // exactly, about, at least, at most, more than, less than
	Rule  string  `json:"rule"`
}

// Credit is an outside source the report names.
type Credit struct {
	Span            // the words that give credit
	Source   string `json:"source"`            // resolved name, or the words for an unnamed source
	Relation string `json:"relation"`          // reported first, cites, told, photo, document
	Unnamed  bool   `json:"unnamed,omitempty"` // "people familiar with the matter"
	Reports  bool   `json:"reports,omitempty"` // it is a medium that reports what it is credited with
	Via      string `json:"via,omitempty"`     // the outlet through which it came: "told Reuters"
	Claim    *Span  `json:"claim,omitempty"`   // what it is credited with
	When     *Span  `json:"when,omitempty"`    // when the source reported it, as this text tells
	Rule     string `json:"rule"`
}

// Arg is a part of a clause: its words, the lemma of its head word, and the
// name it stands for, if it stands for one.
type Arg struct {
	Span
	Role string `json:"role,omitempty"` // place, time, with, to, from, of, by, for, about, manner, ...
	Head string `json:"head"`
	Name string `json:"name,omitempty"`
}

// Clause is the unit that is compared: who did what to whom, where and when.
type Clause struct {
	Span
	Subject  *Arg   `json:"subject"` // the doer, also of a passive with "by"
	Verb     string `json:"verb"`    // lemma, with particle: "turn down"
	VerbSpan Span   `json:"verb_span"`
	Object   *Arg   `json:"object"` // what it was done to, also the subject of a passive
	Args     []Arg  `json:"args,omitempty"`
	Negated  bool   `json:"negated"`
	Modality string `json:"modality"` // "", may, would, will, must, threatened, planned, alleged, ...
	Passive  bool   `json:"passive,omitempty"`
	Tense    string `json:"tense,omitempty"`    // past, present, future
	Sentence int    `json:"sentence"`           // index into Marks.Sentences
	Parent   int    `json:"parent"`             // index into Marks.Clauses of the clause that governs it, -1 if none
	Relation string `json:"relation,omitempty"` // how it hangs there: complement, relative, adverbial, conjunct, noun
	Speech   int    `json:"speech"`             // index into Marks.Quotes of the speech it stands in, -1 if none
}
