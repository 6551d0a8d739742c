package calendar

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The calendar agrees with the standard library's.
func TestCivilDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := Day{rapid.IntRange(1000, 2199).Draw(t, "y"), rapid.IntRange(1, 12).Draw(t, "m"), 1}
		c.D = rapid.IntRange(1, DaysIn(c.Y, c.M)).Draw(t, "d")
		std := time.Date(c.Y, time.Month(c.M), c.D, 0, 0, 0, 0, time.UTC)
		if n := int(std.Unix() / 86400); std.Unix()%86400 == 0 && c.Serial() != n {
			t.Fatalf("%v: serial %d, want %d", c, c.Serial(), n)
		}
		if back := dayAt(c.Serial()); back != c {
			t.Fatalf("%v comes back as %v", c, back)
		}
		if w := (int(std.Weekday())+6)%7 + 1; c.Weekday() != w {
			t.Fatalf("%v: weekday %d, want %d", c, c.Weekday(), w)
		}
		y, w := c.Week()
		if sy, sw := std.ISOWeek(); y != sy || w != sw {
			t.Fatalf("%v: week %d-%d, want %d-%d", c, y, w, sy, sw)
		}
	})
}

func TestMovableFeasts(t *testing.T) {
	for _, c := range []struct {
		got, want Day
	}{
		{Easter(2024), Day{2024, 3, 31}},
		{Easter(2000), Day{2000, 4, 23}},
		{Easter(2038), Day{2038, 4, 25}},
		{NthWeekday(1999, 11, 4, 4), Day{1999, 11, 25}},
		{NthWeekday(2025, 5, 1, -1), Day{2025, 5, 26}},
	} {
		if c.got != c.want {
			t.Errorf("got %v, want %v", c.got, c.want)
		}
	}
}
