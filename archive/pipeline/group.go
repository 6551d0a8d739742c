package pipeline

import (
	"context"
	"fmt"
	"slices"

	"synoptic/archive/days"
	"synoptic/news"
)

// groupFn groups the reports of one day by themselves.
type groupFn struct{}

func (*groupFn) ProcessElement(_ context.Context, day string, reports func(*Kept) bool, emit func(int, []byte)) error {
	all, _ := once(reports)
	d := days.Group(day, len(all), func(i int) news.Report {
		r, err := all[i].report()
		if err != nil {
			panic(err) // it was packed by a step before
		}
		return r
	})
	b, err := d.Bytes()
	if err != nil {
		return fmt.Errorf("group %s: %w", day, err)
	}
	emit(0, b)
	return nil
}

// once is the reports of a day in order, each id once, and those that have the
// id of another.
func once(reports func(*Kept) bool) (all, again []Kept) {
	var k Kept
	for reports(&k) {
		all = append(all, k)
	}
	slices.SortFunc(all, before)
	n := 0
	for i := range all {
		if i > 0 && all[i].ID == all[n-1].ID {
			again = append(again, all[i])
			continue
		}
		all[n] = all[i]
		n++
	}
	return all[:n], again
}

// joinFn joins the days, in order.
type joinFn struct {
	Shelf int // reports that stand in one file, about
}

func (f *joinFn) ProcessElement(_ context.Context, _ int, in func(*[]byte) bool, emit func(string, []byte)) error {
	var all []days.Day
	var b []byte
	for in(&b) {
		d, err := days.FromBytes(b)
		if err != nil {
			return fmt.Errorf("join days: %w", err)
		}
		all = append(all, d)
	}
	places := days.Join(all, f.Shelf)
	for _, d := range all {
		emit(d.Date, days.Pack(places[d.Date]))
	}
	return nil
}

// placeFn puts the reports of a day on the shelves of their stories. What is
// in no story is dropped with the reason.
type placeFn struct{}

func (*placeFn) ProcessElement(ctx context.Context, day string, reports func(*Kept) bool, placed func(*[]byte) bool, emit func(string, Placed), refuse func(string, []byte)) error {
	all, again := once(reports)
	var b []byte
	var places []days.Place
	for placed(&b) {
		if err := days.Unpack(b, &places); err != nil {
			return fmt.Errorf("place %s: %w", day, err)
		}
	}
	if len(places) != len(all) {
		return fmt.Errorf("place %s: %d places for %d reports", day, len(places), len(all))
	}
	from := "stories of " + day
	for i, k := range all {
		p := places[i]
		if p.Failed != "" {
			refuse(from, drop(ctx, news.Rejected{Input: k.Input, Reason: p.Failed}))
			continue
		}
		if p.Copy {
			count(ctx, countCopies, 1)
		}
		emit(p.Shelf, Placed{k, days.Pack(p)})
	}
	for _, k := range again {
		refuse(from, drop(ctx, news.Rejected{Input: k.Input, Reason: why(k, all)}))
	}
	return nil
}

// why is why a report has no place of its own: it is one that stands elsewhere
// too, or another has its id.
func why(k Kept, all []Kept) string {
	i, _ := slices.BinarySearchFunc(all, k, func(a, b Kept) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	if first := all[i]; first.Sum != k.Sum {
		return fmt.Sprintf("id-taken: its id %.40q is that of another report, in %s; give it one of its own", k.ID, first.Input)
	}
	return "same: it is the report that stands in " + all[i].Input + " too, which is counted once"
}
