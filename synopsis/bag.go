package synopsis

import "slices"

// bag is the stems of some words with their weights, in order of stem.
type bag []stemWeight

type stemWeight struct {
	stem   int32
	weight float64
}

// bag is the words that say something.
func (t *table) bag(words []word) bag {
	var b bag
	for _, w := range words {
		if weight := t.weight(w); weight > 0 {
			b = append(b, stemWeight{w.stem, weight})
		}
	}
	slices.SortFunc(b, func(x, y stemWeight) int { return int(x.stem) - int(y.stem) })
	return slices.CompactFunc(b, func(x, y stemWeight) bool { return x.stem == y.stem })
}

// dice is the weight two bags share, as a share of both (Dice 1945).
func (b bag) dice(o bag) float64 {
	both, all := 0.0, 0.0
	for _, x := range b {
		all += x.weight
	}
	for _, y := range o {
		all += y.weight
	}
	for i, j := 0, 0; i < len(b) && j < len(o); {
		switch {
		case b[i].stem < o[j].stem:
			i++
		case b[i].stem > o[j].stem:
			j++
		default:
			both += b[i].weight + o[j].weight
			i, j = i+1, j+1
		}
	}
	if all == 0 {
		return 0
	}
	return both / all
}
