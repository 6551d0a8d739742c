package story

import (
	"cmp"
	"slices"
)

// pass lets a day go by: stories that have been quiet for too long close, and
// where too many reports are open the quietest stories close first.
func (s *Stream) pass(day int32) {
	if day != unknown && day > s.today {
		s.today = day
		for i := range s.stories {
			if g := &s.stories[i]; g.last != unknown && int(s.today)-int(g.last) > s.Quiet {
				s.close(g)
			}
		}
	}
	if s.open >= s.Most {
		s.closeQuietest()
	}
	if dead := len(s.members) - s.open; dead > 1024 && dead > s.open/2 {
		s.compact()
	}
}

// close forgets what the stream knows of the reports of a story.
func (s *Stream) close(g *group) {
	for _, slot := range g.slots {
		m := &s.members[slot]
		if s.ids[m.id] == slot {
			delete(s.ids, m.id)
		}
		if m.copyOf < 0 {
			s.own--
		}
		*m = member{closed: true}
		s.index.remove(slot)
		s.open--
	}
	g.slots, g.drawing = nil, nil
}

// closeQuietest closes stories until an eighth of the room is free.
func (s *Stream) closeQuietest() {
	order := make([]int32, 0, len(s.stories))
	for i := range s.stories {
		if len(s.stories[i].slots) > 0 {
			order = append(order, int32(i))
		}
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(s.stories[a].last, s.stories[b].last), cmp.Compare(a, b))
	})
	for _, at := range order {
		if s.open <= s.Most-s.Most/8 {
			return
		}
		s.close(&s.stories[at])
	}
}

// compact takes the closed reports and stories out and builds the index anew.
func (s *Stream) compact() {
	slots := make([]int32, len(s.members))
	kept := make([]member, 0, s.open)
	for i := range s.members {
		if slots[i] = int32(len(kept)); !s.members[i].closed {
			kept = append(kept, s.members[i])
		}
	}
	stories := make([]group, 0, len(s.stories))
	for _, g := range s.stories {
		if len(g.slots) == 0 {
			continue
		}
		for i, slot := range g.slots {
			g.slots[i] = slots[slot]
			kept[slots[slot]].story = int32(len(stories))
		}
		stories = append(stories, g)
	}
	for i := range kept {
		if c := kept[i].copyOf; c >= 0 && s.members[c].closed {
			kept[i].copyOf = -1
		} else if c >= 0 {
			kept[i].copyOf = slots[c]
		}
	}
	s.members, s.stories = kept, stories
	s.reindex()
}

// reindex builds what can be told from members and stories.
func (s *Stream) reindex() {
	s.index = newIndex()
	s.ids = make(map[string]int32, len(s.members))
	s.open, s.own = len(s.members), 0
	for i := range s.members {
		slot := int32(i)
		m := &s.members[i]
		if m.copyOf < 0 {
			s.own++
		}
		if _, known := s.ids[m.id]; !known {
			s.ids[m.id] = slot
		}
		if m.draws {
			s.index.add(slot, s.read.keys(&m.sketch))
		}
	}
}
