package synopsis

import (
	"synoptic/news"
	"synoptic/synopsis/table"
)

// sources lists whom every report has something from, in order of report and
// of first place. Credits of one report to one source in one relation are one
// link. What somebody told a medium ("told the Gazette") the report has from the
// medium; whom a medium cites is a source through it.
func (t *laid) sources() []news.SourceLink {
	links := []news.SourceLink{}
	for i := range t.Reports {
		links = append(links, t.linksOf(i)...)
	}
	return links
}

func (t *laid) linksOf(i int) []news.SourceLink {
	type key struct{ source, relation string }
	at := map[key]int{}
	var links []news.SourceLink
	add := func(source string, c news.Credit) {
		k := key{table.BareName(t.Name(source)), c.Relation}
		n, ok := at[k]
		if !ok {
			n = len(links)
			at[k] = n
			links = append(links, news.SourceLink{
				Report: t.Reports[i].ID, Source: t.Name(source), Relation: c.Relation,
				Unnamed: c.Unnamed && source == c.Source, Held: t.voices.Held(source, i),
			})
		}
		if source == c.Source && links[n].Via == "" && c.Via != "" {
			links[n].Via = t.Name(c.Via)
		}
		links[n].Cites = append(links[n].Cites, t.Ref(i, c.Span))
	}
	for _, c := range t.Reports[i].Marks.Credits {
		if c.Source == "" || t.voices.Own(c.Source, i) {
			continue
		}
		if t.voices.Own(c.Via, i) {
			c.Via = ""
		}
		if c.Via != "" && !t.Same(c.Via, c.Source) {
			add(c.Via, c)
		}
		if c.Via == "" || c.Relation != "told" {
			add(c.Source, c)
		}
	}
	for n := range links {
		links[n].Cites = t.InPlace(links[n].Cites)
	}
	return links
}
