package web

import (
	"cmp"
	"slices"

	"synoptic/news"
	"synoptic/web/contrast"
)

// reworded are the sayings that reports give in other words, those that differ
// most first: the words that stand otherwise, with a few around them, without which
// none is asked of. A saying over whose words they are asked already is none of them.
func reworded(b *builder) []ask {
	type other struct {
		ask
		size int
	}
	var all []other
	for i, s := range b.s.Sayings {
		base, best, at := news.Variant{}, news.Edit{}, -1
		for n, v := range s.Variants {
			if n == 0 {
				base = v
				continue
			}
			for _, e := range v.Edits {
				if v.Kind == "altered" && contrast.Otherwise(e) > contrast.Otherwise(best) && among(base.Text, v, e) {
					best, at = e, n
				}
			}
		}
		if at < 0 || b.askedOf(s.Variants[at]) {
			continue
		}
		v := s.Variants[at]
		was, now := contrast.Stretches(base.Text, v, best)
		all = append(all, other{ask{sign: "~", at: i, Dispute: news.Dispute{
			Question: askedSaid(s.Speaker), Kind: "wording",
			Sides: []news.Side{{Value: contrast.Quoted(was, base.Text), Cites: base.Cites}, {Value: contrast.Quoted(now, v.Text), Cites: v.Cites}},
		}}, contrast.Otherwise(best)})
	}
	slices.SortStableFunc(all, func(x, y other) int { return cmp.Compare(y.size, x.size) })
	var out []ask
	for _, o := range all {
		out = append(out, o.ask)
	}
	return out
}

// among says whether words that stand otherwise stand among some that are alike: a
// name for a pronoun, and nothing around it, tells a reader nothing.
func among(base string, v news.Variant, e news.Edit) bool {
	was, now := contrast.Stretches(base, v, e)
	return was != e.Base && now != e.Text
}

// askedSaid is the question over the words of a speaker, who may be unknown.
func askedSaid(speaker news.Maybe) string {
	if speaker == "" {
		return Say("block.words.unknown")
	}
	return Say("block.words", string(speaker))
}

// askedOf says whether a wording is an answer to a question over what was said.
func (b *builder) askedOf(v news.Variant) bool {
	return slices.ContainsFunc(b.s.Disputed, func(d news.Dispute) bool {
		return d.Kind == "other" && slices.ContainsFunc(d.Sides, func(s news.Side) bool { return overlaps(s.Cites, v.Cites) })
	})
}
