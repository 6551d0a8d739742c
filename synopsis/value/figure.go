package value

import (
	"math"
	"strconv"
	"strings"

	"synoptic/news"
)

// Figures grades two figures: the line's must hold the other's.
func Figures(a, b *news.Figure) Grade {
	switch {
	case a.Unit != b.Unit:
		return None
	case a.Unit == "score":
		return scores(a, b)
	}
	x, y := rangeOf(a), rangeOf(b)
	switch {
	case a.Bound == b.Bound && open(x) && math.Abs(a.Value-b.Value) > openSlack*math.Max(a.Value, b.Value):
		return Rival
	case x[0] <= y[0] && y[1] <= x[1]:
		if a.High > a.Value && b.High <= b.Value {
			return Near // from 19 to 24, where the other tells 20
		}
		if a.Bound == "about" && b.Bound == "exactly" && !nearly(a.Value, b.Value) {
			return Near // about 2,400, where the other tells 2,264
		}
		if open(x) && math.Abs(a.Value-b.Value) > openSlack*math.Abs(a.Value) {
			return Near // within the bound, and far from what it says
		}
		return Equal
	case x[0] <= y[1] && y[0] <= x[1]:
		return Near
	}
	return Rival
}

// scores grades two scores: 3-1 is 1-3, told by the other side.
func scores(a, b *news.Figure) Grade {
	if a.Value == b.Value && a.High == b.High || a.Value == b.High && a.High == b.Value {
		return Equal
	}
	return Rival
}

// nearly says whether "about" a number may tell another: it is that in as many
// digits, or hardly off.
func nearly(about, exact float64) bool {
	return math.Abs(about-exact) <= nearSlack*math.Max(about, exact) || exact > 0 && significant(exact, Digits(about)) == about
}

// nearSlack is the share of a number by which one told as about so many may be
// off, whatever its digits.
const nearSlack = .03

// Otherwise says whether two figures tell of one thing what cannot be one
// number, or hardly: each beyond the other, or within an open bound far from
// what it says.
func Otherwise(a, b *news.Figure) bool {
	x, y := rangeOf(a), rangeOf(b)
	if Figures(a, b) == Rival || a.Bound == b.Bound && open(x) && math.Abs(a.Value-b.Value) > boundSlack*math.Max(a.Value, b.Value) {
		return true
	}
	return (open(x) || open(y)) && math.Abs(a.Value-b.Value) > farSlack*math.Max(math.Abs(a.Value), math.Abs(b.Value))
}

// AtPeace says whether two figures of one thing can both be right: bounds
// hold them both, or one is the other in fewer digits.
func AtPeace(a, b *news.Figure) bool {
	return !Otherwise(a, b) || Rounded(a.Value, b.Value)
}

// open says whether a range has no end.
func open(x [2]float64) bool { return math.IsInf(x[1], 1) || math.IsInf(x[0], -1) }

// rangeOf is the values a figure may stand for.
func rangeOf(f *news.Figure) [2]float64 {
	lo, hi := f.Value, f.Value
	if f.High > f.Value {
		hi = f.High
	}
	switch f.Bound {
	case "about":
		d := math.Abs(lo) * aboutSlack
		return [2]float64{lo - d, hi + d}
	case "at least":
		return [2]float64{lo, math.Inf(1)}
	case "more than":
		return [2]float64{math.Nextafter(lo, math.Inf(1)), math.Inf(1)}
	case "at most":
		return [2]float64{math.Inf(-1), hi}
	case "less than":
		return [2]float64{math.Inf(-1), math.Nextafter(hi, math.Inf(-1))}
	}
	return [2]float64{lo, hi}
}

// openSlack is how far from its number "more than" reaches for another number
// to say it, as a share of the number.
const openSlack = 0.15

// boundSlack is the share of the greater number from which two tolls, both "at
// least", are two.
const boundSlack = 0.1

// farSlack is the share of the greater number from which two tolls are hardly
// one.
const farSlack = 0.3

// aboutSlack is how far "about" reaches, as a share of the number.
const aboutSlack = 0.1

// Loosely says whether two figures that are both of one bound, or of which one
// is told as about so many, are of two numbers: more than 1,500, more than
// 1,600; about 26,000, 28,000. What is told as about so many is as exact as it
// has digits.
func Loosely(a, b *news.Figure) bool {
	x, y := a.Value, b.Value
	switch {
	case math.Abs(x-y) <= looseSlack*max(x, y):
		return false
	case a.Bound == b.Bound && open(rangeOf(a)):
		return true
	case a.Bound != "about" && b.Bound != "about" || open(rangeOf(a)) || open(rangeOf(b)):
		return false
	}
	n := min(Digits(x), Digits(y))
	return significant(x, n) != significant(y, n)
}

// looseSlack is the share of the greater of two numbers, both told loosely,
// from which they are two.
const looseSlack = .05

// Rounded says whether one of two great numbers is the other, told in fewer
// digits: nine million, 9.3 million.
func Rounded(x, y float64) bool {
	if min(x, y) < leastRounded || math.Abs(x-y) > roundSlack*max(x, y) {
		return false
	}
	n := min(Digits(x), Digits(y))
	return significant(x, n) == significant(y, n)
}

const (
	leastRounded = 1000 // the least number that is told rounded
	roundSlack   = .08  // and how much of it rounding takes away or adds
)

// Digits is the number of digits of a number before its last zeros.
func Digits(x float64) int {
	return len(strings.TrimRight(strings.Replace(strconv.FormatFloat(x, 'f', -1, 64), ".", "", 1), "0"))
}

// significant is a number rounded to so many digits.
func significant(x float64, n int) float64 {
	unit := math.Pow(10, math.Floor(math.Log10(x))+1-float64(n))
	return math.Round(x/unit) * unit
}
