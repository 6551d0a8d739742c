package speaker

import (
	"sort"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// scene is where and when somebody speaks, kept for what they go on to say.
type scene struct {
	where, when *news.Span
	sentence    int // of the last words said in it
}

// staging keeps the scene that each speaker is in.
type staging struct {
	*reading
	scenes map[news.Maybe]scene
}

// sceneReach is how many sentences may lie between two sayings of one scene.
const sceneReach = 3

// placeAndTime fills where and when it was said: from the adjuncts of the
// verb, from the phrases that open the sentence, from "as he spoke at ...",
// and else from the scene in which the speaker has been speaking.
func (s *staging) placeAndTime(t *sayings, k int) {
	c, a := &t.cues[k], &t.acts[k]
	list := append([]frame.Passage(nil), c.Adjuncts...)
	if !cue.Contained(t.cues, k) {
		if c.Left.None() && !c.Source.None() && !c.Inverted {
			list = append(list, openingScene(&t.Clauses, c.Source.A)...)
		}
		list = append(list, meanwhile(&t.Clauses, c.Words.B)...)
	}
	last := -1 // unit at which the place found ends
	for _, r := range list {
		switch {
		case s.isTime(t.Frame, r):
			if a.when == nil {
				sp := s.timeSpan(t.Frame, r)
				a.when = &sp
			}
		case a.where == nil && t.IsPlace(r):
			sp := t.Span(r.A, r.B)
			a.where, last = &sp, r.B
		case a.where != nil && r.A == last && t.IsPlace(r):
			a.where.End, last = t.End(r.B-1), r.B
		}
	}
	if !cue.Contained(t.cues, k) && c.Family != saying.Minding && c.Family != saying.Stance && a.speaker != "" {
		s.staged(t.Frame, c, a)
	}
}

// staged fills what an act does not tell from the scene its speaker is in,
// and sets or leaves that scene.
func (s *staging) staged(f *frame.Frame, c *cue.Cue, a *said) {
	if s.scenes == nil {
		s.scenes = map[news.Maybe]scene{}
	}
	old, ok := s.scenes[a.speaker]
	if ok && (s.apart(old.sentence, f.From) || f.Is(c.Words.A, "has", "have", "had")) {
		ok = false
	}
	if ok && a.where == nil && (a.when == nil || old.when == nil || a.when.In(s.text) == old.when.In(s.text)) {
		a.where = old.where
		if a.when == nil {
			a.when = old.when
		}
	}
	if a.where != nil || a.when != nil && !f.Is(c.Words.A, "has", "have", "had") {
		s.scenes[a.speaker] = scene{a.where, a.when, f.Last}
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
func openingScene(w *frame.Clauses, end int) []frame.Passage {
	i := 0
	if w.Tag(i) == "CCONJ" || w.Tag(i) == "ADV" {
		i++
	}
	if w.Fine(i) == "VBG" && sceneVerbs[w.Word(i)] {
		i++
	} else if w.Tag(i) != "ADP" && !w.TimeWord(i) {
		return nil
	}
	var scene frame.Hanging
	w.AdjunctsFrom(i, &scene)
	var out []frame.Passage
	for _, r := range scene.Adjuncts {
		if r.B <= end {
			out = append(out, r)
		}
	}
	return out
}

// meanwhile lists the phrases of a clause that tells where one spoke: "as he
// spoke with reporters on a train".
func meanwhile(w *frame.Clauses, i int) []frame.Passage {
	for ; i+2 < len(w.Units); i++ {
		if !w.Is(i, "as", "while", "when") || w.Quoted(i) {
			continue
		}
		v := i + 1
		for v < i+5 && !w.Finite(v) && w.Fine(v) != "VBG" {
			v++
		}
		if !sceneVerbs[w.Word(v)] {
			continue
		}
		var scene frame.Hanging
		w.AdjunctsFrom(v+1, &scene)
		return scene.Adjuncts
	}
	return nil
}

var sceneVerbs = english.Set(`speaking talking addressing appearing asked testifying standing writing visiting arriving spoke talked addressed
	appeared testified answered answering stood met meeting flew`)

// isTime says whether an adjunct tells a time.
func (s *staging) isTime(f *frame.Frame, r frame.Passage) bool {
	for i := r.A; i < r.B; i++ {
		if f.TimeWord(i) && (f.DayOrMonth(i) || i == r.B-1 && f.Tag(i) != "PROPN") {
			return true
		}
	}
	return s.momentIn(f.Span(r.A, r.B)) != nil && f.Tag(r.A) == "ADP" && f.Tag(r.B-1) != "PROPN"
}

// timeSpan is the moment inside an adjunct, or the adjunct itself.
func (s *staging) timeSpan(f *frame.Frame, r frame.Passage) news.Span {
	at := f.Span(r.A, r.B)
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
