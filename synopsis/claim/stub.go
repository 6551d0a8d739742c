package claim

import (
	"slices"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// stub says whether a clause without some details is cut short before what it goes
// on to tell, and each other sentence that says it goes on there too: each is
// arrested for something, and what for is not told alike. Who stops there, as one
// of them does, has told it whole.
func stub(c *candidate, all []fit) bool {
	if !c.of.CutsBehind(flags(c.of, c.without)) || len(all) > 0 && halfQuoted(all[0].al.A, &c.Telling) {
		return false
	}
	for i := range all {
		if f := &all[i]; c.saidBy(f) && !f.goesOn(&c.Telling) {
			return false
		}
	}
	return true
}

// saidBy says whether the sentence of a fit is among those that say all of a claim.
func (c *candidate) saidBy(f *fit) bool {
	return !f.never && c.without.holds(f.drop) && slices.ContainsFunc(c.Full, func(p Place) bool { return p.Report == f.report && p.Sentence == f.sentence })
}

// halfQuoted says whether half of what a telling tells stands in quotation marks: what
// somebody said is whole without where.
func halfQuoted(a *statement.Sentence, t *wording.Telling) bool {
	n := 0
	for _, k := range t.Items {
		if a.Items[k].Quoted {
			n++
		}
	}
	return 2*n >= len(t.Items)
}

// goesOn says whether the sentence of a fit tells more of the deed of a telling
// behind it than the telling does: more than when.
func (f *fit) goesOn(t *wording.Telling) bool {
	if t.Head < 0 || f.al.To[t.Head] < 0 {
		return true
	}
	deed, told := f.al.To[t.Head], make([]bool, len(f.al.B.Items))
	for _, n := range t.Items {
		if j := f.al.To[n]; j >= 0 {
			told[j] = true
		}
	}
	for j := range f.al.B.Items {
		it := &f.al.B.Items[j]
		if told[j] || it.Kind == statement.Moment || it.Token < f.al.B.Items[deed].Token || it.Up < 0 {
			continue
		}
		if up := it.Up; more[it.Rel] && (up == deed || told[up] && f.al.B.Items[up].Up == deed) {
			return true
		}
	}
	return false
}

// more are the relations of what tells more of a deed, or of what it is done to.
var more = map[string]bool{
	"obj": true, "iobj": true, "obl": true, "obl:arg": true, "xcomp": true, "ccomp": true, "advcl": true, "nmod": true, "acl": true,
}
