package figure

import "synoptic/text/piece"

var percentRule = rule{
	name: "percent",
	read: func(r *reading, n *numeral) bool {
		i := n.to
		if i >= len(r.ps) || r.ps[i].Broke {
			return false
		}
		if r.ps[i].ID == piece.Sign('-') && i+1 < len(r.ps) {
			i++
		}
		switch {
		case r.ps.stand(i, lexPercentagePoints), r.ps.stand(i, lexPercentagePoint):
			n.right, n.Unit = i+2, "percentage point"
			return r.countedIn(n)
		case r.ps[i].ID == piece.Sign('%'), percentWords[r.ps[i].ID]:
			n.right = i + 1
		case r.ps.stand(i, []piece.ID{lexPer, lexCent}):
			n.right = i + 2
		default:
			return false
		}
		n.Unit = "percent"
		return r.countedIn(n)
	},
	examples: []example{
		{"He set a 25% levy on tin.", "25%", 25, "percent", "levy", "exactly"},
		{"Rents rose nearly 3.5 percent.", "nearly 3.5 percent", 3.5, "percent", "", "about"},
		{"The error is 4 percentage points.", "4 percentage points", 4, "percentage point", "", "exactly"},
		{"Turnout was 60 to 65 per cent.", "60 to 65 per cent", 60, "percent", "", "exactly"},
	},
}

var (
	percentWords        = piece.WordSet("percent pct")
	lexPercentagePoints = piece.WordIDs("percentage points")
	lexPercentagePoint  = piece.WordIDs("percentage point")
	lexPer              = piece.WordID("per")
	lexCent             = piece.WordID("cent")
)
