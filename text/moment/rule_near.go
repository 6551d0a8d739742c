package moment

import (
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// nearRules read times that hang on the day of publication or on another
// time of the text.
var nearRules = []rule{
	{
		name:     "today, yesterday, tomorrow",
		patterns: []string{"today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow"},
		means: func(r *reading, m *match) sense {
			if r.inTitle(m.from) {
				return sense{} // USA Today
			}
			shift := map[string]int{"yesterday": -1, "tomorrow": 1}
			n := 0
			for w, by := range shift {
				if m.has(w) {
					n = by
				}
			}
			if m.to-m.from > 1 {
				n *= 2
			}
			return r.dayFromNow(n, m)
		},
		examples: []example{
			{"2025-05-05", "The mayor resigned yesterday.", "yesterday", "2025-05-04"},
			{"2025-05-05", "She told Norrby Today that she left on Sunday.", "Sunday", "2025-05-04"},
			{"2025-05-05", "On Saturday she said: “Yesterday it came out.”", "Yesterday", "2025-05-02"},
			{"2025-05-07", "“It came out yesterday,” she told the council on Monday.", "yesterday", "2025-05-04"},
			{"2025-05-07", "“It came out yesterday,” she told the council. Monday was dry.", "yesterday", "2025-05-06"},
			{"2025-05-07", "ORRIN, May 5 (NP) - The mayor resigned today.", "today", "2025-05-05"},
			{"2025-05-07", "ORRIN, April 5 (NP) - The mayor resigned today.", "today", "2025-05-07"},
			{"2025-05-05", "As I told you today, I stay! - Ada Lund (@adalund) May 3, 2025", "today", "2025-05-03"},
			{"2025-05-05", "As I told you today, I stay in office to May 31, 2025", "today", "2025-05-05"},
			{"", "The mayor resigned yesterday.", "yesterday", "XXXX-XX-XX"},
		},
	},
	{
		name:     "weekday",
		patterns: []string{"@weekday"},
		means:    func(r *reading, m *match) sense { return r.weekdayNear(m.val(piece.Weekday), m) },
		examples: []example{
			{"2025-05-05", "She spoke on Sunday.", "Sunday", "2025-05-04"},
			{"2025-05-05", "She will speak on Wednesday.", "Wednesday", "2025-05-07"},
			{"2025-05-05", "She is to address the guild on Wednesday.", "Wednesday", "2025-05-07"},
			{"2025-05-05", "She flew to cities on the coast on Wednesday.", "Wednesday", "2025-04-30"},
			{"2025-05-05", "The pair are scheduled to be heard Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The council won't sit until at least Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "She said she expected to choose by Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The levy takes effect on Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The pair may talk on Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The pair are leaving on Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The last day to pay is Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-10", "The bill was set for a vote on Tuesday.", "Tuesday", "2025-05-13"},
			{"2025-05-05", "The mayor then faces the guild on Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The guild halted that plan late Tuesday.", "late Tuesday", "2025-04-29"},
			{"2025-05-07", "Sunday's fire comes after a dry spring.", "Sunday", "2025-05-04"},
			{"2025-05-05", "The mayor had to apologize Saturday.", "Saturday", "2025-05-03"},
			{"2025-05-05", "Talks resume on Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "Lund and Mayor Ada Pell meet apart Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The fair kicks off Thursday night in Orrin.", "Thursday night", "2025-05-08TNI"},
			{"2025-05-05", "The toll, from Thursday, covers all carts.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The toll, set to begin Thursday, covers all carts.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The close on Thursday was a good one.", "Thursday", "2025-05-01"},
			{"2025-05-11", "She had been due to be heard Tuesday but fled.", "Tuesday", "2025-05-13"},
			{"2025-05-14", "She had been due to be heard Tuesday but fled.", "Tuesday", "2025-05-13"},
			{"2025-05-05", "The guild of Sund said on Tuesday that it would not pay.", "Tuesday", "2025-05-06"},
			{"2025-05-05", "The toll took effect on Tuesday.", "Tuesday", "2025-04-29"},
			{"2025-05-05", "The guild is standing by Lund in a statement late Sunday night, saying so.", "late Sunday night", "2025-05-04TNI"},
			{"2025-05-05", "The guild will answer in a statement Thursday.", "Thursday", "2025-05-08"},
			{"2025-05-05", "The fire, which struck Friday, spread to the mills.", "Friday", "2025-05-02"},
			{"2025-05-05", "The guild met on Monday. The guild of Sund said on Tuesday that it would not pay.", "Tuesday", "2025-04-29"},
			{"2025-05-05", "The guild met on Monday. Hours later, early on Tuesday, the mill burned.", "Tuesday", "2025-05-06"},
			{"", "She spoke on Sunday.", "Sunday", "XXXX-WXX-7"},
		},
	},
	{
		name:     "weekday before or after this one",
		patterns: []string{"@shift @weekday", "this coming @weekday", "this past @weekday", "@weekday of? @shift week", "@shift week on? @weekday", "the? previous|following @weekday"},
		means:    func(r *reading, m *match) sense { return r.weekdayShifted(m) },
		examples: []example{
			{"1989-10-30", "It expired last Thursday.", "last Thursday", "1989-10-26"},
			{"1989-10-30", "It ends next Monday.", "next Monday", "1989-11-06"},
			{"2025-05-11", "It sank on Friday last week.", "Friday last week", "2025-05-09"},
			{"2025-05-14", "It sank on Friday of last week.", "Friday of last week", "2025-05-09"},
		},
	},
	{
		name:     "weekday of the week after",
		patterns: []string{"@weekday week"},
		means: func(r *reading, m *match) sense {
			w := m.val(piece.Weekday)
			if !r.pub.known(calendar.Days) {
				return published(openWeekday(w))
			}
			return published(r.pub.PlusDays((w-r.pub.Weekday()+6)%7 + 8).String())
		},
		examples: []example{{"2025-05-05", "The ferry will not sail until Friday week.", "Friday week", "2025-05-16"}},
	},
	{
		name:     "the unit before the last",
		patterns: []string{"the week|month|year before last"},
		means:    func(r *reading, m *match) sense { return r.unitShifted(m.unit(), -2, m) },
		examples: []example{{"2025-05-05", "It sank the week before last.", "the week before last", "2025-W17"}, {"2025-05-05", "It sank the year before last.", "the year before last", "2023"}},
	},
	{
		name:     "weekend",
		patterns: []string{"the weekend", "@shift weekend"},
		means: func(r *reading, m *match) sense {
			if !r.pub.known(calendar.Days) {
				return published("XXXX-WXX-WE")
			}
			t := r.pub.Day
			switch n := m.val(piece.Shift); {
			case m.at(piece.Shift) == nil && r.lookedForward(m.from):
			case m.at(piece.Shift) == nil && t.Weekday() < 5, n < 0:
				t = t.PlusDays(-7)
			case n > 0:
				t = t.PlusDays(7)
			}
			return published(weekValue(t) + "-WE")
		},
		examples: []example{
			{"2025-05-05", "They talked over the weekend.", "the weekend", "2025-W18-WE"},
			{"2025-05-07", "All games planned for the weekend are off.", "the weekend", "2025-W19-WE"},
		},
	},
	{
		name:     "this, last, next unit",
		patterns: []string{"the? @shift calendar|fiscal? week|month|quarter|year|decade|century", "@shift @month", "this past @month", "this coming @month"},
		means: func(r *reading, m *match) sense {
			if m.at(piece.Month) != nil {
				return r.pub.monthShifted(m)
			}
			if r.named(m) {
				return sense{} // spoke on This Week
			}
			return r.unitShifted(m.unit(), m.val(piece.Shift), m)
		},
		examples: []example{
			{"1989-10-30", "Sales fell last year.", "last year", "1988"},
			{"2025-05-05", "It began last week.", "last week", "2025-W18"},
			{"2025-05-05", "It began this month.", "this month", "2025-05"},
			{"2025-05-05", "On Sunday she was on Norrby Nine's 'This Week.'", "Sunday", "2025-05-04"},
			{"2025-05-05", "She told “This Week” that she left on Sunday.", "Sunday", "2025-05-04"},
			{"2025-05-05", "“Last week it began,” she said. “This week it ends.”", "This week", "2025-W19"},
			{"2025-05-11", "It began last week.", "last week", "2025-W19"},
			{"2025-05-11", "It will begin this week.", "this week", "2025-W20"},
			{"2025-05-11", "It began this week.", "this week", "2025-W19"},
			{"2025-12-29", "She lost her boat this past year.", "past year", "2025"},
			{"2025-02-03", "She lost her boat this past year.", "past year", "2024"},
			{"", "It began last month.", "last month", "XXXX-XX"},
			{"1989-10-30", "He won last April.", "last April", "1989-04"},
		},
	},
	{
		name: "ago, from now",
		patterns: []string{
			"@num @unit ago", "a|an @unit ago", "@num @unit from now", "a|an @unit from now", "a fortnight ago|hence",
			"@num @unit ago today|tonight", "a|an @unit ago today|tonight",
		},
		means: func(r *reading, m *match) sense {
			n, ok := m.num()
			if !ok {
				n = 1
			}
			switch {
			case m.has("fortnight") && m.has("hence"):
				return r.pub.fromNow(2, calendar.Weeks)
			case m.has("fortnight"):
				return r.pub.fromNow(-2, calendar.Weeks)
			case m.has("today"), m.has("tonight"):
				return r.pub.toTheDay(-n, m.unit())
			}
			if m.has("now") {
				return r.pub.fromNow(n, m.unit())
			}
			if s := r.yearOnYear(m); s.value != "" {
				return s
			}
			return r.pub.fromNow(-n, m.unit())
		},
		examples: []example{
			{"2025-05-05", "He died two months ago.", "two months ago", "2025-03"},
			{"2025-05-05", "He died three years ago.", "three years ago", "2022"},
			{"2025-05-05", "He died 10 days ago.", "10 days ago", "2025-04-25"},
			{"2025-05-05", "A fortnight ago he was well.", "A fortnight ago", "2025-W17"},
			{"2025-05-05", "He died three weeks ago today.", "three weeks ago today", "2025-04-14"},
			{"2025-05-05", "He died a year ago today.", "a year ago today", "2024-05-05"},
		},
	},
	{
		name:     "some time ago",
		patterns: []string{"a? @many @unit ago", "a couple of? @unit ago", "long ago", "@unit ago"},
		means: func(_ *reading, m *match) sense {
			return published("PAST_REF")
		},
		examples: []example{{"", "It sank several years ago.", "several years ago", "PAST_REF"}},
	},
	{
		name: "earlier and later than a time",
		patterns: []string{
			"@num @unit earlier|later", "a|an @unit earlier|later", "a fortnight earlier|later", "the day|night|week|month|year before > ,|.|;",
		},
		means: func(r *reading, m *match) sense {
			n, ok := m.num()
			if !ok {
				n = 1
			}
			if m.has("fortnight") {
				if n = 2; m.has("earlier") {
					n = -n
				}
				return r.fromRef(n, calendar.Weeks)
			}
			if m.unit() < calendar.Days {
				return lasting(durationValue(n, m.unit()))
			}
			if m.has("earlier") || m.has("before") {
				if s := r.yearOnYear(m); s.value != "" {
					return s
				}
				n = -n
			}
			return r.fromRef(n, m.unit())
		},
		examples: []example{
			{"2025-05-05", "The pair met on April 16. Two days later it was over.", "Two days later", "2025-04-18"},
			{"1989-10-30", "Its third-quarter loss was up from a year earlier.", "a year earlier", "1988-Q3"},
			{"2025-05-05", "The pair met on April 16. A fortnight later it was over.", "A fortnight later", "2025-W18"},
		},
	},
	{
		name:     "year-earlier",
		patterns: []string{"year - ago|earlier", "the? comparable? year - ago|earlier period|quarter", "the? year - ago|earlier @ord quarter"},
		means: func(r *reading, m *match) sense {
			if s := r.yearOnYear(m); s.value != "" {
				return s
			}
			return r.pub.fromNow(-1, calendar.Years)
		},
		examples: []example{{"1989-10-30", "Profit rose in the third quarter from the year-earlier period.", "the year-earlier period", "1988-Q3"}},
	},
	{
		name:     "the next, the same, that unit",
		patterns: []string{"the @near @unit", "that same? @unit", "the next|very day", "the next morning|night"},
		means:    func(r *reading, m *match) sense { return r.nextToRef(m) },
		examples: []example{
			{"2025-05-05", "He fell on April 16. He died the next day.", "the next day", "2025-04-17"},
			{"2025-05-05", "He fell in 1998. She won that year.", "that year", "1998"},
		},
	},
	{
		name:     "the quarter or year spoken of",
		patterns: []string{"the latest|current quarter|period", "the full|entire|whole year", "the quarter", "for|of|than|throughout < the fiscal? year", "for < the week"},
		means:    func(r *reading, m *match) sense { return r.unitSpokenOf(m) },
		examples: []example{{"1989-10-30", "Its third-quarter loss grew; in the quarter it sold less.", "the quarter", "1989-Q3"}},
	},
	{
		name:     "end of the year or month",
		patterns: []string{"year -? end", "month -? end", "year ' s end", "month ' s end", "@edge in the year|month|week"},
		means: func(r *reading, m *match) sense {
			if r.narrative {
				return r.fromRef(0, m.unit())
			}
			return r.unitShifted(m.unit(), 0, m)
		},
		examples: []example{{"1989-10-30", "It should close by year-end.", "year-end", "1989"}},
	},
	{
		name:     "end of a unit",
		patterns: []string{"end|beginning|start|middle|part|half|rest of < the week|month|quarter|year|decade|century", "@edge in < the week|month|quarter|year"},
		means: func(r *reading, m *match) sense {
			if r.narrative {
				return r.nextToRef(m)
			}
			return r.unitShifted(m.unit(), 0, m)
		},
		examples: []example{{"1989-10-30", "It should close by the end of the year.", "the end of the year", "1989"}},
	},
}
