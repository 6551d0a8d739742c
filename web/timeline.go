package web

import (
	"strings"
	"time"

	"synoptic/news"
)

// timelineView is the dated events: those around the event as a list and as a
// drawing to scale, those long before and long after it folded.
type timelineView struct {
	Before, Days, After []dayView
	More                int
	Scale               scaleView
}

// dayView is a date with the events told of it.
type dayView struct {
	When   string
	Events []eventView
	event  news.Event // the first of them
}

type eventView struct {
	lineView
	Otherwise  string
	Background bool
}

// near is how far from the event itself a date may lie to be one of its days.
const near = 30 * 24 * time.Hour

func timeline(b *builder) (v timelineView) {
	defer b.beside()()
	first, last := span(b.s)
	shown := roomFor(b.s.Timeline, first, last, b.room.others)
	for i, e := range b.s.Timeline {
		if !shown[i] {
			v.More++
			continue
		}
		to := &v.Days
		switch far := farOf(e, first, last); {
		case far < 0:
			to = &v.Before
		case far > 0:
			to = &v.After
		}
		w := eventView{b.line(b.anchor("event", i), e.Text, e.Cites, e.Partly), e.Differs, e.Background}
		*to = put(*to, dayView{when(e), []eventView{w}, e})
	}
	v.Scale = scale(b, v.Days)
	return v
}

// farOf says whether an event lies long before the days of the story, -1, or
// long after them, 1.
func farOf(e news.Event, first, last time.Time) int {
	switch from := date(e.From); {
	case !e.Background && from.IsZero():
	case from.Before(first.Add(-near)):
		return -1
	case from.After(last.Add(near)):
		return 1
	}
	return 0
}

// roomFor says which events are shown where there is room for some: those of
// the event itself, then what lies near it, then the rest.
func roomFor(all []news.Event, first, last time.Time, room int) []bool {
	shown := make([]bool, len(all))
	for _, takes := range []func(news.Event) bool{
		func(e news.Event) bool { return !e.Background && farOf(e, first, last) == 0 },
		func(e news.Event) bool { return farOf(e, first, last) == 0 },
		func(news.Event) bool { return true },
	} {
		for i, e := range all {
			if room > 0 && !shown[i] && takes(e) {
				shown[i] = true
				room--
			}
		}
	}
	return shown
}

// put adds an event to the day it is of, if that is the last.
func put(days []dayView, d dayView) []dayView {
	if n := len(days); n > 0 && days[n-1].When == d.When {
		days[n-1].Events = append(days[n-1].Events, d.Events...)
		return days
	}
	return append(days, d)
}

// span is the first and the last day of the event: those of the synopsis, or
// of its reports.
func span(s news.Synopsis) (first, last time.Time) {
	first, last = date(string(s.From)), date(string(s.To))
	for _, r := range s.Reports {
		d := date(string(r.Published.Date))
		if d.IsZero() {
			continue
		}
		if first.IsZero() || d.Before(first) {
			first = d
		}
		if d.After(last) {
			last = d
		}
	}
	return first, last
}

// date is an ISO date, the zero time where it is none.
func date(iso string) time.Time {
	for _, form := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(form, iso); err == nil {
			return t
		}
	}
	return time.Time{}
}

// when is the date of an event as precise as it is known.
func when(e news.Event) string {
	switch {
	case e.Precision == "year" && len(e.From) >= 4:
		return e.From[:4]
	case e.Precision == "month" && len(e.From) >= 7:
		return Day(e.From[:7])
	case len(e.From) == 10 && strings.HasSuffix(e.From, "0-01-01") && e.To == e.From[:3]+"9-12-31":
		return Say("decade", e.From[:4])
	case e.To != "" && e.To != e.From:
		return Span(e.From, e.To)
	}
	return Day(e.From)
}

// stretch says how many dates a fold holds, and from when to when.
func stretch(key string, days []dayView) string {
	first, last := days[0].When, days[len(days)-1].When
	if first == last {
		return Say(key, len(days), first)
	}
	return Say(key, len(days), Say("days", first, last))
}
