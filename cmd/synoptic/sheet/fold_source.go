package sheet

import (
	"cmp"
	"slices"

	"synoptic/gazetteer"
	"synoptic/news"
)

// chief is of whom each report has most, in the order of the synopsis: agencies
// first, for their text is the report's, then by how often it has something
// from them; of equals the one it names first. A source is all that it is to
// the report: "The Gazette (reported first, cites)".
func chief(e *edition, list []news.SourceLink, most int) []news.SourceLink {
	type key struct{ report, source string }
	weights, order := map[key]int{}, []key{}
	for _, x := range list {
		k := key{x.Report, x.Source}
		if _, met := weights[k]; !met {
			order = append(order, k)
		}
		weights[k] += bearing(x)
	}
	slices.SortStableFunc(order, func(a, b key) int { return cmp.Compare(weights[b], weights[a]) })
	taken, in := map[string]int{}, map[key]bool{}
	for _, k := range order {
		if weights[k] > 0 && taken[k.report] < most {
			taken[k.report]++
			in[k] = true
		}
	}
	return keep(e, list, len(list), func(x news.SourceLink) bool { return in[key{x.Report, x.Source}] })
}

// bearing is how much a report has from a source by one link: once for each
// place, more where the source is one that reports or a paper; little where it
// is only a nation, or nobody that a name tells.
func bearing(x news.SourceLink) int {
	n := 2 * len(x.Cites)
	switch {
	case x.Relation == "photo":
		return 0
	case x.Unnamed:
		return len(x.Cites)
	case isNation(x.Source):
		return 1
	}
	if _, agency := gazetteer.Agency(x.Source); agency && x.Via == "" {
		n += agencyWeight
	} else if x.Held != "" || x.Relation == "reported first" || x.Relation == "told" || isMedium(x.Source) {
		n += mediumWeight
	} else if x.Relation == "document" {
		n++
	}
	return n
}

// How much more than one place an agency and another medium bear.
const (
	agencyWeight = 1000
	mediumWeight = 4
)

func isNation(name string) bool {
	p, ok := gazetteer.Place(name)
	return ok && p.Kind == gazetteer.Nation
}

func isMedium(name string) bool {
	_, ok := gazetteer.Media(name)
	return ok
}
