package value

import (
	"strings"
	"time"

	"synoptic/news"
)

// Moments grades two times: the line's must hold the other's.
func Moments(a, b *news.Moment) Grade {
	if a.Type != b.Type && (a.Type == "DURATION" || b.Type == "DURATION" || a.Type == "SET" || b.Type == "SET") {
		return None
	}
	if a.From == "" || b.From == "" {
		if x, y := Clock(a), Clock(b); a.From == b.From && strings.Contains(x, ":") && strings.Contains(y, ":") {
			return clocks(a, b, x, y)
		}
		return weekdays(a, b)
	}
	if x, y := Clock(a), Clock(b); x != "" || y != "" {
		return clocks(a, b, x, y)
	}
	switch {
	case a.Value == b.Value:
		return Equal
	case a.From <= b.From && b.To <= a.To && len(a.Value) <= len(b.Value):
		return Vouch
	case a.From <= b.To && b.From <= a.To:
		return Near
	}
	return Rival
}

// Clock is what a moment says of the time of its day: 18:30, MO, EV; "" if
// nothing.
func Clock(m *news.Moment) string {
	if i := strings.IndexByte(m.Value, 'T'); i > 0 && m.Type != "DURATION" {
		return m.Value[i+1:]
	}
	return ""
}

// clocks grades two moments of which one at least tells the time of day.
func clocks(a, b *news.Moment, x, y string) Grade {
	if a.From != b.From || a.To != b.To {
		if a.From <= b.From && b.To <= a.To && x == "" {
			return Vouch
		}
		return Rival
	}
	switch {
	case x == y:
		return Equal
	case x == "":
		return Vouch
	case y == "":
		return Near
	case strings.Contains(x, ":") && strings.Contains(y, ":"):
		return Rival
	}
	return Near
}

// weekdays grades two times of which one at least is not tied to a date.
func weekdays(a, b *news.Moment) Grade {
	x, y := Weekday(a), Weekday(b)
	switch {
	case x == "" || y == "":
		return None
	case x == y:
		return Equal
	}
	return Rival
}

// Weekday is the number of the day of the week, Monday 1, of a moment.
func Weekday(m *news.Moment) string {
	if i := strings.Index(m.Value, "WXX-"); i >= 0 && len(m.Value) > i+4 {
		return m.Value[i+4 : i+5]
	}
	if m.From != "" && m.From == m.To {
		if d, err := time.Parse(time.DateOnly, m.From); err == nil {
			return string('0' + rune((int(d.Weekday())+6)%7+1))
		}
	}
	return ""
}
