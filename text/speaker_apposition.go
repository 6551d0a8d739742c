package text

// What stands between commas, dashes or brackets behind a noun phrase and goes
// with it: an apposition, a relative clause, an age, a seat.

// overParenthesis is the noun phrase before the parenthesis that the comma at
// i closes, with the parenthesis.
func (w *clauses) overParenthesis(i int) passage {
	if s := w.whoseWhat(i); !s.none() {
		return s
	}
	for j := i - 1; j > 0 && i-j < phraseReach; j-- {
		if w.quoted(j) && w.quote(j).Kind == "direct" {
			return passage{}
		}
		if !w.comma(j) && !(w.dash(j) && w.dash(i)) {
			continue
		}
		if w.tag(j-1) == "NUM" && w.timeWord(j-2) {
			return passage{} // "on April 6, 2007, said"
		}
		if (w.tag(j-1) == "PROPN" || w.tag(j-1) == "NOUN" || w.tag(j-1) == "NUM" || w.raw(j-1) == ")") && w.adds(j+1, i) {
			if w.raw(j-1) == ")" {
				if s := w.overBracket(j - 1); !s.none() {
					return passage{s.a, i}
				}
				continue
			}
			first := w.nounPhrase(w.phraseLeft(j - 1)).behindParty().ofPerson().a
			return w.nounPhrase(passage{first, i}).ruledOut().passage
		}
	}
	return passage{}
}

// adds says whether units a to b can stand between commas after a name: an
// apposition, a relative clause, a participle, an age.
func (w *clauses) adds(a, b int) bool {
	if a >= b {
		return false
	}
	switch {
	case w.is(a, "who", "whose", "which", "where"), w.asideClause(a):
		return true
	case w.tag(a) == "NUM":
		return b-a <= 2
	case w.tag(a) == "PROPN" && b-a == 1:
		return w.timeWord(a) || true
	case w.tag(a) == "CCONJ", w.tag(a) == "SCONJ", w.tag(a) == "PRON" && w.fine(a) != "PRP$":
		return false
	case w.tag(a) == "VERB" && w.fine(a) != "VBG" && w.fine(a) != "VBN":
		return false
	}
	for i := a; i < b; i++ {
		if w.is(i, "who", "whom", "which", "whose", "that", "where") {
			return true
		}
		if w.finite(i) {
			return w.fine(i) == "VBP" && w.is(i+1, "who") && w.tag(a) == "DET" // "a lawyer and boat advocate who"
		}
	}
	return true
}

// asideClause says whether a clause of time opens at unit a behind the name
// that opens the frame: "Ida Crane, as the meeting began, said".
func (w *clauses) asideClause(a int) bool {
	return w.is(a, "as", "when", "while", "after", "before") && w.comma(a-1) && a >= 2 && w.named(a-2) && w.phraseOnly(a-2).a == 0
}

// additionEnd is where the apposition or relative clause ends that the comma
// at i opens; i itself if there is none.
func (w *clauses) additionEnd(i int) int {
	if w.tag(i+1) == "ADP" || w.tag(i+1) == "VERB" || w.tag(i+1) == "ADV" || w.quoted(i+1) || w.timeWord(i+1) {
		return i
	}
	for j := i + 1; j < len(w.units) && j-i < phraseReach; j++ {
		if w.comma(j) || w.quoted(j) || w.raw(j) == ":" || w.raw(j) == "." || w.raw(j) == ";" {
			if w.adds(i+1, j) {
				return j
			}
			return i
		}
	}
	if w.adds(i+1, len(w.units)) {
		return len(w.units)
	}
	return i
}

// invertedSource is the noun phrase that begins at unit i, with the
// apposition or relative clause after it.
func (w *clauses) invertedSource(i int) passage {
	if !w.opensPhrase(i) || w.is(i, "that") {
		return passage{}
	}
	s := w.phraseRight(i)
	if s.none() || w.is(s.a, "me", "him", "them", "us", "her") && s.b == s.a+1 {
		return passage{}
	}
	for n := 0; n < 3 && w.comma(s.b) && !w.timeWord(s.b-1); n++ {
		end := w.additionEnd(s.b)
		if end == s.b {
			break
		}
		s.b = end
	}
	return s
}
