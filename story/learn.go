package story

import "synoptic/news"

// Start has all streams of this program weigh pairs and links by these tables
// instead of those that are embedded, so that what is learnt from the stories
// that they make rests on the same stories, whatever was learnt last. It is for
// a program that learns, before it groups anything; an empty table changes nothing.
func Start(signs, links string) {
	if signs != "" {
		weights = signWeights(signs)
	}
	if links != "" {
		linkWeights = weightsOfLinks(links)
	}
}

// Pair is two reports that a stream compared, with the measures of how alike
// they are, in the order of SignNames.
type Pair struct {
	A, B  string // ids
	Signs []float64
}

// Pairs groups the reports in the order given and gives every pair of reports
// it compared. Weights are learnt from such pairs.
func Pairs(reports []news.Report) []Pair {
	var out []Pair
	s := New()
	s.link.see = func(a, b string, g *signs) {
		p := Pair{A: a, B: b, Signs: make([]float64, numSigns)}
		for k, v := range g {
			p.Signs[k] = float64(v)
		}
		out = append(out, p)
	}
	for _, r := range reports {
		s.Add(r)
	}
	return out
}

// Link is a report and the story that fits it best, as the reports in it, with
// the measures of how well it fits, in the order of LinkNames.
type Link struct {
	Report string
	Story  []string
	Signs  []float64
}

// Links groups the reports in the order given and gives the best story that
// was found for each, whether the report joined it or not.
func Links(reports []news.Report) []Link {
	var out []Link
	s := batch(nil)
	for _, r := range reports {
		k := s.read.read(&r, s.df)
		slot := s.hold(&r, k)
		keys := s.read.keys(&k)
		c := s.choose(slot, keys)
		if with := max(c.with, c.saga, c.passed); with >= 0 && !c.copy {
			l := Link{Report: r.ID}
			for _, m := range s.stories[s.members[with].story].slots {
				l.Story = append(l.Story, s.members[m].id)
			}
			for _, v := range c.links {
				l.Signs = append(l.Signs, float64(v))
			}
			out = append(out, l)
		}
		s.settle(slot, keys, c)
	}
	return out
}

// SignNames are the names under which weights.txt holds the weights of pairs.
func SignNames() []string { return signNames[:] }

// SignSides tells of each sign whether it can only speak for two reports being
// of one event (1), only against (-1), or either (0), so that no reader meets
// evidence that speaks against itself.
func SignSides() []int8 { return signSides[:] }

// LinkNames are the names under which it holds the weights of links.
func LinkNames() []string { return linkNames[:] }
