package verify

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"synoptic/news"
)

// timeline checks that events are dated, in order, as precise as they say,
// and that the story begins and ends with its own events.
func (c *check) timeline(at string, s news.Synopsis) {
	var from, to string
	for i, e := range s.Timeline {
		where := fmt.Sprintf("%s.timeline[%d]", at, i)
		c.led(where+".cites", e.Cites)
		c.within(where+".text", e.Text, e.Cites)
		c.days(where, e)
		if i > 0 && e.From < s.Timeline[i-1].From {
			c.fault(where, "stands after a later event")
		}
		if e.Background || e.Precision != "day" {
			continue
		}
		if from == "" || e.From < from {
			from = e.From
		}
		to = max(to, e.To)
	}
	if string(s.From) != from || string(s.To) != to {
		c.fault(at+".from", "%s to %s, but its own events are from %s to %s", s.From, s.To, from, to)
	}
}

// days checks the days of an event against its precision.
func (c *check) days(at string, e news.Event) {
	from, err := time.Parse(time.DateOnly, e.From)
	to, err2 := time.Parse(time.DateOnly, e.To)
	if err != nil || err2 != nil || to.Before(from) {
		c.fault(at, "%s to %s are no days in order", e.From, e.To)
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
		c.fault(at+".precision", "is %q for %s to %s", e.Precision, e.From, e.To)
	}
}

func (c *check) count(at string, x news.Count) {
	if !c.cites(at+".cites", x.Cites) {
		return
	}
	if x.Cites[0].Text != x.Text {
		c.fault(at+".text", "is not what its first cite says")
	}
	if n, ok := number(x.Text); ok && n != x.Value && n != -x.Value && n != x.High {
		c.fault(at+".value", "is %g, but %q is cited", x.Value, x.Text)
	}
}

var digits = regexp.MustCompile(`^\D*?(\d[\d,]*(?:\.\d+)?)(?:[^\d\pL]\D*)?$`)

// number is the one number in figures that the words hold, if they hold one
// that stands for itself: no million, no dozen, no fraction.
func number(text string) (float64, bool) {
	low := strings.ToLower(text)
	for _, scale := range []string{"hundred", "thousand", "million", "billion", "trillion", "dozen", "score", "half", "½", "¼", "¾"} {
		if strings.Contains(low, scale) {
			return 0, false
		}
	}
	m := digits.FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	n, err := strconv.ParseFloat(strings.ReplaceAll(m[1], ",", ""), 64)
	return n, err == nil
}

func (c *check) source(at string, x news.SourceLink) {
	c.cites(at+".cites", x.Cites)
	if x.Source == "" || x.Relation == "" {
		c.fault(at, "names no source or no relation")
	}
	for i, r := range x.Cites {
		if r.Report != x.Report {
			c.fault(fmt.Sprintf("%s.cites[%d]", at, i), "is not of report %q", x.Report)
		}
	}
	if x.Held != "" && c.reports[x.Held] == nil {
		c.fault(at+".held", "%q is no report", x.Held)
	}
}

func (c *check) first(at string, x news.First) {
	c.cites(at+".cites", x.Cites)
	if x.Source == "" || !aDate(string(x.Date)) {
		c.fault(at, "names no source, or %q is no date", x.Date)
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
