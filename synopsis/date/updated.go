package date

import (
	"slices"
	"time"

	"synoptic/news"
)

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
