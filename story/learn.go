package story

import "synoptic/news"

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

// SignNames are the names under which weights.txt holds the weights.
func SignNames() []string { return signNames[:] }
