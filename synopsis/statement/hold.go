package statement

import "strings"

// hold is a sentence made ready to have others held against it, and what is
// found while one is.
type hold struct {
	a       *Sentence
	said    []int32 // of each face, one more than its first saying
	sayings []saying
	begins  []int32 // of each hash of three words, one more than where they last begin
	before  []int32 // of each token, the same of those three words before it
	bounded []int   // items that are numbers or moments
	part    []int32 // of each item, one more than its first part
	parts   []part

	long    []int32 // of each token, how long its run is
	word    []int32 // of each item, the item of b that is its very words, in one run with them, below 0 for none
	first   []int32 // of each item, one more than its first option
	options []option
}

// saying is an item that a face says, and how well.
type saying struct {
	item int32
	graded
	next int32
}

// part is a predicate that an item does, or that is done to it.
type part struct{ predicate, next int32 }

// option is an item of b that may say an item, and how well.
type option struct {
	of    int32
	grade Grade
	next  int32
}

// hold makes a sentence ready, unless it is.
func (s *Story) hold(a *Sentence) *hold {
	h := &s.held
	if h.a == a {
		return h
	}
	if h.said == nil {
		h.said = make([]int32, len(s.faces))
	}
	for _, x := range h.sayings {
		h.said[x.face] = 0
	}
	h.a, h.sayings, h.bounded = a, h.sayings[:0], h.bounded[:0]
	for i := range a.Items {
		it := &a.Items[i]
		if it.Kind == Number || it.Kind == Moment {
			h.bounded = append(h.bounded, i)
			continue
		}
		for _, g := range s.faces[it.face] {
			if g.grade >= Near {
				h.sayings = append(h.sayings, saying{int32(i), g, h.said[g.face]})
				h.said[g.face] = int32(len(h.sayings))
			}
		}
	}
	h.takeParts()
	h.threes()
	return h
}

// takeParts notes of each item its predicates, in order.
func (h *hold) takeParts() {
	h.part, h.parts = filled(h.part, len(h.a.Items), 0), h.parts[:0]
	for k := len(h.a.Items) - 1; k >= 0; k-- {
		p := &h.a.Items[k]
		if !p.Predicate {
			continue
		}
		h.takePart(p.Doer, k)
		if p.Done != p.Doer {
			h.takePart(p.Done, k)
		}
	}
}

func (h *hold) takePart(i, predicate int) {
	if i >= 0 {
		h.parts = append(h.parts, part{int32(predicate), h.part[i]})
		h.part[i] = int32(len(h.parts))
	}
}

// options finds the items of b that may say the items of a.
func (m *aligning) options() {
	m.h.options, m.h.first = m.h.options[:0], filled(m.h.first, len(m.A.Items), 0)
	for j := range m.B.Items {
		b := &m.B.Items[j]
		if b.Kind == Number || b.Kind == Moment {
			for _, i := range m.h.bounded {
				m.h.offer(i, j, m.Story.grade(&m.A.Items[i], b))
			}
			continue
		}
		for at := m.h.said[b.face]; at > 0; at = m.h.sayings[at-1].next {
			x := &m.h.sayings[at-1]
			m.h.offer(int(x.item), j, x.between(&m.A.Items[x.item], b))
		}
	}
	for i, j := range m.h.word {
		if j >= 0 && !otherParticle(&m.A.Items[i], &m.B.Items[j]) {
			m.h.offer(i, int(j), Equal)
		}
	}
}

// otherParticle says whether two verbs that begin alike end in other particles:
// call, call off.
func otherParticle(a, b *Item) bool {
	return a.Kind == Word && b.Kind == Word && a.Lemma != b.Lemma && (strings.HasPrefix(a.Lemma, b.Lemma+" ") || strings.HasPrefix(b.Lemma, a.Lemma+" "))
}

// offer notes that item j may say item i.
func (h *hold) offer(i, j int, g Grade) {
	if g >= Near {
		h.options = append(h.options, option{int32(j), g, h.first[i]})
		h.first[i] = int32(len(h.options))
	}
}

// filled is a list of n times v, in the room of another.
func filled(room []int32, n int, v int32) []int32 {
	room = room[:0]
	for range n {
		room = append(room, v)
	}
	return room
}
