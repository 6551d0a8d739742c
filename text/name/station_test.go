package name

import (
	"slices"
	"testing"
)

func TestRadioStations(t *testing.T) {
	for _, row := range []struct {
		text string
		want []string
	}{
		{"He told Radio Tarn on Friday that the bridge was safe.", []string{"organisation: Radio Tarn"}},
		{"The bridge is safe, Radio Free Skarn said.", []string{"organisation: Radio Free Skarn"}},
		{"The keeper told Radio Orrin that the weir holds.", []string{"organisation: Radio Orrin"}},
		{"The radio said so, and Radio said it again.", nil},
		{"Radio operators slept.", nil},
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
