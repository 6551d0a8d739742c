package web

import "synoptic/news"

// sayingView is one utterance with its wordings.
type sayingView struct {
	ID, Speaker, Counts string
	Variants            []variantView
}

// variantView is a wording, cut where it differs from the base reading.
type variantView struct {
	Kind    string
	Pieces  []pieceView
	Cites   []citeView
	Letters string
}

// pieceView is a stretch of a wording. Kind is empty where it is as the base
// has it; Base is what stands there instead, or was left out.
type pieceView struct {
	Text, Kind, Base string
}

func (b *builder) sayings() []sayingView {
	var joined, lone []sayingView
	for i, s := range b.s.Sayings {
		v := sayingView{ID: b.anchor("saying", i), Speaker: string(s.Speaker), Counts: Count(s.Reports, "report") + ", " + Count(s.Origins, "origin")}
		for _, x := range s.Variants {
			cites := b.cites(x.Cites)
			v.Variants = append(v.Variants, variantView{x.Kind, pieces(x), cites, lettersOf(cites)})
		}
		if s.Reports > 1 {
			joined = append(joined, v)
		} else {
			lone = append(lone, v)
		}
	}
	return append(joined, lone...)
}

// pieces cuts a wording at its edits.
func pieces(v news.Variant) (out []pieceView) {
	at := 0
	for _, e := range v.Edits {
		if e.Start < at || e.End > len(v.Text) || e.Start > e.End {
			continue
		}
		if e.Start > at {
			out = append(out, pieceView{Text: v.Text[at:e.Start]})
		}
		out = append(out, pieceView{Text: e.Span.In(v.Text), Kind: e.Kind, Base: e.Base})
		at = e.End
	}
	if at < len(v.Text) {
		out = append(out, pieceView{Text: v.Text[at:]})
	}
	return out
}
