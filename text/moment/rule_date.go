package moment

import (
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// dateRules read dates that name their day, month or year.
var dateRules = []rule{
	{
		name:     "date in figures",
		patterns: []string{"@date"},
		means: func(_ *reading, m *match) sense {
			v := m.val(piece.FullDate)
			return dated(calendar.On(v/10000, v/100%100, v%100))
		},
		examples: []example{
			{"", "Filed 2019-03-07 in Oslo.", "2019-03-07", "2019-03-07"},
			{"", "The form says 12/31/2017 twice.", "12/31/2017", "2017-12-31"},
		},
	},
	{
		name: "day, month and year",
		patterns: []string{
			"@month @day|@ord ,? of|in? @year", "@weekday|@wkd ,? @month @day|@ord ,? @year", "this @weekday ,? @month @day ,? @year",
			"the? @day|@ord of? @month ,? of|in? @year", "@weekday|@wkd ,? the? @day|@ord of? @month ,? @year",
			"@day -|/ @month -|/ @year", "@month -|/ @day -|/ @year", "@year -|/ @month -|/ @day", "this @month @day ,? @year",
			"@month @day|@ord ,|of? @shift year", "the? @day|@ord of? @month ,|of? @shift year",
		},
		means: func(r *reading, m *match) sense {
			t := calendar.On(m.year(), m.val(piece.Month), m.val(piece.Day|piece.Ordinal))
			if m.at(piece.Unit) != nil {
				if !r.pub.known(calendar.Years) {
					return sense{}
				}
				if t.Y = r.pub.Y + m.val(piece.Shift); !calendar.Valid(t.Y, t.M, t.D) { // no such day: of the month alone it is true
					t.D = 0
					return dated(t)
				}
			}
			if !calendar.Valid(t.Y, t.M, t.D) {
				return sense{}
			}
			return dated(t)
		},
		examples: []example{
			{"", "It closed on Dec. 31, 2017, for good.", "Dec. 31, 2017", "2017-12-31"},
			{"", "On Sunday, May 4, 2025 the dam held.", "Sunday, May 4, 2025", "2025-05-04"},
			{"", "In this May 3, 2031, picture the dam stands.", "this May 3, 2031", "2031-05-03"},
			{"2025-05-05", "It sank on 30 April last year in the fog.", "30 April last year", "2024-04-30"},
			{"2031-05-05", "It was signed on 29 February of last year.", "29 February of last year", "2030-02"},
			{"", "Signed 31 December 2017 in Lima.", "31 December 2017", "2017-12-31"},
			{"", "Stamped 2017-Dec-31 in Lima.", "2017-Dec-31", "2017-12-31"},
			{"", "Signed on the 3rd of March, 1999.", "the 3rd of March, 1999", "1999-03-03"},
		},
	},
	{
		name: "day and month",
		patterns: []string{
			"@month @day|@ord", "@weekday|@wkd ,? @month @day|@ord",
			"the? @day|@ord of? @month", "the @ord day of @month", "@weekday|@wkd ,? the? @day|@ord of? @month", "@month the @ord",
		},
		means: func(r *reading, m *match) sense {
			t := calendar.Day{M: m.val(piece.Month), D: m.val(piece.Day | piece.Ordinal)}
			if t.D < 1 || t.D > 31 || t.D > calendar.DaysIn(commonYear, t.M)+1 || r.isAmount(m.to) {
				return sense{}
			}
			return r.yearless(t, m)
		},
		examples: []example{
			{"2025-05-05", "They spoke on April 16.", "April 16", "2025-04-16"},
			{"2025-05-05", "In an April 16 call she refused.", "April 16", "2025-04-16"},
			{"2031-03-14", "The ferry sank on 12 April, killing nine.", "12 April", "2030-04-12"},
			{"2031-03-14", "The firm closed its plant in Ansel on 2 June.", "2 June", "2030-06-02"},
			{"2031-03-14", "The council fixed a vote on 12 April.", "12 April", "2031-04-12"},
			{"", "In an April 16 call she refused.", "April 16", "XXXX-04-16"},
			{"2025-05-05", "It will open on the 7th of January.", "the 7th of January", "2026-01-07"},
			{"2025-05-05", "Voting ended on Saturday, May 3.", "Saturday, May 3", "2025-05-03"},
		},
	},
	{
		name:     "day whose month follows",
		patterns: []string{"the? @day|@ord > -|to|and|or @day|@ord @month", "the? @day|@ord > -|to|and|or @day|@ord of @month"},
		means: func(r *reading, m *match) sense {
			month := &r.ps[m.to+2]
			if month.ID == lexOf {
				month = &r.ps[m.to+3]
			}
			t := calendar.Day{M: month.Value, D: m.val(piece.Day | piece.Ordinal)}
			if t.D > calendar.DaysIn(commonYear, t.M)+1 || t.D >= r.ps[m.to+1].Value {
				return sense{}
			}
			return r.yearless(t, m)
		},
		examples: []example{
			{"", "The fair ran from 3 to 5 May 2024.", "3", "2024-05-03"},
			{"2025-06-01", "The fair ran on 3 and 4 May.", "3", "2025-05-03"},
			{"2025-06-01", "The fair ran from the 3rd to 5th of May.", "the 3rd", "2025-05-03"},
		},
	},
	{
		name:     "week of a day",
		patterns: []string{"the week of|beginning|starting|commencing on? @month @day|@ord", "the week of|beginning|starting|commencing on? @day|@ord @month"},
		means: func(r *reading, m *match) sense {
			s := r.yearless(calendar.Day{M: m.val(piece.Month), D: m.val(piece.Day | piece.Ordinal)}, m)
			from, _, ok := extent(s.value)
			switch {
			case ok && m.has("of") && from.Weekday() == 7: // the Sunday on which a week begins, as Americans count
				s.value = weekValue(from.PlusDays(1))
			case ok && m.has("of"):
				s.value = weekValue(from)
			case ok:
				s.days = 7
			}
			return s
		},
		examples: []example{{"2000-02-24", "A hearing is due the week of March 6.", "the week of March 6", "2000-W10"}, {"2000-02-24", "A hearing is due the week of March 5.", "the week of March 5", "2000-W10"}, {"2000-02-24", "Works are due in the week beginning 6 March.", "the week beginning 6 March", "2000-03-06"}},
	},
	{
		name:     "week or weekend of a month",
		patterns: []string{"the? @ord|last|final week|weekend of|in @month ,? @year?", "the? @ord|last|final week of @year"},
		means:    func(r *reading, m *match) sense { return r.weekOfMonth(m) },
		examples: []example{
			{"2024-03-14", "It opened in the first week of January.", "the first week of January", "2024-W01"},
			{"2024-03-14", "The fair is held on the last weekend of May 2024.", "the last weekend of May 2024", "2024-W21-WE"},
		},
	},
	{
		name:     "weekday of a month by its number",
		patterns: []string{"the @ord|last|final @weekday of|in @month ,? @year?"},
		means:    func(r *reading, m *match) sense { return r.weekdayOfMonth(m) },
		examples: []example{
			{"2025-05-05", "The polls are on the second Tuesday of November.", "the second Tuesday of November", "2025-11-11"},
			{"2025-05-05", "The fair begins on the last Friday in May.", "the last Friday in May", "2025-05-30"},
		},
	},
	{
		name:     "weekday with its day",
		patterns: []string{"@weekday|@wkd ,? the @ord"},
		means:    func(r *reading, m *match) sense { return r.pub.weekdayWithDay(m) },
		examples: []example{{"2025-05-05", "It sank on Saturday the 26th.", "Saturday the 26th", "2025-04-26"}},
	},
	{
		name:     "day of a month just named",
		patterns: []string{"@month @day and|to|through|or|- < @day|@ord", "the @ord"},
		means: func(r *reading, m *match) sense {
			d := m.val(piece.Day | piece.Ordinal)
			if r.ps[m.from].ID == lexThe {
				return r.dayOfMonth(d, m)
			}
			if r.isAmount(m.to) || r.ref.M == 0 && len(r.out) == 0 {
				return sense{}
			}
			return r.sameMonth(d)
		},
		examples: []example{
			{"2025-05-05", "It ran from April 14 to 16.", "16", "2025-04-16"},
			{"2025-05-05", "They met on April 2. By the 16th, all was lost.", "the 16th", "2025-04-16"},
		},
	},
	{
		name: "month and year",
		patterns: []string{
			"@month ,? of|in? @year", "@month of? @shift year", "@month of? @near year",
		},
		means: func(r *reading, m *match) sense {
			if y := m.year(); y > 0 {
				return dated(calendar.Day{Y: y, M: m.val(piece.Month)})
			}
			s := r.sideYear(m)
			if s.value == "" || s.value[0] == 'X' {
				return sense{}
			}
			y, _ := piece.Digits(s.value, 4)
			return dated(calendar.Day{Y: y, M: m.val(piece.Month)}).from(s.anchor)
		},
		examples: []example{
			{"", "The mill closed in March 1996.", "March 1996", "1996-03"},
			{"1998-02-19", "He was held in June last year.", "June last year", "1997-06"},
		},
	},
	{
		name: "year",
		patterns: []string{
			"in|since|by|until|from|of|before|after|during|through|between|and|to|for|early|late|around|than < @year",
			"the year @year", "the year two thousand", "fiscal year? @year", "( < @year > )", "- < @year", "@year",
		},
		means: func(r *reading, m *match) sense {
			if r.isAmount(m.to) || !r.yearStands(m) {
				return sense{}
			}
			return dated(calendar.Day{Y: m.year()})
		},
		examples: []example{
			{"", "Two raids since 1846 are known.", "1846", "1846"},
			{"", "It lost money in fiscal 1989.", "fiscal 1989", "1989"},
			{"", "The council won the 1996 case.", "1996", "1996"},
			{"", "About 1500 villagers and at least 1800 goats fled in 1950.", "1950", "1950"},
			{"", "Under section 2104 of the act, a report of 1996 is kept.", "1996", "1996"},
		},
	},
	{
		name:     "years cut short",
		patterns: []string{"@year -|/ < @num", "@year -|/ < @num season"},
		means: func(r *reading, m *match) sense {
			d, y := &r.ps[m.from], r.ps[m.from-2].Value
			if d.Len() != 2 || y == 0 || d.Value <= y%100 {
				return sense{}
			}
			return dated(calendar.Day{Y: y - y%100 + d.Value})
		},
		examples: []example{{"", "The 1914-18 war began.", "18", "1918"}, {"", "It ran in 1958-59.", "59", "1959"}, {"", "It won the 2023/24 cup.", "24", "2024"}},
	},
	{
		name:     "year before Christ",
		patterns: []string{"@num bc|bce", "@num b . c .?", "@num > -|to @num bc", "@num > -|to @num b . c"},
		means: func(_ *reading, m *match) sense {
			n, _ := m.num()
			if n < 1 || n > 9999 {
				return sense{}
			}
			return fixed("BC" + string(calendar.Padded(nil, int(n), 4)))
		},
		examples: []example{
			{"", "The city fell in 146 BC to its rivals.", "146 BC", "BC0146"},
			{"", "The war (499-493 BC) was long.", "499", "BC0499"},
		},
	},
	{
		name:     "decade",
		patterns: []string{"the? @decade", "the? ' @decade"},
		means: func(_ *reading, m *match) sense {
			p := m.at(piece.Decade)
			if short := p.Letters || p.Len() == 3; short && m.to-m.from < 2 {
				return sense{} // a woman in her forties
			}
			return fixed(string(calendar.Padded(nil, p.Value/10, 3)))
		},
		examples: []example{
			{"", "Rents fell in the 1980s.", "the 1980s", "198"},
			{"", "Rents fell in the nineties.", "the nineties", "199"},
		},
	},
	{
		name:     "century",
		patterns: []string{"the? @ord -? century"},
		means: func(_ *reading, m *match) sense {
			if n := m.val(piece.Ordinal); n > 10 && n < 22 {
				return fixed(string(calendar.Padded(nil, n-1, 2)))
			}
			return sense{}
		},
		examples: []example{{"", "A 12th century tower fell.", "12th century", "11"}},
	},
	{
		name: "season of a year",
		patterns: []string{
			"@season ,? of? @year", "the @season of @year", "the? @shift past? @season", "in|during|over|by|since|until|through|throughout|for|into|before|after|that < the @season", "this past @season", "@season of? @near|@shift year",
		},
		means: func(r *reading, m *match) sense {
			if m.year() == 0 && m.at(piece.Shift) == nil && m.to < len(r.ps) && r.ps[m.to].Plain() && !r.ps[m.to].Broke && m.at(piece.Unit) == nil {
				return sense{} // the spring fair
			}
			return r.seasonOf(m)
		},
		examples: []example{
			{"", "He left in the winter of 1994.", "the winter of 1994", "1994-WI"},
			{"1998-11-20", "She arrived last fall.", "last fall", "1997-FA"},
			{"1998-12-07", "She arrived last fall.", "last fall", "1997-FA"},
			{"1998-12-27", "She arrived last fall.", "last fall", "1998-FA"},
			{"2025-05-05", "It opened in the fall.", "the fall", "2024-FA"},
		},
	},
	{
		name: "quarter or half of a year",
		patterns: []string{
			"the? fiscal? -? @ord fiscal? quarter", "fiscal? @ord - quarter", "the? fiscal? @ord -? quarter of? @year", "the @year quarter|period",
			"@q ,? of? @year", "@year ,|-? @q", "@q - @year", "@q",
			"the? @year @ord -? quarter", "@year ' s @ord quarter",
			"the? @ord|last half of @year", "the? @ord half of @shift year", "the? last|final quarter of @year", "the? @ord quarter of fiscal year? @year", "the? @shift year ' s @ord quarter",
			"@ord -? quarter of? @shift year",
		},
		means: func(r *reading, m *match) sense { return r.quarterOf(m) },
		examples: []example{
			{"1989-10-30", "It had a third-quarter loss.", "third-quarter", "1989-Q3"},
			{"2031-10-30", "The quarterback scored a touchdown from a yard out in the third quarter on Sunday.", "Sunday", "2031-10-26"},
			{"", "Sales rose in the second quarter of 1988.", "the second quarter of 1988", "1988-Q2"},
			{"", "Profit fell in Q3 2017.", "Q3 2017", "2017-Q3"},
			{"", "Profit fell in 2017 Q3.", "2017 Q3", "2017-Q3"},
			{"2031-10-30", "The second half of last year was dry.", "The second half of last year", "2030-H2"},
			{"", "It lost money in the last quarter of 2031.", "the last quarter of 2031", "2031-Q4"},
			{"", "Sales rose in the last half of 1989.", "the last half of 1989", "1989-H2"},
		},
	},
	{
		name:     "month",
		patterns: []string{"@month"},
		means: func(r *reading, m *match) sense {
			if !r.monthStands(m) {
				return sense{}
			}
			return r.yearless(calendar.Day{M: m.val(piece.Month)}, m)
		},
		examples: []example{
			{"2025-05-05", "In January the bridge fell.", "January", "2025-01"},
			{"2025-05-05", "They are to speak of fraud in the November fair.", "November", "2025-11"},
			{"2024-03-14", "Dahl and May met in January.", "January", "2024-01"},
			{"2024-03-14", "The levy was lost, and May said so in January.", "January", "2024-01"},
			{"2024-10-14", "Those who could vote in June may not now.", "June", "2024-06"},
			{"2024-03-14", "The dam failed in May.", "May", "2023-05"},
			{"2025-05-05", "In early March he left.", "early March", "2025-03"},
			{"2025-12-30", "January is packed with fairs.", "January", "2026-01"},
			{"2025-05-05", "At his Mar-y-Sol house in January he wept.", "January", "2025-01"},
			{"2025-05-05", "It fell in December.", "December", "2024-12"},
			{"2024-02-20", "Cars built between March and October 2021 are safe.", "March", "2021-03"},
			{"", "It fell in December.", "December", "XXXX-12"},
		},
	},
}

// commonYear is one without a 29 February.
const commonYear = 2001
