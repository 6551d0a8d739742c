package store

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
)

// ReportQuery chooses reports. What is empty chooses all.
type ReportQuery struct {
	Story     string
	After     int64 // only those of a greater number
	Ungrouped bool  // only those in no story yet
	Bare      bool  // without marks
}

// StoryQuery chooses stories, those with the newest reports first, then the
// widest. What is empty chooses all.
type StoryQuery struct {
	Outlet  string // one of its reports is of this outlet
	From    string // days: it has a report of From or later, and one of To or earlier
	To      string
	Person  string // named in one of its reports, by the whole name or the last
	Words   string // in one of its reports: words, or "several together"
	Differs bool   // its reports differ
	Cursor  string // where the answer before ended
	Most    int    // 0 is 50
}

// SearchQuery chooses reports by their words. Those that hold them
// all are ranked, or come the newest first where they are many.
type SearchQuery struct {
	Words string
	Story string
	From  string
	To    string
	Most  int // 0 is 20
}

// Bounds of what one query gives: more is asked for by its cursor.
const (
	mostStories    = 500
	defaultStories = 50
	mostHits       = 200
	defaultHits    = 20
)

// Clamp is how many a query gives, whatever was asked for.
func (q StoryQuery) Clamp() int { return clamp(q.Most, defaultStories, mostStories) }

// Clamp is how many a query gives, whatever was asked for.
func (q SearchQuery) Clamp() int { return clamp(q.Most, defaultHits, mostHits) }

func clamp(n, usual, most int) int {
	if n <= 0 {
		return usual
	}
	return min(n, most)
}

// ErrCursor is for a cursor that no store gave.
var ErrCursor = errors.New("this cursor was not given by an answer before")

// Cursor is the place of a story in the order of Stories.
type Cursor struct {
	Last    string `json:"l"`
	Reports int    `json:"r"`
	ID      string `json:"i"`
}

// String is the cursor as it is handed out.
func (c Cursor) String() string {
	b, err := json.Marshal(c)
	if err != nil {
		panic("store: a cursor cannot be written: " + err.Error())
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// ParseCursor reads a cursor back.
func ParseCursor(text string) (c Cursor, err error) {
	b, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return c, fmt.Errorf("%w: %w", ErrCursor, err)
	}
	if err := json.Unmarshal(b, &c); err != nil {
		return c, fmt.Errorf("%w: %w", ErrCursor, err)
	}
	return c, nil
}
