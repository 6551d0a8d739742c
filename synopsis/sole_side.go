package synopsis

import (
	"slices"

	"synoptic/news"
)

// notSides leaves out the sole statements that a dispute shows to be none: an
// answer that several reports give is not told by one alone.
func notSides(soles []news.Sole, disputes []news.Dispute) []news.Sole {
	sides := map[string][]news.Span{}
	for _, d := range disputes {
		for _, side := range d.Sides {
			if side.Reports < 2 {
				continue
			}
			for _, r := range side.Cites {
				sides[r.Report] = append(sides[r.Report], r.Span)
			}
		}
	}
	return slices.DeleteFunc(soles, func(s news.Sole) bool {
		r := s.Cites[0]
		return slices.ContainsFunc(sides[r.Report], func(side news.Span) bool {
			shared := min(r.End, side.End) - max(r.Start, side.Start)
			return 2*shared > min(r.Len(), side.Len()) && 3*side.Len() > r.Len()
		})
	})
}
