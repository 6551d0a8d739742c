package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// timeline lists the dated events of the story by their first day. An event
// is told by the smallest clause around a moment whose days are known; moments
// of one event in several reports are one event.
func (t *table) timeline() []news.Event {
	events := []news.Event{}
	for i := range t.reports {
		for _, m := range t.reports[i].Marks.Moments {
			if m.From == "" || m.To == "" || m.Type == "DURATION" || m.Type == "SET" {
				continue
			}
			sp, ok := t.around(i, m.Span)
			if !ok {
				continue
			}
			events = append(events, news.Event{From: m.From, To: m.To, Precision: precision(m), Text: sp.In(t.reports[i].Text), Cites: news.Refs{t.ref(i, sp)}})
		}
	}
	slices.SortStableFunc(events, func(a, b news.Event) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	return events
}

// around is the sentence that holds the moment.
func (t *table) around(i int, sp news.Span) (news.Span, bool) {
	s := t.reports[i].sentence(sp.Start)
	if s < 0 {
		return news.Span{}, false
	}
	return t.reports[i].Marks.Sentences[s].Span, true
}

// precision is how closely the days of a moment are known.
func precision(m news.Moment) string {
	switch {
	case m.From == m.To:
		return "day"
	case len(m.Value) == len("2025-05"):
		return "month"
	case len(m.Value) == len("2025"):
		return "year"
	}
	return "range"
}

// extent is the first and last day of the story's own events.
func extent(events []news.Event) (from, to news.Maybe) {
	for _, e := range events {
		if e.Background || e.Precision != "day" {
			continue
		}
		if from == "" || e.From < string(from) {
			from = news.Maybe(e.From)
		}
		to = max(to, news.Maybe(e.To))
	}
	return from, to
}
