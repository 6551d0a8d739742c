package claim

import "synoptic/synopsis/statement"

// Difference is a slot that two sentences of two reports fill otherwise.
type Difference struct {
	statement.Clash
	A, B *statement.Sentence
}

// Differences lists the slots that pairs of sentences fill otherwise, the
// report of A before that of B, where neither report holds both values of it.
func (s *Story) Differences() []Difference {
	var out []Difference
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			p := place{r, k}
			for _, q := range s.near[p] {
				if q.report <= r {
					continue
				}
				al := s.align(p, q)
				for _, c := range al.Clashes() {
					d := Difference{c, al.A, al.B}
					if !s.holdsBoth(d) {
						out = append(out, d)
					}
				}
			}
		}
	}
	return out
}

// Second is an item of a sentence that says what another says.
type Second struct {
	Sentence *statement.Sentence
	Item     int
}

// Seconds are the items of sentences of other reports that say item n of a
// sentence, of the same thing.
func (s *Story) Seconds(st *statement.Sentence, n int) []Second {
	p := place{st.Report, st.Number}
	var out []Second
	for _, q := range s.near[p] {
		al := s.align(p, q)
		up := st.Items[n].Up
		if al.To[n] >= 0 && al.Grade[n] == statement.Equal && al.Said(n) && s.alike(al) && (up < 0 || al.To[up] >= 0) {
			out = append(out, Second{al.B, al.To[n]})
		}
	}
	return out
}

// holdsBoth says whether one of the two reports fills the slot as the other
// does too, somewhere: then it tells of two things.
func (s *Story) holdsBoth(d Difference) bool {
	if d.Slot == statement.Polarity || d.Slot == statement.Status || d.Slot == statement.Deed {
		return false
	}
	a, b := &d.A.Items[d.Clash.A], &d.B.Items[d.Clash.B]
	return s.tells(d.B.Report, a, up(d.A, a)) || s.tells(d.A.Report, b, up(d.B, b))
}

func up(s *statement.Sentence, it *statement.Item) int32 {
	if it.Up < 0 {
		return -1
	}
	return s.Items[it.Up].Key
}

// tells says whether a report has an item that says the same of the same.
func (s *Story) tells(report int, it *statement.Item, head int32) bool {
	for k := range s.Sentences[report] {
		st := &s.Sentences[report][k]
		for i := range st.Items {
			o := &st.Items[i]
			if o.Kind == it.Kind && o.Key == it.Key && (head < 0 || up(st, o) == head) {
				return true
			}
		}
	}
	return false
}
