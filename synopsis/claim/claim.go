// Package claim finds what several reports of a story say alike: for each way
// a sentence can be told it asks which other reports say all of it, and keeps
// the tellings that tell most of what is shared. A report stands behind a
// line only if a sentence of it says every item of the line.
package claim

import (
	"slices"

	"synoptic/news"
	"synoptic/synopsis/rival"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// Place is where a report says a line, or part of it.
type Place struct {
	Report, Sentence int
	Span             news.Span
	Lacks            []news.Span // words of the line that its report says nowhere
}

// Claim is a line with the places that say all of it, the first its own, and
// those that say it in part, one a report.
type Claim struct {
	Telling wording.Telling
	Full    []Place
	Partly  []Place
	Voices  int     // reports that say it, copies counted once
	Said    bool    // none tells it as a fact: each tells that somebody says so
	Again   bool    // a line before tells most of it, of all its reports
	Stub    bool    // all who say it go on, each otherwise, where it stops
	Counts  bool    // it holds a number
	Toll    bool    // and that is of how many were killed or hurt
	Sure    float64 // how likely each of the others tells it, as the judge of lines in other words has it
	Worth   float64
}

// Story is what claims are found in: the sentences as items, how each may be
// told, and how they align.
type Story struct {
	*statement.Story
	Voice   []int  // report -> the report whose copy it is
	Opinion []bool // report -> whether it is an opinion
	anyNews bool
	Clauses map[place][]wording.Clause
	Phrases map[place][]wording.Clause
	near    *neighbourhood
	naming  map[string][]place                // person -> the first sentences of each report that name that person
	aligned map[[2]place]*statement.Alignment // sentences that are not near each other
	fitting fitting                           // room for the fits of a clause
	all     []candidate                       // every claim that can be made
	differ  *differing                        // what reports fill in otherwise, once that is looked for
	brief   *briefing                         // what a brief is made of, once one is
	heard   []int                             // how many voices tell a line that an item stands in, by its number
	spread  map[int32]map[int]bool            // which voices have a word or name
}

// Lay prepares a story for finding claims.
func Lay(s *statement.Story, voice []int) *Story {
	out := &Story{Story: s, Voice: voice, Clauses: map[place][]wording.Clause{}, Phrases: map[place][]wording.Clause{}, near: neighbours(s), naming: namings(s), aligned: map[[2]place]*statement.Alignment{}}
	for r := range s.Sentences {
		opinion := Opinion(s.Reports[r])
		out.Opinion, out.anyNews = append(out.Opinion, opinion), out.anyNews || !opinion
		for k := range s.Sentences[r] {
			out.Clauses[place{r, k}] = wording.Clauses(s.Reports[r], &s.Sentences[r][k])
			out.Phrases[place{r, k}] = wording.Phrases(s.Reports[r], &s.Sentences[r][k])
		}
	}
	return out
}

// align holds sentence q against sentence p, once.
func (s *Story) align(p, q place) *statement.Alignment {
	if n := slices.Index(s.near.to(p), q); n >= 0 {
		return &s.near.beside(p)[n]
	}
	al, ok := s.aligned[[2]place{p, q}]
	if !ok {
		a := s.Align(s.near.sentence(p), s.near.sentence(q))
		al = &a
		s.aligned[[2]place{p, q}] = al
	}
	return al
}

// Alike is the share of what two stretches of two sentences tell that both
// tell, by the weight of the lesser.
func (s *Story) Alike(a, b Place) float64 {
	return likeness(s.align(place{a.Report, a.Sentence}, place{b.Report, b.Sentence}), a.Span, b.Span)
}

// likeness is the same of stretches of aligned sentences.
func likeness(al *statement.Alignment, a, b news.Span) float64 {
	shared, x, y := 0.0, 0.0, 0.0
	for n := range al.A.Items {
		it := &al.A.Items[n]
		if !a.Holds(it.Span) {
			continue
		}
		x += it.Weight
		if j := al.To[n]; j >= 0 && al.Grade[n] >= statement.Vouch && b.Holds(al.B.Items[j].Span) {
			shared += it.Weight
		}
	}
	for n := range al.B.Items {
		if it := &al.B.Items[n]; b.Holds(it.Span) {
			y += it.Weight
		}
	}
	if min(x, y) == 0 {
		return 0
	}
	return shared / min(x, y)
}

// Told is the share of what a stretch of a sentence tells beside its day that a
// stretch of another tells too.
func (s *Story) Told(a, b Place) float64 {
	al := s.align(place{a.Report, a.Sentence}, place{b.Report, b.Sentence})
	shared, all := 0.0, 0.0
	for n, it := range al.A.Items {
		if !a.Span.Holds(it.Span) || it.Kind == statement.Moment {
			continue
		}
		all += it.Weight
		if j := al.To[n]; j >= 0 && al.Grade[n] >= statement.Vouch && b.Span.Holds(al.B.Items[j].Span) {
			shared += it.Weight
		}
	}
	if all == 0 {
		return 0
	}
	return shared / all
}

// AsSo says whether two places of a story tell as so the same of the deeds that both
// tell.
func AsSo(s *Story, a, b Place) bool {
	return s.align(place{a.Report, a.Sentence}, place{b.Report, b.Sentence}).AsSo()
}

// About are the sentences of other reports that are about the same as one.
func (s *Story) About(report, sentence int) []*statement.Sentence {
	p := place{report, sentence}
	var out []*statement.Sentence
	all := s.near.beside(p)
	for i := range all {
		if alike(&all[i]) {
			out = append(out, all[i].B)
		}
	}
	return out
}

// Apart says whether two sentences tell one thing otherwise.
func (s *Story) Apart(r1, s1, r2, s2 int) bool {
	return len(rival.Clashes(s.align(place{r1, s1}, place{r2, s2}))) > 0
}

// Spans are the stretches of a sentence that its clauses take, the shortest
// first.
func (s *Story) Spans(report, sentence int) []news.Span {
	var out []news.Span
	for i := range s.Clauses[place{report, sentence}] {
		c := &s.Clauses[place{report, sentence}][i]
		if t, ok := c.Tell(make([]bool, len(c.Details))); ok && len(t.Pieces) == 1 {
			out = append(out, t.Span())
		}
	}
	slices.SortStableFunc(out, func(a, b news.Span) int { return a.Len() - b.Len() })
	return out
}

// Find lists the claims of a story, the most telling first.
func (s *Story) Find(most int) []Claim {
	all := s.all[:0]
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			p := place{r, k}
			n := len(all)
			for i := range s.Clauses[p] {
				all = append(all, s.candidates(p, &s.Clauses[p][i])...)
			}
			if len(all) == n {
				all = append(all, s.whole(p)...)
			}
			for i := range s.Phrases[p] {
				all = append(all, s.candidates(p, &s.Phrases[p][i])...)
			}
			for _, c := range s.runs(p) {
				all = append(all, s.candidates(p, &c)...)
			}
		}
	}
	s.all = s.merge(all)
	return once(s, s.choose(slices.Clone(s.all), most))
}
