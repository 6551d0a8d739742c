package synopsis

import (
	"slices"

	"synoptic/news"
)

// first is who reported the event first, as the reports tell: the source most
// of them say so of; where none says so, the one medium from which most of
// them have it, if they are three at least and more than one voice.
func (t *table) first() *news.First {
	cites := t.media(func(c news.Credit) bool { return c.Relation == "reported first" })
	source, _ := t.widest(cites)
	if source == "" {
		cites = t.media(medium)
		reports := 0
		if source, reports = t.widest(cites); reports < 3 || 2*reports <= len(t.reports) {
			return nil
		}
		if _, voices, _ := t.voices(cites[source]); voices < 2 && len(t.origins) > 1 && t.voicesOf(cites[source]) < 2 {
			return nil
		}
	}
	if source == "" {
		return nil
	}
	name := t.name(source)
	return &news.First{Source: name, Date: news.Maybe(t.published(source)), Held: t.held(name, -1) != "", Cites: t.inPlace(cites[source])}
}

// medium says whether a credit is to a medium that reported: "the Gazette
// reports", "told the Gazette".
func medium(c news.Credit) bool {
	return c.Relation == "told" && c.Via == "" || c.Reports
}

// media are the places that credit each named source but the report's own
// outlet, by its bare name.
func (t *table) media(credited func(news.Credit) bool) map[string]news.Refs {
	cites := map[string]news.Refs{}
	for i := range t.reports {
		for _, c := range t.reports[i].Marks.Credits {
			if c.Via != "" && !t.own(c.Via, i) {
				c.Source, c.Via = c.Via, ""
			}
			if c.Source != "" && !t.own(c.Source, i) && !c.Unnamed && credited(c) {
				k := bareName(t.name(c.Source))
				cites[k] = append(cites[k], t.ref(i, c.Span))
			}
		}
	}
	return cites
}

// widest is the source that most reports credit, and how many they are.
func (t *table) widest(cites map[string]news.Refs) (source string, reports int) {
	for k, refs := range cites {
		n := reportsOf(t.inPlace(slices.Clone(refs)))
		if n > reports || n == reports && k < source {
			source, reports = k, n
		}
	}
	return source, reports
}

// voicesOf counts the origins of the story behind refs, whomever they credit.
func (t *table) voicesOf(refs news.Refs) int {
	seen := map[int]bool{}
	for _, r := range refs {
		seen[t.origin[t.at[r.Report]]] = true
	}
	return len(seen)
}

// published is the day on which the source published: of the days that its
// credits give, or that stand close to them, the one most say; where other
// credits tell a week or a month, a day in it. Of equals the earliest; empty
// if none gives a day.
func (t *table) published(source string) string {
	votes := map[string]int{}
	var spells []news.Moment
	for i := range t.reports {
		r := &t.reports[i]
		for _, c := range r.Marks.Credits {
			if bareName(t.name(c.Source)) != source && bareName(t.name(c.Via)) != source {
				continue
			}
			beside := news.Span{Start: c.Start - 30, End: c.End + 30}
			if c.When != nil {
				beside = *c.When
			}
			for _, m := range r.Marks.Moments {
				switch {
				case !m.Span.Overlaps(beside) || m.From == "":
				case m.From == m.To:
					votes[m.From]++
				default:
					spells = append(spells, m)
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
			n += len(t.reports)
		}
		votes[day] = n
		if n > votes[best] || n == votes[best] && day < best {
			best = day
		}
	}
	return best
}
