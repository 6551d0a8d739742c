package claim

import (
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// stub says whether a clause without some details is cut short before what it goes
// on to tell, and each other sentence that says it goes on there too: each is
// arrested for something, and what for is not told alike. Who stops there, as one
// of them does, has told it whole.
func stub(c *wording.Clause, d details, all []fit, t *wording.Telling) bool {
	if !c.CutsBehind(flags(c, d)) || len(all) > 0 && quotes(all[0].al.A, t) {
		return false
	}
	for i := range all {
		f := &all[i]
		if !f.never && !f.lacks && d.holds(f.drop) && !f.goesOn(t) {
			return false
		}
	}
	return true
}

// quotes says whether half of what a telling tells stands in quotation marks: what
// somebody said is whole without where.
func quotes(a *statement.Sentence, t *wording.Telling) bool {
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
