package english

import (
	"slices"
	"sync"
)

// shortNames are short given names with the whole ones they stand for, the
// usual one first.
const shortNames = `abe abraham|alex alexander|andy andrew|barb barbara|becky rebecca|ben benjamin|beth elizabeth|bill william|bob robert
cathy catherine|charlie charles|chris christopher|chuck charles|cindy cynthia|dan daniel|dave david|deb deborah
debbie deborah|dick richard|don donald|ed edward|fred frederick|gabe gabriel|greg gregory|hank henry|harry henry
jack john|jeff jeffrey|jen jennifer|jerry gerald|jim james|jimmy james|joe joseph|johnny john|josh joshua
kate katherine|kathy katherine kathleen|ken kenneth|larry lawrence|liz elizabeth|maggie margaret|matt matthew
meg margaret|mike michael|nate nathan|nick nicholas|pam pamela|pat patrick patricia|peggy margaret|pete peter
phil philip|ray raymond|rick richard|rob robert|ron ronald|russ russell|sam samuel|stan stanley|stephen steven
steve steven stephen|sue susan|ted theodore edward|tim timothy|tom thomas|tony anthony|vicky victoria|vlad vladimir
walt walter|wes wesley|will william|zach zachary`

var whole = sync.OnceValue(func() map[string][]string {
	names := map[string][]string{}
	for row := range Rows(shortNames) {
		names[row[0]] = row[1:]
	}
	return names
})

// WholeName is the given name that a short one in small letters usually stands
// for, the name itself if it is not known as short for another.
func WholeName(given string) string {
	if names := whole()[given]; len(names) > 0 {
		return names[0]
	}
	return given
}

// ShortFor says whether one of two given names in small letters is short for
// the other.
func ShortFor(a, b string) bool {
	return slices.Contains(whole()[a], b) || slices.Contains(whole()[b], a)
}
