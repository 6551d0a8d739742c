package rival

import (
	"slices"
	"testing"

	"synoptic/synopsis/statement"
)

// itemOf is the first item of a kind in an invented sentence.
func itemOf(t *testing.T, line string, kind statement.Kind) (sentence, int) {
	t.Helper()
	p := pairOf(aligned(line, "The ferry sank."))
	n := slices.IndexFunc(p.A.Items, func(it statement.Item) bool { return it.Kind == kind })
	if n < 0 {
		t.Fatalf("nothing of the kind is read in %q", line)
	}
	return p.A, n
}

func TestStamp(t *testing.T) {
	for _, row := range []struct {
		line             string
		stamp, overnight bool
	}{
		{"The salt mill of Tollen burned at 5:14 p.m. on Sunday.", false, false},
		{"UPDATE 5:14 p.m.: The salt mill of Tollen burned.", true, false},
		{"5:14 p.m.: The salt mill of Tollen burned.", true, false},
		{"Updated: Sunday, May 4, 2031 5:14 PM The salt mill of Tollen burned.", true, false},
		{"Film (02:18): The salt mill of Tollen burned.", true, false},
		{"The salt mill of Tollen burned overnight.", false, true},
		{"The salt mill of Tollen burned early Sunday morning.", false, true},
		{"The salt mill of Tollen burned on Sunday morning.", false, false},
	} {
		s, n := itemOf(t, row.line, statement.Moment)
		if got := s.stamp(n); got != row.stamp {
			t.Errorf("%s: a stamp %v, want %v", row.line, got, row.stamp)
		}
		if got := s.moment(n).overnight(); got != row.overnight {
			t.Errorf("%s: the night as a whole %v, want %v", row.line, got, row.overnight)
		}
	}
}

func TestOfHouse(t *testing.T) {
	for line, want := range map[string]bool{
		"The salt mill stands on 5126 Weaver Drive in Tollen.": true,
		"The salt mill of Tollen sold 5126 Weaver Rolls.":      false,
	} {
		s, n := itemOf(t, line, statement.Number)
		num := s.number(n)
		if got := num.ofHouse(); got != want {
			t.Errorf("%s: the number of a house %v, want %v", line, got, want)
		}
	}
}

func TestPrefixed(t *testing.T) {
	for line, want := range map[string]bool{
		"The salt mill of Tollen will avert a pre-Christmas strike.": true,
		"The salt mill of Tollen will avert a Christmas strike.":     false,
	} {
		if s, n := itemOf(t, line, statement.Moment); s.prefixed(n) != want {
			t.Errorf("%s: in a compound %v, want %v", line, !want, want)
		}
	}
}
