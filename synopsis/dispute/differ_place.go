package dispute

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/synopsis/claim"
)

// onePlace says whether the two places of a difference may be one: the one lies
// in the other, or nobody knows where it lies. A place that no list knows is
// set against another only where both stand in the same words.
func onePlace(d claim.Difference) bool {
	a, b := &d.A.Items[d.Clash.A], &d.B.Items[d.Clash.B]
	if holdsName(a.Who, b.Who) || holdsName(b.Who, a.Who) || holdsName(a.Surface, b.Surface) || holdsName(b.Surface, a.Surface) {
		return true
	}
	x, knownX := gazetteer.Place(a.Who)
	y, knownY := gazetteer.Place(b.Who)
	if !knownX || !knownY {
		return !d.Framed && (knownX && x.Kind != gazetteer.City || knownY && y.Kind != gazetteer.City || strings.Contains(a.Surface, " ") || strings.Contains(b.Surface, " "))
	}
	return !beside(x, y)
}

// beside says whether two places lie in none of each other: two countries, two
// states, two towns, a town and a country or state that it is not in.
func beside(x, y gazetteer.Location) bool {
	if x.Kind == gazetteer.Region || y.Kind == gazetteer.Region {
		return false
	}
	if x.Kind == y.Kind {
		return x != y
	}
	if x.Kind == gazetteer.Nation || y.Kind == gazetteer.Nation {
		return x.Country != y.Country
	}
	return x.Country == y.Country && x.Admin != "" && y.Admin != "" && x.Admin != y.Admin
}

// holdsName says whether all words of a name stand in another.
func holdsName(long, short string) bool {
	words := strings.FieldsFunc(strings.ToLower(long), apartFromNames)
	for _, w := range strings.FieldsFunc(strings.ToLower(short), apartFromNames) {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return true
}

// apartFromNames says whether a sign parts the words of a name.
func apartFromNames(r rune) bool { return r == ' ' || r == ',' || r == '-' }
