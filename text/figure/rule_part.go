package figure

import "synoptic/text/piece"

var fractionWords = map[piece.ID]float64{
	piece.WordID("third"): 1. / 3, piece.WordID("thirds"): 1. / 3, piece.WordID("quarters"): 0.25,
	piece.WordID("fifth"): 0.2, piece.WordID("fifths"): 0.2, piece.WordID("tenths"): 0.1,
}

// fractionRule reads two-thirds, three-quarters.
var fractionRule = rule{
	name: "fraction",
	read: func(r *reading, n *numeral) bool {
		i := r.ps.pastHyphen(n.to)
		if i >= len(r.ps) || r.ps[i].Broke || n.Value > 9 || !r.ps[n.from].Is(piece.Card) {
			return false
		}
		part, ok := fractionWords[r.ps[i].ID]
		if !ok || i == n.to && n.Value == 1 {
			return false
		}
		n.Value, n.Unit, n.right = piece.Tidy(n.Value*part), "part", i+1
		return true
	},
	examples: []example{{"Two-thirds of the seats stood empty.", "Two-thirds", 0.666667, "part", "", "exactly"}},
}

var scoreWords = piece.WordSet("won win wins lost beat beats beating defeated lead led lose loss victory draw tied tie score final scored vote voted by passed approved backed rejected confirmed ruled defeats edged thrashed")

// scoreRule reads 3-1 after a word of winning.
var scoreRule = rule{
	name: "score",
	read: func(r *reading, n *numeral) bool {
		i := n.from + 1
		if i+1 >= len(r.ps) || r.ps[i].ID != piece.Sign('-') || !r.ps[i].Glued || !r.ps[i+1].Glued || !r.ps[n.from].Is(piece.Number) || !r.ps[i+1].Is(piece.Number) {
			return false
		}
		for k := max(n.from-6, 0); k < n.from; k++ {
			if scoreWords[r.ps[k].ID] {
				n.Value, n.High, n.Unit = r.ps[n.from].Num, r.ps[i+1].Num, "score"
				n.right = i + 2
				return true
			}
		}
		return false
	},
	examples: []example{
		{"Norrby won 3-1 at home.", "3-1", 3, "score", "", "exactly"},
		{"The senate passed the bill 52-48 at dawn.", "52-48", 52, "score", "", "exactly"},
	},
}
