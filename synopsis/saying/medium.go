package saying

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// Words by which a report tells how something was said: posted for all to read,
// or handed out, told to one who asked, spoken to many.
var (
	posted = english.Set(`tweet tweeted tweets twitter facebook instagram`)
	spoken = english.Set(`statement interview speech rally`)
)

// HowSaid are the disputes over how something was said: one utterance that one
// report tells to have been posted, and another to have been handed out or
// spoken.
func (h *Hearing) HowSaid(sayings []news.Saying) []news.Dispute {
	var out []news.Dispute
	for i := range sayings {
		var sides [2]news.Refs
		quoted := quotedIn(h.t.Table, &sayings[i])
		for k := range quoted {
			w, n, ok := quoted[k].medium(&h.t.Reports[quoted[k].report])
			if ok && givenAgain(quoted, k) {
				sides[n] = append(sides[n], h.t.Ref(quoted[k].report, w))
			}
		}
		if len(sides[0]) == 0 || len(sides[1]) == 0 {
			continue
		}
		if d, ok := h.twoSided("how it was said", h.t.Ref(quoted[0].report, quoted[0].spans[0]), sides); ok {
			out = append(out, d)
		}
	}
	return out
}

// medium is the word by which the report of a quotation tells, in its sentence,
// how it was said, outside of quotation marks, and whether that is one for
// speech; none if it tells both.
func (q *quotation) medium(r *table.Sheet) (at news.Span, n int, ok bool) {
	k := r.Sentence(q.spans[0].Start)
	if k < 0 {
		return at, 0, false
	}
	for _, w := range r.In(r.Marks.Sentences[k].Span) {
		form := strings.ToLower(w.In(r.Text))
		if !posted[form] && !spoken[form] || r.Spoken(w.Span) {
			continue
		}
		kind := 0
		if spoken[form] {
			kind = 1
		}
		if ok && kind != n {
			return at, 0, false
		}
		at, n, ok = w.Span, kind, true
	}
	return at, n, ok
}

// fewestTold is how many words two reports must quote alike for it to be one
// utterance that was said in one way: two that go on alike may be two.
const fewestTold = 8

// givenAgain says whether another report quotes most of the words of the k-th
// quotation.
func givenAgain(all []quotation, k int) bool {
	for i := range all {
		a, b := all[k].words, all[i].words
		if all[i].report == all[k].report {
			continue
		}
		if n := len(alignForms(a, b)); n >= fewestTold {
			return true
		}
	}
	return false
}
