package news

import "slices"

// Extent is the first and the last day of the events of a story, those of its
// background aside: of the event that its brief begins with, and of those that
// several reports tell of, or of all if there are none. Both are empty if no
// event has a day.
func Extent(events []Event, brief []Line) (from, to Maybe) {
	counts := func(e Event) bool { return e.shared() || len(brief) > 0 && e.at(brief[0].Cites) }
	some := slices.ContainsFunc(events, func(e Event) bool { return e.dated() && counts(e) })
	for _, e := range events {
		if !e.dated() || some && !counts(e) {
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
	return slices.ContainsFunc(e.Told(), func(r Ref) bool { return r.Report != e.Cites[0].Report })
}

// Told are the places that tell an event, those that tell less of its words last.
func (e Event) Told() Refs {
	refs := slices.Clone(e.Cites)
	for _, p := range e.Partly {
		refs = append(refs, p.Ref)
	}
	return refs
}

// at says whether an event is told where refs are.
func (e Event) at(refs Refs) bool {
	return slices.ContainsFunc(e.Told(), func(r Ref) bool {
		return slices.ContainsFunc(refs, func(o Ref) bool { return o.Report == r.Report && o.Overlaps(r.Span) })
	})
}
