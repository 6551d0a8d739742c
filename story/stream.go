package story

import (
	"synoptic/news"
)

// Stream groups reports as they come: each joins a story or opens one. It is
// not safe for use by several goroutines.
//
// A story is open while reports of it still come. It closes when the stream
// is Quiet days past its last report, or when more than Most reports are open
// and no other story has been quiet for longer. A closed story takes no more
// reports, and the stream forgets it; the newest news the stream knows of is
// the last story of a saga, not the whole.
type Stream struct {
	Quiet int // days
	Most  int // reports held at once

	memberships
	read  reader
	df    *frequency
	index index
	rules rules
	link  linker
	open  int // members not closed
	own   int // and of them those that are no copies
}

// memberships are the reports a stream holds, each in its story.
type memberships struct {
	members []member
	ids     map[string]int32 // slot of the first report with this id
	stories []group
	today   int32 // latest day of publication seen
}

// member is a report the stream holds.
type member struct {
	sketch
	id     string
	story  int32
	copyOf int32 // slot of the report it copies, or -1
	draws  bool  // it may draw others into its story
	closed bool
}

// group is a story as the stream holds it: its reports in order of arrival.
type group struct {
	id     string
	before string
	slots  []int32
	last   int32 // latest day
	// drawing counts the reports that draw others by outlet, once there are
	// many; nil where it is to be counted anew.
	drawing map[uint32]int
}

// Membership says which story a report is in, and why. Joins is empty for
// the first report of a story; Before then names an earlier story of the same
// saga, if there is one. Copy names the report whose wording this one has.
// List is set for a report that tells of several events that have nothing to
// do with each other; it is in a story of its own and draws no other in.
// Merged names stories that this report showed to be the same as Story; their
// reports are in Story now.
type Membership struct {
	Report string
	Story  string
	Before string
	Copy   string
	List   bool
	Joins  []news.Join
	Merged []string
}

// The bounds a new stream has. Follow-ups of a crime come after months, but
// only what is named by rare names is found then.
const (
	quietDays = 1100
	mostOpen  = 200_000
)

// New starts an empty stream.
func New() *Stream {
	return &Stream{Quiet: quietDays, Most: mostOpen, df: newFrequency(), index: newIndex(), memberships: memberships{ids: map[string]int32{}, today: unknown}}
}

// Add puts a report into its story. Reports may come in any order, but those
// that come in order of publication are grouped best. A round-up stays alone,
// unless a correction says otherwise, and draws nothing to itself.
func (s *Stream) Add(r news.Report) Membership {
	k := s.read.read(&r, s.df)
	s.pass(k.day)
	slot := s.hold(&r, k)
	keys := s.read.keys(&s.members[slot].sketch)
	c := s.choose(slot, keys)
	if r.Kind == news.RoundUp && !c.forced {
		c = choice{with: -1, saga: -1, passed: -1, also: -1, list: true}
	}
	return s.settle(slot, keys, c)
}

// Open is the number of reports the stream holds.
func (s *Stream) Open() int { return s.open }

// settle does what was chosen for the report just read.
func (s *Stream) settle(slot int32, keys []term, c choice) Membership {
	m := &s.members[slot]
	out := Membership{Report: m.id, List: c.list}
	if c.with < 0 {
		out.Before = s.openStory(slot, c.saga)
	} else {
		s.enter(slot, s.members[c.with].story)
		out.Joins = []news.Join{{Report: m.id, With: s.members[c.with].id, Evidence: s.explain(m, &s.members[c.with], c)}}
	}
	if !c.copy {
		s.own++
	}
	switch {
	case c.copy:
		m.copyOf = c.with
		out.Copy = s.members[c.with].id
		m.sketch = sketch{day: m.day, outlet: m.outlet}
	case !c.list && s.mayDraw(slot):
		m.draws = true
		s.index.add(slot, keys)
		// In a handful of one event its own words would soon count as common.
		if c.with < 0 || s.own > Handful {
			s.df.see(s.read.counts.entries)
		}
		out.Merged = s.unite(m.story, c)
	default:
		m.sketch = sketch{day: m.day, outlet: m.outlet}
	}
	out.Story = s.stories[m.story].id
	return out
}

// hold takes a report in, not yet in any story.
func (s *Stream) hold(r *news.Report, k sketch) int32 {
	slot := int32(len(s.members))
	s.members = append(s.members, member{sketch: k, id: r.ID, story: -1, copyOf: -1})
	if _, known := s.ids[r.ID]; !known {
		s.ids[r.ID] = slot
	}
	s.open++
	return slot
}

func hashOf(text string) uint32 {
	h := uint32(2166136261)
	for i := range len(text) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return h
}

// openStory starts a story with one report. Saga is a slot of an earlier story
// that this one goes on from, or -1.
func (h *memberships) openStory(slot, saga int32) (before string) {
	if saga >= 0 {
		before = h.stories[h.members[saga].story].id
	}
	at := int32(len(h.stories))
	h.stories = append(h.stories, group{id: "s" + h.members[slot].id, before: before, last: unknown})
	h.enter(slot, at)
	return before
}

// enter puts the report in slot into a story.
func (h *memberships) enter(slot, story int32) {
	h.members[slot].story = story
	g := &h.stories[story]
	g.slots = append(g.slots, slot)
	day := h.members[slot].day
	if day == unknown {
		day = h.today
	}
	g.last = max(g.last, day)
}

// mayDraw says whether a report may draw others into its story: of one outlet
// only the first mostOfOutlet of a story may, so that a flood from one place
// carries nothing along.
func (h *memberships) mayDraw(slot int32) bool {
	g := &h.stories[h.members[slot].story]
	if len(g.slots) <= mostOfOutlet {
		return true
	}
	if g.drawing == nil {
		g.drawing = map[uint32]int{}
		for _, k := range g.slots {
			if h.members[k].draws {
				g.drawing[h.members[k].outlet]++
			}
		}
	}
	outlet := h.members[slot].outlet
	if g.drawing[outlet] >= mostOfOutlet {
		return false
	}
	g.drawing[outlet]++
	return true
}

const mostOfOutlet = 40
