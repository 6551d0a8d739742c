package synopsis

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// asideRules are why a report is set aside, the surest first: it shares no
// claim with the others, so it is named, and counts in nothing.
var asideRules = []struct {
	rule   string
	reason string // as a person reads it
	holds  func(k kinship) bool
}{
	{
		"round-up", "a round-up, of which this event is one item at most",
		func(k kinship) bool { return k.roundUp && k.opens < memberOpens && k.about < mostlyAbout },
	},
	{
		"no story", "next to nothing stands in it, and nothing of this event",
		func(k kinship) bool { return k.words < fewWords && k.head < stranger/2 },
	},
	{
		"old", "was written weeks before the others", // of what the event goes back to
		func(k kinship) bool { return k.voices > 2 && k.before >= longBefore },
	},
	{
		"another event", "tells of something else",
		func(k kinship) bool { return k.voices > 2 && k.head < stranger && k.core < coreHeld && !k.titled },
	},
	{
		"another event", "tells of something else", // of the same place or people, as many voices show
		func(k kinship) bool {
			return k.voices >= manyVoices && k.words >= fullText && k.head < neighbour && k.core < neighbourCore && k.about < hardly
		},
	},
	{
		"another matter", "hardly speaks of this event",
		func(k kinship) bool {
			return k.voices > 2 && k.opens < leadHeld && k.about < hardly && k.sentences >= 8 && !k.titled
		},
	},
}

// What a report of an event shares with the others, measured on labelled
// stories (AllSides, Gun Violence Archive, NewsEdits, BASIL): of their members
// one in a hundred lies below, of other reports six to eight in ten.
const (
	stranger    = 0.6  // of the heads of both, found in the other, added up
	coreHeld    = 0.25 // of the words that half of the others have
	leadHeld    = 0.2  // of its own head, found in another
	hardly      = 0.3  // of its sentences
	mostlyAbout = 0.7
	memberOpens = 0.8
	fewWords    = 30

	longBefore = 28 // days

	manyVoices    = 5 // from here on the words of the others tell an event from its neighbours
	fullText      = 100
	neighbour     = 0.95
	neighbourCore = 0.35
)

// kinship is what a report shares with those of other voices.
type kinship struct {
	voices    int     // origins of the story
	words     int     // of its text
	sentences int     // of its text
	opens     float64 // weight of its title and first sentences, found in the nearest of the others
	head      float64 // the same and that of the other found in it, added
	core      float64 // weight of the words that half of the other voices have, found in it
	about     float64 // share of its sentences that hold such words
	titled    bool    // its title and that of another name the same things
	before    int     // days by which it was published before all others
	roundUp   bool    // it says so of itself
}

// apart is the reports that tell of something else than the others, and why;
// none where fewer than two would be left.
func (t *laid) apart() []news.Aside {
	if len(t.Reports) < 2 || len(t.voices.Origins) < 2 {
		return nil
	}
	f := t.tell()
	var out []news.Aside
	for i := range t.Reports {
		k := f.kinship(i)
		for _, r := range asideRules {
			if r.holds(k) {
				out = append(out, asideOf(&t.Reports[i], r.rule, r.reason))
				break
			}
		}
	}
	if left := len(t.Reports) - len(out); left == 0 || left == 1 && len(t.Reports) > 2 {
		return nil
	}
	return out
}

// asideOf is a report as it is named where it is set aside.
func asideOf(r *table.Sheet, rule, reason string) news.Aside {
	return news.Aside{Report: r.ID, Input: r.Input, Outlet: r.Outlet.Name, Title: r.Title, Rule: rule, Reason: reason}
}

// ofOneEvent lays the reports of a story that are of its event, and names those
// that are not.
func ofOneEvent(s news.Story) (*laid, []news.Aside) {
	var left []news.Aside
	s.Reports, left = table.Taken(s)
	t := layOut(s)
	out := t.apart()
	if len(out) == 0 {
		return t, left
	}
	s.Reports = slices.DeleteFunc(s.Reports, func(r news.Report) bool {
		return slices.ContainsFunc(out, func(a news.Aside) bool { return a.Report == r.ID })
	})
	return layOut(s), append(out, left...)
}
