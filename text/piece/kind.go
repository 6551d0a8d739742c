package piece

// Kind is a set of things that a piece may be.
type Kind uint64

// What a piece may be. Its Value is that of the kind: a month from 1 on, a weekday
// from 1 for Monday, a number, a unit of time, by how much "last" and "next" shift.
const (
	Month Kind = 1 << iota
	Weekday
	Weekdays // "Mondays"
	WeekdayShort
	Unit   // of time
	Plural // with Unit
	Number // in digits
	Decimal
	Day
	Year
	Ordinal
	Clock
	FullDate // 2025-05-04, as 20250504
	Decade   // by its first year
	Meridiem // 0 or 12
	Zone
	Season
	Part  // of the day
	Edge  // early, late, mid
	Shift // last, this, next
	Near  // previous, same, following
	Scale // hundred, thousand, million
	Card  // one to ninety
	Many  // several, few
	Often // daily
	Measure
	Money
	Past    // tells that the clause is past
	Future  // tells that it is to come
	Vague   // dozens, hundreds
	Speech  // said, told
	Quarter // Q3
	Planned // tells so after is or are
	Brief   // a number with its scale: 3bn
	People  // those whom a toll may count
)

// OfKinds are the IDs of all that may be one of the kinds: words and shapes.
func OfKinds(kinds Kind) (ids []ID) {
	for id := range lex.kinds {
		if (lex.kinds[id]|shapeKinds[ID(id)])&kinds != 0 {
			ids = append(ids, ID(id))
		}
	}
	return ids
}

// shapeKinds are the kinds a shape of number may have.
var shapeKinds = map[ID]Kind{
	shapeDay: Day | Number, shapeYear: Year | Number, shapeNumber: Number, shapeDecimal: Number | Decimal,
	shapeOrdinal: Ordinal, shapeClock: Clock, shapeISO: FullDate, shapeSlash: FullDate, shapeQuarter: Quarter,
	shapeDecade: Decade, shapeMeridiem: Meridiem, halfSign: Number,
}
