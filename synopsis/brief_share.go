package synopsis

import (
	"slices"
	"strings"

	"synoptic/news"
)

// shareCites names behind each line of the brief the reports that an agreed line
// or a saying within it has too, and that the line did not name: they tell a part
// of it.
func shareCites(lines []news.Line, agreed []news.Claim, sayings []news.Saying) {
	for i := range lines {
		l := &lines[i]
		for _, c := range agreed {
			if !c.Slight && !c.Background && c.Introduces == "" && standsIn(l.Cites[0], c.Cites) {
				l.Partly = withThose(l, c.Cites)
			}
		}
		for _, s := range sayings {
			l.Partly = withThose(l, saidWithin(l, &s))
		}
	}
}

// standsIn says whether one of some places stands in another.
func standsIn(whole news.Ref, places news.Refs) bool {
	return slices.ContainsFunc(places, func(r news.Ref) bool { return r.Report == whole.Report && whole.Holds(r.Span) })
}

// saidWithin is where others have a saying of which a line is a wording, if that is
// most of the line.
func saidWithin(l *news.Line, s *news.Saying) news.Refs {
	most := slices.ContainsFunc(s.Variants, func(v news.Variant) bool {
		return v.Kind != "indirect" && standsIn(l.Cites[0], v.Cites) && 2*len(strings.Fields(v.Text)) >= len(strings.Fields(l.Text))
	})
	if !most {
		return nil
	}
	var out news.Refs
	for _, v := range s.Variants {
		if v.Kind != "indirect" {
			out = append(out, v.Cites...)
		}
	}
	return out
}

// withThose is what tells a part of a line with more places, of reports that it
// does not name yet.
func withThose(l *news.Line, more news.Refs) []news.Partial {
	out := l.Partly
	for _, r := range more {
		named := slices.ContainsFunc(l.Cites, func(o news.Ref) bool { return o.Report == r.Report }) ||
			slices.ContainsFunc(out, func(o news.Partial) bool { return o.Report == r.Report })
		if !named {
			out = append(out, news.Partial{Ref: r})
		}
	}
	return out
}
