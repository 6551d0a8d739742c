package clause

import (
	"sort"

	"synoptic/news"
)

// placer finds the name or moment that stands at a place of the text.
type placer struct {
	names    []news.Name
	mentions []news.Mention
	moments  []news.Moment
}

// nameOf is whom the words at s name or mean, empty if nobody.
func (p *placer) nameOf(s news.Span) string {
	if i := holding(len(p.names), func(i int) news.Span { return p.names[i].Span }, s); i >= 0 {
		return p.names[i].Name
	}
	if i := holding(len(p.mentions), func(i int) news.Span { return p.mentions[i].Span }, s); i >= 0 {
		return p.mentions[i].Name
	}
	return ""
}

// isPlace says whether the words at s name a place.
func (p *placer) isPlace(s news.Span) bool {
	i := holding(len(p.names), func(i int) news.Span { return p.names[i].Span }, s)
	return i >= 0 && p.names[i].Kind == "place"
}

// momentAt is the span of the moment that the words at s stand in, span if
// they stand in none.
func (p *placer) momentAt(s, span news.Span) news.Span {
	if i := holding(len(p.moments), func(i int) news.Span { return p.moments[i].Span }, s); i >= 0 {
		return p.moments[i].Span
	}
	return span
}

// dated says whether the words at s overlap a moment that is no duration.
func (p *placer) dated(s news.Span) bool {
	i := holding(len(p.moments), func(i int) news.Span { return p.moments[i].Span }, s)
	return i >= 0 && (p.moments[i].Type == "DATE" || p.moments[i].Type == "TIME")
}

// timed says whether the words at s overlap a moment.
func (p *placer) timed(s news.Span) bool {
	i := holding(len(p.moments), func(i int) news.Span { return p.moments[i].Span }, s)
	return i >= 0
}

// holding is the index of the last of n spans, in order of place, that shares
// a byte with s, among the few that begin before its end; -1 if there is none.
func holding(n int, at func(int) news.Span, s news.Span) int {
	i := sort.Search(n, func(i int) bool { return at(i).Start >= s.End })
	for back := 0; back < 4 && i > 0; back++ {
		i--
		if at(i).Overlaps(s) {
			return i
		}
	}
	return -1
}
