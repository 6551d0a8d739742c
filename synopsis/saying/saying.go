// Package saying tells what was said in a story, in all its wordings, from the
// words that its reports have in quotation marks; where reports differ in who said
// it, how, and in which words; and which report has the words of a quotation. What
// is said it takes for no fact.
package saying

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// Sayings lists every utterance with its wordings, those of most reports
// first, then in order of place.
func (h *Hearing) Sayings() []news.Saying {
	out := []news.Saying{}
	for _, group := range h.together() {
		if s := h.saying(group); h.speaks(s) {
			out = append(out, s)
		}
	}
	rendered(out)
	h.indirect(out)
	for i := range out {
		var refs news.Refs
		for _, v := range out[i].Variants {
			refs = append(refs, v.Cites...)
		}
		out[i].Reports, out[i].Origins, out[i].Folded = h.t.CountSaid(refs, string(out[i].Speaker))
	}
	slices.SortStableFunc(out, func(a, b news.Saying) int { return cmp.Compare(b.Reports, a.Reports) })
	return out
}

// acts says whether a verb stands in the words: without one, a few words of
// one report are a term and no saying.
func (h *Hearing) acts(c news.Ref) bool { return h.t.Reports[h.t.At[c.Report]].Acts(c.Span) }

// speaks says whether a saying has words enough to be one: four, or two with
// a verb or in more reports than one. What is less stays a quotation of its
// report.
func (h *Hearing) speaks(s news.Saying) bool {
	words, one := h.t.Vocab.Words(s.Variants[0].Text), true
	for _, v := range s.Variants {
		one = one && v.Cites[0].Report == v.Cites[len(v.Cites)-1].Report && v.Cites[0].Report == s.Variants[0].Cites[0].Report
	}
	return len(words) > 3 || len(words) > 1 && (!one || h.acts(s.Variants[0].Cites[0]))
}

// reading is how one turn of one report words a saying: its pieces, and the
// spans they make where they follow one another.
type reading struct {
	report int
	pieces []int
	spans  []news.Span
	words  []table.Word
}

// readings are the wordings of a saying in order of report and place.
func (h *Hearing) readings(group []int) []reading {
	var pieces []int
	said := map[int]bool{}
	for _, u := range group {
		pieces = append(pieces, h.all[u].pieces...)
		said[u] = true
	}
	slices.Sort(pieces)
	var out []reading
	for i, p := range pieces {
		x := &h.pieces[p]
		n := len(out) - 1
		follows := i > 0 && pieces[i-1] == p-1 && h.pieces[p-1].turn == x.turn
		if !follows || h.in[p] == h.in[p-1] && saidAgain(h.t.Vocab, &h.pieces[p-1], x) {
			out = append(out, reading{report: x.report})
			n++
		}
		r := &out[n]
		if last := len(r.spans) - 1; follows && last >= 0 && h.pieces[p-1].quote == x.quote && !x.gap {
			r.spans[last].End = x.span.End
		} else {
			r.spans = append(r.spans, x.span)
		}
		r.pieces = append(r.pieces, p)
		r.words = append(r.words, x.words...)
	}
	return out
}

// saidAgain says whether one piece says the other once more, not what follows it.
func saidAgain(v *table.Vocab, x, y *piece) bool {
	if len(x.words) > len(y.words) {
		x, y = y, x
	}
	return align(v, x, y).of >= 0.6
}

// saying writes a group of utterances as one saying: the base reading first,
// then its variants, those of most places first.
func (h *Hearing) saying(group []int) news.Saying {
	var s news.Saying
	for _, u := range group {
		s.Speaker = cmp.Or(s.Speaker, news.Maybe(h.all[u].said))
	}
	at := map[string]int{}
	var words []int // of each variant
	for _, r := range h.readings(group) {
		key := keyOf(h.t.Vocab, r.words)
		n, ok := at[key]
		if !ok {
			n = len(words)
			at[key] = n
			words = append(words, len(r.words))
			s.Variants = append(s.Variants, news.Variant{Text: r.text(h.t.Reports[r.report].Text)})
		}
		for _, sp := range r.spans {
			s.Variants[n].Cites = append(s.Variants[n].Cites, h.t.Ref(r.report, sp))
		}
	}
	order := baseFirst(s.Variants, words)
	base := s.Variants[order[0]].Text
	variants := make([]news.Variant, 0, len(order))
	for k, i := range order {
		v := s.Variants[i]
		if k > 0 && words[i] < leastVariant && amongLonger(s.Variants, words, i) {
			continue
		}
		v.Kind, v.Cites = "verbatim", h.t.InPlace(v.Cites)
		if k > 0 {
			v.Edits, v.Kind = collate(h.t.Vocab, base, v.Text)
		}
		variants = append(variants, v)
	}
	s.Variants = variants
	return s
}

// leastVariant is how many words a report that has more of a saying must quote again for
// them to be one more wording: a word or two are taken up, not said anew.
const leastVariant = 3

// amongLonger says whether each report that words a saying as the n-th variant does words
// it at greater length too.
func amongLonger(vs []news.Variant, words []int, n int) bool {
	return !slices.ContainsFunc(vs[n].Cites, func(r news.Ref) bool {
		for k := range vs {
			if words[k] > words[n] && slices.ContainsFunc(vs[k].Cites, func(o news.Ref) bool { return o.Report == r.Report }) {
				return false
			}
		}
		return true
	})
}

// baseFirst is the order of variants: first the base reading, which of those
// nearly as long as the longest is the one most places have; then the others,
// those of most places first.
func baseFirst(vs []news.Variant, words []int) []int {
	order := make([]int, len(vs))
	for i := range order {
		order[i] = i
	}
	longest := slices.Max(words)
	near := func(i int) bool { return 20*words[i] >= 17*longest }
	slices.SortStableFunc(order, func(a, b int) int {
		if near(a) != near(b) {
			if near(a) {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(len(vs[b].Cites), len(vs[a].Cites)), cmp.Compare(words[b], words[a]))
	})
	rest := order[1:]
	slices.SortStableFunc(rest, func(a, b int) int { return cmp.Compare(len(vs[b].Cites), len(vs[a].Cites)) })
	return order
}

// keyOf is words as they are compared.
func keyOf(v *table.Vocab, words []table.Word) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(v.Form(w))
		b.WriteByte(' ')
	}
	return b.String()
}

// text is the words of a reading in its report; where that breaks the speech
// (with "she said"), the parts stand with an ellipsis between them.
func (r *reading) text(report string) string {
	var parts []string
	for _, sp := range r.spans {
		parts = append(parts, sp.In(report))
	}
	return strings.Join(parts, " … ")
}
