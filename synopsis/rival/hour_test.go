package rival

import (
	"slices"
	"testing"

	"synoptic/synopsis/statement"
)

func TestHoursApart(t *testing.T) {
	for _, row := range []struct {
		what, a, b string
		surely, ok bool
	}{
		{"an hour of the morning", "08:30", "MO", false, false},
		{"an hour past midnight is of the morning", "01:30", "MO", false, false},
		{"and of the night before", "01:30", "NI", false, false},
		{"an hour past noon", "14:00", "MO", true, true},
		{"half past ten at night", "22:30", "AF", true, true},
		{"minutes apart", "09:00", "09:05", false, false},
		{"hours apart", "09:00", "11:00", true, true},
		{"about midnight", "23:57", "00:02", false, false},
		{"evening and night", "EV", "NI", false, true},
		{"morning and evening", "MO", "EV", true, true},
		{"no hour", "", "MO", false, false},
	} {
		for _, turned := range []bool{false, true} {
			a, b := row.a, row.b
			if turned {
				a, b = b, a
			}
			surely, ok := hoursApart(a, b)
			if ok != row.ok || ok && surely != row.surely {
				t.Errorf("%s: %q and %q are apart %v, surely %v; want %v, %v", row.what, a, b, ok, surely, row.ok, row.surely)
			}
		}
	}
}

// TestOtherHour holds the first moments of two sentences against each other.
func TestOtherHour(t *testing.T) {
	for _, row := range []struct {
		what, a, b string
		ok         bool
	}{
		{"two hours", "The salt mill of Tollen burned at noon on Sunday.", "The salt mill of Tollen burned at 5:14 p.m. Sunday.", true},
		{"how long a film is", "Film (02:18): The salt mill of Tollen burned.", "Film (00:50): The salt mill of Tollen burned.", false},
	} {
		al := aligned(row.a, row.b)
		first := func(s *statement.Sentence) int {
			return slices.IndexFunc(s.Items, func(it statement.Item) bool { return it.Kind == statement.Moment })
		}
		i, j := first(al.A), first(al.B)
		if i < 0 || j < 0 {
			t.Errorf("%s: no moment is read: %d, %d", row.what, i, j)
			continue
		}
		if _, ok := OtherHour(al, i, j); ok != row.ok {
			t.Errorf("%s: apart %v, want %v\n%s\n%s", row.what, ok, row.ok, row.a, row.b)
		}
	}
}
