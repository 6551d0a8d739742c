package statement

import "testing"

// signsOf are the signs of the whole first sentence of a text and that of another.
func signsOf(line, other string) (*Alignment, *Stretch, Signs) {
	s := laid(line, other)
	al := s.Align(&s.Sentences[0][0], &s.Sentences[1][0])
	st := &Stretch{Head: -1, In: make([]bool, len(al.A.Items)), Said: make([]bool, len(al.A.Items))}
	for n, it := range al.A.Items {
		st.In[n], st.Said[n] = true, al.Said(n)
		if it.Predicate && it.Finite {
			st.Head = n
		}
	}
	return &al, st, al.Signs(st)
}

func TestSignsOfOneFact(t *testing.T) {
	const line = "Divers raised the bell of the ferry off Tollen."
	_, _, same := signsOf(line, line)
	_, _, words := signsOf(line, "The bell of the ferry was lifted by divers off Tollen.")
	_, _, other := signsOf(line, "The bell of the chapel in Tollen was cast in 1790.")
	if same[signShare] != 1 || same[signDeeds]+same[signNoDeeds] != 0 {
		t.Errorf("a sentence does not say all of itself: %v", same)
	}
	for _, sign := range []int{signShare, signSoft, signOfLess, signShared} {
		if !(same[sign] >= words[sign] && words[sign] > other[sign]) {
			t.Errorf("%s: %.2f for the same words, %.2f for others of one fact, %.2f for another fact", SignNames[sign], same[sign], words[sign], other[sign])
		}
	}
}

// What B fills otherwise, or a name or number it lacks, is in no words of it.
func TestOtherwise(t *testing.T) {
	for _, c := range []struct {
		name, line, other string
		may               bool
	}{
		{"another verb", "The court upheld the ban on nets.", "The court confirmed the ban on nets.", true},
		{"a number it lacks", "Seven pilots left the harbour.", "Pilots left the harbour.", false},
		{"a name it lacks", "Ilse Maroon left the harbour.", "The pilot left the harbour.", false},
		{"another number", "Seven pilots left the harbour.", "Nine pilots left the harbour.", false},
	} {
		al, st, _ := signsOf(c.line, c.other)
		if got := al.Otherwise(st); got != c.may {
			t.Errorf("%s: %q may be told by %q: %v", c.name, c.line, c.other, got)
		}
	}
}

func TestTurned(t *testing.T) {
	for _, c := range []struct {
		line, other string
		turned      bool
	}{
		{"Piet Maar met the pilot in the harbour of Tollen.", "Piet Maar never met the pilot in the harbour of Tollen.", true},
		{"Piet Maar did not meet the pilot in Tollen.", "Piet Maar met the pilot in Tollen.", true},
		{"Piet Maar met the pilot in Tollen.", "Piet Maar met the pilot, who was not paid, in Tollen.", false},
	} {
		s := laid(c.line, c.other)
		al := s.Align(&s.Sentences[0][0], &s.Sentences[1][0])
		if got := al.Turned(); got != c.turned {
			t.Errorf("%q is turned by %q: %v", c.line, c.other, got)
		}
	}
}
