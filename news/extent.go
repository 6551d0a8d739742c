package news

import "slices"

// Extent is the first and the last day of the events of a story, those of its
// background aside: of those that several reports tell of, or of all if there
// are none. Both are empty if no event has a day.
func Extent(events []Event) (from, to Maybe) {
	several := slices.ContainsFunc(events, func(e Event) bool { return e.dated() && e.shared() })
	for _, e := range events {
		if !e.dated() || several && !e.shared() {
			continue
		}
		if from == "" || e.From < string(from) {
			from = Maybe(e.From)
		}
		to = max(to, Maybe(e.To))
	}
	return from, to
}

// dated says whether an event is the story's own, on a day.
func (e Event) dated() bool { return !e.Background && e.Precision == "day" }

// shared says whether several reports tell of an event.
func (e Event) shared() bool {
	return slices.ContainsFunc(e.Cites, func(r Ref) bool { return r.Report != e.Cites[0].Report })
}
