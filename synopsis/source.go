package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// sources lists whom every report has something from, in order of report and
// of first place. Credits of one report to one source in one relation are one
// link; a medium through which a source spoke ("told the Gazette") is a source
// of its own.
func (t *table) sources() []news.SourceLink {
	links := []news.SourceLink{}
	for i := range t.reports {
		links = append(links, t.linksOf(i)...)
	}
	return links
}

func (t *table) linksOf(i int) []news.SourceLink {
	type key struct{ source, relation string }
	at := map[key]int{}
	var links []news.SourceLink
	add := func(source string, c news.Credit) {
		k := key{bareName(t.name(source)), c.Relation}
		n, ok := at[k]
		if !ok {
			n = len(links)
			at[k] = n
			links = append(links, news.SourceLink{
				Report: t.reports[i].ID, Source: t.name(source), Relation: c.Relation,
				Unnamed: c.Unnamed && source == c.Source, Held: t.held(source, i),
			})
		}
		if source == c.Source && links[n].Via == "" && c.Via != "" {
			links[n].Via = t.name(c.Via)
		}
		links[n].Cites = t.inPlace(append(links[n].Cites, t.ref(i, c.Span)))
	}
	for _, c := range t.reports[i].Marks.Credits {
		if c.Source == "" {
			continue
		}
		add(c.Source, c)
		if c.Via != "" && !t.same(c.Via, c.Source) {
			add(c.Via, c)
		}
	}
	return links
}

// held is the id of the report of this story that the source published, if
// we hold one other than the report that credits it.
func (t *table) held(source string, by int) string {
	name := house(news.Report{Outlet: news.Outlet{Name: news.Maybe(t.name(source))}})
	for i := range t.reports {
		if i != by && name != "" && house(t.reports[i].Report) == name {
			return t.reports[i].ID
		}
	}
	return ""
}

// first is who reported the event first, as the reports tell: the source most
// of them say so of. Its date is the closest that any report gives for what
// that source published.
func (t *table) first() *news.First {
	cites := map[string]news.Refs{}
	for i := range t.reports {
		for _, c := range t.reports[i].Marks.Credits {
			if c.Relation == "reported first" && c.Source != "" {
				k := bareName(t.name(c.Source))
				cites[k] = append(cites[k], t.ref(i, c.Span))
			}
		}
	}
	var all []string
	for k := range cites {
		all = append(all, k)
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortFunc(all, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(cites[b]), len(cites[a])), cmp.Compare(a, b))
	})
	source := t.name(all[0])
	return &news.First{Source: source, Date: news.Maybe(t.published(all[0])), Held: t.held(source, -1) != "", Cites: t.inPlace(cites[all[0]])}
}

// published is the day on which the source published, by the credits that
// tell when: the narrowest span of days any gives, the earliest of equals,
// empty if none gives a day.
func (t *table) published(source string) string {
	var days []string
	for i := range t.reports {
		r := &t.reports[i]
		for _, c := range r.Marks.Credits {
			if c.When == nil || bareName(t.name(c.Source)) != source {
				continue
			}
			for _, m := range r.Marks.Moments {
				if m.Span.Overlaps(*c.When) && m.From != "" && m.From == m.To {
					days = append(days, m.From)
				}
			}
		}
	}
	if len(days) == 0 {
		return ""
	}
	return slices.Min(days)
}
