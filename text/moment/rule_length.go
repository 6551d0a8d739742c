package moment

import (
	"slices"

	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// lengthRules read durations and sets.
var lengthRules = []rule{
	{
		name: "so many units",
		patterns: []string{
			"the? first|last|next|past|previous|coming|following|latest @num more|consecutive|straight|full? -? @unit",
			"the @num @unit", "the @num -? month|quarter|week|year period",
			"@num more|consecutive|straight|full|additional|trading|business? -? @unit", "a? hundred|thousand @unit",
		},
		means: func(r *reading, m *match) sense {
			n, ok := m.num()
			if !ok || r.isAge(m) || m.unit() == calendar.Weekends || m.unit() == calendar.Quarters && m.has("-") || m.year() > 0 {
				return sense{} // three-quarters; the 1988 quarter
			}
			if u := m.at(piece.Unit); u.Upper && m.unit() == calendar.Minutes && m.at(piece.Number) != nil {
				return sense{} // a programme on television
			}
			return lasting(durationValue(n, m.unit()))
		},
		examples: []example{
			{"", "After a 45-minute talk he left.", "45-minute", "PT45M"},
			{"", "They walked for nearly two weeks.", "nearly two weeks", "P2W"},
			{"", "In the past three months rents rose.", "the past three months", "P3M"},
			{"", "The 62-year-old leader waited 2.5 hours.", "2.5 hours", "PT2H30M"},
		},
	},
	{
		name:     "and a half",
		patterns: []string{"a|an @unit and a half", "@num and a half @unit", "half an @unit", "half a @unit"},
		means: func(_ *reading, m *match) sense {
			n, ok := m.num()
			switch {
			case m.ps[m.from].ID == lexHalf:
				n = 0.5
			case !ok:
				n = 1.5
			default:
				n += 0.5
			}
			return lasting(durationValue(n, m.unit()))
		},
		examples: []example{
			{"", "He rested a minute and a half.", "a minute and a half", "PT1M30S"},
			{"", "It took half an hour.", "half an hour", "PT30M"},
		},
	},
	{
		name: "one unit",
		patterns: []string{
			"for|within|after|than|in|of|about|nearly|almost|over|during|barely|under|just < a|an @unit", "a|an @unit > after|before|of|to", "the past|last decade|century", "@unit - long",
			"an? additional|entire|full|whole|extra @unit", "the fiscal? year > ended|ending", "a year|month|week or so|two", "a while",
		},
		means: func(r *reading, m *match) sense {
			if u := m.at(piece.Unit); u == nil {
				return lasting("PXX")
			} else if u.Is(piece.Plural) || m.unit() < calendar.Minutes || m.to < len(r.ps) && r.ps[m.to].Glued && r.ps[m.to].ID == piece.Sign('-') {
				return sense{}
			}
			if m.has("quarter") || m.has("weekend") {
				return sense{} // a fourth part
			}
			return lasting(durationValue(1, m.unit()))
		},
		examples: []example{{"", "He was freed after a week.", "a week", "P1W"}},
	},
	{
		name: "some units",
		patterns: []string{
			"the? past|last|next|first|coming? a? @many more? @unit", "a? couple of? @unit", "the? past|last|next couple of @unit",
			"recent|coming @unit", "a? @many - @unit", "dozens|scores|hundreds|thousands of @unit", "for|within|in|of < @unit",
		},
		means: func(r *reading, m *match) sense {
			u := m.at(piece.Unit)
			if !u.Is(piece.Plural) && !m.has("-") || m.unit() == calendar.Weekends {
				return sense{}
			}
			if m.has("couple") {
				return lasting(durationValue(2, m.unit()))
			}
			return lasting(durationValue(-1, m.unit()))
		},
		examples: []example{
			{"", "They waited several months.", "several months", "PXM"},
			{"", "Crime fell in recent years.", "recent years", "PXY"},
			{"", "They waited a couple of years.", "a couple of years", "P2Y"},
		},
	},
	{
		name: "every unit",
		patterns: []string{
			"every|each other? @unit", "every|each @num @unit", "@often", "every|each @weekday", "every|each @month", "every|each @part",
			"num < a|per @unit",
		},
		means: func(r *reading, m *match) sense { return r.every(m) },
		examples: []example{
			{"", "They meet every Sunday.", "every Sunday", "XXXX-WXX-7"},
			{"", "They meet every two weeks.", "every two weeks", "P2W"},
			{"", "She reads the daily bulletin.", "daily", "P1D"},
		},
	},
	{
		name:     "weekdays again and again",
		patterns: []string{"@weekdays", "@weekday nights|mornings|evenings|afternoons"},
		means: func(_ *reading, m *match) sense {
			p := m.at(piece.Weekdays | piece.Weekday)
			return repeated("XXXX-WXX-" + string(rune('0'+p.Value)))
		},
		examples: []example{{"", "The court sits on Mondays.", "Mondays", "XXXX-WXX-1"}},
	},
}

// every is the value of a set.
func (r *timeReading) every(m *match) sense {
	switch p := m.at(piece.Weekday | piece.Month | piece.Often | piece.Part); {
	case p != nil && p.Is(piece.Weekday):
		return repeated("XXXX-WXX-" + string(rune('0'+p.Value)))
	case p != nil && p.Is(piece.Month):
		return repeated(calendar.Day{M: p.Value}.String())
	case p != nil && p.Is(piece.Often) && p.Upper && (r.inTitle(m.from) || m.to < len(r.ps) && r.ps[m.to].Upper && !r.ps[m.to].Broke):
		return sense{} // the Daily News
	case p != nil && p.Is(piece.Often):
		return repeated(durationValue(1, calendar.Unit(p.Value)))
	case p != nil && p.Is(piece.Part):
		return repeated("XXXX-XX-XX" + partValues[p.Value])
	}
	n, ok := m.num()
	if !ok {
		n = 1
	}
	if m.has("other") {
		n = 2
	}
	return repeated(durationValue(n, m.unit()))
}

// isAge says whether a length is somebody's age: 62-year-old.
func (r *timeReading) isAge(m *match) bool {
	i := m.to
	if i < len(r.ps) && r.ps[i].ID == piece.Sign('-') {
		i++
	}
	return i < len(r.ps) && slices.Contains(oldWords[:], r.ps[i].ID) && !r.ps[i].Broke
}

var oldWords = [...]piece.ID{piece.WordID("old"), piece.WordID("olds"), piece.WordID("older"), piece.WordID("younger")}

// vagueRules read references to a time without measure.
var vagueRules = []rule{
	{
		name:     "now",
		patterns: []string{"now", "right now", "currently", "at < the|this moment", "at < present", "these days", "at < this time", "for < the time being", "nowadays"},
		means:    func(_ *reading, _ *match) sense { return published("PRESENT_REF") },
		examples: []example{{"", "The bridge is now shut.", "now", "PRESENT_REF"}},
	},
	{
		name:     "in the past",
		patterns: []string{"recently", "more recently", "in < the past", "in < the recent past"},
		means:    func(_ *reading, _ *match) sense { return published("PAST_REF") },
		examples: []example{{"", "He recently moved.", "recently", "PAST_REF"}},
	},
	{
		name:     "in the future",
		patterns: []string{"the near? future", "the near|short term"},
		means:    func(_ *reading, _ *match) sense { return published("FUTURE_REF") },
		examples: []example{{"", "It may open in the near future.", "the near future", "FUTURE_REF"}},
	},
}
