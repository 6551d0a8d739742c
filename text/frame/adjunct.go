package frame

// Hanging is what hangs on words of saying.
type Hanging struct {
	Addressee Passage   // to whom it is said
	Adjuncts  []Passage // prepositional phrases and times
}

// adjunctReading reads phrases of place and time, and keeps them with what
// hangs on a saying.
type adjunctReading struct {
	*Clauses
	*Hanging
}

// AdjunctsFrom reads the adjuncts from unit i on into h, and is the unit behind
// the last of them.
func (w *Clauses) AdjunctsFrom(i int, h *Hanging) int {
	r := adjunctReading{w, h}
	return r.from(i)
}

// from skips adjuncts from unit i on, and is the unit behind the last of them.
func (r *adjunctReading) from(i int) int {
	for i < len(r.Units) {
		b := r.timeEnd(i)
		switch {
		case b > i:
			r.Adjuncts = append(r.Adjuncts, Passage{i, b})
			i = b
		case r.opens(i):
			s := r.phraseWithTime(i + 1)
			if s.None() {
				return i
			}
			if r.Is(i, "to") && r.Addressee.None() {
				r.Addressee = s
			} else {
				r.Adjuncts = append(r.Adjuncts, Passage{i, s.B})
			}
			i = s.B
		case r.putOutAt(i), r.adverbAt(i), r.Comma(i) && r.goesOn(i+1):
			i++
		default:
			return i
		}
	}
	return i
}

// timeEnd is where the words of time end that begin at unit i: "Sunday morning",
// "last week"; i if there are none.
func (r *adjunctReading) timeEnd(i int) int {
	if r.TimeWord(i) && !r.Is(i, "that") {
		for r.TimeWord(i) {
			i++
		}
		return i
	}
	if r.Is(i, "last", "this", "next", "earlier", "late", "early") && r.TimeWord(i+1) {
		return i + 2
	}
	return i
}

// opens says whether a phrase with a preposition begins at unit i.
func (r *adjunctReading) opens(i int) bool {
	return r.Tag(i) == "ADP" && !r.Is(i, "that", "as", "if", "whether", "than", "like") && (r.OpensPhrase(i+1) || r.TimeWord(i+1))
}

// putOutAt says whether the participle at unit i tells when or where the thing
// before it came out: "in an interview published Sunday".
func (r *adjunctReading) putOutAt(i int) bool {
	return r.Is(i, "published", "aired", "broadcast", "posted", "released", "conducted") && r.Fine(i) != "VBG" &&
		(r.TimeWord(i+1) || r.Tag(i+1) == "ADP" || r.Is(i+1, "that", "last", "this", "earlier"))
}

// adverbAt says whether an adverb stands at unit i that is of the saying, and not
// of a content behind it: "said again on Sunday".
func (r *adjunctReading) adverbAt(i int) bool {
	return r.Tag(i) == "ADV" && !r.Is(i, "how", "why", "when", "where", "not") && !r.Quoted(i+1) && !r.ClauseFollows(i)
}

// goesOn says whether a preposition or a time stands at unit i, behind a comma,
// with which the adjuncts go on.
func (r *adjunctReading) goesOn(i int) bool {
	return (r.Tag(i) == "ADP" || r.TimeWord(i)) && !r.Is(i, "that", "as", "if", "like", "with")
}

// phraseWithTime is the noun phrase or the expression of time at unit i.
func (r *adjunctReading) phraseWithTime(i int) Passage {
	if !r.TimeWord(i) {
		if s := r.PhraseOnlyRight(i); !s.None() {
			if r.Comma(s.B) && r.Tag(s.B-1) == "PROPN" && r.Tag(s.B+1) == "PROPN" && !r.TimeWord(s.B+1) {
				if t := r.PhraseRight(s.B + 1); !t.None() && (r.Comma(t.B) || t.B == len(r.Units) || r.Raw(t.B) == ".") {
					s.B = t.B // "in Orrin, Vale state,"
				}
			}
			return s
		}
	}
	b := i
	for r.TimeWord(b) || r.Tag(b) == "NUM" || b > i && r.Comma(b) && (r.Tag(b+1) == "NUM" || monthNames[r.Raw(b+1)]) {
		b++
	}
	return Passage{i, b}
}
