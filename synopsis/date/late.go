package date

import (
	"slices"
	"time"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// soonAfter is within how many days of its own date a report was written again,
// or written for.
const soonAfter = 2

// ahead is the day of a report whose own lies before what it tells: it
// tells as past, of a weekday that would lie almost a week back, what a report
// that came out a day or two later tells of the same weekday, in many of
// the same words. A page keeps the day on which it was first put up, a
// paper the day before it is read.
func ahead(e evidence, sure []evidence) (news.Date, bool) {
	mine, moved := datedBy(e.report), e.day
	for n := 1; n <= soonAfter; n++ {
		day := e.day.AddDate(0, 0, n)
		w := day.Weekday()
		if len(mine[w]) == 0 || !past(e.report, before(e.day, w)) {
			continue
		}
		if slices.ContainsFunc(sure, func(o evidence) bool {
			return !o.day.Before(day) && within(o.day, day, soonAfter) && dateOneThing(mine[w], datedBy(o.report)[w], sharedDeed)
		}) {
			moved = day
		}
	}
	if moved.Equal(e.day) {
		return news.Date{}, false
	}
	return about(moved, "weekdays: "+moved.Format("Monday")+" is told as past, as in reports of that day, and was still to come on its own date"), true
}

// toldPast are the weekdays of which a report tells more that is gone by than
// that is not.
func toldPast(r news.Report) map[time.Weekday]bool {
	gone := map[time.Weekday]int{}
	for sp := range table.WordsOf(r.Text) {
		w, is := weekdayNames[sp.In(r.Text)]
		if c := around(r.Marks.Clauses, sp); is && c != nil {
			if c.Tense == "past" && c.Modality == "" {
				gone[w]++
			} else {
				gone[w]--
			}
		}
	}
	out := map[time.Weekday]bool{}
	for w, n := range gone {
		out[w] = n > 0
	}
	return out
}

// around is the innermost clause that holds the words; nil if none does.
func around(clauses []news.Clause, words news.Span) *news.Clause {
	var in *news.Clause
	for i := range clauses {
		if c := &clauses[i]; c.Holds(words) && (in == nil || c.Len() < in.Len()) {
			in = c
		}
	}
	return in
}
