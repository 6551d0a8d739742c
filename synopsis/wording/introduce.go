package wording

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// introduces is the person whom a phrase tells who it is: a name in full with a
// role or an age beside it, and no deed, as in Orla Venn, the harbour master.
func (p *phrasing) introduces() string {
	items := p.sentence.Items
	n := p.onePerson()
	if first := p.firstOf(); n >= 0 && p.tokens[first].Tag == "ADV" {
		return "" // even President Orla Venn
	} else if n >= 0 && first > 0 && p.form(first-1) == "of" && p.tokens[first].Start < items[n].Start && p.tokens[first].Tag != "DET" {
		return "" // the chief of … staff Orla Venn
	} else if n >= 0 && p.cutsOffice(first) {
		return "" // Secretary … General Orla Venn
	}
	if n < 0 || p.people() > 1 || p.top == nil || p.t.Head != n && p.top.Up != n && items[n].Up != p.t.Head {
		return ""
	}
	if !slices.ContainsFunc(p.t.Items, func(k int) bool { return p.tellsWho(k, n) }) {
		return ""
	}
	return items[n].Who
}

// cutsOffice says whether the word right before token i is an office too, written
// as part of one that goes on with it.
func (p *phrasing) cutsOffice(i int) bool {
	if i == 0 || !isUpper(p.tokens[i].In(p.report.Text)) {
		return false
	}
	before := &p.tokens[i-1]
	return isUpper(before.In(p.report.Text)) && (before.Tag == "NOUN" || before.Tag == "PROPN") && english.IsPerson(strings.ToLower(before.Lemma))
}

// onePerson is the item of the only person that a phrase names, in full, where
// it tells no deed and nobody's thing; -1 if it is not so.
func (p *phrasing) onePerson() int {
	person := -1
	for _, n := range p.t.Items {
		switch it := &p.sentence.Items[n]; {
		case it.Predicate, it.Pronoun, it.Quoted, it.Kind == statement.Moment:
			return -1
		case it.Kind != statement.Name || it.Class != "person" || it.Titled:
		case person >= 0, !strings.Contains(it.Surface, " "), p.owns(it), it.Prep != "" && n != p.t.Head:
			return -1
		default:
			person = n
		}
	}
	return person
}

// tellsWho says whether item k tells who person n is: a role beside it, or its
// age.
func (p *phrasing) tellsWho(k, n int) bool {
	it := &p.sentence.Items[k]
	switch {
	case it.Kind == statement.Number:
		return it.Up == n && it.Prep == ""
	case it.Kind == statement.Name && it.Class == "place":
		return it.Up == n && (it.Prep == "of" || it.Prep == "from")
	case !it.Noun():
		return false
	case english.IsPerson(it.Lemma):
		return k == p.t.Head || it.Titled || it.Rel == "appos"
	}
	return it.Titled && isUpper(it.In(p.report.Text))
}

// owns says whether an item is told as whose something is: Venn's ferry.
func (p *phrasing) owns(it *statement.Item) bool {
	return p.rel(it.Token-p.first) == "nmod:poss"
}

// Person is whom a phrase tells who it is, by the name the story has for that
// person, if none of it is left out; empty if it tells that of nobody.
func (c *Clause) Person() string {
	if !c.phrase {
		return ""
	}
	for n, it := range c.w.sentence.Items {
		if c.Inner[n] != Outside && it.Kind == statement.Name && it.Class == "person" && !it.Pronoun && (n == c.Head || c.Head >= 0 && it.Up == c.Head && english.IsPerson(c.w.sentence.Items[c.Head].Lemma)) {
			return it.Who
		}
	}
	return ""
}
