package figure

import "synoptic/text/piece"

var lexSquare = piece.WordID("square")

var measureRule = rule{
	name: "measure",
	read: func(r *reading, n *numeral) bool {
		i := r.ps.pastHyphen(n.to)
		if i < len(r.ps) && r.ps[i].ID == piece.Sign('°') && !r.ps[i].Broke {
			n.Unit, n.right = "degree", i+1
			return r.countedIn(n)
		}
		unit, to := r.measureAt(i, n.to)
		if unit == "" || n.from > 0 && r.ps[n.from-1].ID == lexAt && r.ps[n.from].ID == lexOne {
			return false // also "at one point"
		}
		n.Unit, n.right = unit, to
		r.inches(n)
		return r.countedIn(n)
	},
	examples: []example{
		{"The road is 40 kilometres long.", "40 kilometres", 40, "kilometre", "", "exactly"},
		{"The wall rose from 10 to 12 metres.", "12 metres", 12, "metre", "", "exactly"},
		{"A 12-foot wall fell.", "12-foot", 12, "foot", "wall", "exactly"},
		{"Winds of up to 90 mph blew.", "up to 90 mph", 90, "mph", "", "at most"},
		{"They moved 200 cubic metres of mud.", "200 cubic metres", 200, "cubic metre", "mud", "exactly"},
		{"The mill ground 300 metric tons of rye.", "300 metric tons", 300, "ton", "rye", "exactly"},
		{"The man is 5 feet 6 inches tall.", "5 feet 6 inches", 5.5, "foot", "", "exactly"},
		{"The gap is 12 m wide.", "12 m", 12, "metre", "", "exactly"},
		{"It moved at 50 metres per second.", "50 metres per second", 50, "metre per second", "", "exactly"},
		{"They walked two and a half miles home.", "two and a half miles", 2.5, "mile", "", "exactly"},
		{"They walked a 1/4 mile home.", "1/4 mile", .25, "mile", "", "exactly"},
		{"The file of 100 MB was lost.", "100 MB", 100, "megabyte", "", "exactly"},
	},
}

func (ps scan) pastHyphen(i int) int {
	if i+1 < len(ps) && ps[i].ID == piece.Sign('-') && ps[i].Glued {
		return i + 1
	}
	return i
}

// durationRule reads lengths of time; ages are taken before.
var durationRule = rule{
	name: "duration",
	read: func(r *reading, n *numeral) bool {
		i := r.ps.pastHyphen(n.to)
		for i < len(r.ps) && (r.ps[i].ID == lexMore || consecutive[r.ps[i].ID]) && !r.ps[i].Broke {
			i++
		}
		if i >= len(r.ps) || r.ps[i].Broke || !r.ps[i].Is(piece.Unit) {
			return false
		}
		n.Unit, n.right = r.ps[i].Unit().String(), i+1
		return r.countedIn(n)
	},
	examples: []example{
		{"They had a 45-minute phone call.", "45-minute", 45, "minute", "call", "exactly"},
		{"It took one and a half hours.", "one and a half hours", 1.5, "hour", "", "exactly"},
		{"He served nearly two years in jail.", "nearly two years", 2, "year", "", "about"},
	},
}

var consecutive = piece.WordSet("consecutive straight full")
