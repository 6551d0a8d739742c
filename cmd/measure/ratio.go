package main

// count is 1 for what is so.
func count(so bool) int {
	if so {
		return 1
	}
	return 0
}

// share is part of whole, 0 of nothing.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// harmonic is the F1 of a precision and a recall.
func harmonic(precision, recall float64) float64 {
	if precision+recall == 0 {
		return 0
	}
	return 2 * precision * recall / (precision + recall)
}

// fScore is F1 where the same things are right of those told and of those
// labelled.
func fScore(right, told, labelled int) float64 {
	return share(2*right, told+labelled)
}

// twoSided is F1 where what is right differs by the side that counts it.
func twoSided(toldRight, told, labelledRight, labelled int) float64 {
	return harmonic(share(toldRight, told), share(labelledRight, labelled))
}
