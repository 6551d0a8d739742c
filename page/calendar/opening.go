package calendar

import (
	"regexp"

	"synoptic/page/word"
)

// dayOpenings are the ways in which a first paragraph opens with its day, with
// examples that run.
var dayOpenings = []struct {
	form  string
	means string
	re    *regexp.Regexp // its first group is the day
	takes string         // a first paragraph that opens on 2031-05-04
	keeps string         // one that does not
}{
	{
		"bracket", "the place, and the day in brackets",
		regexp.MustCompile(`^\p{Lu}\S*(?: \S+){0,3} \((\d{1,2}[./ ][^()]{2,20}\d{4}|\p{L}{3,10} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)\)`),
		"Port Ansel, (4.5.2031). The ferry left the harbour at noon with forty people on board.",
		"The ferry (built on 4 May 2031) left the harbour at noon with forty people on board.",
	},
	{
		"place", "the place in capitals, and the day with its year",
		regexp.MustCompile(`^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{L}[\p{L}. ]{1,20})?, (\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\b`),
		"PORT ANSEL, May 4, 2031 (Norrby Press) - The ferry left the harbour at noon with forty people.",
		"PORT ANSEL, May 4 (Norrby Press) - The ferry of 2031 left the harbour at noon with forty people.",
	},
	{
		"sentence", "the day alone, as a sentence",
		regexp.MustCompile(`^(\d{1,2}\.? \p{L}{3,12} \d{4})\. `),
		"4 May 2031. The ferry left the harbour at noon with forty people on board.",
		"4 May 2031 was the day on which the ferry left the harbour with forty on board.",
	},
}

// IsPlaceAndDay says whether a line is nothing but a place, a comma and a day:
// "PORT ANSEL, May 4, 2031".
func IsPlaceAndDay(w []word.Word) bool {
	for i := range w[:min(len(w), mostPlace)] {
		if !w[i].Cap || w[i].Num {
			return false
		}
		if w[i].After == ',' {
			_, n := In(w[i+1:])
			return n > 0 && i+1+n == len(w)
		}
	}
	return false
}

// mostPlace is how many words the name of a place over a text has.
const mostPlace = 4

// Opening is the day with which a paragraph opens, whole: behind its place, or
// as a sentence of its own.
func Opening(s string) Day {
	for _, o := range dayOpenings {
		m := o.re.FindStringSubmatch(s)
		if m == nil {
			continue
		}
		if x := Among(m[1]); x.OfPages() {
			return x
		}
	}
	return Day{}
}
