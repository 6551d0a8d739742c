package dispute

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// stood is where a report says something was said: the words that name the
// place, the noun at their head, and whether it is aboard something that
// moves.
type stood struct {
	report int
	words  news.Span
	place  *stated.Item
	moving bool
}

// places finds speech of one speaker that reports place differently, in one
// saying or in sentences about the same: one aboard a vehicle, another at, in
// or during something that is none.
func (g *inquiry) places(sayings []news.Saying) []answer {
	var out []answer
	for _, s := range sayings {
		var seen []stood
		for _, v := range s.Variants {
			for _, c := range v.Cites {
				if w, ok := g.stoodAt(g.At[c.Report], c.Span); ok {
					seen = append(seen, w)
				}
			}
		}
		out = append(out, g.spokeApart(string(s.Speaker), seen)...)
	}
	for r := range g.story.Sentences {
		for k := range g.story.Sentences[r] {
			out = append(out, g.placedApart(&g.story.Sentences[r][k])...)
		}
	}
	return out
}

// placedApart is the answers to where the speaker of a sentence spoke, where
// sentences about the same place the speech elsewhere.
func (g *inquiry) placedApart(s *stated.Sentence) []answer {
	who := speakerIn(s)
	first, ok := stoodIn(&g.Reports[s.Report], s)
	if who == "" || !ok {
		return nil
	}
	seen := []stood{first}
	for _, o := range g.story.About(s.Report, s.Number) {
		if w, ok := stoodIn(&g.Reports[o.Report], o); ok && speakerIn(o) == who {
			seen = append(seen, w)
		}
	}
	return g.spokeApart(who, seen)
}

// speakerIn is who speaks in a sentence, by the name the story has, "" if
// nobody named does.
func speakerIn(s *stated.Sentence) string {
	for n := range s.Items {
		it := &s.Items[n]
		if it.Kind == stated.Word && it.Predicate && speaking(it) && it.Doer >= 0 && s.Items[it.Doer].Kind == stated.Name {
			return s.Items[it.Doer].Who
		}
	}
	return ""
}

// spokeApart is the answers to where somebody spoke, if they cannot be one place:
// those set against each other, and those of further reports that have the one place
// or the other.
func (g *inquiry) spokeApart(who string, seen []stood) []answer {
	if table.BareName(who) == "" {
		return nil
	}
	var apart []stood
	for _, a := range seen {
		if slices.ContainsFunc(seen, func(b stood) bool { return a.report != b.report && a.moving != b.moving }) {
			apart = append(apart, a)
		}
	}
	var out []answer
	for _, a := range append(apart, g.stoodToo(who, apart)...) {
		value := "standing"
		if a.moving {
			value = "aboard"
		}
		out = append(out, answer{kind: "place", question: "place " + table.BareName(who), value: value, report: a.report, words: a.words, cite: a.words, about: sentenceAround(&g.Reports[a.report], a.words)})
	}
	return out
}

// stoodToo is where the reports that are not among some let somebody speak, if in
// one of their places.
func (g *inquiry) stoodToo(who string, apart []stood) []stood {
	var out []stood
	for r := range g.story.Sentences {
		if len(apart) == 0 || slices.ContainsFunc(apart, func(a stood) bool { return a.report == r }) {
			continue
		}
		for k := range g.story.Sentences[r] {
			s := &g.story.Sentences[r][k]
			if speakerIn(s) != who {
				continue
			}
			if n, a := g.oneOfPlaces(s, apart); n >= 0 {
				out = append(out, stood{r, phrase(&g.Reports[r], s, n), &s.Items[n], a.moving})
				break
			}
		}
	}
	return out
}

// oneOfPlaces is the item of a sentence that names one of some places as where
// something is told to be, -1 for none, and which.
func (g *inquiry) oneOfPlaces(s *stated.Sentence, of []stood) (int, stood) {
	for n := range s.Items {
		for _, a := range of {
			if it := &s.Items[n]; !it.Quoted && located[it.Prep] && g.story.Grade(it, a.place) >= stated.Equal {
				return n, a
			}
		}
	}
	return -1, stood{}
}

// located are the prepositions by which somebody is at a place.
var located = english.Set("aboard on in at during")

// stoodAt is where a report says the words at the span were said: in their
// sentence, or in the one before in the same paragraph.
func (g *inquiry) stoodAt(report int, sp news.Span) (stood, bool) {
	st := g.story.At(report, sp.Start)
	if st == nil {
		return stood{}, false
	}
	r := &g.Reports[report]
	if w, ok := stoodIn(r, st); ok {
		return w, true
	}
	ss := r.Marks.Sentences
	if k := st.Number; k > 0 && ss[k-1].Paragraph == ss[k].Paragraph {
		return stoodIn(r, &g.story.Sentences[report][k-1])
	}
	return stood{}, false
}

// stoodIn is where a sentence of a report says somebody spoke: what hangs on a
// word of speaking by aboard, at, in or during.
func stoodIn(r *table.Sheet, s *stated.Sentence) (stood, bool) {
	for n := range s.Items {
		it := &s.Items[n]
		if it.Quoted || it.Kind == stated.Moment {
			continue
		}
		aboard := it.Prep == "aboard" || it.Prep == "on" && vehicle(it)
		gathering := (it.Prep == "at" || it.Prep == "during" || it.Prep == "in") && it.Kind == stated.Word && it.Pos == meaning.Noun
		if it.Up < 0 || !aboard && !(gathering && speaking(&s.Items[it.Up]) && !vehicle(it)) {
			continue
		}
		return stood{s.Report, phrase(r, s, n), it, aboard}, true
	}
	return stood{}, false
}

// speaking says whether an item is a word of saying or speaking.
func speaking(it *stated.Item) bool {
	return stated.Speaks(it.Lemma) || it.Lemma == "speak" || it.Lemma == "talk"
}

// vehicle says whether an item is something that moves people.
func vehicle(it *stated.Item) bool {
	if it.Kind != stated.Word {
		return false
	}
	for _, w := range []string{"vehicle", "craft"} {
		if r := meaning.Relate(it.Lemma, meaning.Noun, w, meaning.Noun); r == meaning.Same || r == meaning.Broader || r == meaning.Synonym {
			return true
		}
	}
	return false
}

// phrase is an item of a sentence of a report with the words that hang on it,
// from its preposition.
func phrase(r *table.Sheet, s *stated.Sentence, n int) news.Span {
	it := &s.Items[n]
	sp := it.Span
	ts := r.Marks.Tokens
	for k := s.First; k < s.Last; k++ {
		under := false
		for h, steps := k, 0; h >= s.First && steps < 20; h, steps = ts[h].Head, steps+1 {
			if h == it.Token {
				under = true
				break
			}
		}
		if !under || ts[k].Tag == "PUNCT" || strings.HasPrefix(ts[k].Rel, "acl") || k > it.Token+phraseTail || k > it.Token && ts[k].Tag == "ADP" && !strings.EqualFold(ts[k].In(r.Text), "of") {
			if k > it.Token {
				break
			}
			continue
		}
		sp.Start, sp.End = min(sp.Start, ts[k].Start), max(sp.End, ts[k].End)
	}
	return sp
}

// phraseTail is how many words behind its head belong to a place at most.
const phraseTail = 6
