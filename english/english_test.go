package english

import (
	"maps"
	"slices"
	"testing"
)

func TestSet(t *testing.T) {
	got := slices.Sorted(maps.Keys(Set(Capital("ode"), Small(WeekdaysShort), With(".", "Sat Sun"))))
	want := []string{"Ode", "Sat.", "Sun.", "fri", "mon", "sat", "sun", "thu", "tue", "wed"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNumbered(t *testing.T) {
	if n := Numbered(1, Months)["May"]; n != 5 {
		t.Errorf("May is month %d", n)
	}
}
