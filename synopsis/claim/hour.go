package claim

import (
	"synoptic/synopsis/rival"
	"synoptic/synopsis/statement"
)

// likeHour is how like two sentences are at least that give two hours of one
// thing.
const likeHour = .2

// hours are the times of one day at which two reports say that one thing
// happened, and that are not one.
func (s *differing) hours() []Difference {
	var out []Difference
	moments := s.clocked()
	for k, b := range moments {
		for _, a := range moments[:k] {
			if s.Voice[a.report] == s.Voice[b.report] {
				continue
			}
			x := s.Align(s.near.sentence(a.place), s.near.sentence(b.place)) // of so many pairs hardly one is asked for again
			al := &x
			if likeness(al, al.A.Span, al.B.Span) < likeHour {
				continue
			}
			surely, other := rival.OtherHour(al, a.item, b.item)
			d := Difference{Clash: rival.Clash{Slot: statement.Time, A: a.item, B: b.item}, A: al.A, B: al.B, Unsure: !surely}
			if other && !s.holdsBoth(d) {
				out = append(out, d)
			}
		}
	}
	return out
}

// clocked are the moments of a story that tell a time of day, in order of place.
func (s *differing) clocked() []tallied {
	var out []tallied
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			st := &s.Sentences[r][k]
			for i := range st.Items {
				if it := &st.Items[i]; it.Kind == statement.Moment && rival.Clocked(it) && len(out) < mostClocked {
					out = append(out, tallied{place{r, k}, i})
				}
			}
		}
	}
	return out
}

// mostClocked is how many times of day of one story are held against each other.
const mostClocked = 300
