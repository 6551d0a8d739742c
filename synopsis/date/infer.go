package date

import (
	"fmt"
	"slices"
	"time"

	"synoptic/news"
)

// infer is the day of publication of a report by the days of others, or by what
// those beside it that have none show. The
// rules, the surest first:
//
//	figures   of a day in figures that may be two, the one near the others'
//	year      a report whose days with their weekdays fall in other years than the others' is read alone
//	kept      a masthead on which the report's weekdays fall on the same days as the others' is left alone
//	weekdays  the day on which the weekdays of the report are those the others name
//	dates     the day after the last date the report states in the past tense of the story
//	story     the middle day of the others, or of most of those near each other
//
// Where the others are far from each other, and no two of them are near, none tells.
func infer(r news.Report, sure []evidence, beside []news.Report) (news.Date, bool) {
	if len(sure) == 0 {
		return alone(r, beside)
	}
	slices.SortStableFunc(sure, func(a, b evidence) int { return a.day.Compare(b.day) })
	of, ok := together(sure)
	if !ok {
		return alone(r, beside)
	}
	if day, figures := inFigures(r.Cuts, of); figures != "" && r.Published.Date == "" {
		return about(day, fmt.Sprintf("figures: %s, as the story's dated reports have day and month", figures)), true
	}
	middle := of[(len(of)-1)/2].day
	own, dated := parseDay(string(r.Published.Date))
	c := cluesOf(r.Text)
	if dated && r.Published.Rule == "masthead" && !against(c, own, sure) {
		return news.Date{}, false
	}
	if c.ofOtherYear(middle) {
		return alone(r, []news.Report{r})
	}
	last, shared := latest(c, sure)
	switch {
	case shared > 0:
		day := closest(behind(last, toldPast(r)), sure)
		return about(day, fmt.Sprintf("weekdays: %s, as in the story's dated reports", c.named())), true
	case dated:
		return about(middle, "story: its masthead is far from every dated report"), true
	}
	return about(middle, "story: the dated reports of it"), true
}

// together are most of the dated reports, in order of their days, that came out near
// each other. It says no where several did and no two of them near each other, or two
// times as many.
func together(sure []evidence) ([]evidence, bool) {
	from, to, tied := 0, 0, false
	for i := range sure {
		j := i + 1
		for j < len(sure) && within(sure[i].day, sure[j].day, nearEach) {
			j++
		}
		switch {
		case j-i > to-from:
			from, to, tied = i, j, false
		case j-i == to-from && i >= to:
			tied = true
		}
	}
	return sure[from:to], !tied
}

// nearEach is within how many days the reports of an event come out.
const nearEach = 21

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
// weekdays tell, and how many weekdays it shares with them. One that is still to come
// where another names it is not the day before that one came out.
func latest(c clues, sure []evidence) (last time.Time, shared int) {
	for w := range c.weekdays {
		votes := map[time.Time]int{}
		for _, e := range sure {
			if gone, named := toldPast(e.report)[w]; e.clues.weekdays[w] && (gone || !named) {
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

// behind is the last of the two days after a day that are told as past, one after
// the other: who tells of a Saturday as others do, and of a Sunday, tells of the
// next day.
func behind(last time.Time, gone map[time.Weekday]bool) time.Time {
	for n := 0; n < soonAfter && gone[last.AddDate(0, 0, 1).Weekday()]; n++ {
		last = last.AddDate(0, 0, 1)
	}
	return last
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

// alone is the day of publication of a report when no report of the story has a
// sure one: the last day it names with its weekday, in the year in which they
// agree, or else the last day that it and the reports beside it carry of what they
// show.
func alone(r news.Report, beside []news.Report) (news.Date, bool) {
	if r.Published.Rule == "masthead" && r.Published.Date != "" {
		return news.Date{}, false
	}
	years := yearsOf([]news.Report{r})
	years = slices.DeleteFunc(years, func(y int) bool { return y < years[0]-yearsBack })
	if days := cluesOf(r.Text).yearless().days(years); len(days) > 0 {
		last := slices.MaxFunc(days, time.Time.Compare)
		return about(last, "text: "+last.Format("Monday 2 January")+" falls in "+last.Format("2006")), true
	}
	if last, ok := stampedOn(beside); ok {
		return about(last, "shown: a post or photograph of "+last.Format("2 January 2006")), true
	}
	return news.Date{}, false
}

// yearsBack is how many years before the last one a text may be of the days that it
// names with no year lie at most; the last one is that after the last it names.
const yearsBack = 2
