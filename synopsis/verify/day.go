package verify

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"synoptic/news"
)

// days checks the days of an event against its precision.
func (f *Findings) days(at string, e news.Event) {
	from, err := time.Parse(time.DateOnly, e.From)
	to, err2 := time.Parse(time.DateOnly, e.To)
	if err != nil || err2 != nil || to.Before(from) {
		f.fault(at, "%s to %s are no days in order", e.From, e.To)
		return
	}
	fits := true
	switch e.Precision {
	case "day":
		fits = from.Equal(to)
	case "month":
		fits = from.Day() == 1 && to.Equal(from.AddDate(0, 1, -1))
	case "year":
		fits = from.YearDay() == 1 && to.Equal(from.AddDate(1, 0, -1))
	case "range":
		fits = from.Before(to)
	default:
		fits = false
	}
	if !fits {
		f.fault(at+".precision", "is %q for %s to %s", e.Precision, e.From, e.To)
	}
}

// aDate says whether the words are a date, a month or a year, or unknown.
func aDate(s string) bool {
	if s == "" {
		return true
	}
	for _, form := range []string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(form, s); err == nil {
			return true
		}
	}
	return false
}

// Words that name a day. Those of the last row hang on another day, and could
// mean any.
var (
	weekday  = regexp.MustCompile(`\b(?:(Sun)|(Mon)|(Tues?)|(Wed(?:nes)?)|(Thu(?:rs)?)|(Fri)|(Sat(?:ur)?))(?:day)?\b`)
	monthDay = regexp.MustCompile(`\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?\b`)
	dayMonth = regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`)
	hanging  = regexp.MustCompile(`(?i)\b(?:to(?:day|night|morrow)|yesterday|now|last|next|previous|following|earlier|later|ago|days?|hours?|weeks?|weekend|eve|between|through)\b`)
)

// told doubts the day of an event if the words cited name days and it is none
// of them.
func (c *check) told(at string, e news.Event) {
	from, err := time.Parse(time.DateOnly, e.From)
	if err != nil || e.Precision != "day" || len(e.Cites) == 0 {
		return
	}
	named := false
	for _, r := range e.Cites {
		a := c.reports[r.Report]
		if a == nil || !inside(r.Span, a.Text) {
			return
		}
		words := sentence(a, r.Span)
		if hanging.MatchString(words) || fits(words, from) || string(a.Published.Date) == e.From {
			return
		}
		named = named || weekday.MatchString(words) || monthDay.MatchString(words) || dayMonth.MatchString(words)
	}
	if named {
		c.doubt(at+".from", "is %s, a %s: the words cited name other days", e.From, from.Weekday())
	}
}

// fits says whether the words name the day, or only its weekday.
func fits(words string, day time.Time) bool {
	for _, m := range weekday.FindAllStringSubmatch(words, -1) {
		if m[1+int(day.Weekday())] != "" {
			return true
		}
	}
	is := func(month, n string) bool {
		d, err := strconv.Atoi(n)
		return err == nil && d == day.Day() && strings.HasPrefix(day.Month().String(), month)
	}
	return slices.ContainsFunc(monthDay.FindAllStringSubmatch(words, -1), func(m []string) bool { return is(m[1], m[2]) }) ||
		slices.ContainsFunc(dayMonth.FindAllStringSubmatch(words, -1), func(m []string) bool { return is(m[2], m[1]) })
}

// sentence is the words of the sentences of a report that the place touches.
func sentence(a *news.Account, sp news.Span) string {
	start, end := sp.Start, sp.End
	for _, s := range a.Sentences {
		if inside(s, a.Text) && s.Overlaps(sp) {
			start, end = min(start, s.Start), max(end, s.End)
		}
	}
	return a.Text[start:end]
}
