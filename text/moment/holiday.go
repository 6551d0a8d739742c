package moment

import (
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// holidays are the days of the year that have a name. Words are a pattern. A
// name under which countries keep other days, Independence Day, Labour Day, is
// none.
var holidays = []struct {
	patterns []string
	on       func(y int) calendar.Day
}{
	{[]string{"new year ' s eve"}, fixedDay(12, 31)},
	{[]string{"new year ' s day", "new year ' s > ,|.|and"}, fixedDay(1, 1)},
	{[]string{"christmas eve"}, fixedDay(12, 24)},
	{[]string{"christmas day?", "xmas"}, fixedDay(12, 25)},
	{[]string{"boxing day"}, fixedDay(12, 26)},
	{[]string{"halloween"}, fixedDay(10, 31)},
	{[]string{"valentine ' s day"}, fixedDay(2, 14)},
	{[]string{"st .? patrick ' s day"}, fixedDay(3, 17)},
	{[]string{"the? fourth of july"}, fixedDay(7, 4)},
	{[]string{"canada day"}, fixedDay(7, 1)},
	{[]string{"australia day"}, fixedDay(1, 26)},
	{[]string{"anzac day"}, fixedDay(4, 25)},
	{[]string{"guy fawkes night", "bonfire night"}, fixedDay(11, 5)},
	{[]string{"bastille day"}, fixedDay(7, 14)},
	{[]string{"juneteenth"}, fixedDay(6, 19)},
	{[]string{"veterans ' ? day", "veterans day", "armistice day", "remembrance day"}, fixedDay(11, 11)},
	{[]string{"cinco de mayo"}, fixedDay(5, 5)},
	{[]string{"may day"}, fixedDay(5, 1)},
	{[]string{"thanksgiving day?"}, ruledDay(11, 4, 4)},
	{[]string{"black friday"}, func(y int) calendar.Day { return calendar.NthWeekday(y, 11, 4, 4).PlusDays(1) }},
	{[]string{"labor day"}, ruledDay(9, 1, 1)},
	{[]string{"memorial day"}, ruledDay(5, 1, -1)},
	{[]string{"columbus day"}, ruledDay(10, 1, 2)},
	{[]string{"martin luther king jr .? day", "martin luther king jr. day", "martin luther king day", "mlk day"}, ruledDay(1, 1, 3)},
	{[]string{"presidents day", "presidents ' day"}, ruledDay(2, 1, 3)},
	{[]string{"mother ' s day"}, ruledDay(5, 7, 2)},
	{[]string{"father ' s day"}, ruledDay(6, 7, 3)},
	{[]string{"election day"}, func(y int) calendar.Day { return calendar.NthWeekday(y, 11, 1, 1).PlusDays(1) }},
	{[]string{"easter", "easter sunday"}, calendar.Easter},
	{[]string{"easter monday"}, func(y int) calendar.Day { return calendar.Easter(y).PlusDays(1) }},
	{[]string{"good friday"}, func(y int) calendar.Day { return calendar.Easter(y).PlusDays(-2) }},
	{[]string{"palm sunday"}, func(y int) calendar.Day { return calendar.Easter(y).PlusDays(-7) }},
	{[]string{"ash wednesday"}, func(y int) calendar.Day { return calendar.Easter(y).PlusDays(-46) }},
}

func fixedDay(m, d int) func(int) calendar.Day {
	return func(y int) calendar.Day { return calendar.On(y, m, d) }
}

func ruledDay(m, weekday, n int) func(int) calendar.Day {
	return func(y int) calendar.Day { return calendar.NthWeekday(y, m, weekday, n) }
}

// holidayRules makes a rule of each holiday: alone, or with a year.
func holidayRules() []rule {
	var rules []rule
	for _, h := range holidays {
		rule := rule{name: "holiday", means: func(r *reading, m *match) sense { return r.holiday(h.on, m) }}
		for _, p := range h.patterns {
			rule.patterns = append(rule.patterns, p)
			if p[len(p)-1] != '?' && !hasFollow(p) {
				rule.patterns = append(rule.patterns, p+" ,? of? @year", "the? @year "+p, p+" @num @unit ago", "last|this|next "+p)
			}
		}
		rules = append(rules, rule)
	}
	rules[0].examples = []example{
		{"2014-01-02", "She was shot at a New Year's Eve party.", "New Year's Eve", "2013-12-31"},
		{"2014-01-02", "The shop was robbed on Christmas Eve.", "Christmas Eve", "2013-12-24"},
		{"2024-04-03", "They marched on Good Friday.", "Good Friday", "2024-03-29"},
		{"2024-05-03", "They marched on Anzac Day.", "Anzac Day", "2024-04-25"},
		{"2031-12-29", "She was shot on New Year's Eve two years ago.", "New Year's Eve two years ago", "2029-12-31"},
		{"2031-12-29", "The 2029 New Year's Eve attacks are not forgotten.", "The 2029 New Year's Eve", "2029-12-31"},
		{"", "They marched on Christmas Day.", "Christmas Day", "XXXX-12-25"},
		{"2031-03-14", "The pier was torn down over Easter.", "Easter", "2030-04-21"},
		{"2000-01-07", "The boy was found on Thanksgiving Day.", "Thanksgiving Day", "1999-11-25"},
	}
	return rules
}

func hasFollow(p string) bool {
	for i := range p {
		if p[i] == '>' {
			return true
		}
	}
	return false
}

// holiday is the day of the holiday in its year: the one named, else the one
// nearest to publication on the side its clause looks to.
func (r *reading) holiday(on func(int) calendar.Day, m *match) sense {
	if !r.ps[m.from].Upper && !r.ps[m.to-1].Is(piece.Year) {
		if p := &r.ps[m.from]; p.ID != lexThe && !p.Is(piece.Shift) {
			return sense{}
		}
	}
	if n, ok := m.num(); ok && m.has("ago") {
		if unit := &r.ps[m.to-2]; calendar.Unit(unit.Value) != calendar.Years || n > 200 || !r.pub.known(calendar.Years) {
			return sense{}
		}
		return published(on(r.pub.Y - int(n)).String())
	}
	if y := m.year(); y > 0 {
		return dated(on(y))
	}
	if !r.pub.known(calendar.Days) {
		if a, b := on(2000), on(2001); a.M == b.M && a.D == b.D {
			return published(calendar.Day{M: a.M, D: a.D}.String())
		}
		return published("XXXX-XX-XX")
	}
	if r.narrative && r.ref.Y > 0 {
		return linked(on(r.ref.Y).String())
	}
	t := on(r.pub.Y)
	const justPast = 31
	if last := on(r.pub.Y - 1); r.pub.Serial()-last.Serial() <= justPast {
		return published(last.String()) // the next is most of a year away
	}
	if r.pub.Before(t) && r.doneIn(m.from) {
		return published(on(r.pub.Y - 1).String())
	}
	return published(on(r.pub.Y + yearByTense(t, r.pub.Day, r.tenseAt(m.from))).String())
}
