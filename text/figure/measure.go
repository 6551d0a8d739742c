package figure

import (
	"strings"

	"synoptic/text/piece"
)

var (
	lexCubic  = piece.WordID("cubic")
	lexMetric = piece.WordID("metric")
)

// unitReading is a text in pieces while it is read in which measure or money
// its numbers are told.
type unitReading struct {
	text string
	ps   scan
}

// measureAt is the unit of measure at piece i, whose number ends before piece
// number, and the piece behind it; "" if there is none.
func (r *unitReading) measureAt(i, number int) (unit string, to int) {
	front := ""
	if unit, to := r.bracketed(i); unit != "" {
		return unit, to
	}
	if i+1 < len(r.ps) && !r.ps[i].Broke {
		switch r.ps[i].ID {
		case lexSquare:
			front, i = "square ", i+1
		case lexCubic:
			front, i = "cubic ", i+1
		case lexMetric:
			i++
		}
	}
	switch {
	case i >= len(r.ps) || r.ps[i].Broke:
		return "", i
	case r.ps[i].Is(piece.Measure):
		unit, to = front+r.ps[i].Measure(), i+1
	case highUnits[r.ps[i].In(r.text)] != "":
		unit, to = highUnits[r.ps[i].In(r.text)], i+1
	case r.isMetre(i, number):
		unit, to = "metre", i+1
	case r.isInchSign(i):
		unit, to = "inch", i+1
	default:
		return "", i
	}
	return r.per(unit, to)
}

// highUnits are units written with letters beyond ASCII.
var highUnits = map[string]string{"μg": "microgram", "µg": "microgram", "μm": "micrometre", "µm": "micrometre", "m²": "square metre", "km²": "square kilometre", "m³": "cubic metre"}

// bracketed is the unit in brackets at piece i: 20 [kg].
func (r *unitReading) bracketed(i int) (unit string, to int) {
	if i+2 >= len(r.ps) || r.ps[i].Broke || r.ps[i].ID != piece.Sign('[') && r.ps[i].ID != piece.Sign('<') || !r.ps[i+1].Is(piece.Measure) {
		return "", i
	}
	if end := r.ps[i+2].ID; end == piece.Sign(']') || end == piece.Sign('>') {
		return r.ps[i+1].Measure(), i + 3
	}
	return "", i
}

// isInchSign says whether piece i is the sign of inches, which a word of size
// follows: 10" long.
func (r *unitReading) isInchSign(i int) bool {
	if r.ps[i].ID != piece.Sign('"') || i+1 >= len(r.ps) {
		return false
	}
	switch r.ps[i+1].In(r.text) {
	case "long", "tall", "wide", "high", "deep", "thick", "across":
		return true
	}
	return false
}

// fraction reads a part of a measure: 1/4 mile, ½ teaspoon.
func (r *unitReading) fraction(n *numeral) bool {
	v, to := piece.FractionAt(r.ps, n.from)
	if r.ps[n.from].ID == piece.Sign('½') {
		v, to = r.ps[n.from].Num, n.from+1
	}
	if to == n.from || to >= len(r.ps) {
		return false
	}
	if unit, _ := r.measureAt(r.ps.pastHyphen(to), to); unit == "" {
		return false
	}
	n.Value, n.to = v, to
	return true
}

// isMetre says whether piece i is the "m" of metres: apart from its number,
// in small letters, where no sum is meant.
func (r *unitReading) isMetre(i, number int) bool {
	p := &r.ps[i]
	if p.Len() != 1 || r.text[p.Start] != 'm' || p.Glued || i != number || number == 0 {
		return false
	}
	unit, _ := r.moneySign(number - 1)
	next := i + 1
	return unit == "" && (next >= len(r.ps) || r.ps[next].ID != piece.Sign('\'') && !(r.ps[next].Glued && r.ps[next].Letters))
}

// per adds the time, or the measure, that a measure is told for: 50 metres per
// second, 20 km/h.
func (r *unitReading) per(unit string, to int) (string, int) {
	if to+1 >= len(r.ps) || r.ps[to].Broke || r.ps[to].ID != lexPer && r.ps[to].ID != piece.Sign('/') {
		return unit, to
	}
	switch w := strings.ToLower(r.ps[to+1].In(r.text)); {
	case r.ps[to+1].Is(piece.Unit):
		return unit + " per " + r.ps[to+1].Unit().String(), to + 2
	case w == "millisecond" || w == "ms":
		return unit + " per millisecond", to + 2
	case w == "h" || w == "hr":
		return unit + " per hour", to + 2
	case w == "s" || w == "sec" || w == "second":
		return unit + " per second", to + 2
	}
	return unit, to
}

// inches adds the inches behind feet: 5 feet 6 inches, 5 ft 2 in, 6 feet and
// 2 inches.
func (r *unitReading) inches(n *numeral) {
	const inAFoot = 12
	i := n.right
	if n.Unit != "foot" || n.High > 0 || i >= len(r.ps) || r.ps[i].Broke {
		return
	}
	if r.ps[i].ID == lexAnd || r.ps[i].ID == piece.Sign(',') || r.ps[i].ID == piece.Sign('-') {
		i++
	}
	v, to := piece.CountAt(r.ps, i)
	to = r.ps.pastHyphen(to)
	if i >= len(r.ps) || to <= i || to >= len(r.ps) || r.ps[to].Broke || v >= inAFoot {
		return
	}
	switch strings.ToLower(r.ps[to].In(r.text)) {
	case "inch", "inches", "in":
		n.Value, n.right = piece.Tidy(n.Value+v/inAFoot), to+1
	}
}
