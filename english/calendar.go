package english

// Days and months, in the order of the week and the year.
const (
	Weekdays      = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
	WeekdaysShort = "Mon Tue Wed Thu Fri Sat Sun"
	// WeekdaysPress are the other short forms, as newspapers write them.
	WeekdaysPress = "Tues Weds Thur Thurs"

	Months      = toApril + " May " + fromJune
	MonthsShort = toApr + " May " + fromJun
	// MonthsButMay are those that are no other word, in small letters too.
	MonthsButMay = toApril + " " + fromJune
	// MonthsCut are the months written short with a stop.
	MonthsCut = toApr + " " + fromJun + " Sept"
	// MonthsPress are the months that newspapers shorten before a day: they
	// leave March to July whole. Source: Associated Press Stylebook, months.
	MonthsPress = "Jan Feb Aug Sept Oct Nov Dec"
)

const (
	toApril, fromJune = "January February March April", "June July August September October November December"
	toApr, fromJun    = "Jan Feb Mar Apr", "Jun Jul Aug Sep Oct Nov Dec"
)

// Parts of days and years, and days told from today.
const (
	DayParts = "morning afternoon evening night"
	// ClockPoints are times of day with a name.
	ClockPoints = "noon midnight"
	// Meridiems are the halves of a day behind an hour.
	Meridiems = "am pm a.m. p.m. a.m p.m"
	Seasons   = "spring summer autumn winter"
	// SeasonFall is autumn in America, and a verb everywhere.
	SeasonFall = "fall"
	Todays     = "today yesterday tomorrow tonight"
)

// Units of time from the shortest to the longest.
const (
	TimeUnits       = "second minute hour day week weekend month quarter season year decade century"
	TimeUnitsPlural = "seconds minutes hours days weeks weekends months quarters seasons years decades centuries"
)

// TimeZones are the short names of zones that news in English gives.
const TimeZones = "EST EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC BST CET CEST IST JST"
