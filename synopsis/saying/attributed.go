package saying

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// Attributions are the disputes over who spoke: the same words, ten or
// more, which two reports give to two people, each naming the speaker beside
// them.
func (h *Hearing) Attributions() []news.Dispute {
	var out []news.Dispute
	for _, c := range h.split {
		a, b := &h.all[c.a], &h.all[c.b]
		if len(a.pieces) == 0 || len(b.pieces) == 0 || mayBe(h.t.People, a.said, b.said) || kin(a.said, b.said) || !h.oneWording(a, b) {
			continue
		}
		least := fewestAttributed
		if h.otherSex(a, b) {
			least = fewestOfTwo
		}
		sides := []news.Side{h.attributed(a, b.said, least), h.attributed(b, a.said, least)}
		if len(sides[0].Cites) == 0 || len(sides[1].Cites) == 0 || h.shared(sides) {
			continue
		}
		about := sides[0].Cites[0]
		d := news.Dispute{About: about.Text, AboutRef: &about, Question: "who said it", Kind: "attribution", Relation: "differ", Sides: sides}
		if !slices.ContainsFunc(out, func(o news.Dispute) bool { return o.About == d.About }) {
			out = append(out, d)
		}
	}
	return out
}

// oneWording says whether two utterances have a wording in common, word by
// word: two people who say alike things in words of their
// own are no doubt about who spoke.
func (h *Hearing) oneWording(a, b *utterance) bool {
	for _, p := range a.pieces {
		for _, q := range b.pieces {
			x, y := &h.pieces[p], &h.pieces[q]
			if len(x.words) > len(y.words) {
				x, y = y, x
			}
			shared := pairs(h.t.Vocab, x.words[:min(len(x.words), longest)], y.words[:min(len(y.words), longest)])
			if float64(len(shared)) >= oneWordingAt*float64(min(len(x.words), longest)) {
				return true
			}
		}
	}
	return false
}

// oneWordingAt is the share of the words of the shorter of two wordings of one
// utterance that stand in the other, in order.
const oneWordingAt = .85

// shared says whether the words may be of both speakers: one report stands on
// both sides, or names the other's speaker in the sentence of the words.
func (h *Hearing) shared(sides []news.Side) bool {
	for i, s := range sides {
		other := sides[1-i]
		for _, c := range s.Cites {
			r := &h.t.Reports[h.t.At[c.Report]]
			if slices.ContainsFunc(other.Cites, func(o news.Ref) bool { return o.Report == c.Report }) {
				return true
			}
			k := r.Sentence(c.Start)
			if k < 0 {
				continue
			}
			near := news.Span{Start: r.Marks.Sentences[max(0, k-1)].Start, End: r.Marks.Sentences[min(k+1, len(r.Marks.Sentences)-1)].End}
			for _, n := range r.Marks.Names {
				if near.Holds(n.Span) && h.t.Same(n.Name, other.Value) {
					return true
				}
			}
		}
	}
	return false
}

// named says whether a name stands in the span.
func named(r *table.Sheet, sp news.Span) bool {
	return slices.ContainsFunc(r.Marks.Names, func(n news.Name) bool { return n.Kind == "person" && n.Overlaps(sp) })
}

// otherSex says whether one of two utterances is told by a pronoun that cannot be of the
// speaker of the other.
func (h *Hearing) otherSex(a, b *utterance) bool {
	return slices.ContainsFunc(a.pieces, func(p int) bool { return h.cannotBe(&h.pieces[p], b.said) }) ||
		slices.ContainsFunc(b.pieces, func(p int) bool { return h.cannotBe(&h.pieces[p], a.said) })
}

// attributed is the side of those that name one speaker beside the words, or have a
// pronoun there that is not of the other; the words are as many at least.
func (h *Hearing) attributed(u *utterance, other string, least int) news.Side {
	s := news.Side{Value: u.said}
	var refs news.Refs
	for _, p := range u.pieces {
		if x := &h.pieces[p]; (h.named(x) || tellsName(x.said) && h.cannotBe(x, other)) && h.t.Same(x.said, u.said) && len(x.words) >= least && h.besides(x) {
			refs = append(refs, h.t.Ref(x.report, x.span))
		}
	}
	s.Cites = h.t.InPlace(refs)
	s.Reports, s.Origins, s.Folded = h.t.Count(s.Cites)
	return s
}

// besides says whether the words of a piece stand beside those that tell who
// said them: a few words inside a sentence that names several are anybody's.
func (h *Hearing) besides(x *piece) bool {
	r := &h.t.Reports[x.report]
	q := r.Speech[x.quote]
	if q.Cue == nil || q.Source == nil || strings.Contains(q.Source.In(r.Text), " and ") || !named(r, *q.Source) && pronoun(h, x) == gazetteer.Unknown {
		return false
	}
	if q.Cue.Start > q.End {
		between := q.Cue.Start - q.End
		if q.Source.Start >= q.End && q.Source.End <= q.Cue.Start {
			between -= q.Source.Len()
		}
		return between < besideWords
	}
	return q.Start-q.Cue.End < besideWords && q.Cue.Start-q.Source.End < besideWords
}

// besideWords is the bytes that may stand between speech, cue and speaker.
const besideWords = 30

// How many words two people must be given for it to be one utterance; and how many
// where a pronoun tells that they are two.
const (
	fewestAttributed = 10
	fewestOfTwo      = 6
)
