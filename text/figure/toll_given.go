package figure

import (
	"slices"

	"synoptic/news"
)

// Toll is the number of those killed or injured (of) that a report gives in
// its Figures: the one it gives most often, the first of equals, with the
// parts of a first one told in parts ("killing two guards and 10 guests")
// added up. None is the toll only of a report that gives no other: "no one
// else was hurt" goes with those who were. ok is false if it gives none.
func Toll(figures []news.Figure, of string) (toll news.Figure, ok bool) {
	var all []news.Figure
	for _, f := range figures {
		if f.Of != of {
			continue
		}
		if n := len(all); n == 1 && f.About.Start < f.Start && f.Start < all[0].End+joined && all[0].About.Start < all[0].Start {
			all[0].Value += f.Value
			all[0].End = f.End
			continue
		}
		all = append(all, f)
	}
	if slices.ContainsFunc(all, someone) {
		all = slices.DeleteFunc(all, func(f news.Figure) bool { return !someone(f) })
	}
	most := 0
	for _, f := range all {
		if n := timesGiven(all, f.Value); n > most {
			toll, most = f, n
		}
	}
	return toll, most > 0
}

func someone(f news.Figure) bool { return f.Value > 0 }

// timesGiven is how many of the first figures have the value.
func timesGiven(figures []news.Figure, value float64) (n int) {
	for _, f := range figures[:min(len(figures), mostTolls)] {
		if f.Value == value {
			n++
		}
	}
	return n
}

const (
	joined    = 30 // bytes between the parts of one toll
	mostTolls = 40 // figures of toll that are counted
)
