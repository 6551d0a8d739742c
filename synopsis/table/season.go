package table

import (
	"slices"
	"time"
)

// Season is the days that belong to the story itself, both empty where nothing
// tells them.
type Season struct{ From, To string }

// Season is the fortnight around the middle day of publication: the week
// before it, and what was announced. Where no report is dated, it is around the
// days that they tell.
func (t *Table) Season(told []string) (s Season) {
	var days []string
	for i := range t.Reports {
		if d := string(t.Reports[i].Published.Date); len(d) == len(time.DateOnly) {
			days = append(days, d)
		}
	}
	if len(days) == 0 {
		days = slices.Clone(told)
	}
	if len(days) == 0 {
		return s
	}
	slices.Sort(days)
	first, err := time.Parse(time.DateOnly, days[0])
	if err != nil {
		return s
	}
	middle, err := time.Parse(time.DateOnly, days[len(days)/2])
	if err != nil {
		return s
	}
	return Season{first.AddDate(0, 0, -7).Format(time.DateOnly), middle.AddDate(0, 0, 30).Format(time.DateOnly)}
}
