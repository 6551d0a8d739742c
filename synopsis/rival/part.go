package rival

import (
	"slices"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// partedBefore and partedBehind are words by which a number counts only some:
// those before it, and those behind what it counts. A span of time or way told as
// so much later, or as still to go, is no count of all.
var (
	partedBefore = english.Set(`first last next final opening closing remaining latest previous`)
	partedBehind = english.Set(`later earlier before after ago apart remaining left`)
)

// partReach is how many words from a number such a word may stand.
const partReach = 3

// position is the word by which a number is a part of a run, or a place in it:
// the first 41 laps, one lap later, eight to go; "" if none stands there.
func (n *number) position() string {
	ts := n.report.Marks.Tokens
	if k := n.first - 1; k >= n.First {
		if w := n.word(k); partedBefore[w] || w == "only" && k > n.First && ts[k-1].Tag == "DET" {
			return w
		}
	}
	for k := n.last + 1; k < min(n.Last, n.last+1+partReach); k++ {
		w := n.word(k)
		switch {
		case w == "to" && k+1 < n.Last && n.word(k+1) == "go":
			return "left"
		case w == "remaining":
			return "left"
		case partedBehind[w] && (k+1 == n.Last || ts[k].Tag == "ADV" || ts[k].Tag == "VERB"):
			return w
		case ts[k].Tag != "NOUN" && ts[k].Tag != "ADJ":
			return ""
		}
	}
	return ""
}

// part is the word by which a number counts only some: three more, nine
// others, including two, two and a guard; "" if it counts all.
func (n *number) part() string {
	if w := n.position(); w != "" {
		return w
	}
	if n.addedTo() {
		return "and"
	}
	for k := max(n.First, n.first-partReach); k < min(n.Last, n.last+1+partReach); k++ {
		switch n.word(k) {
		case "other", "others", "another":
			return "other"
		case "more":
			if k+1 >= n.Last || n.word(k+1) != "than" {
				return "more"
			}
		case "additional", "further", "extra":
			return "more"
		case "including", "include", "includes":
			if k <= n.last && (n.it.Figure.Of == "" || everybody(n.it.Figure.Of)) {
				return "including"
			}
		}
	}
	return ""
}

// addedTo says whether something is added right behind a number, and no other
// deed told: two and a guard.
func (n *number) addedTo() bool {
	ts, k := n.report.Marks.Tokens, n.last+1
	return k+1 < n.Last && ts[k].Tag == "CCONJ" && ts[k+1].Tag != "VERB" && ts[k+1].Tag != "AUX"
}

// everybody says whether a count is of people of any kind: of those who are
// counted with "including" there may be more, but "including three nuns" has all
// the nuns.
func everybody(of string) bool { return statement.Anybody(of) || of == "killed" || of == "injured" }

// some says whether a number counts some of a group, not said to be all:
// three members of the council. Another report may tell of others.
func (n *number) some() bool {
	if k := n.it.Token - 1; k >= n.First && allOf[n.word(k)] {
		return false
	}
	up := n.it.Up
	return up >= 0 && !n.Items[up].Predicate && slices.ContainsFunc(n.Items, func(o statement.Item) bool {
		return o.Up == up && o.Prep == "of" && o.Kind != statement.Number
	})
}

// allOf are the words before a number by which it counts all.
var allOf = english.Set(`the all its their his her`)
