package frame

// What stands between commas, dashes or brackets behind a noun phrase and goes
// with it: an apposition, a relative clause, an age, a seat.

// overParenthesis is the noun phrase before the parenthesis that the comma at
// i closes, with the parenthesis.
func (w *Clauses) overParenthesis(i int) Passage {
	if s := w.WhoseWhat(i); !s.None() {
		return s
	}
	for j := i - 1; j > 0 && i-j < PhraseReach; j-- {
		if w.Quoted(j) && w.Quote(j).Kind == "direct" {
			return Passage{}
		}
		if !w.Comma(j) && !(w.Dash(j) && w.Dash(i)) {
			continue
		}
		if w.Tag(j-1) == "NUM" && w.TimeWord(j-2) {
			return Passage{} // "on April 6, 2007, said"
		}
		if (w.Tag(j-1) == "PROPN" || w.Tag(j-1) == "NOUN" || w.Tag(j-1) == "NUM" || w.Raw(j-1) == ")") && w.adds(j+1, i) {
			if w.Raw(j-1) == ")" {
				if s := w.overBracket(j - 1); !s.None() {
					return Passage{s.A, i}
				}
				continue
			}
			first := w.nounPhrase(w.PhraseLeft(j - 1)).behindParty().ofPerson().A
			return w.nounPhrase(Passage{first, i}).ruledOut().Passage
		}
	}
	return Passage{}
}

// adds says whether units a to b can stand between commas after a name: an
// apposition, a relative clause, a participle, an age.
func (w *Clauses) adds(a, b int) bool {
	if a >= b {
		return false
	}
	switch {
	case w.Is(a, "who", "whose", "which", "where"), w.asideClause(a):
		return true
	case w.Tag(a) == "NUM":
		return b-a <= 2
	case w.Tag(a) == "PROPN" && b-a == 1:
		return w.TimeWord(a) || true
	case w.Tag(a) == "CCONJ", w.Tag(a) == "SCONJ", w.Tag(a) == "PRON" && w.Fine(a) != "PRP$":
		return false
	case w.Tag(a) == "VERB" && w.Fine(a) != "VBG" && w.Fine(a) != "VBN":
		return false
	}
	for i := a; i < b; i++ {
		if w.Is(i, "who", "whom", "which", "whose", "that", "where") {
			return true
		}
		if w.Finite(i) {
			return w.Fine(i) == "VBP" && w.Is(i+1, "who") && w.Tag(a) == "DET" // "a lawyer and boat advocate who"
		}
	}
	return true
}

// asideClause says whether a clause of time opens at unit a behind the name
// that opens the frame: "Ida Crane, as the meeting began, said".
func (w *Clauses) asideClause(a int) bool {
	return w.Is(a, "as", "when", "while", "after", "before") && w.Comma(a-1) && a >= 2 && w.Named(a-2) && w.PhraseOnly(a-2).A == 0
}

// AdditionEnd is where the apposition or relative clause ends that the comma
// at i opens; i itself if there is none.
func (w *Clauses) AdditionEnd(i int) int {
	if w.Tag(i+1) == "ADP" || w.Tag(i+1) == "VERB" || w.Tag(i+1) == "ADV" || w.Quoted(i+1) || w.TimeWord(i+1) {
		return i
	}
	for j := i + 1; j < len(w.Units) && j-i < PhraseReach; j++ {
		if w.Comma(j) || w.Quoted(j) || w.Raw(j) == ":" || w.Raw(j) == "." || w.Raw(j) == ";" {
			if w.adds(i+1, j) {
				return j
			}
			return i
		}
	}
	if w.adds(i+1, len(w.Units)) {
		return len(w.Units)
	}
	return i
}

// InvertedSource is the noun phrase that begins at unit i, with the
// apposition or relative clause after it.
func (w *Clauses) InvertedSource(i int) Passage {
	if !w.OpensPhrase(i) || w.Is(i, "that") {
		return Passage{}
	}
	s := w.PhraseRight(i)
	if s.None() || w.Is(s.A, "me", "him", "them", "us", "her") && s.B == s.A+1 {
		return Passage{}
	}
	for n := 0; n < 3 && w.Comma(s.B) && !w.TimeWord(s.B-1); n++ {
		end := w.AdditionEnd(s.B)
		if end == s.B {
			break
		}
		s.B = end
	}
	return s
}
