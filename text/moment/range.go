package moment

import (
	"strings"

	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// ranges gives the two ends of a range the days of the whole: "from 2014 to
// 2018", "April 9-17", "between May and July". Each end keeps its own value.
// A length with the time it ends with, or is part of, covers the days of it:
// "the three months to June", "the last two weeks of May".
func ranges(text string, out []news.Moment) {
	for i := 0; i+1 < len(out); i++ {
		a, b := &out[i], &out[i+1]
		if a.End > b.Start || b.From == "" || b.Type != "DATE" {
			continue
		}
		joiner := strings.ToLower(strings.Join(strings.Fields(text[a.End:b.Start]), " "))
		switch {
		case a.Type == "DATE" && a.From != "" && joinsRange(text, a, b, joiner):
			spanned(a, b)
		case a.Type == "DURATION":
			lengthOf(text, a, b, joiner)
		}
	}
}

// joinsRange says whether the words between two times make a range of them.
// What is moved from one day to another lies on one of them only.
func joinsRange(text string, a, b *news.Moment, joiner string) bool {
	before := strings.Fields(strings.ToLower(text[max(0, a.Start-rangeReach):a.Start]))
	last := ""
	if len(before) > 0 {
		last = before[len(before)-1]
	}
	switch joiner {
	case "-", "–", "~", "/":
		return true
	case "through", "till", "until":
		return true
	case "to":
		if last == "from" {
			return len(before) < 2 || !movedWords[before[len(before)-2]]
		}
		return len(a.Value) == len(b.Value) // not: a change on Friday to December's sum
	case "and":
		return last == "between"
	}
	return false
}

const rangeReach = 30 // bytes before a time among which its preposition is looked for

// movedWords are what is done to a date that becomes another.
var movedWords = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields("moved postponed rescheduled delayed pushed changed shifted extended deferred") {
		set[w] = true
	}
	return set
}()

// spanned gives two times the days from the first to the last of both. A
// yearless end before its beginning is of the next year.
func spanned(a, b *news.Moment) {
	if b.To < a.From && b.Anchor == "published" && len(b.Value) >= len("2006-01") {
		y, _ := piece.Digits(b.Value, 4)
		b.Value = string(calendar.Padded(nil, y+1, 4)) + b.Value[4:]
		place(b)
	}
	if a.From >= b.To {
		return
	}
	a.To, b.From = b.To, a.From
}

// lengthOf gives a length its days by the time after it.
func lengthOf(text string, a, b *news.Moment, joiner string) {
	n, digits := piece.Digits(a.Value[1:], 4)
	unit, ok := shiftUnits[a.Value[1+digits:]]
	from, to := publishedOn(news.Date{Date: news.Maybe(b.From)}), publishedOn(news.Date{Date: news.Maybe(b.To)})
	if !ok || digits == 0 || n < 1 || n > mostShift || from.D == 0 || to.D == 0 {
		return
	}
	words := strings.ToLower(a.In(text))
	switch {
	case joiner == "to" || joiner == "ended" || joiner == "ending" || joiner == "ended in" || joiner == "ending in" || joiner == "of" && strings.Contains(words, "last"):
		from = before(to, n, unit)
	case joiner == "starting" || joiner == "beginning", joiner == "of" && strings.Contains(words, "first"):
		to = before(from, -n, unit)
	default:
		return
	}
	first, last := from.String(), to.String()
	if first > last {
		return
	}
	a.From, a.To = first, last
	if !strings.HasPrefix(joiner, "end") { // the year ending June 30: the day is one of its own
		b.From, b.To = first, last
	}
}

// before is the day on which n units that end with a day begin; of n below
// nought the one on which as many that begin with it end.
func before(t calendar.Day, n int, unit calendar.Unit) calendar.Day {
	step := 1
	if n < 0 {
		step = -1
	}
	t = t.PlusDays(step)
	switch unit {
	case calendar.Days:
		t = t.PlusDays(-n)
	case calendar.Weeks:
		t = t.PlusDays(-7 * n)
	case calendar.Months:
		t = t.PlusMonths(-n)
	default:
		t = t.PlusMonths(-12 * n)
	}
	if step < 0 {
		return t.PlusDays(step).PlusDays(1)
	}
	return t
}
