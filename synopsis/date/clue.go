package date

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// clues are the words of a text that tell when it was written.
type clues struct {
	weekdays map[time.Weekday]bool
	dates    []calendarDay
	years    []int
}

// calendarDay is a day named with its month; with its weekday or year if the
// text gives them.
type calendarDay struct {
	month   time.Month
	day     int
	weekday time.Weekday
	known   bool // the weekday
	year    int
}

// cluesOf reads the clues of a text: "Sunday", "Sunday, May 4", "4 May 2031".
func cluesOf(text string) clues {
	c := clues{weekdays: map[time.Weekday]bool{}}
	var words []string
	for sp := range table.WordsOf(text) {
		words = append(words, strings.TrimSuffix(sp.In(text), "’s"))
	}
	for i, w := range words {
		if day, ok := weekdayNames[strings.TrimSuffix(w, "'s")]; ok {
			c.weekdays[day] = true
		}
		if len(w) == 4 && w[0] <= '9' { // most are no number, and to be told so costs
			if y, err := strconv.Atoi(w); err == nil && y >= 1900 && y < 2200 {
				c.years = append(c.years, y)
			}
		}
		if m, ok := monthNames[w]; ok {
			if d, ok := calendarDayAt(words, i, m); ok {
				c.dates = append(c.dates, d)
			}
		}
	}
	return c
}

// calendarDayAt reads the day around a month: before it or after it, with a
// weekday before both and a year after.
func calendarDayAt(words []string, i int, m time.Month) (calendarDay, bool) {
	at := func(k int) string {
		if k < 0 || k >= len(words) {
			return ""
		}
		return words[k]
	}
	d := calendarDay{month: m, day: dayNumber(at(i + 1))}
	first, next := i, i+2
	if d.day == 0 {
		d.day, first, next = dayNumber(at(i-1)), i-1, i+1
	}
	if d.day == 0 {
		return d, false
	}
	if partsOfDay[at(first-1)] {
		first-- // Sunday evening, April 29
	}
	d.weekday, d.known = weekdayNames[at(first-1)]
	if y, err := strconv.Atoi(at(next)); err == nil && len(at(next)) == 4 {
		d.year = y
	}
	return d, true
}

var partsOfDay = english.Set(english.DayParts)

func dayNumber(w string) int {
	for _, suffix := range []string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, suffix)
	}
	n, err := strconv.Atoi(w)
	if err != nil || n < 1 || n > 31 || len(w) > 2 {
		return 0
	}
	return n
}

// days are the days the clues fix: those with a year, and those whose weekday
// falls on the date in one of the years, the latest such.
func (c clues) days(years []int) []time.Time {
	var out []time.Time
	for _, d := range c.dates {
		try := years
		if d.year != 0 {
			try = []int{d.year}
		} else if !d.known {
			continue
		}
		for _, y := range try {
			day := time.Date(y, d.month, d.day, 0, 0, 0, 0, time.UTC)
			if day.Day() == d.day && (!d.known || day.Weekday() == d.weekday) {
				out = append(out, day)
				break
			}
		}
	}
	return out
}

// yearless are the clues without the days that are told with their year: in a
// text most of those are long gone.
func (c clues) yearless() clues {
	c.dates = slices.DeleteFunc(slices.Clone(c.dates), func(d calendarDay) bool { return d.year != 0 })
	return c
}

// ofOtherYear says whether the text gives days with their weekdays, and none of them
// falls so in the year around a day.
func (c clues) ofOtherYear(day time.Time) bool {
	stated := false
	for _, d := range c.dates {
		if !d.known || d.year != 0 {
			continue
		}
		stated = true
		for y := day.Year() - 1; y <= day.Year()+1; y++ {
			at := time.Date(y, d.month, d.day, 0, 0, 0, 0, time.UTC)
			if at.Weekday() == d.weekday && within(at, day, halfYear) {
				return false
			}
		}
	}
	return stated
}

// halfYear is how many days a day may lie from another to be in the year around it.
const halfYear = 183

// yearsOf are the years the reports name or state, and the one after each,
// the latest first.
func yearsOf(reports []news.Report) []int {
	var out []int
	add := func(y int) { out = append(out, y, y+1) }
	for _, r := range reports {
		if date := string(r.Published.Date); len(date) >= 4 {
			if y, err := strconv.Atoi(date[:4]); err == nil {
				add(y)
			}
		}
		for _, y := range cluesOf(r.Text).years {
			add(y)
		}
	}
	slices.Sort(out)
	slices.Reverse(out)
	return slices.Compact(out)
}

// named lists the weekdays for a person to read.
func (c clues) named() string {
	var out []string
	for w := time.Sunday; w <= time.Saturday; w++ {
		if c.weekdays[w] {
			out = append(out, w.String())
		}
	}
	return strings.Join(out, ", ")
}

var weekdayNames = func() map[string]time.Weekday {
	m := map[string]time.Weekday{}
	for w := time.Sunday; w <= time.Saturday; w++ {
		m[w.String()] = w
	}
	return m
}()

var monthNames = func() map[string]time.Month {
	m := map[string]time.Month{}
	for i := time.January; i <= time.December; i++ {
		name := i.String()
		m[name] = i
		m[name[:3]] = i
	}
	m["Sept"] = time.September
	return m
}()
