package figure

import (
	"synoptic/text/piece"
)

// countRule reads a number with the noun it counts.
var countRule = rule{
	name: "count",
	read: func(r *reading, n *numeral) bool {
		of, to := r.head(n.to)
		switch {
		case of == "":
			return r.bareCount(n)
		case n.Value == 0 && r.ps.pastHyphen(n.to) > n.to: // zero-tolerance
			return false
		case n.to == n.from+1 && r.ps[n.from].ID == lexOne, n.to == n.from+1 && r.ps[n.from].Is(piece.Year) && n.left == n.from && n.Bound == "" && !r.plural(to-1):
			return false
		}
		n.Of, n.right = of, n.to
		r.ps.about(n, n.left, to)
		return true
	},
	examples: []example{
		{"Half a million people fled.", "Half a million", 5e5, "", "people", "exactly"},
		{"A quarter of a million people fled.", "A quarter of a million", 250000, "", "people", "exactly"},
		{"Some five and a half million people fled.", "Some five and a half million", 5.5e6, "", "people", "about"},
		{"Two and a quarter million people fled.", "Two and a quarter million", 2.25e6, "", "people", "exactly"},
		{"One and three quarter million people fled.", "One and three quarter million", 1.75e6, "", "people", "exactly"},
		{"More than 300 homes stood empty.", "More than 300", 300, "", "home", "more than"},
		{"Over 450,000 deaths were counted.", "Over 450,000", 450000, "", "killed", "more than"},
		{"Hundreds of thousands of birds came.", "Hundreds of thousands", 200000, "", "bird", "at least"},
		{"Several hundred boats lay there.", "Several hundred", 200, "", "boat", "at least"},
		{"Between 5 and 7 boats lay in the bay.", "Between 5 and 7", 5, "", "boat", "exactly"},
	},
}

var lexOne = piece.WordID("one")

// bareCount keeps a number without a noun where a bound or its size shows
// that it is a figure: "more than 300", "2.5 million".
func (r *reading) bareCount(n *numeral) bool {
	if n.Bound != "" || n.Value >= 1e6 || n.High > 0 && !r.ps[n.to-1].Is(piece.Year) && !r.ps[n.from].Is(piece.Number) {
		n.right = n.to
		return n.to > n.from+1 || r.ps[n.from].ID != lexOne
	}
	return false
}
