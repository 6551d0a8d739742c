package synopsis

import (
	"slices"

	"synoptic/news"
)

// sayer is who says what the refs hand on, if all of them have it of one and the
// same: by the one name of the story, "" if they do not.
func (g *comparison) sayer(refs news.Refs) string {
	var who []string
	for k, ref := range refs {
		of := g.speakersAt(g.At[ref.Report], ref.Span)
		if k > 0 {
			of = slices.DeleteFunc(of, func(name string) bool { return !slices.Contains(who, name) })
		}
		if who = of; len(who) == 0 {
			return ""
		}
	}
	if len(who) != 1 {
		return ""
	}
	return who[0]
}

// speakersAt are those whose words, told in quotation marks or not, take half of a span
// of a report or more.
func (g *comparison) speakersAt(report int, sp news.Span) []string {
	var out []string
	for _, q := range g.Reports[report].Marks.Quotes {
		name := g.Speaker(q)
		if over := min(q.End, sp.End) - max(q.Start, sp.Start); 2*over >= sp.Len() && name != "" && !q.Denied && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
