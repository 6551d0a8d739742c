package synopsis

import "synoptic/news"

// backdrop tells event from background: a statement whose dated places all
// tell of days before or outside the story's own is background. One without
// a date, or with one date of the event, is the event's.
type backdrop map[string][]datedPlace

// datedPlace is a place that dates an event.
type datedPlace struct {
	news.Span
	background bool
}

func backdropOf(timeline []news.Event) backdrop {
	b := backdrop{}
	for _, e := range timeline {
		for _, r := range e.Told() {
			b[r.Report] = append(b[r.Report], datedPlace{r.Span, e.Background})
		}
	}
	return b
}

// holds says whether all dates told at the cites are of the background.
func (b backdrop) holds(cites news.Refs) bool {
	dated := false
	for _, c := range cites {
		for _, p := range b[c.Report] {
			if !p.Overlaps(c.Span) {
				continue
			}
			if !p.background {
				return false
			}
			dated = true
		}
	}
	return dated
}

// part sets what is background apart.
func (b backdrop) part(out *news.Synopsis) {
	for i := range out.Agreed {
		out.Agreed[i].Background = b.holds(out.Agreed[i].Cites)
	}
	for i := range out.Sole {
		out.Sole[i].Background = b.holds(out.Sole[i].Cites)
	}
}
