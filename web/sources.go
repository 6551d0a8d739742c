package web

import (
	"slices"
	"strings"

	"synoptic/news"
)

// sourcesView is who rests on whom: a list of sources, each with the reports
// that have something from it, and the same as a drawing.
type sourcesView struct {
	Sources []sourceView
	Lone    []sourceView // those on which one report rests
	More    int
	Drawing drawingView
	Voices  []voiceView
}

// sourceView is one source with those that rest on it.
type sourceView struct {
	ID, Name, Held, HeldLink string // Held: the report of this story that it published
	Links                    []linkView
	reports                  []int
}

// linkView is one report resting on a source, with the places that say so.
type linkView struct {
	Name, Relation, Via string
	Cites               []citeView
	Rest                []tellerView
}

// voiceView is reports that are one voice, and by what.
type voiceView struct{ Names, Rule string }

func sources(b *builder) (v sourcesView) {
	defer b.beside()()
	var all []sourceView
	for i, l := range b.s.Sources {
		at, shown := b.at[l.Report]
		if !shown || ownName(b.s.Reports[at], l.Source) {
			continue
		}
		n := slices.IndexFunc(all, func(s sourceView) bool { return alike(s.Name, l.Source) })
		if n < 0 {
			n = len(all)
			all = append(all, sourceView{ID: b.anchor("source", i), Name: l.Source})
		}
		all[n].add(b, at, l)
	}
	slices.SortStableFunc(all, func(x, y sourceView) int { return len(y.reports) - len(x.reports) })
	for _, s := range all[:min(len(all), b.room.others)] {
		if len(s.reports) > 1 || s.Held != "" {
			v.Sources = append(v.Sources, s)
		} else {
			v.Lone = append(v.Lone, s)
		}
	}
	v.More = max(0, len(all)-b.room.others)
	v.Drawing = drawn(b, v.Sources)
	for _, c := range b.columns {
		if len(c.reports) > 1 {
			v.Voices = append(v.Voices, voiceView{b.lettered(c.reports), c.rule})
		}
	}
	return v
}

// add takes a link up. One report's links to one source of one kind are one.
func (s *sourceView) add(b *builder, at int, l news.SourceLink) {
	if h, held := b.at[l.Held]; held {
		s.Held, s.HeldLink = b.names[h], b.reportLink(h)
	}
	if !slices.Contains(s.reports, at) {
		s.reports = append(s.reports, at)
	}
	relation := l.Relation
	if l.Unnamed {
		relation = Say("source.unnamed", relation)
	}
	v := linkView{Name: b.names[at], Relation: relation, Via: l.Via}
	if len(s.Links) < b.room.wordings {
		v.Cites, v.Rest = b.cites("", l.Cites, nil)
	}
	s.Links = append(s.Links, v)
}

// ownName says whether a source is the outlet itself: what it says of itself
// is no source.
func ownName(r news.Account, source string) bool { return alike(string(r.Outlet.Name), source) }

// alike says whether two names are one but for "The" and capitals.
func alike(a, b string) bool {
	bare := func(s string) string { return strings.TrimPrefix(strings.ToLower(strings.TrimSpace(s)), "the ") }
	return a != "" && bare(a) == bare(b)
}

// sourced is who rests on a source, by name, and in which ways.
func sourced(s sourceView) string {
	var names, ways []string
	for _, l := range s.Links {
		if !slices.Contains(names, l.Name) {
			names = append(names, l.Name)
		}
		if !slices.Contains(ways, l.Relation) {
			ways = append(ways, l.Relation)
		}
	}
	const most = 6
	if n := len(names) - most; n > 0 {
		names = append(names[:most], Say("more", n))
	}
	return strings.Join(names, ", ") + " (" + strings.Join(ways, ", ") + ")"
}
