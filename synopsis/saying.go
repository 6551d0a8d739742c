package synopsis

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
)

// sayings lists every utterance with its wordings, those of most reports
// first, then in order of place.
func (h *hearing) sayings() []news.Saying {
	out := []news.Saying{}
	for _, group := range h.together() {
		out = append(out, h.saying(group))
	}
	h.indirect(out)
	for i := range out {
		var refs news.Refs
		for _, v := range out[i].Variants {
			refs = append(refs, v.Cites...)
		}
		out[i].Reports, out[i].Origins, out[i].Folded = h.t.voices(refs)
	}
	slices.SortStableFunc(out, func(a, b news.Saying) int { return cmp.Compare(b.Reports, a.Reports) })
	return out
}

// together joins utterances that the reports carry in one breath: in three of
// five reports that have either, one follows the other in a turn with nothing
// left out between them.
func (h *hearing) together() [][]int {
	g := newGroups(len(h.all))
	for _, n := range h.breaths() {
		if 5*n.times >= 3*h.either(n.u, n.v) {
			g.join(n.u, n.v)
		}
	}
	at := map[int]int{}
	var out [][]int
	for p := range h.pieces {
		u := h.in[p]
		root := g.find(u)
		n, ok := at[root]
		if !ok {
			n = len(out)
			at[root] = n
			out = append(out, nil)
		}
		if !slices.Contains(out[n], u) {
			out[n] = append(out[n], u)
		}
	}
	return out
}

// breath counts the reports in which v follows u at once.
type breath struct{ u, v, times int }

func (h *hearing) breaths() []breath {
	at := map[[2]int]int{}
	last := map[[2]int]int{} // the report that was counted last
	var out []breath
	for p := 1; p < len(h.pieces); p++ {
		a, b := &h.pieces[p-1], &h.pieces[p]
		k := [2]int{h.in[p-1], h.in[p]}
		if a.turn != b.turn || b.gap || k[0] == k[1] {
			continue
		}
		n, ok := at[k]
		if !ok {
			n = len(out)
			at[k] = n
			out = append(out, breath{u: k[0], v: k[1]})
		}
		if seen, ok := last[k]; !ok || seen != b.report {
			out[n].times++
			last[k] = b.report
		}
	}
	return out
}

// either counts the reports that have one of two utterances.
func (h *hearing) either(u, v int) int {
	in := map[int]bool{}
	for _, w := range []int{u, v} {
		for _, p := range h.all[w].pieces {
			in[h.pieces[p].report] = true
		}
	}
	return len(in)
}

// reading is how one turn of one report words a saying: its pieces, and the
// spans they make where they follow one another.
type reading struct {
	report int
	pieces []int
	spans  []news.Span
	words  []word
}

// readings are the wordings of a saying in order of report and place.
func (h *hearing) readings(group []int) []reading {
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
		if !follows || h.in[p] == h.in[p-1] {
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

// saying writes a group of utterances as one saying: the base reading first,
// then its variants, those of most places first.
func (h *hearing) saying(group []int) news.Saying {
	readings := h.readings(group)
	s := news.Saying{}
	for _, u := range group {
		s.Speaker = cmp.Or(s.Speaker, news.Maybe(h.all[u].said))
	}
	at := map[string]int{}
	var as []reading // of the variants
	for _, r := range readings {
		key := h.t.key(r)
		n, ok := at[key]
		if !ok {
			n = len(as)
			at[key] = n
			as = append(as, r)
			s.Variants = append(s.Variants, news.Variant{Text: h.t.text(r)})
		}
		for _, sp := range r.spans {
			s.Variants[n].Cites = append(s.Variants[n].Cites, h.t.ref(r.report, sp))
		}
	}
	order := make([]int, len(as))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(as[b].words), len(as[a].words)), cmp.Compare(len(s.Variants[b].Cites), len(s.Variants[a].Cites)))
	})
	base := order[0]
	slices.SortStableFunc(order[1:], func(a, b int) int { return cmp.Compare(len(s.Variants[b].Cites), len(s.Variants[a].Cites)) })
	variants := make([]news.Variant, 0, len(order))
	for _, i := range order {
		v := s.Variants[i]
		v.Kind = "verbatim"
		if i != base {
			v.Edits, v.Kind = h.t.collate(s.Variants[base].Text, v.Text)
		}
		v.Cites = h.t.inPlace(v.Cites)
		variants = append(variants, v)
	}
	s.Variants = variants
	return s
}

// key is the words of a reading as they are compared.
func (t *table) key(r reading) string {
	var b strings.Builder
	for _, w := range r.words {
		b.WriteString(t.form(w))
		b.WriteByte(' ')
	}
	return b.String()
}

// text is the words of a reading; where the report breaks the speech (with
// "she said"), the parts stand with an ellipsis between them.
func (t *table) text(r reading) string {
	var parts []string
	for _, sp := range r.spans {
		parts = append(parts, sp.In(t.reports[r.report].Text))
	}
	return strings.Join(parts, " … ")
}

// wording is the words of a span as they are compared.
func (t *table) wording(i int, sp news.Span) string {
	return t.key(reading{words: t.reports[i].in(sp)})
}

// indirect adds to the sayings the places where a report tells them without
// quotation marks: the same speaker, and most of what it tells is in the base
// reading.
func (h *hearing) indirect(sayings []news.Saying) {
	by := map[string][]int{}
	for i, s := range sayings {
		if s.Speaker != "" {
			k := bareName(string(s.Speaker))
			by[k] = append(by[k], i)
		}
	}
	for i := range h.t.reports {
		r := &h.t.reports[i]
		for _, q := range r.Marks.Quotes {
			if q.Kind != "indirect" || q.Speaker == "" || h.holdsSpeech(r, q) {
				continue
			}
			if n := h.told(r.in(q.Span), by[bareName(h.t.speaker(q))], sayings); n >= 0 {
				s := &sayings[n]
				s.Variants = append(s.Variants, news.Variant{Text: q.In(r.Text), Kind: "indirect", Cites: news.Refs{h.t.ref(i, q.Span)}})
			}
		}
	}
}

// holdsSpeech says whether words in quotation marks stand inside q.
func (h *hearing) holdsSpeech(r *sheet, q news.Quote) bool {
	for _, o := range r.speech {
		if o.Span.Overlaps(q.Span) {
			return true
		}
	}
	return false
}

// told is the saying that the words tell of, -1 if none: at least half the
// weight of the words, and a good deal of them, stand in its base reading.
func (h *hearing) told(words []word, among []int, sayings []news.Saying) int {
	best, at := 0.0, -1
	for _, n := range among {
		c := sayings[n].Variants[0].Cites[0]
		i := h.t.at[c.Report]
		said := h.t.reports[i].in(c.Span)
		var all, both float64
		for _, w := range words {
			all += h.t.weight(w)
			if slices.ContainsFunc(said, func(v word) bool { return v.stem == w.stem }) {
				both += h.t.weight(w)
			}
		}
		if both >= 1.2 && both >= 0.55*all && both/all > best && h.t.denied(words) == h.t.denied(said) {
			best, at = both/all, n
		}
	}
	return at
}
