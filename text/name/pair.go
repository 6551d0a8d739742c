package name

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// parted parts names that join two listed places or peoples by a hyphen or
// slash: "the U.S.-Mexico border" names two countries.
func (r *Reading) parted(names []news.Name) []news.Name {
	out := make([]news.Name, 0, len(names))
	for _, n := range names {
		cut := pairCut(r.text, n)
		if cut == 0 {
			out = append(out, n)
			continue
		}
		left, right := n, n
		left.End, right.Start = n.Start+cut, n.Start+cut+1
		left.Kind, right.Kind = sideKind(left.In(r.text)), sideKind(right.In(r.text))
		left.Rule, right.Rule = "pair", "pair"
		out = append(out, left, right)
	}
	return out
}

// pairCut is where a name parts into two that the lists know, 0 if it is one.
func pairCut(text string, n news.Name) int {
	s := n.In(text)
	cut := strings.IndexAny(s, "-/")
	if cut <= 0 || cut+1 >= len(s) || n.Kind == "person" || sideKind(s[:cut]) == "" || sideKind(s[cut+1:]) == "" {
		return 0
	}
	if _, whole := gazetteer.Find(s); whole {
		return 0
	}
	return cut
}

func sideKind(s string) string {
	e, ok := gazetteer.Find(s)
	switch {
	case !ok:
		return ""
	case e.Is(gazetteer.Nation | gazetteer.State):
		return "place"
	case e.Is(gazetteer.National):
		return "other"
	}
	return ""
}
