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
	r := newNameReading(d.text, d.marks.Tokens, d.marks.Sentences)
	names := r.stationed(r.bracketed(r.parted(r.nicknamed(r.joined(r.mend(r.grown(r.recognise(nameModel()))))))))
	d.marks.Names = apartFromTimes(r.again(names), d.marks.Moments)
	d.who, d.owner = entitiesOf(d.text, d.marks.Names)
}

// apartFromTimes leaves out the names that are a part of a time: nobody is meant
// by the last word of New Year's Eve.
func apartFromTimes(names []news.Name, times []news.Moment) []news.Name {
	k := 0
	return slices.DeleteFunc(names, func(n news.Name) bool {
		for k < len(times) && times[k].End <= n.Start {
			k++
		}
		return k < len(times) && times[k].Holds(n.Span) && times[k].Len() > n.Len()
	})
}
