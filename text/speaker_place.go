package text

import (
	"sort"

	"synoptic/news"
)

// scene is where and when somebody speaks, kept for what they go on to say.
type scene struct {
	where, when *news.Span
	paragraph   int
}

// placeAndTime fills where and when it was said: from the adjuncts of the
// verb, and from the phrases that open the sentence.
func (s *speakers) placeAndTime(f *frame, c *cue, a *said) {
	list := append([]passage(nil), c.adjuncts...)
	if c.left.none() && !c.source.none() && !c.inverted {
		list = append(list, f.opening(c.source.a)...)
	}
	for _, r := range list {
		switch {
		case a.when == nil && s.isTime(f, r):
			sp := s.timeSpan(f, r)
			a.when = &sp
		case a.where == nil && f.isPlace(r):
			sp := f.span(r.a, r.b)
			a.where = &sp
		}
	}
}

// opening lists the phrases before the source that set the scene: "Speaking
// at a rally in Orrin on Sunday, ".
func (f *frame) opening(end int) []passage {
	i := 0
	if f.tag(i) == "CCONJ" || f.tag(i) == "ADV" {
		i++
	}
	if f.fine(i) == "VBG" && scenes[f.word(i)] {
		i++
	} else if f.tag(i) != "ADP" && !f.timeWord(i) {
		return nil
	}
	c := cue{}
	c.words.b = i
	f.adjunctsFrom(i, &c)
	var out []passage
	for _, r := range c.adjuncts {
		if r.b <= end {
			out = append(out, r)
		}
	}
	return out
}

var scenes = set(`speaking talking addressing appearing asked testifying standing writing reading visiting arriving`)

// isTime says whether an adjunct tells a time.
func (s *speakers) isTime(f *frame, r passage) bool {
	for i := r.a; i < r.b; i++ {
		if f.timeWord(i) && (weekdays[f.raw(i)] || monthNames[f.raw(i)] || i == r.b-1) {
			return true
		}
	}
	return s.momentIn(f.span(r.a, r.b)) != nil && f.tag(r.a) == "ADP" && f.tag(r.b-1) != "PROPN"
}

// timeSpan is the moment inside an adjunct, or the adjunct itself.
func (s *speakers) timeSpan(f *frame, r passage) news.Span {
	at := f.span(r.a, r.b)
	if m := s.momentIn(at); m != nil {
		return m.Span
	}
	return at
}

// momentIn is the first moment inside a span.
func (s *speakers) momentIn(at news.Span) *news.Moment {
	list := s.marks.Moments
	i := sort.Search(len(list), func(i int) bool { return list[i].Start >= at.Start })
	if i < len(list) && list[i].End <= at.End {
		return &list[i]
	}
	return nil
}

// isPlace says whether an adjunct tells a place or an occasion.
func (f *frame) isPlace(r passage) bool {
	if !placePrepositions[f.word(r.a)] || r.b-r.a < 2 {
		return false
	}
	for i := r.a + 1; i < r.b; i++ {
		if f.tag(i) == "ADP" || f.comma(i) {
			break
		}
		if media[f.word(i)] {
			return false
		}
	}
	return f.tag(r.b-1) == "PROPN" || f.tag(r.b-1) == "NOUN"
}

var placePrepositions = set("at in aboard on inside outside near during from before onboard across")

// media are things that carry words and are no place.
var media = set(`statement statements tweet tweets post posts letter email emails e-mail message messages report response reply
	reference article document documents filing release memo note book column editorial video interview interviews twitter facebook
	instagram order part fact turn addition condition behalf wake light case regard terms anonymity comments remarks suit lawsuit
	complaint affidavit court record telegram text
	way part`)
