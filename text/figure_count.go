package text

import (
	"strings"

	"synoptic/news"
)

// measureUnits are the units of measure with their words.
var measureUnits = []struct{ unit, words string }{
	{"kilometre", "kilometre kilometer kilometres kilometers km kms"},
	{"metre", "metre meter metres meters"},
	{"decimetre", "decimetre decimeter decimetres decimeters dm"},
	{"micrometre", "micrometre micrometer micrometres micrometers"},
	{"nanometre", "nanometre nanometer nanometres nanometers nm"},
	{"picometer", "picometre picometer picometres picometers"},
	{"centimetre", "centimetre centimeter centimetres centimeters cm"},
	{"millimetre", "millimetre millimeter millimetres millimeters mm"},
	{"mile", "mile miles"},
	{"foot", "foot feet ft"},
	{"inch", "inch inches"},
	{"yard", "yard yards"},
	{"acre", "acre acres"},
	{"hectare", "hectare hectares"},
	{"kilogram", "kilogram kilograms kilo kilos kg"},
	{"gram", "gram grams"},
	{"milligram", "milligram milligrams mg"},
	{"microgram", "microgram micrograms mcg μg µg"},
	{"bit", "bit bits"},
	{"byte", "byte bytes"},
	{"kilobyte", "kilobyte kilobytes kb"},
	{"megabyte", "megabyte megabytes mb"},
	{"gigabyte", "gigabyte gigabytes gb"},
	{"terabyte", "terabyte terabytes tb"},
	{"millilitre", "millilitre milliliter millilitres milliliters ml"},
	{"pint", "pint pints"},
	{"teaspoon", "teaspoon teaspoons tsp"},
	{"tablespoon", "tablespoon tablespoons tbsp"},
	{"radian", "radian radians rad"},
	{"turn", "turns"},
	{"pound", "pound pounds lb lbs"},
	{"ounce", "ounce ounces"},
	{"ton", "ton tons tonne tonnes"},
	{"litre", "litre liter litres liters"},
	{"gallon", "gallon gallons"},
	{"barrel", "barrel barrels"},
	{"degree", "degree degrees"},
	{"mph", "mph"},
	{"kph", "kph kmh"},
	{"knot", "knots"},
	{"watt", "watts"},
	{"kilowatt", "kilowatt kilowatts kw"},
	{"megawatt", "megawatt megawatts mw"},
	{"gigawatt", "gigawatt gigawatts gw"},
	{"calibre", "caliber calibre"},
	{"point", "point points"},
	{"basis point", "bp"},
}

var measureNames = func() (names []string) {
	for i, u := range measureUnits {
		names = append(names, u.unit)
		for _, w := range strings.Fields(u.words) {
			lex.add(w, kMeasure, i)
		}
	}
	return names
}()

var lexSquare = lex.add("square", 0, 0)

var measureRule = figureRule{
	name: "measure",
	read: func(r *figureReading, n *numeral) bool {
		i := r.ps.pastHyphen(n.to)
		if i < len(r.ps) && r.ps[i].id == lexDegree && !r.ps[i].broke {
			n.Unit, n.right = "degree", i+1
			return r.countedIn(n)
		}
		unit, to := r.measureAt(i, n.to)
		if unit == "" || n.from > 0 && r.ps[n.from-1].id == lexAt && r.ps[n.from].id == lexOne {
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
	if i+1 < len(ps) && ps[i].id == lex.signs['-'] && ps[i].glued {
		return i + 1
	}
	return i
}

// durationRule reads lengths of time; ages are taken before.
var durationRule = figureRule{
	name: "duration",
	read: func(r *figureReading, n *numeral) bool {
		i := r.ps.pastHyphen(n.to)
		for i < len(r.ps) && (r.ps[i].id == lexMore || consecutive[r.ps[i].id]) && !r.ps[i].broke {
			i++
		}
		if i >= len(r.ps) || r.ps[i].broke || r.ps[i].kind&kUnit == 0 {
			return false
		}
		n.Unit, n.right = unitOf(&r.ps[i]).String(), i+1
		return r.countedIn(n)
	},
	examples: []figureExample{
		{"They had a 45-minute phone call.", "45-minute", 45, "minute", "call", "exactly"},
		{"He served nearly two years in jail.", "nearly two years", 2, "year", "", "about"},
	},
}

var consecutive = idSet("consecutive straight full")

var fractionWords = map[pieceID]float64{
	lex.words["third"].id: 1. / 3, lex.add("thirds", 0, 0): 1. / 3, lex.words["quarters"].id: 0.25,
	lex.words["fifth"].id: 0.2, lex.add("fifths", 0, 0): 0.2, lex.add("tenths", 0, 0): 0.1,
}

// fractionRule reads two-thirds, three-quarters.
var fractionRule = figureRule{
	name: "fraction",
	read: func(r *figureReading, n *numeral) bool {
		i := r.ps.pastHyphen(n.to)
		if i >= len(r.ps) || r.ps[i].broke || n.Value > 9 || r.ps[n.from].kind&kCard == 0 {
			return false
		}
		part, ok := fractionWords[r.ps[i].id]
		if !ok || i == n.to && n.Value == 1 {
			return false
		}
		n.Value, n.Unit, n.right = tidy(n.Value*part), "part", i+1
		return true
	},
	examples: []figureExample{{"Two-thirds of the seats stood empty.", "Two-thirds", 0.666667, "part", "", "exactly"}},
}

var scoreWords = idSet("won win wins lost beat beats beating defeated lead led lose loss victory draw tied tie score final scored vote voted by")

// scoreRule reads 3-1 after a word of winning.
var scoreRule = figureRule{
	name: "score",
	read: func(r *figureReading, n *numeral) bool {
		i := n.from + 1
		if i+1 >= len(r.ps) || r.ps[i].id != lex.signs['-'] || !r.ps[i].glued || !r.ps[i+1].glued || r.ps[n.from].kind&kNumber == 0 || r.ps[i+1].kind&kNumber == 0 {
			return false
		}
		for k := max(n.from-6, 0); k < n.from; k++ {
			if scoreWords[r.ps[k].id] {
				n.Value, n.High, n.Unit = r.ps[n.from].num, r.ps[i+1].num, "score"
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
		case n.to == n.from+1 && r.ps[n.from].id == lexOne, n.to == n.from+1 && r.ps[n.from].kind&kYear != 0 && n.left == n.from && n.Bound == "" && !r.plural(to-1):
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

var lexOne = lex.words["one"].id

// bareCount keeps a number without a noun where a bound or its size shows
// that it is a figure: "more than 300", "2.5 million".
func (r *figureReading) bareCount(n *numeral) bool {
	if n.Bound != "" || n.Value >= 1e6 || n.High > 0 && r.ps[n.to-1].kind&kYear == 0 && r.ps[n.from].kind&kNumber == 0 {
		n.right = n.to
		return n.to > n.from+1 || r.ps[n.from].id != lexOne
	}
	return false
}

// head is the lemma of the noun that what stands from piece i on comes to,
// and the piece after it: "elderly people" is of people.
func (r *figureReading) head(i int) (lemma string, to int) {
	if i < len(r.ps) && (r.ps[i].id == lexOf || r.ps[i].id == lexMore) {
		i++
		if i < len(r.ps) && (r.ps[i].id == lexThe || r.ps[i].id == lexMore) {
			i++
		}
	}
	i = r.ps.pastHyphen(i)
	if i >= len(r.ps) || r.ps[i].broke || r.ps[i].kind&(kMonth|kWeekday|kShift|kNear) != 0 && r.ps[i].kind&kOrdinal == 0 {
		return "", i
	}
	last := r.counted(i)
	if last < 0 {
		last = r.lastNoun(i)
	}
	if last < 0 {
		return "", i
	}
	ts := r.doc.marks.Tokens
	for to = i; to < len(r.ps) && r.ps[to].start < ts[last].End; {
		to++
	}
	return lemmaOf(&ts[last], r.doc.text), to
}

// counted is the token that the number right before piece i counts, as the
// tree tells; -1 if it tells none.
func (r *figureReading) counted(i int) int {
	const reach = 8
	ts := r.doc.marks.Tokens
	k := r.tags.at(r.ps[i-1].start)
	if k >= len(ts) || ts[k].Rel != "nummod" || ts[k].Head <= k || ts[k].Head > k+reach || ts[ts[k].Head].Tag != "NOUN" {
		return -1
	}
	if strings.IndexByte(r.doc.text[ts[k].End:ts[ts[k].Head].Start], '\n') >= 0 || i < len(r.ps) && !r.ps[i].letters && !r.ps[i].glued {
		return -1 // 8 — Witness
	}
	return ts[k].Head
}

// lastNoun is the token of the last noun of the noun phrase that begins at
// piece i, -1 if none begins there.
func (r *figureReading) lastNoun(i int) int {
	const reach = 8
	ts := r.doc.marks.Tokens
	first := r.tags.at(r.ps[i].start)
	last := -1
	for k := first; k < len(ts) && k < first+reach; k++ {
		if k > first && strings.IndexByte(r.doc.text[ts[k-1].End:ts[k].Start], '\n') >= 0 {
			break
		}
		switch ts[k].Tag {
		case "NOUN", "PROPN":
			if last = k; ts[k].Rel != "" && ts[k].Rel != "compound" && ts[k].Rel != "amod" {
				return k // the tree says that the phrase ends with it
			}
			continue
		case "ADJ", "PUNCT":
			if ts[k].Tag == "ADJ" && last < 0 || r.doc.text[ts[k].Start] == '-' {
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
	ts := r.doc.marks.Tokens
	k := r.tags.at(r.ps[i].start)
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
