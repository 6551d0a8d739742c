package name

import (
	"slices"
	"testing"
)

func TestNumbersInNames(t *testing.T) {
	for _, row := range []struct {
		text string
		want []string
	}{
		{"The chancellor spoke aboard Coast Guard Two on the way to the fair.", []string{"other: Coast Guard Two"}},
		{"Coast Guard Two landed in the rain and the band went home.", []string{"other: Coast Guard Two"}},
		{"The race is the first of Formula One in the old port.", []string{"other: Formula One"}},
		{"Only Two of the boats came back.", nil},
		{"The three boats and two rafts came back to the pier.", nil},
		{"Gale Sinks Two Ferries off the Coast", nil},
		{"Then Three more boats came.", nil},
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
