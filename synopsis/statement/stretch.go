package statement

// Stretch is what is told of a sentence A: which of its items, the one at its
// head (-1 for none), and which of them B says.
type Stretch struct {
	Head int
	In   []bool
	Said []bool
}

// tells says whether an item is in a stretch, and B says it there.
func (s *Stretch) tells(n int) bool { return s.In[n] && s.Said[n] }

// lacks says whether an item is in a stretch, and B does not say it.
func (s *Stretch) lacks(n int) bool { return s.In[n] && !s.Said[n] }

// Otherwise says whether what B does not say of a stretch could still be told
// there in other words: no name, number, time or quoted word, and nothing whose
// place B fills with another or whose polarity it turns.
func (al *Alignment) Otherwise(s *Stretch) bool {
	for n := range s.In {
		if !s.lacks(n) {
			continue
		}
		it := &al.A.Items[n]
		switch {
		case it.Kind == Number, it.Kind == Moment, it.Kind == Name && !it.Pronoun, it.Quoted, al.Filled(n):
			return false
		case al.To[n] >= 0 && it.Negated != al.B.Items[al.To[n]].Negated:
			return false
		}
	}
	return true
}

// Turned says whether B denies a deed that A tells, or tells one that A denies.
func (al *Alignment) Turned() bool {
	for i := range al.A.Items {
		if j := al.To[i]; j >= 0 && al.Grade[i] >= Vouch && al.A.Items[i].Predicate && al.A.Items[i].Negated != al.B.Items[j].Negated {
			return true
		}
	}
	return false
}

// AsSo says whether B tells as so every deed that both tell and A does, and no other:
// no deed is denied, wanted or left open in one of them alone.
func (al *Alignment) AsSo() bool {
	for i := range al.A.Items {
		j := al.To[i]
		if j < 0 || al.Grade[i] < Vouch {
			continue
		}
		if a, b := &al.A.Items[i], &al.B.Items[j]; al.pending(i) || a.Predicate && b.Predicate && (a.Negated != b.Negated || (a.Mood == Fact) != (b.Mood == Fact)) {
			return false
		}
	}
	return true
}

// TurnedAbove says whether what item i hangs on is denied in one of the two
// sentences alone.
func (al *Alignment) TurnedAbove(i int) bool {
	return i >= 0 && al.To[i] >= 0 && al.A.DeniedAbove(i) != al.B.DeniedAbove(al.To[i])
}

// DeniedAbove says whether the predicate that item i hangs on is denied.
func (s *Sentence) DeniedAbove(i int) bool {
	for k, steps := i, 0; k >= 0 && steps < len(s.Items); k, steps = s.Items[k].Up, steps+1 {
		if s.Items[k].Predicate {
			return s.Items[k].Negated
		}
	}
	return false
}

// govern is the predicate of B on which most of what both tell hangs, -1 for
// none, and the weight of that.
func (r *retelling) govern() (best int, top float64) {
	best = -1
	for j := range r.B.Items {
		if !r.B.Items[j].Predicate {
			continue
		}
		v := 0.0
		for n := range r.s.In {
			if n == r.s.Head || !r.s.tells(n) || r.To[n] < 0 {
				continue
			}
			if d := r.B.Distance(r.To[n], j); d < Farthest {
				v += r.A.Items[n].Weight / float64(1+d)
			}
		}
		if v > top {
			best, top = j, v
		}
	}
	return best, top
}

// partner is the item of B that stands where an item of A does that B does not
// say, -1 for none, and how near the two are in meaning: for a predicate the
// one of which the same is told, for who does or is done something the one who
// is said to, for all else the nearest word. The governor stands for the head of the
// stretch.
func (r *retelling) partner(n int) (int, float64) {
	if r.A.Items[n].Predicate {
		if j := r.otherDeed(n); j >= 0 {
			return j, r.Likeness(n, j)
		}
		return r.nearestWord(n, nounCosine, false)
	}
	for k := range r.s.In {
		p := &r.A.Items[k]
		if !r.s.In[k] || p.Doer != n && p.Done != n {
			continue
		}
		q := r.To[k]
		if k == r.s.Head && (q < 0 || r.Grade[k] < Vouch) {
			q = r.governor
		}
		if q < 0 {
			continue
		}
		j := r.B.Items[q].Doer
		if p.Done == n {
			j = r.B.Items[q].Done
		}
		if j >= 0 && !r.Placed(j) {
			return j, r.Likeness(n, j)
		}
	}
	return r.nearestWord(n, wordCosine, true)
}

const (
	nounCosine = .45 // from which a word may name the deed of a predicate
	wordCosine = .4  // and from which one may stand for another
)

// otherDeed is the predicate of B that says no other, of which most is told
// that is told of predicate n, -1 for none.
func (r *retelling) otherDeed(n int) int {
	a := &r.A.Items[n]
	best, top := -1, 0.0
	for j := range r.B.Items {
		b := &r.B.Items[j]
		if !b.Predicate || r.To[n] != j && r.Placed(j) {
			continue
		}
		v := r.Likeness(n, j)
		for k := range r.A.Items {
			if k == n || !r.Vouched(k) || a.Doer != k && a.Done != k && r.A.Distance(k, n) > 1 {
				continue
			}
			if to := r.To[k]; b.Doer == to || b.Done == to || r.B.Distance(to, j) < Farthest {
				v += r.A.Items[k].Weight
			}
		}
		if v > top {
			best, top = j, v
		}
	}
	return best
}

// nearestWord is the word of B nearest in meaning to item n that says no
// other, of the same part of speech if asked, -1 if none is as near as the
// least, and how near it is.
func (r *retelling) nearestWord(n int, least float64, samePos bool) (int, float64) {
	best, at := 0.0, -1
	for j := range r.B.Items {
		if r.B.Items[j].Kind != Word || samePos && r.B.Items[j].Pos != r.A.Items[n].Pos || r.Placed(j) {
			continue
		}
		if c := r.Likeness(n, j); c > best {
			best, at = c, j
		}
	}
	if best < least {
		at = -1
	}
	return at, best
}

// Likeness is how near two words are in meaning, from 0 to 1.
func (al *Alignment) Likeness(i, j int) float64 {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind != Word || b.Kind != Word {
		return 0
	}
	c, _ := al.Story.vectors[a.face].Cosine(al.Story.vectors[b.face])
	return max(0, c)
}

// nearest is how near the nearest word of B is to item n.
func (al *Alignment) nearest(n int) float64 {
	v := al.likestOf(n)
	if *v == unlike {
		*v = 0
		for j := range al.B.Items {
			*v = max(*v, al.Likeness(n, j))
		}
	}
	return *v
}

// nearestTo is how near the nearest word of A is to item j of B.
func (al *Alignment) nearestTo(j int) float64 {
	v := al.likestOf(len(al.A.Items) + j)
	if *v == unlike {
		*v = 0
		for n := range al.A.Items {
			*v = max(*v, al.Likeness(n, j))
		}
	}
	return *v
}

// unlike is what stands for a likeness before it is asked.
const unlike = -1

// likestOf is the room for the likeness of one of the items of A, and those of B
// behind them.
func (al *Alignment) likestOf(n int) *float64 {
	if al.likest == nil {
		al.likest = make([]float64, len(al.A.Items)+len(al.B.Items))
		for i := range al.likest {
			al.likest[i] = unlike
		}
	}
	return &al.likest[n]
}
