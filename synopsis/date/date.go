// Package date tells on which day a report of a story was published, where the
// others tell it better than the report itself. It changes no report.
package date

import (
	"cmp"
	"slices"
	"time"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// Better gives the publication dates that the story tells better than a report
// does alone, by id of report. A report without a date, with the year of a
// copyright line or with the date of a masthead, and one whose date was handed
// over and may be that of its being saved, is held against the reports
// whose own date is sure: the weekdays all of them name must fall on the same
// days; one that tells as past, in the words of a report that came out on it, a
// day after its own date is of that day. What is inferred has the precision "about" and a rule that says from
// what; the date that lost is kept in Other. Reports not in the map keep
// their own.
func Better(s news.Story) map[string]news.Date {
	out := map[string]news.Date{}
	var sure []evidence
	var weak []news.Report
	reports, _ := table.Taken(s)
	for _, r := range reports {
		switch day, ok := parseDay(string(r.Published.Date)); {
		case ok && !weakDates[r.Published.Rule] && r.Published.Precision != "about":
			sure = append(sure, evidence{report: r, day: day, clues: cluesOf(r.Text)})
		case weakDates[r.Published.Rule] || !ok:
			weak = append(weak, r)
		}
	}
	if len(sure) == 0 {
		sure = masthead(weak)
	}
	for _, r := range weak {
		if d, ok := infer(r, slices.Clone(sure), weak); ok {
			out[r.ID] = over(r, d)
		}
	}
	for _, e := range sure {
		d, ok := saved(e, sure)
		if !ok {
			d, ok = updated(e, sure)
		}
		if !ok {
			d, ok = ahead(e, sure)
		}
		if ok {
			out[e.report.ID] = over(e.report, d)
		}
	}
	return out
}

// over is the date d with the one it replaces kept beside it.
func over(r news.Report, d news.Date) news.Date {
	if r.Published.Date != "" {
		lost := r.Published
		lost.Other = nil
		d.Other = append([]news.Date{lost}, r.Published.Other...)
	}
	return d
}

// weakDates are the rules whose date may be another's: the day the page was
// saved, the year of a copyright line.
var weakDates = map[string]bool{"masthead": true, "copyright": true, "none": true, "": true}

// evidence is a report whose day of publication is known, and its clues.
type evidence struct {
	report news.Report
	day    time.Time
	clues  clues
}

func about(day time.Time, rule string) news.Date {
	return news.Date{Date: news.Maybe(day.Format(time.DateOnly)), Precision: "about", Rule: rule}
}

func parseDay(s string) (time.Time, bool) {
	day, err := time.Parse(time.DateOnly, s)
	return day, err == nil
}

// before is the last day of the given name on the day or before it.
func before(day time.Time, w time.Weekday) time.Time {
	return day.AddDate(0, 0, -(int(day.Weekday()-w)+7)%7)
}

func within(a, b time.Time, days int) bool {
	return cmp.Compare(a.Sub(b).Abs(), time.Duration(days)*24*time.Hour) <= 0
}
