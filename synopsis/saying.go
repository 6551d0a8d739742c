package synopsis

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// sayings lists every utterance with its wordings, those of most reports
// first.
func (t *table) sayings() []news.Saying {
	at := map[string]int{}
	out := []news.Saying{}
	for i := range t.reports {
		r := &t.reports[i]
		for _, q := range r.Marks.Quotes {
			if q.Scare || q.Kind == "indirect" {
				continue
			}
			key := bareName(t.speaker(q)) + ":" + t.wording(i, q.Span)
			n, ok := at[key]
			if !ok {
				n = len(out)
				at[key] = n
				out = append(out, news.Saying{Speaker: news.Maybe(t.speaker(q)), Variants: []news.Variant{{Text: q.In(r.Text), Kind: "verbatim"}}})
			}
			v := &out[n].Variants[0]
			v.Cites = append(v.Cites, t.ref(i, q.Span))
		}
	}
	for i := range out {
		out[i].Reports, out[i].Origins, _ = t.voices(out[i].Variants[0].Cites)
	}
	slices.SortStableFunc(out, func(a, b news.Saying) int { return cmp.Compare(b.Reports, a.Reports) })
	return out
}

// wording is the words of a span as they are compared.
func (t *table) wording(i int, sp news.Span) string {
	var b []byte
	for _, w := range t.reports[i].in(sp) {
		b = append(append(b, t.form(w)...), ' ')
	}
	return string(b)
}
