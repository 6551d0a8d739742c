package score

// Agreement is how well one partition of reports agrees with another.
type Agreement struct{ Precision, Recall float64 }

// F1 is both in one figure.
func (a Agreement) F1() float64 {
	return Harmonic(a.Precision, a.Recall)
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

// BCubed is the mean, over all reports, of the share of the report's group
// that belongs with it, and of the share of its own that is in the group
// (Bagga and Baldwin 1998).
func BCubed(gold, told map[string]string) (a Agreement) {
	byGold, byTold, both := cells(gold, told)
	for k, n := range both {
		a.Recall += n * n / byGold[k[0]]
		a.Precision += n * n / byTold[k[1]]
	}
	a.Recall /= float64(len(gold))
	a.Precision /= float64(len(gold))
	return a
}

// Pairwise counts pairs of reports that are in one group.
func Pairwise(gold, told map[string]string) Agreement {
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
	return Agreement{right / max(got, 1), right / max(want, 1)}
}
