package calendar

import (
	"strings"

	"synoptic/english"
)

// Unit is a length of the calendar or the clock.
type Unit int

// The units, the shortest first; 0 is none.
const (
	Seconds Unit = 1 + iota
	Minutes
	Hours
	Days
	Weeks
	Weekends
	Months
	Quarters
	Seasons
	Years
	Decades
	Centuries
)

// unitNames are the names of the units of time, by their number.
var unitNames = append([]string{""}, strings.Fields(english.TimeUnits)...)

// String is the name of the unit, in the singular.
func (u Unit) String() string { return unitNames[u] }
