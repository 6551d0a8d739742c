package saying

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
)

// cannotBe says whether a piece is told by a pronoun that cannot be of one so named:
// "she said", of Gideon.
func (h *Hearing) cannotBe(x *piece, name string) bool {
	if x.said == "" || name == "" || h.t.Same(x.said, name) {
		return false
	}
	want := pronoun(h, x)
	is, known := gazetteer.GivenName(firstOf(name))
	return want != gazetteer.Unknown && known && is != gazetteer.Unknown && is != want
}

// pronoun is the gender of the pronoun that a report has for who spoke, unknown if it
// has none.
func pronoun(h *Hearing, x *piece) gazetteer.Gender {
	r := &h.t.Reports[x.report]
	q := r.Speech[x.quote]
	if q.Source == nil {
		return gazetteer.Unknown
	}
	switch word := strings.ToLower(q.Source.In(r.Text)); {
	case he[word]:
		return gazetteer.Male
	case she[word]:
		return gazetteer.Female
	}
	return gazetteer.Unknown
}

var he, she = english.Set("he"), english.Set("she")

// firstOf is the first word of a name.
func firstOf(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// othersWords says whether a piece and one of those of an utterance are told by a
// pronoun that cannot be of the speaker of the other.
func (g *gathering) othersWords(x *piece, u int) bool {
	if g.cannotBe(x, g.all[u].said) {
		return true
	}
	for _, p := range g.all[u].pieces {
		if g.cannotBe(&g.pieces[p], x.said) {
			return true
		}
	}
	return false
}
