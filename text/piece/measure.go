package piece

import "strings"

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

// Measure is the name of the unit that a piece of the kind Measure tells, in the
// singular.
func (p *Piece) Measure() string { return measureUnits[p.Value].unit }

// enterMeasures adds the words of all units of measure.
func (l *lexicon) enterMeasures() {
	for i, u := range measureUnits {
		for _, w := range strings.Fields(u.words) {
			l.add(w, Measure, i)
		}
	}
}
