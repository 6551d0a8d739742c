package piece

import (
	"strings"

	"synoptic/english"
	"synoptic/text/calendar"
)

// lexiconRows lists the words by what they may be. Words of one row count up
// from val. A word in two rows is both.
var lexiconRows = []struct {
	kind  Kind
	val   int
	words string
}{
	{Month, 1, english.Months},
	{Month, 1, english.With(".", english.MonthsShort)},
	{Month, 9, "Sept."},
	{Weekday, 1, english.Weekdays},
	{Weekdays, 1, english.With("s", english.Weekdays)},
	{WeekdayShort, 1, english.With(".", english.WeekdaysShort)},
	{WeekdayShort, 2, "Tues. Weds. Thur."},
	{WeekdayShort, 4, "Thurs."},
	{Unit, int(calendar.Minutes), strings.TrimPrefix(english.TimeUnits, "second ")},
	{Unit | Plural, int(calendar.Seconds), english.TimeUnitsPlural},
	{Unit | Plural, int(calendar.Seconds), "secs mins hrs"},
	{Unit, int(calendar.Seconds), "sec min hr"},
	{Unit | Plural, int(calendar.Years), "yrs"},
	{Ordinal, 1, english.Ordinals},
	{Ordinal, 30, "thirtieth"},
	{Card, 0, english.Numerals},
	{Card, 30, "thirty"},
	{Card, 40, "forty"},
	{Card, 50, "fifty"},
	{Card, 60, "sixty"},
	{Card, 70, "seventy"},
	{Card, 80, "eighty"},
	{Card, 90, "ninety"},
	{Scale, 100, "hundred"},
	{Scale, 1e3, "thousand"},
	{Scale, 1e5, "lakh"},
	{Scale, 1e6, "million"},
	{Scale, 1e7, "crore"},
	{Scale, 1e9, "billion"},
	{Scale, 1e12, "trillion"},
	{Many, 0, "several many few some numerous"},
	{Decade, 1920, "twenties"},
	{Decade, 1930, "thirties"},
	{Decade, 1940, "forties"},
	{Decade, 1950, "fifties"},
	{Decade, 1960, "sixties"},
	{Decade, 1970, "seventies"},
	{Decade, 1980, "eighties"},
	{Decade, 1990, "nineties"},
	{Vague, 0, english.With("s", english.Magnitudes) + " tens"},
	{Speech, 0, "said says told tells announced reported wrote stated added confirmed published posted updated tweeted revealed"},
	{Season, 1, "spring summer fall winter"},
	{Season, 3, "autumn"},
	{Part, 1, english.DayParts},
	{Edge, 1, "early mid late earlier later"},
	{Shift, -1, "last this next"},
	{Shift, -1, "past current coming"},
	{Shift, 1, "upcoming"},
	{Near, -1, "previous same following"},
	{Near, -1, "preceding that ensuing"},
	{Often, int(calendar.Days), "daily weekly"},
	{Often, int(calendar.Months), "monthly"},
	{Often, int(calendar.Hours), "hourly nightly"},
	{Often, int(calendar.Years), "annually"},
	{Often, int(calendar.Years), "yearly"},
	{Meridiem, 0, "am"},
	{Meridiem, 12, "pm"},
	{Zone, 0, english.TimeZones},
	{Past, 0, `was were had did been said told went came took made gave began became found got left held kept
		brought bought built caught chose drew drove fell felt fought flew grew heard hit hurt knew laid led
		lost met paid put ran rose saw sent shot shown slept sold spoke spent stood stole struck swore
		taught thought threw understood wore won wrote broke ago
		arose ate blew bled clung crept dug fed fled flung forgot froze hid hung overcame overthrew overtook rang rebuilt
		rode sang sank shook shrank slid slew sprang strove swam swept swung tore undertook underwent upheld wept
		withdrew withheld withstood woke`},
	{Future, 0, strings.Replace(english.Modals, "may ", "", 1) + " to expects plans upcoming hopes ll intends begins starts expires resumes"},
	{Planned, 0, "scheduled expected due planned slated set payable effective poised"},
}

// people are those whom a toll may count.
const people = `people person persons man men woman women child children boy boys girl girls teen teens
		teenager teenagers victim victims other others civilian civilians soldier soldiers officer
		officers student students passenger passengers souls worker workers worshippers protesters fighters
		militants troops police firefighters residents bystander bystanders adult adults male males
		female females youth youths migrants crew members member them whom suspects suspect brother
		sister son daughter mother father husband wife infant baby toddler gunman driver drivers
		pedestrian pedestrians employee employees guests patients inmates deputies deputy policemen
		servicemen journalists villagers hikers tourists family friend individual individuals juvenile
		juveniles neighbor neighbors`
