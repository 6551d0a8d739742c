package dispute

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/synopsis/voice"
)

// Lines takes from each line those who stand on another side of a dispute
// than the line does, and drops the lines that nobody else is left to say.
func Lines(voices *voice.Voices, lines []news.Claim, disputes []news.Dispute) []news.Claim {
	out := []news.Claim{}
	for _, c := range lines {
		if KeepSide(voices, &c, disputes) {
			out = append(out, c)
		}
	}
	return out
}

// KeepSide keeps the cites of a line that are on its side of every dispute, and
// says whether a line is left.
func KeepSide(voices *voice.Voices, c *news.Claim, disputes []news.Dispute) bool {
	n := len(c.Cites)
	for i := range disputes {
		c.Cites = OnSide(c.Cites, &disputes[i])
	}
	if len(c.Cites) == n {
		return true
	}
	c.Reports, c.Origins, c.Folded = voices.Count(append(news.Refs{}, c.Cites...))
	return c.Reports > 1
}

// OnSide are the cites that are on no other side of a dispute than the first
// that is on one.
func OnSide(cites news.Refs, d *news.Dispute) news.Refs {
	side := -1
	return slices.DeleteFunc(cites, func(r news.Ref) bool {
		if side >= 0 && table.MeetsAt(d.Sides[side].Cites, news.Refs{r}) {
			return false
		}
		k := slices.IndexFunc(d.Sides, func(s news.Side) bool { return table.MeetsAt(s.Cites, news.Refs{r}) })
		if side < 0 {
			side = k
		}
		return k >= 0 && k != side
	})
}
