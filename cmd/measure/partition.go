package main

// agreement is how well one partition of reports agrees with another.
type agreement struct{ precision, recall float64 }

func (a agreement) f1() float64 {
	return harmonic(a.precision, a.recall)
}

// cells counts the reports of a labelled partition by label, by what was told
// for them, and by both.
func cells(gold, told map[string]string) (byGold, byTold map[string]float64, both map[[2]string]float64) {
	byGold, byTold, both = map[string]float64{}, map[string]float64{}, map[[2]string]float64{}
	for id, g := range gold {
		byGold[g]++
		byTold[told[id]]++
		both[[2]string{g, told[id]}]++
	}
	return byGold, byTold, both
}

// bcubed is the mean, over all reports, of the share of the report's group
// that belongs with it, and of the share of its own that is in the group
// (Bagga and Baldwin 1998).
func bcubed(gold, told map[string]string) (a agreement) {
	byGold, byTold, both := cells(gold, told)
	for k, n := range both {
		a.recall += n * n / byGold[k[0]]
		a.precision += n * n / byTold[k[1]]
	}
	a.recall /= float64(len(gold))
	a.precision /= float64(len(gold))
	return a
}

// pairwise counts pairs of reports that are in one group.
func pairwise(gold, told map[string]string) agreement {
	byGold, byTold, both := cells(gold, told)
	pairs := func(n float64) float64 { return n * (n - 1) / 2 }
	var right, want, got float64
	for _, n := range both {
		right += pairs(n)
	}
	for _, n := range byGold {
		want += pairs(n)
	}
	for _, n := range byTold {
		got += pairs(n)
	}
	return agreement{right / max(got, 1), right / max(want, 1)}
}
