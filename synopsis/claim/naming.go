package claim

import (
	"slices"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// namers are the sentences that a clause is held against beside those near its own:
// for a phrase that may tell who somebody is the first that name that person.
func (s *Story) namers(p place, c *wording.Clause) []place {
	who := c.Person()
	if who == "" {
		return nil
	}
	var out []place
	for _, q := range s.naming[who] {
		if q.report != p.report && !slices.Contains(s.near.to(p), q) {
			out = append(out, q)
		}
	}
	return out
}

// named holds a clause also against those that name whom it may introduce.
func (r *fitting) named(s *Story, p place, c *wording.Clause) []fit {
	r.near(s, p, c)
	for _, q := range s.namers(p, c) {
		r.add(s.align(p, q), c)
	}
	return r.all
}

// mostNaming is in how many sentences of a report it is looked up who a person
// is: that is told where one is first named.
const mostNaming = 4

// namings are, for each person, the first sentences of each report that name that
// person.
func namings(s *statement.Story) map[string][]place {
	out := map[string][]place{}
	for r := range s.Sentences {
		told := map[string]int{}
		for k := range s.Sentences[r] {
			for _, it := range s.Sentences[r][k].Items {
				if it.Kind != statement.Name || it.Pronoun || told[it.Who] == mostNaming {
					continue
				}
				if at := (place{r, k}); len(out[it.Who]) == 0 || out[it.Who][len(out[it.Who])-1] != at {
					told[it.Who]++
					out[it.Who] = append(out[it.Who], at)
				}
			}
		}
	}
	return out
}
