package clause

import "testing"

// What hangs on a denial is denied, a denial of a denial is none, and what a
// clause says itself of how sure it is goes first.
func TestMoodUnder(t *testing.T) {
	for _, c := range []struct{ own, above, want mood }{
		{mood{}, mood{true, "refused"}, mood{true, "refused"}},
		{mood{true, "may"}, mood{true, "denied"}, mood{false, "may"}},
		{mood{true, ""}, mood{false, "alleged"}, mood{true, "alleged"}},
		{mood{false, "can"}, mood{}, mood{false, "can"}},
	} {
		if got := c.own.under(c.above); got != c.want {
			t.Errorf("%+v under %+v: %+v, want %+v", c.own, c.above, got, c.want)
		}
	}
}
