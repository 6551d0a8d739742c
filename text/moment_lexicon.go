package text

import (
	"strings"

	"synoptic/english"
	"synoptic/text/calendar"
)

// pieceKind is the set of things a piece may be in a rule.
type pieceKind uint64

const (
	kMonth pieceKind = 1 << iota
	kWeekday
	kWeekdays // "Mondays"
	kWeekdayShort
	kUnit
	kPlural // with kUnit
	kNumber // in digits
	kDecimal
	kDay
	kYear
	kOrdinal
	kClock
	kFullDate
	kDecade
	kMeridiem
	kZone
	kSeason
	kPart  // of the day
	kEdge  // early, late, mid
	kShift // last, this, next
	kNear  // previous, same, following
	kScale // hundred, thousand, million
	kCard  // one to ninety
	kMany  // several, few
	kOften // daily
	kMeasure
	kMoney
	kPast    // tells that the clause is past
	kFuture  // tells that it is to come
	kVague   // dozens, hundreds
	kSpeech  // said, told
	kQuarter // Q3
	kPlanned // tells so after is or are
	kBrief   // a number with its scale: 3bn
)

// kindNames are the names of kinds in patterns.
var kindNames = map[string]pieceKind{
	"@month": kMonth, "@weekday": kWeekday, "@weekdays": kWeekdays, "@wkd": kWeekdayShort, "@unit": kUnit, "@day": kDay,
	"@year": kYear, "@ord": kOrdinal, "@clock": kClock, "@date": kFullDate,
	"@decade": kDecade, "@pm": kMeridiem, "@zone": kZone, "@season": kSeason,
	"@part": kPart, "@edge": kEdge, "@shift": kShift, "@near": kNear,
	"@many": kMany, "@often": kOften, "@q": kQuarter, "@dec": kDecimal, "@num": kNumber | kCard | kScale,
}

type lexeme struct {
	id     pieceID
	kind   pieceKind
	val    int
	proper bool // only with a capital
	dotted bool // an abbreviation: takes its stop along
}

// lexiconRows lists the words by what they may be. Words of one row count up
// from val. A word in two rows is both.
var lexiconRows = []struct {
	kind  pieceKind
	val   int
	words string
}{
	{kMonth, 1, english.Months},
	{kMonth, 1, english.With(".", english.MonthsShort)},
	{kMonth, 9, "Sept."},
	{kWeekday, 1, english.Weekdays},
	{kWeekdays, 1, english.With("s", english.Weekdays)},
	{kWeekdayShort, 1, english.With(".", english.WeekdaysShort)},
	{kWeekdayShort, 2, "Tues. Weds. Thur."},
	{kWeekdayShort, 4, "Thurs."},
	{kUnit, int(calendar.Minutes), strings.TrimPrefix(english.TimeUnits, "second ")},
	{kUnit | kPlural, int(calendar.Seconds), english.TimeUnitsPlural},
	{kUnit | kPlural, int(calendar.Seconds), "secs mins hrs"},
	{kUnit, int(calendar.Seconds), "sec min hr"},
	{kUnit | kPlural, int(calendar.Years), "yrs"},
	{kOrdinal, 1, english.Ordinals},
	{kOrdinal, 30, "thirtieth"},
	{kCard, 0, english.Numerals},
	{kCard, 30, "thirty"},
	{kCard, 40, "forty"},
	{kCard, 50, "fifty"},
	{kCard, 60, "sixty"},
	{kCard, 70, "seventy"},
	{kCard, 80, "eighty"},
	{kCard, 90, "ninety"},
	{kScale, 100, "hundred"},
	{kScale, 1e3, "thousand"},
	{kScale, 1e5, "lakh"},
	{kScale, 1e6, "million"},
	{kScale, 1e7, "crore"},
	{kScale, 1e9, "billion"},
	{kScale, 1e12, "trillion"},
	{kMany, 0, "several many few some numerous"},
	{kDecade, 1920, "twenties"},
	{kDecade, 1930, "thirties"},
	{kDecade, 1940, "forties"},
	{kDecade, 1950, "fifties"},
	{kDecade, 1960, "sixties"},
	{kDecade, 1970, "seventies"},
	{kDecade, 1980, "eighties"},
	{kDecade, 1990, "nineties"},
	{kVague, 0, english.With("s", english.Magnitudes) + " tens"},
	{kSpeech, 0, "said says told tells announced reported wrote stated added confirmed published posted updated tweeted revealed"},
	{kSeason, 1, "spring summer fall winter"},
	{kSeason, 3, "autumn"},
	{kPart, partMorning, english.DayParts},
	{kEdge, 1, "early mid late earlier later"},
	{kShift, -1, "last this next"},
	{kShift, -1, "past current coming"},
	{kShift, 1, "upcoming"},
	{kNear, -1, "previous same following"},
	{kNear, -1, "preceding that ensuing"},
	{kOften, int(calendar.Days), "daily weekly"},
	{kOften, int(calendar.Months), "monthly"},
	{kOften, int(calendar.Hours), "hourly nightly"},
	{kOften, int(calendar.Years), "annually"},
	{kOften, int(calendar.Years), "yearly"},
	{kMeridiem, 0, "am"},
	{kMeridiem, 12, "pm"},
	{kZone, 0, english.TimeZones},
	{kPast, 0, `was were had did been said told went came took made gave began became found got left held kept
		brought bought built caught chose drew drove fell felt fought flew grew heard hit hurt knew laid led
		lost met paid put ran rose saw sent shot shown slept sold spoke spent stood stole struck swore
		taught thought threw understood wore won wrote broke ago
		arose ate blew bled clung crept dug fed fled flung forgot froze hid hung overcame overthrew overtook rang rebuilt
		rode sang sank shook shrank slid slew sprang strove swam swept swung tore undertook underwent upheld wept
		withdrew withheld withstood woke`},
	{kFuture, 0, strings.Replace(english.Modals, "may ", "", 1) + " to expects plans upcoming hopes ll intends begins starts expires resumes"},
	{kPlanned, 0, "scheduled expected due planned slated set payable effective poised"},
}

// Signs and marks that need an id before the table is built.
const (
	lexPound pieceID = firstLexeme + iota
	lexEuro
	lexDegree
	lexHalfSign
	firstWord
)

type lexicon struct {
	words map[string]lexeme
	kinds []pieceKind // by id
	signs [128]pieceID
}

var lex = newLexicon()

func newLexicon() *lexicon {
	l := &lexicon{words: map[string]lexeme{}, kinds: make([]pieceKind, firstWord)}
	for _, row := range lexiconRows {
		for i, w := range strings.Fields(row.words) {
			l.add(w, row.kind, row.val+i)
		}
	}
	for _, c := range "-,./:;'\"()$%&#*+" {
		l.signs[c] = l.add(string(c), 0, 0)
	}
	return l
}

// add enters a word, or a further kind of a word that is there.
func (l *lexicon) add(w string, k pieceKind, val int) pieceID {
	proper := w != strings.ToLower(w)
	dotted := len(w) > 1 && strings.HasSuffix(w, ".")
	key := strings.ToLower(strings.TrimSuffix(w, "."))
	if !dotted {
		key = strings.ToLower(w)
	}
	e, known := l.words[key]
	if !known {
		e = lexeme{id: pieceID(len(l.kinds)), val: val, proper: proper, dotted: dotted}
		l.kinds = append(l.kinds, 0)
	}
	if e.val == 0 {
		e.val = val
	}
	e.kind |= k
	l.words[key] = e
	l.kinds[e.id] = e.kind
	return e.id
}

func lookup(low []byte) (lexeme, bool) {
	e, ok := lex.words[string(low)]
	return e, ok
}
