package wording

import (
	"slices"
	"strings"

	"synoptic/meaning"
	"synoptic/synopsis/statement"
)

// fewestTold is how many items a phrase has that is worth a line of its own: of
// 700 that were judged seven in ten of such were, and two in ten of shorter ones.
const fewestTold = 3

// slight says whether a phrase only names something: it neither counts it nor
// tells what is done, and by whom, to what or when, as Venn's sale of the mill
// does.
func (p *phrasing) slight() bool {
	if p.t.Introduces != "" || len(p.t.Items) < fewestTold && !p.deed() && !p.sum() {
		return true
	}
	roles, least := 0, p.rolesAsked()
	for _, n := range p.t.Items {
		it := &p.sentence.Items[n]
		switch {
		case it.Kind == statement.Number && !it.Bare && it.Figure.Value > 1 && !bounding[it.Prep]:
			return false
		case n == p.t.Head || it.Up != p.t.Head:
		case it.Kind == statement.Moment, it.Prep != "" && it.Prep != "than", it.Kind == statement.Name && p.owns(it) && !it.Pronoun:
			roles++
		}
	}
	return !p.deed() && roles < least && p.people() < fewestListed
}

// bounding are prepositions by which a number tells how far a verb went, and
// counts nothing of the noun it was read with: the duty on fish to 12 percent.
var bounding = wordSet(`to from by`)

// rolesAsked is of how much else a phrase must tell to tell what is done, by its
// noun: of little if that is made of a verb, of more if it only may be.
func (p *phrasing) rolesAsked() int {
	const never = 99
	if p.top == nil || !p.top.Noun() {
		return never
	}
	switch made, may := meaning.Deed(p.top.Lemma); {
	case made:
		return 2
	case may:
		return 3
	}
	return never
}

// sum says whether a phrase tells the amount of something in money.
func (p *phrasing) sum() bool {
	return len(p.t.Items) > 1 && slices.ContainsFunc(p.t.Items, func(n int) bool {
		it := &p.sentence.Items[n]
		return it.Kind == statement.Number && it.Figure != nil && len(it.Figure.Unit) == len("USD") && it.Figure.Unit == strings.ToUpper(it.Figure.Unit)
	})
}

// deed says whether a phrase is a verb with how many it is done to.
func (p *phrasing) deed() bool {
	return p.top != nil && p.top.Pos == meaning.Verb && len(p.t.Items) > 1
}

// people counts the persons that a telling names.
func (p *phrasing) people() int {
	who := map[string]bool{}
	for _, n := range p.t.Items {
		if it := &p.sentence.Items[n]; it.Kind == statement.Name && it.Class == "person" && !it.Pronoun {
			who[it.Surface] = true
		}
	}
	return len(who)
}

// fewestListed is how many people a list names at least.
const fewestListed = 3
