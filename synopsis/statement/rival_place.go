package statement

import (
	"strings"

	"synoptic/english"
)

// whereabouts are the prepositions by which a place says where something was.
var whereabouts = english.Set(english.Whereabouts, "off")

// otherPlace says whether two names say where one thing was, and name two
// places. A name of one word that no list knows may be read as a person's.
func (al *Alignment) otherPlace(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if !whereabouts[a.Prep] || !whereabouts[b.Prep] || a.Class != "place" && b.Class != "place" || !mayBePlace(a) || !mayBePlace(b) {
		return false
	}
	return al.sameHead(i, j, 0) || al.close >= closeAt && al.sameHead(i, j, 1) || al.framed(i, j)
}

// mayBePlace says whether a name may be that of a place.
func mayBePlace(it *Item) bool {
	switch it.Class {
	case "place":
		return true
	case "person":
		return !strings.Contains(it.Surface, " ")
	}
	return it.Prep == "in" || it.Prep == "near"
}

// inOne says whether the greater place behind each of two places is one: in
// Orrin, Tavola; in Dorring, Tavola.
func (al *Alignment) inOne(i, j int) bool {
	if i+1 >= len(al.A.Items) || j+1 >= len(al.B.Items) {
		return false
	}
	a, b := &al.A.Items[i+1], &al.B.Items[j+1]
	return a.Kind == Name && b.Kind == Name && a.Class == "place" && al.A.Items[i].End+len(", ") >= a.Start && al.B.Items[j].End+len(", ") >= b.Start && al.said(i+1, j+1)
}

// framed says whether two items stand in the same words: those before the one
// stand before the other, in one run, and the same word or sign behind both.
func (al *Alignment) framed(i, j int) bool {
	first, last := al.A.tokensOf(al.story.Reports[al.A.Report].Marks.Tokens, &al.A.Items[i])
	from, to := al.B.tokensOf(al.story.Reports[al.B.Report].Marks.Tokens, &al.B.Items[j])
	before, behind := first-al.A.First-1, last-al.A.First+1
	if before < 0 || from == al.B.First || al.runsAt(before) != from-al.B.First-1 {
		return false
	}
	if next := to - al.B.First + 1; behind < len(al.A.forms) && next < len(al.B.forms) {
		return al.A.forms[behind] == al.B.forms[next]
	}
	return true
}
