package name

import (
	"slices"
	"testing"
)

// Outlets that a list has are named whole, and where nothing else is told of them; what
// a hyphen ties to a name is no part of it.
func TestOutletsAndTiedNames(t *testing.T) {
	for _, row := range []struct {
		text string
		want []string
	}{
		{"Orla Venn told USA Today that the weir holds.", []string{"person: Orla Venn", "organisation: USA Today"}},
		{"The sale was first reported by Politico on Monday.", []string{"organisation: Politico"}},
		{"The USA today has many weirs.", []string{"place: USA"}},
		{"The Venn-backed bill passed.", nil},
	} {
		var got []string
		for _, n := range findIn(row.text).Names {
			got = append(got, n.Kind+": "+n.In(row.text))
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: the names are %q, want %q", row.text, got, row.want)
		}
	}
}
