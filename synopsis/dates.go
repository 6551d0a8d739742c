package synopsis

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"synoptic/news"
)

// Dates gives the publication dates that the story tells better than a report
// does alone, by id of report. A report without a date, with the year of a
// copyright line or with the date of a masthead, and one whose date was handed
// over and may be that of its being saved, is held against the reports
// whose own date is sure: the weekdays all of them name must fall on the same
// days. What is inferred has the precision "about" and a rule that says from
// what; the date that lost is kept in Other. Reports not in the map keep
// their own.
func Dates(s news.Story) map[string]news.Date {
	out := map[string]news.Date{}
	var sure []evidence
	var weak []news.Report
	reports, _ := taken(s)
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
		if d, ok := infer(r, slices.Clone(sure)); ok {
			out[r.ID] = over(r, d)
		}
	}
	for _, e := range sure {
		d, ok := saved(e, sure)
		if !ok {
			d, ok = updated(e, sure)
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

// past says whether a moment of the report was read as the day: told as gone
// by, not as to come.
func past(r news.Report, day time.Time) bool {
	return slices.ContainsFunc(r.Marks.Moments, func(m news.Moment) bool {
		return m.From == m.To && m.From == day.Format(time.DateOnly)
	})
}

// updated is the day on which a report was rewritten after its own date: it
// states a later date too, if only the year of a copyright line; it names a
// weekday that would lie almost a week back, while all weekdays it names, two
// at least, are those of reports that came out up to three days later.
func updated(e evidence, sure []evidence) (news.Date, bool) {
	later := func(d news.Date) bool {
		return len(d.Date) >= 4 && string(d.Date) > e.day.Format(time.DateOnly)[:len(d.Date)]
	}
	if !slices.ContainsFunc(e.report.Published.Other, later) {
		return news.Date{}, false
	}
	for _, o := range sure {
		if !o.day.After(e.day) || !within(o.day, e.day, 3) {
			continue
		}
		shared, moved := 0, e.day
		for w := range e.clues.weekdays {
			then, now := before(e.day, w), before(o.day, w)
			switch {
			case !o.clues.weekdays[w] && !then.Equal(now):
				shared = -9
			case then.Equal(now):
				shared++
			case now.After(e.day) && e.day.Sub(then) > 4*24*time.Hour && past(e.report, then):
				shared++
				if now.After(moved) {
					moved = now
				}
			}
		}
		if moved.After(e.day) && shared >= 2 {
			return about(moved, "weekdays: "+moved.Format("Monday")+" is told as past, and was still to come on its own date: rewritten later"), true
		}
	}
	return news.Date{}, false
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

// infer is the day of publication of a report by the days of others. The
// rules, the surest first:
//
//	kept      a masthead on which the report's weekdays fall on the same days as the others' is left alone
//	weekdays  the day on which the weekdays of the report are those the others name
//	dates     the day after the last date the report states in the past tense of the story
//	story     the middle day of the others
func infer(r news.Report, sure []evidence) (news.Date, bool) {
	if len(sure) == 0 {
		return alone(r)
	}
	slices.SortStableFunc(sure, func(a, b evidence) int { return a.day.Compare(b.day) })
	middle := sure[(len(sure)-1)/2].day
	own, dated := parseDay(string(r.Published.Date))
	c := cluesOf(r.Text)
	if dated && r.Published.Rule == "masthead" && !against(c, own, sure) {
		return news.Date{}, false
	}
	last, shared := latest(c, sure)
	switch {
	case shared > 0:
		day := closest(last, sure)
		return about(day, fmt.Sprintf("weekdays: %s, as in the story's dated reports", c.named())), true
	case dated:
		return about(middle, "story: its masthead is far from every dated report"), true
	}
	return about(middle, "story: the dated reports of it"), true
}

// against says whether the story tells against a masthead: a weekday falls on
// another day than in every other report that names it, or no report of the
// story is within ten days.
func against(c clues, own time.Time, sure []evidence) bool {
	same, other := 0, 0
	near := false
	for _, e := range sure {
		near = near || within(own, e.day, 10)
		for w := range c.weekdays {
			if !e.clues.weekdays[w] {
				continue
			}
			if before(own, w).Equal(before(e.day, w)) {
				same++
			} else {
				other++
			}
		}
	}
	return other > 0 && same == 0 || !near && same == 0
}

// latest is the last day that a weekday of the report names as the others'
// weekdays tell, and how many weekdays it shares with them.
func latest(c clues, sure []evidence) (last time.Time, shared int) {
	for w := range c.weekdays {
		votes := map[time.Time]int{}
		for _, e := range sure {
			if e.clues.weekdays[w] {
				votes[before(e.day, w)]++
			}
		}
		var best time.Time
		for day, n := range votes {
			if n > votes[best] || n == votes[best] && day.Before(best) {
				best = day
			}
		}
		if votes[best] > 0 {
			shared++
			if best.After(last) {
				last = best
			}
		}
	}
	return last, shared
}

// closest is the day of the dated report that came out on the day or soonest
// after it; the day itself if none came out within three days.
func closest(day time.Time, sure []evidence) time.Time {
	for _, e := range sure {
		if !e.day.Before(day) && within(e.day, day, 3) {
			return e.day
		}
	}
	return day
}

// masthead finds, among reports with weak dates only, those to hold the
// others against: mastheads whose weekdays agree with the dates the texts
// state.
func masthead(weak []news.Report) []evidence {
	var out []evidence
	var stated []time.Time
	years := yearsOf(weak)
	for _, r := range weak {
		stated = append(stated, cluesOf(r.Text).days(years)...)
	}
	for _, r := range weak {
		day, ok := parseDay(string(r.Published.Date))
		if !ok || r.Published.Rule != "masthead" {
			continue
		}
		if len(stated) == 0 || slices.ContainsFunc(stated, func(s time.Time) bool { return within(day, s, 7) && !s.After(day) }) {
			out = append(out, evidence{report: r, day: day, clues: cluesOf(r.Text)})
		}
	}
	return out
}

// alone is the day of publication of a report when no report of the story
// has a sure one: the last day it states with weekday and date, in the year
// in which they agree.
func alone(r news.Report) (news.Date, bool) {
	if r.Published.Rule == "masthead" && r.Published.Date != "" {
		return news.Date{}, false
	}
	days := cluesOf(r.Text).days(yearsOf([]news.Report{r}))
	if len(days) == 0 {
		return news.Date{}, false
	}
	last := slices.MaxFunc(days, time.Time.Compare)
	return about(last, "text: "+last.Format("Monday 2 January")+" falls in "+last.Format("2006")), true
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
