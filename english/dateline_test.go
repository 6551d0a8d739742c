package english

import (
	"strings"
	"testing"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct {
		words string
		want  int
	}{
		{"ORRIN , Hale — The mayor signed .", 4},
		{"ORRIN ( Wire ) - The mayor signed .", 5},
		{"Orrin ( Wire ) - Two boats sank .", 5},
		{"PORT HELLICK , Hale , May 4 -- Two boats sank .", 8},
		{"( WIRE ) Two boats sank .", 3},
		{"( Wire ) - Two boats sank .", 4},
		{"( WIRE ) — Two boats sank .", 4},
		{"( so ) - two boats sank .", 0},
		{"PORT HELLICK >> Two boats sank .", 3},
		{"Two boats — the Gull and the Tern — sank .", 0},
		{"MARA - which owns the pier - closed it .", 0},
		{"ORRIN has a mayor - The Gull says so .", 0},
		{"The mayor signed .", 0},
	} {
		words := strings.Fields(c.words)
		if got := Dateline(len(words), func(i int) string { return words[i] }, func(int) bool { return true }); got != c.want {
			t.Errorf("%s: %d, want %d", c.words, got, c.want)
		}
	}
}
