package text

import (
	"slices"

	"synoptic/news"
)

// names finds the names of people, organisations and places, and gives each
// the fullest form the report has for the one meant: a linear model over the
// words, the lists and the shapes labels them, sure rules mend its work, and
// a second look uses what the report says elsewhere.
func (d *doc) names() {
	all := d.nameTokens()
	names := d.bracketed(d.parted(d.nicknamed(d.joined(d.mend(d.grown(all, d.recognise(all, nameModel())))))))
	d.marks.Names = d.apartFromTimes(d.again(all, names))
	d.entities()
}

// apartFromTimes leaves out the names that are a part of a time: nobody is meant
// by the last word of New Year's Eve.
func (d *doc) apartFromTimes(names []news.Name) []news.Name {
	times, k := d.marks.Moments, 0
	return slices.DeleteFunc(names, func(n news.Name) bool {
		for k < len(times) && times[k].End <= n.Start {
			k++
		}
		return k < len(times) && times[k].Holds(n.Span) && times[k].Len() > n.Len()
	})
}
