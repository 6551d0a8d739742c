package saying

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// indirect adds to the sayings the places where a report tells them without
// quotation marks: the same speaker, and most of what it tells is in the base
// reading.
func (h *Hearing) indirect(sayings []news.Saying) {
	by := map[string][]int{}
	for i, s := range sayings {
		if s.Speaker != "" {
			k := table.BareName(string(s.Speaker))
			by[k] = append(by[k], i)
		}
	}
	for i := range h.t.Reports {
		r := &h.t.Reports[i]
		for _, q := range r.Marks.Quotes {
			if q.Kind != "indirect" || q.Denied || q.Speaker == "" || !wholeSpeech(r, q) || holdsSpeech(r, q) {
				continue
			}
			if n := h.told(r.In(q.Span), by[table.BareName(h.t.Speaker(q))], sayings); n >= 0 {
				s := &sayings[n]
				s.Variants = append(s.Variants, news.Variant{Text: q.In(r.Text), Kind: "indirect", Cites: news.Refs{h.t.Ref(i, q.Span)}})
			}
		}
	}
}

// holdsSpeech says whether words in quotation marks stand inside q.
func holdsSpeech(r *table.Sheet, q news.Quote) bool {
	for _, o := range r.Speech {
		if o.Span.Overlaps(q.Span) {
			return true
		}
	}
	return false
}

// wholeSpeech says whether reported speech is a sentence of its own: it has a
// subject and a finite verb, and stands in no heading.
func wholeSpeech(r *table.Sheet, q news.Quote) bool {
	s := r.Sentence(q.Start)
	return s >= 0 && r.Marks.Sentences[s].Kind == "" && finite(r.Marks.Tokens, q.Span)
}

// told is the saying that the words tell of, -1 if none: most of the
// weight of the words, and a good deal of it, stands in its base reading.
func (h *Hearing) told(words []table.Word, among []int, sayings []news.Saying) int {
	best, at := 0.0, -1
	for _, n := range among {
		c := sayings[n].Variants[0].Cites[0]
		i := h.t.At[c.Report]
		said := h.t.Reports[i].In(c.Span)
		var all, both float64
		for _, w := range words {
			all += h.t.Weight(w)
			if slices.ContainsFunc(said, func(v table.Word) bool { return v.Stem == w.Stem }) {
				both += h.t.Weight(w)
			}
		}
		if both >= 1.5 && both >= 0.7*all && both/all > best && denied(h.t.Vocab, words) == denied(h.t.Vocab, said) {
			best, at = both/all, n
		}
	}
	return at
}
