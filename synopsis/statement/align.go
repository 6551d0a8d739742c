package statement

// Alignment holds, for the items of a sentence, those of another that say
// them. To is an index into the items of the other, -1 for none; Grade how
// well; Loose that they hang elsewhere there.
type Alignment struct {
	A, B   *Sentence
	To     []int
	Grade  []Grade
	Loose  []bool
	Story  *Story
	run    runs      // of each token of A; nil without runs
	known  []byte    // of each item of A, whether B says it
	likest []float64 // of each item of A, and then of B, how near the nearest word of the other is; nil before that is asked
}

// Align holds sentence b against sentence a.
func (s *Story) Align(a, b *Sentence) Alignment {
	return s.AlignAll(a, []*Sentence{b})[0]
}

// AlignAll holds sentences against sentence a.
func (s *Story) AlignAll(a *Sentence, all []*Sentence) []Alignment {
	n := len(a.Items)
	out := make([]Alignment, len(all))
	to, grade, loose, known := make([]int, n*len(all)), make([]Grade, n*len(all)), make([]bool, n*len(all)), make([]byte, n*len(all))
	for i := range to {
		to[i] = -1
	}
	for k, b := range all {
		from, end := k*n, (k+1)*n
		out[k] = Alignment{A: a, B: b, Story: s, To: to[from:end:end], Grade: grade[from:end:end], Loose: loose[from:end:end], known: known[from:end:end]}
		aligning{&out[k], s.hold(a)}.align()
	}
	return out
}

// align finds what b has for each item of a.
func (m aligning) align() {
	m.runs()
	m.options()
	for pass := range 2 {
		for i := range m.A.Items {
			m.place(i, pass)
		}
	}
	for i := range m.A.Items {
		m.Loose[i] = m.To[i] >= 0 && !m.hangs(i)
	}
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
