package story

import (
	"slices"
	"strconv"

	"synoptic/news"
)

// Correction is what a person has said about reports. It is data: it is kept,
// exported as JSON, and holds again whenever the reports are grouped anew.
type Correction struct {
	// Kind is "join" (the reports are of one story), "apart" (no two of them
	// are), "split" (they are one story, and From is not in it) or "pin" (they
	// are in the story of From, whatever speaks against it).
	Kind    string   `json:"kind"`
	Reports []string `json:"reports"`
	From    string   `json:"from,omitempty"`
	Note    string   `json:"note,omitempty"` // why, in that person's words
}

// rules are corrections by report.
type rules struct {
	said  []Correction
	one   map[string][]string // their stories are one
	with  map[string][]string // they are in the story of one of these
	apart map[string][]string
}

func (r *rules) add(c Correction) {
	if r.one == nil {
		r.one, r.with, r.apart = map[string][]string{}, map[string][]string{}, map[string][]string{}
	}
	r.said = append(r.said, c)
	for i, a := range c.Reports {
		if c.From != "" && c.Kind == "pin" {
			link(r.with, a, c.From)
		}
		if c.From != "" && c.Kind == "split" {
			link(r.apart, a, c.From)
		}
		for _, b := range c.Reports[i+1:] {
			switch c.Kind {
			case "join":
				link(r.one, a, b)
			case "split":
				link(r.with, a, b)
			case "apart":
				link(r.apart, a, b)
			}
		}
	}
}

func link(m map[string][]string, a, b string) {
	m[a], m[b] = append(m[a], b), append(m[b], a)
}

// bound is the slot of a report that id belongs with by a correction, or -1,
// and whether all their stories are one.
func (r *rules) bound(h *memberships, id string) (slot int32, one bool) {
	for _, other := range r.one[id] {
		if slot, ok := h.ids[other]; ok && h.members[slot].story >= 0 {
			return slot, true
		}
	}
	for _, other := range r.with[id] {
		if slot, ok := h.ids[other]; ok && h.members[slot].story >= 0 {
			return slot, false
		}
	}
	return -1, false
}

// parts says whether a correction keeps id out of a story.
func (r *rules) parts(h *memberships, id string, story int32) bool {
	for _, other := range r.apart[id] {
		if slot, ok := h.ids[other]; ok && h.members[slot].story == story {
			return true
		}
	}
	return false
}

// partStories says whether a correction keeps two stories apart.
func (r *rules) partStories(h *memberships, a, b int32) bool {
	if len(r.apart) == 0 {
		return false
	}
	return slices.ContainsFunc(h.stories[a].slots, func(slot int32) bool {
		return r.parts(h, h.members[slot].id, b)
	})
}

// Corrections gives all that was said, in order, for export.
func (s *Stream) Corrections() []Correction { return slices.Clone(s.rules.said) }

// Correct takes a correction and returns where the reports it moved are now.
// Reports the stream does not hold are bound by it when they come.
func (s *Stream) Correct(c Correction) []Membership {
	s.rules.add(c)
	var held []int32
	for _, id := range c.Reports {
		if slot, ok := s.ids[id]; ok {
			held = append(held, slot)
		}
	}
	before := make([]int32, len(s.members))
	for i := range s.members {
		before[i] = s.members[i].story
	}
	switch c.Kind {
	case "join":
		s.joinStories(held)
	case "pin":
		if at, ok := s.ids[c.From]; ok {
			s.move(held, s.members[at].story)
		}
	case "split":
		s.splitOff(held)
	case "apart":
		for i, slot := range held {
			if slices.ContainsFunc(held[:i], func(k int32) bool { return s.members[k].story == s.members[slot].story }) {
				s.splitOff([]int32{slot})
			}
		}
	}
	return s.moved(before)
}

// joinStories makes one story of the stories of these reports.
func (h *memberships) joinStories(slots []int32) {
	for _, slot := range slots {
		if a, b := h.members[slots[0]].story, h.members[slot].story; a != b {
			h.merge(a, b)
		}
	}
}

// splitOff opens a story for these reports. Their copies go with them.
func (h *memberships) splitOff(slots []int32) {
	if len(slots) == 0 {
		return
	}
	for i := range h.members {
		if k := h.members[i].copyOf; k >= 0 && slices.Contains(slots, k) && !slices.Contains(slots, int32(i)) {
			slots = append(slots, int32(i))
		}
	}
	slices.Sort(slots)
	h.leave(slots[0])
	h.openStory(slots[0], -1)
	h.rename(h.members[slots[0]].story)
	h.move(slots[1:], h.members[slots[0]].story)
}

// rename gives a story that was just opened an id of its own: its first report
// may have given the story it left its id.
func (h *memberships) rename(story int32) {
	g := &h.stories[story]
	first := g.id
	for n := 2; slices.ContainsFunc(h.stories[:story], func(o group) bool { return o.id == g.id && len(o.slots) > 0 }); n++ {
		g.id = first + "-" + strconv.Itoa(n)
	}
}

// move puts reports into a story.
func (h *memberships) move(slots []int32, story int32) {
	for _, slot := range slots {
		h.leave(slot)
		h.enter(slot, story)
	}
	slices.Sort(h.stories[story].slots)
}

// leave takes a report out of its story.
func (h *memberships) leave(slot int32) {
	g := &h.stories[h.members[slot].story]
	g.slots = slices.DeleteFunc(g.slots, func(k int32) bool { return k == slot })
	g.drawing = nil
}

// moved tells which reports are in another story than before, and which stories
// they have left for good.
func (h *memberships) moved(before []int32) (out []Membership) {
	for i := range h.members {
		m := &h.members[i]
		if m.closed || m.story == before[i] {
			continue
		}
		now := Membership{Report: m.id, Story: h.stories[m.story].id, Joins: []news.Join{{
			Report: m.id, Evidence: []news.Evidence{{Kind: "correction", Text: "a person said so"}},
		}}}
		if was := &h.stories[before[i]]; len(was.slots) == 0 && was.id != now.Story {
			now.Merged = []string{was.id}
		}
		out = append(out, now)
	}
	return out
}
