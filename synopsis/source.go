package synopsis

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// sources lists whom every report has something from, in order of report and
// of first place. Credits of one report to one source in one relation are one
// link. What somebody told a medium ("told the Gazette") the report has from the
// medium; whom a medium cites is a source through it.
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
		links[n].Cites = append(links[n].Cites, t.ref(i, c.Span))
	}
	for _, c := range t.reports[i].Marks.Credits {
		if c.Source == "" || t.own(c.Source, i) {
			continue
		}
		if t.own(c.Via, i) {
			c.Via = ""
		}
		if c.Via != "" && !t.same(c.Via, c.Source) {
			add(c.Via, c)
		}
		if c.Via == "" || c.Relation != "told" {
			add(c.Source, c)
		}
	}
	for n := range links {
		links[n].Cites = t.inPlace(links[n].Cites)
	}
	return links
}

// own says whether a source is the outlet of the report that credits it: to
// itself it is no outside source.
func (t *table) own(source string, by int) bool {
	if source == "" {
		return false
	}
	its, named := house(t.reports[by].Report), house(news.Report{Outlet: news.Outlet{Name: news.Maybe(t.name(source))}})
	if its == named || its == "" {
		return its == named
	}
	_, place := gazetteer.Place(source)
	return !place && strings.HasPrefix(its, named+" ") // CNN, of CNN Web News
}

// held is the id of the report of this story that the source published, if
// we hold one other than the report that credits it.
func (t *table) held(source string, by int) string {
	for _, i := range t.houses[house(news.Report{Outlet: news.Outlet{Name: news.Maybe(t.name(source))}})] {
		if i != by {
			return t.reports[i].ID
		}
	}
	return ""
}
