package statement

// Alignment holds, for the items of a sentence, those of another that say
// them. To is an index into the items of the other, -1 for none; Grade how
// well; Loose that they hang elsewhere there.
type Alignment struct {
	A, B  *Sentence
	To    []int
	Grade []Grade
	Loose []bool
	Story *Story
	run   []int  // of each token of A, the token of B that stands in the same run of words, -1 for none; nil without runs
	known []byte // of each item of A, whether B says it
	runAt []int  // of each token of A, where its run begins
}

// Align holds sentence b against sentence a.
func (s *Story) Align(a, b *Sentence) Alignment {
	al := Alignment{A: a, B: b, Story: s, To: make([]int, len(a.Items)), Grade: make([]Grade, len(a.Items)), Loose: make([]bool, len(a.Items)), known: make([]byte, len(a.Items))}
	for i := range al.To {
		al.To[i] = -1
	}
	m := aligning{&al, s.hold(a)}
	m.runs()
	m.options()
	for pass := range 2 {
		for i := range a.Items {
			m.place(i, pass)
		}
	}
	for i := range a.Items {
		al.Loose[i] = al.To[i] >= 0 && !m.hangs(i)
	}
	return al
}

// aligning is an alignment that is being made, with sentence a made ready for it.
type aligning struct {
	*Alignment
	h *hold
}

// place finds the item of b that says item i best: by its grade, and by
// whether it hangs where it should. Of two that do so equally it is the first.
func (m *aligning) place(i, pass int) {
	best, top := -1, 0.0
	var grade Grade
	for at := m.h.first[i]; at > 0; at = m.h.options[at-1].next {
		o := &m.h.options[at-1]
		v := float64(o.grade)
		if m.h.word[i] == o.of {
			v += inRun
		}
		if pass > 0 {
			v += m.fit(i, int(o.of))
		}
		if v > top || v == top && int(o.of) < best {
			best, top, grade = int(o.of), v, o.grade
		}
	}
	m.To[i], m.Grade[i] = best, grade
}

// fit tells how well item j of b stands where item i of a does.
func (m *aligning) fit(i, j int) float64 {
	a, b := &m.A.Items[i], &m.B.Items[j]
	v := 0.0
	if a.Up >= 0 && m.To[a.Up] >= 0 {
		switch d := m.B.Distance(j, m.To[a.Up]); {
		case d <= 1:
			v += 1.2
		case d <= 2:
			v += 0.8
		case d <= 3:
			v += 0.3
		}
	} else if a.Up < 0 && b.Up < 0 {
		v += 0.3
	}
	for at := m.h.part[i]; at > 0; at = m.h.parts[at-1].next {
		k := m.h.parts[at-1].predicate
		if m.To[k] < 0 {
			continue
		}
		p, q := &m.A.Items[k], &m.B.Items[m.To[k]]
		if p.Doer == i && q.Doer == j || p.Done == i && q.Done == j {
			v += 0.6
		}
	}
	return v
}
