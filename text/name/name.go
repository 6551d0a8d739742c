// Package name finds whom and what a text names: the names of people,
// organisations and places, and which of them are of one.
package name

import (
	"slices"

	"synoptic/news"
)

// Found is what a text names.
type Found struct {
	Names []news.Name // in order, each with the fullest form there is for the one meant
	Who   []Entity    // those who are named
	Owner []int       // of each name, the index into Who; -1 for none
}

// Find gives the names of people, organisations and places in a text, with the
// marks that were found in it before: sentences, tokens, moments. A linear model
// over the words, the lists and the shapes labels them, sure rules mend its work,
// and a second look uses what the text says elsewhere.
func Find(text string, marks news.Marks) Found {
	r := NewReading(text, marks.Tokens, marks.Sentences)
	names := r.numbered(papered(r, r.stationed(r.bracketed(r.parted(r.nicknamed(r.joined(r.mend(r.grown(r.recognise(nameModel()))))))))))
	names = apartFromTimes(r.again(names), marks.Moments)
	who, owner := entitiesOf(text, names)
	return Found{names, who, owner}
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

// From is the index of the first of the names that ends after at.
func From(names []news.Name, at int) int {
	lo, hi := 0, len(names)
	for lo < hi {
		mid := (lo + hi) / 2
		if names[mid].End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
