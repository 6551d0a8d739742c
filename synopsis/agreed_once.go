package synopsis

import (
	"slices"
	"strings"

	"synoptic/synopsis/claim"
)

// once makes one of lines that read alike, but for case and signs at their ends,
// and are told as alike: the first, with the places of all. Two places may tell
// the same words of what reading took for two things.
func (t *laid) once(claims []claim.Claim) []claim.Claim {
	type line struct {
		words, introduces string
		said              bool
	}
	at := map[line]int{}
	var out []claim.Claim
	for _, c := range claims {
		text := strings.ToLower(c.Telling.Text(t.Reports[c.Telling.Report].Text))
		l := line{strings.Trim(text, "… .,;:"), c.Telling.Introduces, c.Said}
		if n, again := at[l]; again {
			out[n] = withPlaces(out[n], c)
			continue
		}
		at[l] = len(out)
		out = append(out, c)
	}
	return out
}

// withPlaces is a line that another reads like, with the places of both. Who
// tells all of it there tells it no more in part.
func withPlaces(c, other claim.Claim) claim.Claim {
	c.Full, c.Again = slices.Clone(c.Full), c.Again && other.Again
	for _, p := range other.Full {
		if !slices.ContainsFunc(c.Full, func(q claim.Place) bool { return q.Report == p.Report && q.Sentence == p.Sentence }) {
			c.Full = append(c.Full, p)
		}
	}
	c.Partly = slices.DeleteFunc(slices.Clone(c.Partly), func(p claim.Place) bool {
		return slices.ContainsFunc(c.Full, func(q claim.Place) bool { return q.Report == p.Report })
	})
	return c
}
