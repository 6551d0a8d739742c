package dispute

import "slices"

// likeliest leaves out, of the answers of a report that gives two, the one that
// was set against the others for less: in sentences that are less like, or told
// of what may be another thing. Where neither is the likelier one both stay, and
// that report is asked no more.
func likeliest(answers []answer) []answer {
	type told struct {
		report int
		value  string
	}
	best := map[told]float64{}
	for _, a := range answers {
		if a.with == [2]int{} && a.like == 0 {
			return answers // not set against one another
		}
		best[told{a.report, a.value}] = max(best[told{a.report, a.value}], a.weight())
	}
	lesser := func(a answer) bool {
		for t, w := range best {
			if t.report == a.report && t.value != a.value && w >= best[told{a.report, a.value}]+surelyLiker {
				return true
			}
		}
		return false
	}
	gone := map[[2]int]bool{}
	for _, a := range answers {
		if lesser(a) {
			gone[a.place()] = true
		}
	}
	if len(gone) == 0 {
		return answers
	}
	return slices.DeleteFunc(slices.Clone(answers), func(a answer) bool { return gone[a.place()] || gone[a.with] })
}

// weight is how much an answer was set against another for.
func (a answer) weight() float64 {
	if a.unsure {
		return a.like
	}
	return a.like + 1
}

// surelyLiker is by how much the likeness of two answers differs of which one is
// the likelier.
const surelyLiker = .15
