// Package value tells how well a number or a time says another, taken by
// themselves: which one holds the other, and which cannot both be right.
package value

// Grade tells how well what stands in a report says what stands in a line. From Vouch
// on it says all of it.
type Grade byte

// The grades, the weakest first.
const (
	None  Grade = iota
	Rival       // of one kind, and otherwise
	Near        // about the same thing, but not surely
	Vouch       // says it in another word
	Equal       // says it in the same word
)
