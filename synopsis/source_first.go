package synopsis

import (
	"maps"
	"math"
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// first is who reported the event first, as the reports tell: the source most
// of them say so of; where none says so, the one medium from which most of
// them have it, if they are three at least and more than one voice.
func (t *laid) first() *news.First {
	cites := t.media(func(c news.Credit) bool { return c.Relation == "reported first" })
	cites.ofTheEvent()
	source, _ := cites.widest()
	if source == "" {
		cites = t.media(medium)
		reports := 0
		if source, reports = cites.widest(); reports < 3 || 2*reports <= len(t.Reports) {
			return nil
		}
		if _, voices, _ := t.voices.Count(cites.of[source]); voices < 2 && len(t.voices.Origins) > 1 && cites.voices(source) < 2 {
			return nil
		}
	}
	if source == "" {
		return nil
	}
	name := t.Name(source)
	return &news.First{Source: name, Date: news.Maybe(cites.published(source)), Held: t.voices.Held(name, -1) != "", Cites: t.InPlace(cites.of[source])}
}

// medium says whether a credit is to a medium that reported: "the Gazette
// reports", "told the Gazette".
func medium(c news.Credit) bool {
	return c.Relation == "told" && c.Via == "" || c.Reports
}

// media are sources, each by its bare name, with the places that credit it.
type media struct {
	*laid
	of map[string]news.Refs
}

// media are the named sources that reports credit so, but their own outlets.
func (t *laid) media(credited func(news.Credit) bool) media {
	cites := map[string]news.Refs{}
	for i := range t.Reports {
		for _, c := range t.Reports[i].Marks.Credits {
			if c.Via != "" && !t.voices.Own(c.Via, i) {
				c.Source, c.Via = c.Via, ""
			}
			if c.Source != "" && !t.voices.Own(c.Source, i) && !c.Unnamed && credited(c) {
				k := table.BareName(t.Name(c.Source))
				cites[k] = append(cites[k], t.Ref(i, c.Span))
			}
		}
	}
	return media{t, cites}
}

// widest is the source that most reports credit, and how many they are; of those that
// as many do the one that is credited nearest to the head of a report: what stands far
// down is of something else.
func (m media) widest() (source string, reports int) {
	for _, k := range slices.Sorted(maps.Keys(m.of)) {
		n := table.ReportsOf(m.InPlace(slices.Clone(m.of[k])))
		if n > reports || n == reports && m.nearest(k) < m.nearest(source) {
			source, reports = k, n
		}
	}
	return source, reports
}

// ofTheEvent leaves out the credits that stand far down a report: what is told there is
// as often something else.
func (m media) ofTheEvent() {
	const few = 12
	for k, refs := range m.of {
		m.of[k] = slices.DeleteFunc(slices.Clone(refs), func(r news.Ref) bool {
			s := &m.Reports[m.At[r.Report]]
			n := s.Sentence(r.Start)
			return n >= few && 2*n > len(s.Marks.Sentences)
		})
		if len(m.of[k]) == 0 {
			delete(m.of, k)
		}
	}
}

// nearest is the first sentence of a report in which a source is credited.
func (m media) nearest(source string) int {
	first := math.MaxInt
	for _, r := range m.of[source] {
		first = min(first, m.Reports[m.At[r.Report]].Sentence(r.Start))
	}
	return first
}

// voices counts the origins of the story that credit a source, whomever else
// they credit.
func (m media) voices(source string) int {
	seen := map[int]bool{}
	for _, r := range m.of[source] {
		seen[m.laid.voices.Origin[m.At[r.Report]]] = true
	}
	return len(seen)
}

// published is the day on which a source published: of the days that its
// credits give, or that stand close to them, the one most say; where other
// credits tell a week or a month, a day in it. Of equals the earliest; empty
// if none gives a day.
func (m media) published(source string) string {
	votes := map[string]int{}
	var spells []news.Moment
	for i := range m.Reports {
		r := &m.Reports[i]
		for _, c := range r.Marks.Credits {
			if table.BareName(m.Name(c.Source)) != source && table.BareName(m.Name(c.Via)) != source {
				continue
			}
			beside := news.Span{Start: c.Start - 30, End: c.End + 30}
			if c.When != nil {
				beside = *c.When
			}
			for _, when := range r.Marks.Moments {
				switch {
				case !when.Span.Overlaps(beside) || when.From == "":
				case when.From == when.To:
					votes[when.From]++
				default:
					spells = append(spells, when)
				}
			}
		}
	}
	inSpell := func(day string) bool {
		return slices.ContainsFunc(spells, func(m news.Moment) bool { return m.From <= day && day <= m.To })
	}
	best := ""
	for day, n := range votes {
		if len(spells) > 0 && inSpell(day) {
			n += len(m.Reports)
		}
		votes[day] = n
		if n > votes[best] || n == votes[best] && day < best {
			best = day
		}
	}
	return best
}
