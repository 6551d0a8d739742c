package score

// Count is 1 for what is so.
func Count(so bool) int {
	if so {
		return 1
	}
	return 0
}

// Share is part of whole, 0 of nothing.
func Share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Harmonic is the F1 of a precision and a recall.
func Harmonic(precision, recall float64) float64 {
	if precision+recall == 0 {
		return 0
	}
	return 2 * precision * recall / (precision + recall)
}

// F1 is F1 where the same things are right of those told and of those
// labelled.
func F1(right, told, labelled int) float64 {
	return Share(2*right, told+labelled)
}

// TwoSided is F1 where what is right differs by the side that counts it.
func TwoSided(toldRight, told, labelledRight, labelled int) float64 {
	return Harmonic(Share(toldRight, told), Share(labelledRight, labelled))
}
