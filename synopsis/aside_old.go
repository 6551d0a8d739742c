package synopsis

import (
	"slices"
	"time"
)

// before is how many days the i-th report was published before the first of the
// others; 0 where that is not known of it and of two others, or where the
// others lie as far apart themselves: a story that goes on for long.
func (f telling) before(i int) int {
	own, err := time.Parse(time.DateOnly, string(f.t.Reports[i].Published.Date))
	if err != nil {
		return 0
	}
	var others []time.Time
	for j := range f.t.Reports {
		if day, err := time.Parse(time.DateOnly, string(f.t.Reports[j].Published.Date)); err == nil && f.t.voices.Origin[j] != f.t.voices.Origin[i] {
			others = append(others, day)
		}
	}
	if len(others) < 2 {
		return 0
	}
	slices.SortFunc(others, time.Time.Compare)
	gap := daysBetween(own, others[0])
	if 2*daysBetween(others[0], others[len(others)-1]) > gap {
		return 0
	}
	return gap
}

func daysBetween(a, b time.Time) int { return int(b.Sub(a).Hours() / 24) }
