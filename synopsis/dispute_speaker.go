package synopsis

import (
	"slices"

	"synoptic/news"
)

// attributions are the disputes over who spoke: the same words, seven or
// more, which two reports give to two people, each naming the speaker beside
// them.
func (h *hearing) attributions() []news.Dispute {
	var out []news.Dispute
	for _, c := range h.split {
		a, b := &h.all[c.a], &h.all[c.b]
		if len(a.pieces) == 0 || len(b.pieces) == 0 || h.t.mayBe(a.said, b.said) {
			continue
		}
		sides := []news.Side{h.attributed(a), h.attributed(b)}
		if len(sides[0].Cites) == 0 || len(sides[1].Cites) == 0 {
			continue
		}
		about := sides[0].Cites[0]
		d := news.Dispute{About: about.Text, AboutRef: &about, Kind: "attribution", Sides: sides}
		if !slices.ContainsFunc(out, func(o news.Dispute) bool { return o.About == d.About }) {
			out = append(out, d)
		}
	}
	return out
}

// attributed is the side of those that name one speaker beside the words.
func (h *hearing) attributed(u *utterance) news.Side {
	s := news.Side{Value: u.said}
	var refs news.Refs
	for _, p := range u.pieces {
		if x := &h.pieces[p]; h.named(x) && len(x.words) >= 7 {
			refs = append(refs, h.t.ref(x.report, x.span))
		}
	}
	s.Cites = h.t.inPlace(refs)
	s.Reports, s.Origins, s.Folded = h.t.voices(s.Cites)
	return s
}
