package statement

import (
	"strings"

	"synoptic/english"
)

// Denied says whether item n of a sentence is told only as a part of what is
// denied there, so that the sentence does not say that there is such a thing:
// was not charged with two counts of fraud. What is told as known, the harbour
// or Venn's boat, there is all the same, and so is who does what is denied and
// what is told by the way.
func (s *Story) Denied(st *Sentence, n int) bool {
	if s.known(st, n) {
		return false
	}
	for k, steps := n, 0; st.Items[k].Up >= 0 && steps < len(st.Items); k, steps = st.Items[k].Up, steps+1 {
		it := &st.Items[k]
		up := &st.Items[it.Up]
		switch {
		case strings.HasPrefix(it.Rel, "nsubj"), it.Rel == "conj" && it.Predicate, it.Rel == "acl" && it.Finite, it.Rel == "parataxis":
			return false
		case it.Rel == "advcl" && it.Finite:
			return false
		case up.Negated:
			return true
		}
	}
	return false
}

// known says whether an item is told as something that is known: it is a name,
// or a word that points, or somebody's, stands before it.
func (s *Story) known(st *Sentence, n int) bool {
	it := &st.Items[n]
	if it.Kind == Name {
		return true
	}
	r := s.Reports[st.Report]
	for k := st.First; k < it.Token; k++ {
		t := r.Marks.Tokens[k]
		if t.Head != it.Token {
			continue
		}
		if t.Rel == "nmod:poss" || pointing[strings.ToLower(t.In(r.Text))] {
			return true
		}
	}
	return false
}

// pointing are the words before a noun by which it is told as known.
var pointing = english.Set(english.Demonstratives, "the both all")
