package story

import (
	"slices"

	"synoptic/news"
)

// Together takes reports as one story, whatever they tell, but for those that
// people have said are not of it.
func Together(reports []news.Report, said []Correction) []news.Story {
	ordered := slices.Clone(reports)
	slices.SortStableFunc(ordered, ByPublication)
	var one []Correction
	for i := 1; i < len(ordered); i++ {
		one = append(one, Correction{Kind: "join", Reports: []string{ordered[i-1].ID, ordered[i].ID}})
	}
	s := batch(one)
	joins := make([]Membership, len(ordered))
	for i, r := range ordered {
		joins[i] = s.Add(r)
	}
	for _, c := range said {
		s.Correct(c)
	}
	return s.gather(ordered, joins)
}
