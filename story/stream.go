package story

import (
	"synoptic/news"
)

// Stream groups reports as they come: each joins a story or opens one. It is
// not safe for use by several goroutines.
type Stream struct {
	read    reader
	df      *frequency
	index   index
	members []member
	ids     map[string]int32
	stories []group
}

// member is a report the stream holds.
type member struct {
	sketch
	id    string
	story int32
}

// group is a story as the stream holds it: its reports in order of arrival.
type group struct {
	id    string
	slots []int32
}

// Membership says which story a report is in, and why. Joins is empty for
// the first report of a story. Merged names stories that this report showed
// to be the same as Story; their reports are in Story now.
type Membership struct {
	Report string
	Story  string
	Joins  []news.Join
	Merged []string
}

// New starts an empty stream.
func New() *Stream {
	return &Stream{df: newFrequency(), index: newIndex(), ids: map[string]int32{}}
}

// Add puts a report into its story. Reports may come in any order, but those
// that come in order of publication are grouped best.
func (s *Stream) Add(r news.Report) Membership {
	k := s.read.read(&r, s.df)
	s.df.see(s.read.counts.entries)
	return s.place(&r, k)
}

// place finds the story of a report whose sketch is k, or opens one.
func (s *Stream) place(r *news.Report, k sketch) Membership {
	slot := int32(len(s.members))
	s.members = append(s.members, member{sketch: k, id: r.ID, story: -1})
	m := &s.members[slot]
	out := Membership{Report: r.ID}
	if c, ok := s.choose(slot); ok {
		m.story = s.members[c.with].story
		out.Joins = []news.Join{{Report: r.ID, With: s.members[c.with].id, Evidence: s.explain(m, &s.members[c.with])}}
	} else {
		m.story = int32(len(s.stories))
		s.stories = append(s.stories, group{id: "s" + r.ID})
	}
	g := &s.stories[m.story]
	g.slots = append(g.slots, slot)
	out.Story = g.id
	if _, known := s.ids[r.ID]; !known {
		s.ids[r.ID] = slot
	}
	s.index.add(slot, &m.sketch)
	return out
}

// choice is the story a report fits best, by the report in it that is most
// like it.
type choice struct {
	with  int32
	score float32
}

var trace func(a, b int32, g signs)

// choose scores the report in slot against the reports it shares most with,
// story by story: half the best of a story, half the mean.
func (s *Stream) choose(slot int32) (choice, bool) {
	m := &s.members[slot]
	type fit struct {
		story, with int32
		sum, best   float32
		n           int
	}
	var fits []fit
	for _, c := range s.index.find(&m.sketch) {
		g := compare(&m.sketch, &s.members[c].sketch)
		if trace != nil {
			trace(slot, c, g)
		}
		z := g.score()
		at := -1
		for i := range fits {
			if fits[i].story == s.members[c].story {
				at = i
			}
		}
		if at < 0 {
			at = len(fits)
			fits = append(fits, fit{story: s.members[c].story, with: c, best: z})
		}
		f := &fits[at]
		f.sum += z
		f.n++
		if z > f.best {
			f.best, f.with = z, c
		}
	}
	best, found := choice{score: threshold}, false
	for _, f := range fits {
		if v := mixBest*f.best + (1-mixBest)*f.sum/float32(f.n); v > best.score {
			best, found = choice{f.with, v}, true
		}
	}
	return best, found
}

var (
	mixBest   float32 = .25
	threshold float32 = -.4
)
