package calendar

import (
	"strconv"
	"strings"
	"time"

	"github.com/markusmobius/go-dateparser"

	"synoptic/page/word"
)

// Among is the first day in a short text, in English, in figures or with the
// names of months in other languages; none if there is none.
func Among(s string) Day {
	w := word.Of(s, 0, len(s))
	if x := Published(w); x.Y > 0 {
		return x
	}
	if x := eastern(s); x.Y > 0 {
		return x
	}
	for i, x := range w {
		if y := Figures(x.Low); y.Y > 0 {
			return y
		}
		if i > 0 && word.IsWeekday(w[i-1].Low) {
			if y := ofWeekday(x.Low, w[i-1].Low); y.Y > 0 {
				return y
			}
		}
	}
	if t, err := (&dateparser.Parser{}).Parse(nil, s); err == nil {
		return Day{t.Time.Year(), int(t.Time.Month()), t.Time.Day()}
	}
	return Day{}
}

// ofWeekday reads 05/04/2031 in the order in which it is that day of the week.
func ofWeekday(s, weekday string) Day {
	t, err := time.Parse("01/02/2006", s)
	u, err2 := time.Parse("02/01/2006", s)
	switch {
	case err == nil && strings.HasPrefix(strings.ToLower(t.Weekday().String()), weekday[:3]):
		return Day{t.Year(), int(t.Month()), t.Day()}
	case err2 == nil && strings.HasPrefix(strings.ToLower(u.Weekday().String()), weekday[:3]):
		return Day{u.Year(), int(u.Month()), u.Day()}
	}
	return Day{}
}

// Figures reads 31.12.2031, and 31/12/2031 where only one order can be meant. It
// is no day where s is neither.
func Figures(s string) Day {
	sign := strings.IndexAny(s, "./-")
	if sign < 1 {
		return Day{}
	}
	f := strings.Split(s, s[sign:sign+1])
	if len(f) != 3 || len(f[2]) != 4 {
		return Day{}
	}
	a, e1 := strconv.Atoi(f[0])
	b, e2 := strconv.Atoi(f[1])
	y, e3 := strconv.Atoi(f[2])
	if e1 != nil || e2 != nil || e3 != nil || a < 1 || b < 1 || a > 31 || b > 31 {
		return Day{}
	}
	switch {
	case b <= 12 && (s[sign] == '.' || a > 12 || a == b):
		return Day{y, b, a}
	case a <= 12 && b > 12 && s[sign] != '.':
		return Day{y, a, b}
	}
	return Day{}
}

// Published is the day of a line that tells of publication: where it names
// several, that behind the word for it.
func Published(w []word.Word) Day {
	for i := range w {
		if low := w[i].Low; low == "published" || low == "posted" {
			if x := First(w[i+1:]); x.Y > 0 {
				return x
			}
		}
	}
	return First(w)
}

// First is the first day that the words state, none if they state none.
func First(w []word.Word) Day {
	for i := range w {
		if x, n := In(w[i:]); n > 0 {
			return x
		}
	}
	return Day{}
}

// Year is the last year named in the words of a copyright line, 0 if none is.
func Year(w []word.Word) int {
	year := 0
	for _, x := range w {
		s := x.Low
		if i := strings.LastIndexAny(s, "-–"); i >= 0 {
			s = strings.TrimLeft(s[i:], "-–")
		}
		if y := Part(strings.TrimPrefix(s, "copyright")); y.M == 0 && y.Y > 1990 && y.Y < 2100 {
			year = y.Y
		}
	}
	return year
}
