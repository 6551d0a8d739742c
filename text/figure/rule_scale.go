package figure

import "synoptic/text/piece"

var (
	lexMagnitude = piece.WordID("magnitude")
	lexRichter   = piece.WordID("richter")
)

// magnitudeRule reads how strong an earthquake was.
var magnitudeRule = rule{
	name: "magnitude",
	read: func(r *reading, n *numeral) bool {
		const strongest, reach = 10, 4
		if n.Value <= 0 || n.Value >= strongest || n.High > 0 {
			return false
		}
		i := r.ps.pastHyphen(n.to)
		if i < len(r.ps) && r.ps[i].ID == lexMagnitude && !r.ps[i].Broke {
			n.Unit, n.right = "magnitude", i+1
			return r.countedIn(n)
		}
		k := n.from - 1
		for k > 0 && (r.ps[k].ID == lexOf || r.ps[k].ID == piece.Sign('-') || r.ps[k].ID == lexAt) {
			k--
		}
		if k >= 0 && r.ps[k].ID == lexMagnitude && !r.ps[n.from].Broke {
			n.Unit, n.right = "magnitude", n.to
			return true
		}
		for k := n.to; k < len(r.ps) && k < n.to+reach && !r.ps[k].Broke; k++ {
			if r.ps[k].ID == lexRichter {
				n.Unit, n.right = "magnitude", n.to
				return true
			}
		}
		return false
	},
	examples: []example{
		{"A 6.1-magnitude quake struck.", "6.1-magnitude", 6.1, "magnitude", "quake", "exactly"},
		{"The quake, which measured magnitude 6.1, struck at noon.", "6.1", 6.1, "magnitude", "", "exactly"},
		{"A quake with a magnitude of 5.9 struck.", "5.9", 5.9, "magnitude", "", "exactly"},
		{"A quake of 6.1 on the Richter scale struck.", "6.1", 6.1, "magnitude", "", "exactly"},
	},
}

// degreeRule reads temperatures told by the letter of their scale: 41 °C, 98°F.
var degreeRule = rule{
	name: "degree",
	read: func(r *reading, n *numeral) bool {
		const coldest, hottest = -130, 150
		i := n.to
		if i >= len(r.ps) || r.ps[i].Broke || n.Value < coldest || n.Value > hottest {
			return false
		}
		if r.ps[i].ID != piece.Sign('°') || i+1 == len(r.ps) {
			return false
		}
		switch p := &r.ps[i+1]; {
		case p.Len() != 1 || !p.Glued:
			return false
		case r.text[p.Start] == 'C':
			n.Unit = "degree Celsius"
		case r.text[p.Start] == 'F':
			n.Unit = "degree Fahrenheit"
		}
		n.right = i + 2
		return n.Unit != ""
	},
	examples: []example{
		{"It was 41°C at noon.", "41°C", 41, "degree Celsius", "", "exactly"},
		{"It was 98 °F at noon.", "98 °F", 98, "degree Fahrenheit", "", "exactly"},
	},
}
