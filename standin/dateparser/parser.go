// Package dateparser stands in for github.com/markusmobius/go-dateparser,
// which go-htmldate and go-trafilatura ask for dates in words. Theirs builds
// 95 MB of tables whenever a program starts, .4 s before anything is read;
// this one reads day, month and year in a dozen languages from one small
// table when asked. It has only what those two packages call.
//
// It knows no relative dates ("yesterday"), no times and no time zones.
package dateparser

import (
	"errors"
	"strings"
	"time"
	"unicode"
)

// ParserType names a way of parsing; there is one way here.
type ParserType uint8

// PreferredDateSource says which reading of an incomplete date is preferred;
// incomplete dates are not read here.
type PreferredDateSource uint8

// The names that callers use.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
	Past PreferredDateSource = iota
)

// Configuration is what callers set.
type Configuration struct {
	CurrentTime         time.Time
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Parser parses dates.
type Parser struct{ ParserTypes []ParserType }

// Date is a parsed date, midnight UTC.
type Date struct{ Time time.Time }

var errNone = errors.New("no date of day, month and year")

// Parse reads the one date in s: day, month by name in any of the languages
// of months, and year of four digits, in any order that has the month in
// front of the day or behind it. More words than a date has are no date.
func (p *Parser) Parse(_ *Configuration, s string, _ ...string) (Date, error) {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	if len(words) < 3 || len(words) > 9 {
		return Date{}, errNone
	}
	day, month, year := 0, 0, 0
	for i, w := range words {
		n := number(w)
		switch {
		case month == 0 && months()[w] > 0:
			month = months()[w]
		case n >= 1900 && n <= 2100 && year == 0:
			year = n
		case n >= 1 && n <= 31 && day == 0 && near(words, i):
			day = n
		}
	}
	if day == 0 || month == 0 || year == 0 {
		return Date{}, errNone
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day {
		return Date{}, errNone
	}
	return Date{Time: t}, nil
}

// near says whether a month stands within two words of word i: "4 May",
// "4 de mayo", "May 4".
func near(words []string, i int) bool {
	for j := max(0, i-1); j <= min(len(words)-1, i+2); j++ {
		if months()[words[j]] > 0 {
			return true
		}
	}
	return false
}

// number reads digits with or without an ending ("4", "04", "4th", "1er");
// 0 if it is none.
func number(w string) int {
	n, i := 0, 0
	for ; i < len(w) && w[i] >= '0' && w[i] <= '9'; i++ {
		if n = n*10 + int(w[i]-'0'); n > 9999 {
			return 0
		}
	}
	if i == 0 || len(w)-i > 2 {
		return 0
	}
	return n
}
