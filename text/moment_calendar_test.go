package text

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"synoptic/news"
)

// The calendar agrees with the standard library's.
func TestCivilDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := civil{rapid.IntRange(1000, 2199).Draw(t, "y"), rapid.IntRange(1, 12).Draw(t, "m"), 1}
		c.d = rapid.IntRange(1, daysIn(c.y, c.m)).Draw(t, "d")
		std := time.Date(c.y, time.Month(c.m), c.d, 0, 0, 0, 0, time.UTC)
		if n := int(std.Unix() / 86400); std.Unix()%86400 == 0 && c.serial() != n {
			t.Fatalf("%v: serial %d, want %d", c, c.serial(), n)
		}
		if back := dayAt(c.serial()); back != c {
			t.Fatalf("%v comes back as %v", c, back)
		}
		if w := (int(std.Weekday())+6)%7 + 1; c.weekday() != w {
			t.Fatalf("%v: weekday %d, want %d", c, c.weekday(), w)
		}
		y, w := c.week()
		if sy, sw := std.ISOWeek(); y != sy || w != sw {
			t.Fatalf("%v: week %d-%d, want %d-%d", c, y, w, sy, sw)
		}
	})
}

func TestMovableFeasts(t *testing.T) {
	for _, c := range []struct {
		got, want civil
	}{
		{easter(2024), civil{2024, 3, 31}},
		{easter(2000), civil{2000, 4, 23}},
		{easter(2038), civil{2038, 4, 25}},
		{nthWeekday(1999, 11, 4, 4), civil{1999, 11, 25}},
		{nthWeekday(2025, 5, 1, -1), civil{2025, 5, 26}},
	} {
		if c.got != c.want {
			t.Errorf("got %v, want %v", c.got, c.want)
		}
	}
}

// What is no date of a report is not known, in whole or in part.
func TestPublishedOn(t *testing.T) {
	for in, want := range map[string]civil{
		"2025-05-05": {2025, 5, 5}, "2025-05": {2025, 5, 0}, "2025": {2025, 0, 0},
		"": {}, "-001-01-01": {}, "0000-00-00": {}, "99999": {}, "9999-01-01": {}, "32 Foo 2025": {},
		"2025-13-01": {2025, 0, 0}, "2025-02-30": {2025, 2, 0}, "1998-02-13T14:26:00": {1998, 2, 13},
	} {
		if got := publishedOn(news.Date{Date: news.Maybe(in)}); got != want {
			t.Errorf("%q is %v, want %v", in, got, want)
		}
	}
}

func TestExtent(t *testing.T) {
	for value, want := range map[string]string{
		"2025": "2025-01-01 2025-12-31", "2024-02": "2024-02-01 2024-02-29", "2025-05-04": "2025-05-04 2025-05-04",
		"2025-W18": "2025-04-28 2025-05-04", "2025-W18-WE": "2025-05-03 2025-05-04", "1989-Q3": "1989-07-01 1989-09-30",
		"1989-H2": "1989-07-01 1989-12-31", "1994-WI": "1994-12-01 1995-02-28", "198": "1980-01-01 1989-12-31",
		"19": "1900-01-01 1999-12-31", "1998-01-19TNI": "1998-01-19 1998-01-19",
		"XXXX-WXX-7": "", "PRESENT_REF": "", "P2W": "", "BC0146": "", "XXXX-04-16": "",
	} {
		m := news.Moment{Value: value, Type: "DATE"}
		placeMoment(&m)
		got := m.From
		if m.To != "" {
			got += " " + m.To
		}
		if got != want {
			t.Errorf("%s covers %q, want %q", value, got, want)
		}
	}
}
