// Package piece cuts a text into pieces: words, numbers and signs, each with what
// it may be in a time or a figure, and reads numbers of several pieces. Which of it
// a piece is where it stands, the rooms that read times and figures judge. Their
// rules name words by ID, and enter those that stand in no row of this room as the
// program begins; all rules share one lexicon, so that a text is cut once.
package piece

import (
	"synoptic/english"
	"synoptic/news"
	"synoptic/text/calendar"
)

// Piece is a word, number or sign of a text. It is coarser than a token of syntax
// ("p.m.", "2025-05-04" and "1,200" are one piece each) and costs no model.
type Piece struct {
	news.Span
	ID      ID      // which word or sign it is, or the shape of a number
	Kind    Kind    // what it may be
	Value   int     // number, month 1-12, weekday 1-7, minutes of a clock time, ...
	Num     float64 // value of a number with decimals
	Glued   bool    // nothing stands between it and the piece before
	Broke   bool    // a line begins with it
	Upper   bool    // its first letter is a capital
	Letters bool    // a word, no number or sign
}

// ID names a word or sign that rules know. The first ones are shapes.
type ID uint16

// The shapes. Mark is a sign that no rule knows.
const (
	other         ID = iota // a word no rule knows
	Mark                    // punctuation no rule knows
	shapeDay                // 1 to 31
	shapeYear               // 1000 to 2199, four digits
	shapeNumber             // any other whole number
	shapeDecimal            // 2.5
	shapeOrdinal            // 16th
	shapeClock              // 12:10, as minutes
	shapeISO                // 2025-05-04, as year*10000+month*100+day
	shapeQuarter            // Q3
	shapeSlash              // 12/31/2017, likewise
	shapeDecade             // 1980s, as the first year
	shapeMeridiem           // a.m. is 0, p.m. is 12
	firstLexeme
)

// IsFunction says whether a piece is a word that no name and no verb is made of.
func (p *Piece) IsFunction() bool { return functionWords[p.ID] }

// functionWords are the words that no name and no verb is made of.
var functionWords = WordSet(english.Ties + " " + english.Beside + " of a my your during under through between because both all any no off")

// Plain says whether a piece is a word of content that no kind of time or
// number takes.
func (p *Piece) Plain() bool {
	return p.Letters && p.Kind&^(Measure|Money|Speech|People) == 0 && !p.IsFunction()
}

// Capital says whether a piece is such a word with a capital, as in names.
func (p *Piece) Capital() bool { return p.Upper && p.Plain() }

// Is says whether a piece may be one of the kinds.
func (p *Piece) Is(k Kind) bool { return p.Kind&k != 0 }

var secondWord = WordID("second")

// Unit is the unit of time that a piece of the kind Unit tells.
func (p *Piece) Unit() calendar.Unit {
	if p.ID == secondWord {
		return calendar.Seconds
	}
	return calendar.Unit(p.Value)
}
