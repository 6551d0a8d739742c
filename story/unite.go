package story

import (
	"cmp"
	"slices"
)

// unite makes one story of two, where the report just placed in story also
// fits another, and the reports of both are alike on the whole. It returns the id that is no more.
func (s *Stream) unite(story int32, c choice) []string {
	if c.also < 0 || s.members[c.also].story == story || c.forced && !c.one {
		return nil
	}
	other := s.members[c.also].story
	if !c.one && s.likeness(story, other) <= unites || s.rules.partStories(&s.memberships, story, other) {
		return nil
	}
	return []string{s.merge(story, other)}
}

// likeness is the mean score between the newest reports of two stories.
func (h *memberships) likeness(a, b int32) float32 {
	var sum float32
	x, y := h.newest(a), h.newest(b)
	for _, i := range x {
		for _, j := range y {
			g := compare(&h.members[i].sketch, &h.members[j].sketch)
			sum += g.score()
		}
	}
	if len(x) == 0 || len(y) == 0 {
		return unites
	}
	return sum / float32(len(x)*len(y))
}

const mostNewest = 6

// newest gives the last reports of a story that draw others.
func (h *memberships) newest(story int32) (out []int32) {
	slots := h.stories[story].slots
	for i := len(slots) - 1; i >= 0 && len(out) < mostNewest; i-- {
		if h.members[slots[i]].draws {
			out = append(out, slots[i])
		}
	}
	return out
}

// merge moves all reports of story b into a, in order of arrival, and gives
// the id of the story that is no more. The story with the earlier first
// report keeps its id.
func (h *memberships) merge(a, b int32) (gone string) {
	x, y := &h.stories[a], &h.stories[b]
	gone = y.id
	if cmp.Compare(y.slots[0], x.slots[0]) < 0 {
		gone = x.id
		x.id, x.before = y.id, y.before
	}
	for _, slot := range y.slots {
		h.members[slot].story = a
	}
	x.slots = append(x.slots, y.slots...)
	slices.Sort(x.slots)
	x.last = max(x.last, y.last)
	x.drawing, y.slots, y.drawing = nil, nil, nil
	return gone
}
