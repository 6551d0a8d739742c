package wording

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// voice notes who says a telling, where it is the complement of a verb of
// saying or thinking that is left out.
func (r *reading) voice() {
	for k := r.h; k >= 0 && !r.punct(k); k = r.head[k] {
		b, up := r.base(k), r.head[k]
		if up < 0 || b != "ccomp" && b != "conj" && b != "parataxis" && b != "acl" {
			return
		}
		if b == "acl" && !statement.Says(r.tokens[up].Lemma) {
			return
		}
		if b == "conj" || r.t.inside(r.tokens[up].Span) || statement.Factive(r.tokens[up].Lemma) {
			continue
		}
		r.t.Voice = Unnamed
		for _, it := range r.sentence.Items {
			if it.Token == up+r.first && it.Doer >= 0 {
				switch d := &r.sentence.Items[it.Doer]; {
				case d.Kind == statement.Name && d.Class == "person":
					r.t.Voice = d.Who
				case statement.Registrar(d.Lemma):
					r.t.Voice = ""
				}
			}
		}
		return
	}
}

// Unnamed is the voice of somebody without a name.
const Unnamed = "?"

// quoting says whether what a telling quotes stands in it with its marks and
// with the one who says it, and notes whose reported words it tells without
// saying so.
func (r *reading) quoting() bool {
	sp := r.t.Span()
	for i := range r.sentence.Quotes {
		q := &r.sentence.Quotes[i]
		if q.Scare || !q.Overlaps(sp) {
			continue
		}
		cued, direct := r.t.holds(q.Cue), q.Kind == "direct"
		switch {
		case direct && !cued && !r.t.holds(q.Source):
			return false // nobody says it
		case q.Holds(sp) && r.marked(q):
			return false // its marks are cut off
		case !direct && !cued && r.handsOn(q):
			r.t.Voice = r.speaker(q)
		}
	}
	return true
}

// marked says whether a quotation stands in quotation marks: all of it, or where
// it begins.
func (r *reading) marked(q *news.Quote) bool {
	return q.Kind == "direct" || q.Kind == "mixed" && q.Start > 0 && strings.ContainsAny(r.report.Text[max(0, q.Start-3):q.Start], "“\"")
}

// handsOn says whether a quotation holds what a telling is about, and neither
// its words of saying nor its speaker tell that it is so.
func (r *reading) handsOn(q *news.Quote) bool {
	return q.Holds(r.placeOfHead()) && !r.factiveCue(q) && !r.registrar(q)
}

// speaker is the voice of a quotation: a person with a name, or somebody without.
func (r *reading) speaker(q *news.Quote) string {
	if who := string(q.Speaker); who != "" && r.namesPerson(who) {
		return who
	}
	return Unnamed
}

// factiveCue says whether the words of saying of a quotation without marks
// tell that what is said is so.
func (r *reading) factiveCue(q *news.Quote) bool {
	return q.Kind == "indirect" && r.lemmaIn(q.Cue, statement.Factive)
}

// registrar says whether the speaker of a quotation without marks is one whose
// office it is to know.
func (r *reading) registrar(q *news.Quote) bool {
	return q.Kind == "indirect" && r.lemmaIn(q.Source, statement.Registrar)
}

// lemmaIn says whether the lemma of a word within a span, if there is one, is one
// of some.
func (r *reading) lemmaIn(sp *news.Span, of func(lemma string) bool) bool {
	return sp != nil && slices.ContainsFunc(r.tokens, func(tok news.Token) bool { return sp.Holds(tok.Span) && of(strings.ToLower(tok.Lemma)) })
}

// namesPerson says whether the report names a person so.
func (r *reading) namesPerson(who string) bool {
	return slices.ContainsFunc(r.report.Marks.Names, func(n news.Name) bool { return n.Kind == "person" && n.Name == who })
}

// placeOfHead is the place of the head of a telling.
func (r *reading) placeOfHead() news.Span {
	if r.t.Head >= 0 {
		return r.sentence.Items[r.t.Head].Span
	}
	return r.t.Pieces[0]
}
