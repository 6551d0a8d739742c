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
		if x := &h.pieces[p]; h.named(x) && len(x.words) >= 7 && h.besides(x) {
			refs = append(refs, h.t.ref(x.report, x.span))
		}
	}
	s.Cites = h.t.inPlace(refs)
	s.Reports, s.Origins, s.Folded = h.t.voices(s.Cites)
	return s
}

// besides says whether the words of a piece stand beside those that tell who
// said them: a few words inside a sentence that names several are anybody's.
func (h *hearing) besides(x *piece) bool {
	q := h.t.reports[x.report].speech[x.quote]
	if q.Kind == "direct" {
		return true
	}
	if q.Cue == nil || q.Source == nil {
		return false
	}
	if q.Cue.Start > q.End {
		return q.Cue.Start-q.End < besideWords
	}
	return q.Start-q.Cue.End < besideWords && q.Cue.Start-q.Source.End < besideWords
}

// besideWords is the bytes that may stand between speech, cue and speaker.
const besideWords = 30
