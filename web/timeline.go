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
	first, last := span(b.s)
	shown := 0
	for i, e := range b.s.Timeline {
		if shown >= b.room.others {
			v.More++
			continue
		}
		shown++
		to := &v.Days
		switch from := date(e.From); {
		case !e.Background && from.IsZero():
		case from.Before(first.Add(-near)):
			to = &v.Before
		case from.After(last.Add(near)):
			to = &v.After
		}
		w := eventView{b.line(b.anchor("event", i), e.Text, e.Cites, nil), e.Differs, e.Background}
		*to = put(*to, dayView{when(e), []eventView{w}, e})
	}
	v.Scale = scale(b, v.Days)
	return v
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
