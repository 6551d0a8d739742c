package web

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// ask is a question of a page: that of a dispute or, with the sign ~, what was
// said, where a saying is told in other words. With the sign ? it is not sure that
// its answers are of one thing, and it is counted apart. At is the dispute or the
// saying it is of.
type ask struct {
	news.Dispute
	sign string
	at   int
}

// unsure says whether it is not known that the answers to a question are of one
// thing.
func unsure(d news.Dispute) bool { return d.Relation == "values_given" }

// Asking are the questions of a story in the order in which they are shown, by
// index into Disputed: first those that the outcome answers, of which a reader wants
// to know before anything else, then the others, then how names are spelt, which is
// told of most stories and tells least of them; last those of which it is not sure
// that they ask one thing.
func Asking(s news.Synopsis) []int {
	rank, out := make([]int, len(s.Disputed)), make([]int, len(s.Disputed))
	l, _ := outcome(s)
	for i, d := range s.Disputed {
		out[i] = i
		switch {
		case l != nil && slices.Contains(l.Differs, i):
		case d.Kind == "name":
			rank[i] = 2
		default:
			rank[i] = 1
		}
		if unsure(d) {
			rank[i] += 3
		}
	}
	slices.SortStableFunc(out, func(x, y int) int { return cmp.Compare(rank[x], rank[y]) })
	return out
}

// asks are all questions of a page in their order: what was said in other words
// stands before how names are spelt.
func asks(b *builder) (sure, given []ask) {
	var spelt []ask
	for _, i := range Asking(b.s) {
		switch d := b.s.Disputed[i]; {
		case unsure(d):
			given = append(given, ask{d, "?", i})
		case d.Kind == "name":
			spelt = append(spelt, ask{d, "!", i})
		default:
			sure = append(sure, ask{d, "!", i})
		}
	}
	return slices.Concat(sure, reworded(b), spelt), given
}

// anchorOf is the id of a question within the page.
func anchorOf(b *builder, a ask) string {
	if a.sign == "~" {
		return b.anchor("reworded", a.at)
	}
	return b.anchor("disputed", a.at)
}

// asked is the address of a question, "" where it is left out.
func asked(b *builder, a ask) string {
	if id := anchorOf(b, a); b.shown[id] {
		return b.home + "#" + id
	}
	return ""
}
