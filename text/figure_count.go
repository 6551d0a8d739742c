package text

import (
	"strings"

	"synoptic/news"
	"synoptic/text/piece"
)

var lexSquare = piece.WordID("square")

var measureRule = figureRule{
	name: "measure",
	read: func(r *figureReading, n *numeral) bool {
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
	examples: []figureExample{
		{"The road is 40 kilometres long.", "40 kilometres", 40, "kilometre", "", "exactly"},
		{"The wall rose from 10 to 12 metres.", "12 metres", 12, "metre", "", "exactly"},
		{"A 12-foot wall fell.", "12-foot", 12, "foot", "wall", "exactly"},
		{"Winds of up to 90 mph blew.", "up to 90 mph", 90, "mph", "", "at most"},
		{"They moved 200 cubic metres of mud.", "200 cubic metres", 200, "cubic metre", "mud", "exactly"},
		{"The mill ground 300 metric tons of rye.", "300 metric tons", 300, "ton", "rye", "exactly"},
		{"The man is 5 feet 6 inches tall.", "5 feet 6 inches", 5.5, "foot", "", "exactly"},
		{"The gap is 12 m wide.", "12 m", 12, "metre", "", "exactly"},
		{"It moved at 50 metres per second.", "50 metres per second", 50, "metre per second", "", "exactly"},
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
var durationRule = figureRule{
	name: "duration",
	read: func(r *figureReading, n *numeral) bool {
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
	examples: []figureExample{
		{"They had a 45-minute phone call.", "45-minute", 45, "minute", "call", "exactly"},
		{"He served nearly two years in jail.", "nearly two years", 2, "year", "", "about"},
	},
}

var consecutive = piece.WordSet("consecutive straight full")

var fractionWords = map[piece.ID]float64{
	piece.WordID("third"): 1. / 3, piece.WordID("thirds"): 1. / 3, piece.WordID("quarters"): 0.25,
	piece.WordID("fifth"): 0.2, piece.WordID("fifths"): 0.2, piece.WordID("tenths"): 0.1,
}

// fractionRule reads two-thirds, three-quarters.
var fractionRule = figureRule{
	name: "fraction",
	read: func(r *figureReading, n *numeral) bool {
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
	examples: []figureExample{{"Two-thirds of the seats stood empty.", "Two-thirds", 0.666667, "part", "", "exactly"}},
}

var scoreWords = piece.WordSet("won win wins lost beat beats beating defeated lead led lose loss victory draw tied tie score final scored vote voted by")

// scoreRule reads 3-1 after a word of winning.
var scoreRule = figureRule{
	name: "score",
	read: func(r *figureReading, n *numeral) bool {
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
	examples: []figureExample{{"Norrby won 3-1 at home.", "3-1", 3, "score", "", "exactly"}},
}

// countRule reads a number with the noun it counts.
var countRule = figureRule{
	name: "count",
	read: func(r *figureReading, n *numeral) bool {
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
	examples: []figureExample{
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
func (r *figureReading) bareCount(n *numeral) bool {
	if n.Bound != "" || n.Value >= 1e6 || n.High > 0 && !r.ps[n.to-1].Is(piece.Year) && !r.ps[n.from].Is(piece.Number) {
		n.right = n.to
		return n.to > n.from+1 || r.ps[n.from].ID != lexOne
	}
	return false
}

// head is the lemma of the noun that what stands from piece i on comes to,
// and the piece after it: "elderly people" is of people.
func (r *figureReading) head(i int) (lemma string, to int) {
	if i < len(r.ps) && (r.ps[i].ID == lexOf || r.ps[i].ID == lexMore) {
		i++
		if i < len(r.ps) && (r.ps[i].ID == lexThe || r.ps[i].ID == lexMore) {
			i++
		}
	}
	i = r.ps.pastHyphen(i)
	if i >= len(r.ps) || r.ps[i].Broke || r.ps[i].Is(piece.Month|piece.Weekday|piece.Shift|piece.Near) && !r.ps[i].Is(piece.Ordinal) {
		return "", i
	}
	last := r.counted(i)
	if last < 0 {
		last = r.lastNoun(i)
	}
	if last < 0 {
		return "", i
	}
	ts := r.marks.Tokens
	for to = i; to < len(r.ps) && r.ps[to].Start < ts[last].End; {
		to++
	}
	return lemmaOf(&ts[last], r.text), to
}

// counted is the token that the number right before piece i counts, as the
// tree tells; -1 if it tells none.
func (r *figureReading) counted(i int) int {
	const reach = 8
	ts := r.marks.Tokens
	k := r.tags.at(r.ps[i-1].Start)
	if k >= len(ts) || ts[k].Rel != "nummod" || ts[k].Head <= k || ts[k].Head > k+reach || ts[ts[k].Head].Tag != "NOUN" {
		return -1
	}
	if strings.IndexByte(r.text[ts[k].End:ts[ts[k].Head].Start], '\n') >= 0 || i < len(r.ps) && !r.ps[i].Letters && !r.ps[i].Glued {
		return -1 // 8 — Witness
	}
	return ts[k].Head
}

// lastNoun is the token of the last noun of the noun phrase that begins at
// piece i, -1 if none begins there.
func (r *figureReading) lastNoun(i int) int {
	const reach = 8
	ts := r.marks.Tokens
	first := r.tags.at(r.ps[i].Start)
	last := -1
	for k := first; k < len(ts) && k < first+reach; k++ {
		if k > first && strings.IndexByte(r.text[ts[k-1].End:ts[k].Start], '\n') >= 0 {
			break
		}
		switch ts[k].Tag {
		case "NOUN", "PROPN":
			if last = k; ts[k].Rel != "" && ts[k].Rel != "compound" && ts[k].Rel != "amod" {
				return k // the tree says that the phrase ends with it
			}
			continue
		case "ADJ", "PUNCT":
			if ts[k].Tag == "ADJ" && last < 0 || r.text[ts[k].Start] == '-' {
				continue
			}
		case "ADV", "VERB":
			if last < 0 && k+1 < len(ts) && ts[k+1].Tag == "NOUN" {
				continue
			}
		}
		break
	}
	return last
}

// lemmaOf is the lemma of a token, or its word made singular where it has
// none.
func lemmaOf(t *news.Token, text string) string {
	if t.Lemma != "" {
		return t.Lemma
	}
	w := strings.ToLower(t.In(text))
	switch {
	case t.Fine != "NNS":
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	}
	return strings.TrimSuffix(w, "s")
}

// plural says whether piece i is a noun of more than one.
func (r *figureReading) plural(i int) bool {
	ts := r.marks.Tokens
	k := r.tags.at(r.ps[i].Start)
	return k < len(ts) && (ts[k].Fine == "NNS" || ts[k].Fine == "NNPS")
}

// countedIn fills what a figure with a unit is of: the noun after it ("a 25%
// levy"), or after "of" ("25% of the vote").
func (r *figureReading) countedIn(n *numeral) bool {
	n.right = max(n.right, n.to)
	if of, to := r.head(n.right); of != "" {
		n.Of = of
		r.ps.about(n, n.left, to)
	}
	return true
}
