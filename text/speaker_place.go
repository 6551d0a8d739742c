package text

import (
	"sort"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/saying"
)

// scene is where and when somebody speaks, kept for what they go on to say.
type scene struct {
	where, when *news.Span
	sentence    int // of the last words said in it
}

// staging keeps the scene that each speaker is in.
type staging struct {
	*doc
	scenes map[news.Maybe]scene
}

// sceneReach is how many sentences may lie between two sayings of one scene.
const sceneReach = 3

// placeAndTime fills where and when it was said: from the adjuncts of the
// verb, from the phrases that open the sentence, from "as he spoke at ...",
// and else from the scene in which the speaker has been speaking.
func (s *staging) placeAndTime(t *sayings, k int) {
	c, a := &t.cues[k], &t.acts[k]
	list := append([]passage(nil), c.adjuncts...)
	if !contained(t.cues, k) {
		if c.left.none() && !c.source.none() && !c.inverted {
			list = append(list, openingScene(&t.clauses, c.source.a)...)
		}
		list = append(list, meanwhile(&t.clauses, c.words.b)...)
	}
	last := -1 // unit at which the place found ends
	for _, r := range list {
		switch {
		case s.isTime(t.frame, r):
			if a.when == nil {
				sp := s.timeSpan(t.frame, r)
				a.when = &sp
			}
		case a.where == nil && t.isPlace(r):
			sp := t.span(r.a, r.b)
			a.where, last = &sp, r.b
		case a.where != nil && r.a == last && t.isPlace(r):
			a.where.End, last = t.end(r.b-1), r.b
		}
	}
	if !contained(t.cues, k) && c.family != saying.Minding && c.family != saying.Stance && a.speaker != "" {
		s.staged(t.frame, c, a)
	}
}

// staged fills what an act does not tell from the scene its speaker is in,
// and sets or leaves that scene.
func (s *staging) staged(f *frame, c *cue, a *said) {
	if s.scenes == nil {
		s.scenes = map[news.Maybe]scene{}
	}
	old, ok := s.scenes[a.speaker]
	if ok && (s.apart(old.sentence, f.from) || f.is(c.words.a, "has", "have", "had")) {
		ok = false
	}
	if ok && a.where == nil && (a.when == nil || old.when == nil || a.when.In(s.text) == old.when.In(s.text)) {
		a.where = old.where
		if a.when == nil {
			a.when = old.when
		}
	}
	if a.where != nil || a.when != nil && !f.is(c.words.a, "has", "have", "had") {
		s.scenes[a.speaker] = scene{a.where, a.when, f.last}
	}
}

// apart says whether two sentences are too far from each other to be of one
// scene, or parted by a heading.
func (s *staging) apart(i, j int) bool {
	if j-i > sceneReach {
		return true
	}
	for k := i + 1; k <= j; k++ {
		if s.marks.Sentences[k].Kind == "heading" {
			return true
		}
	}
	return false
}

// openingScene lists the phrases before the source that set the scene:
// "Speaking at a rally in Orrin on Sunday, ".
func openingScene(w *clauses, end int) []passage {
	i := 0
	if w.tag(i) == "CCONJ" || w.tag(i) == "ADV" {
		i++
	}
	if w.fine(i) == "VBG" && sceneVerbs[w.word(i)] {
		i++
	} else if w.tag(i) != "ADP" && !w.timeWord(i) {
		return nil
	}
	var scene hanging
	w.adjunctsFrom(i, &scene)
	var out []passage
	for _, r := range scene.adjuncts {
		if r.b <= end {
			out = append(out, r)
		}
	}
	return out
}

// meanwhile lists the phrases of a clause that tells where one spoke: "as he
// spoke with reporters on a train".
func meanwhile(w *clauses, i int) []passage {
	for ; i+2 < len(w.units); i++ {
		if !w.is(i, "as", "while", "when") || w.quoted(i) {
			continue
		}
		v := i + 1
		for v < i+5 && !w.finite(v) && w.fine(v) != "VBG" {
			v++
		}
		if !sceneVerbs[w.word(v)] {
			continue
		}
		var scene hanging
		w.adjunctsFrom(v+1, &scene)
		return scene.adjuncts
	}
	return nil
}

var sceneVerbs = english.Set(`speaking talking addressing appearing asked testifying standing writing visiting arriving spoke talked addressed
	appeared testified answered answering stood met meeting flew`)

// isTime says whether an adjunct tells a time.
func (s *staging) isTime(f *frame, r passage) bool {
	for i := r.a; i < r.b; i++ {
		if f.timeWord(i) && (weekdays[f.raw(i)] || monthNames[f.raw(i)] || i == r.b-1) {
			return true
		}
	}
	return s.momentIn(f.span(r.a, r.b)) != nil && f.tag(r.a) == "ADP" && f.tag(r.b-1) != "PROPN"
}

// timeSpan is the moment inside an adjunct, or the adjunct itself.
func (s *staging) timeSpan(f *frame, r passage) news.Span {
	at := f.span(r.a, r.b)
	if m := s.momentIn(at); m != nil {
		return m.Span
	}
	return at
}

// momentIn is the first moment inside a span.
func (s *staging) momentIn(at news.Span) *news.Moment {
	list := s.marks.Moments
	i := sort.Search(len(list), func(i int) bool { return list[i].Start >= at.Start })
	if i < len(list) && list[i].End <= at.End {
		return &list[i]
	}
	return nil
}

// isPlace says whether an adjunct tells a place or an occasion.
func (w *phrases) isPlace(r passage) bool {
	prep := w.word(r.a)
	if !placePrepositions[prep] || r.b-r.a < 2 || w.timeWord(r.b-1) {
		return false
	}
	head := r.a + 1
	for i := r.a + 1; i < r.b; i++ {
		if w.tag(i) == "ADP" || w.comma(i) || w.fine(i) == "VBG" {
			break
		}
		if media[w.word(i)] {
			return false
		}
		if w.tag(i) != "NUM" || w.tag(head) != "PROPN" {
			head = i
		}
	}
	switch tag := w.tag(head); {
	case tag == "PROPN" || w.units[head].tok >= 0 && w.inName[w.units[head].tok]:
		return true
	case tag == "NOUN":
		return prep != "in" && prep != "from" && prep != "on" && prep != "before" || venues[w.word(head)] || w.is(head, "board")
	}
	return false
}

var placePrepositions = english.Set(english.Whereabouts, "during before onboard across")

// venues are things one can be in and speak.
var venues = english.Set(`room hall city town village capital court courtroom stadium studio office church theater theatre square street
	building garden square park car plane train ship state country county region area stage campus plaza podium flight trip tour
	speech address conference rally parliament senate chamber neighborhood suburb`)

// media are things that carry words and are no place.
var media = english.Set(`statement statements tweet tweets post posts letter email emails e-mail message messages report response reply
	reference article document documents filing release memo note book column editorial video interview interviews twitter facebook
	instagram order part fact turn addition condition behalf wake light case regard terms anonymity comments remarks suit lawsuit
	complaint affidavit record telegram text passage analysis way least first times risk odds cost end beginning moment point
	time request expense rate pace level levels same`)
