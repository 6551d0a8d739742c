package text

// adjunctReading reads phrases of place and time, and keeps them with what
// hangs on a saying.
type adjunctReading struct {
	*clauses
	*hanging
}

// adjunctsFrom reads the adjuncts from unit i on into h, and is the unit behind
// the last of them.
func (w *clauses) adjunctsFrom(i int, h *hanging) int {
	r := adjunctReading{w, h}
	return r.from(i)
}

// from skips adjuncts from unit i on, and is the unit behind the last of them.
func (r *adjunctReading) from(i int) int {
	for i < len(r.units) {
		b := r.timeEnd(i)
		switch {
		case b > i:
			r.adjuncts = append(r.adjuncts, passage{i, b})
			i = b
		case r.opens(i):
			s := r.phraseWithTime(i + 1)
			if s.none() {
				return i
			}
			if r.is(i, "to") && r.addressee.none() {
				r.addressee = s
			} else {
				r.adjuncts = append(r.adjuncts, passage{i, s.b})
			}
			i = s.b
		case r.putOutAt(i), r.adverbAt(i), r.comma(i) && r.goesOn(i+1):
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
	if r.timeWord(i) && !r.is(i, "that") {
		for r.timeWord(i) {
			i++
		}
		return i
	}
	if r.is(i, "last", "this", "next", "earlier", "late", "early") && r.timeWord(i+1) {
		return i + 2
	}
	return i
}

// opens says whether a phrase with a preposition begins at unit i.
func (r *adjunctReading) opens(i int) bool {
	return r.tag(i) == "ADP" && !r.is(i, "that", "as", "if", "whether", "than", "like") && (r.opensPhrase(i+1) || r.timeWord(i+1))
}

// putOutAt says whether the participle at unit i tells when or where the thing
// before it came out: "in an interview published Sunday".
func (r *adjunctReading) putOutAt(i int) bool {
	return r.is(i, "published", "aired", "broadcast", "posted", "released", "conducted") && r.fine(i) != "VBG" &&
		(r.timeWord(i+1) || r.tag(i+1) == "ADP" || r.is(i+1, "that", "last", "this", "earlier"))
}

// adverbAt says whether an adverb stands at unit i that is of the saying, and not
// of a content behind it: "said again on Sunday".
func (r *adjunctReading) adverbAt(i int) bool {
	return r.tag(i) == "ADV" && !r.is(i, "how", "why", "when", "where", "not") && !r.quoted(i+1) && !r.clauseFollows(i)
}

// goesOn says whether a preposition or a time stands at unit i, behind a comma,
// with which the adjuncts go on.
func (r *adjunctReading) goesOn(i int) bool {
	return (r.tag(i) == "ADP" || r.timeWord(i)) && !r.is(i, "that", "as", "if", "like", "with")
}

// phraseWithTime is the noun phrase or the expression of time at unit i.
func (r *adjunctReading) phraseWithTime(i int) passage {
	if !r.timeWord(i) {
		if s := r.phraseOnlyRight(i); !s.none() {
			if r.comma(s.b) && r.tag(s.b-1) == "PROPN" && r.tag(s.b+1) == "PROPN" && !r.timeWord(s.b+1) {
				if t := r.phraseRight(s.b + 1); !t.none() && (r.comma(t.b) || t.b == len(r.units) || r.raw(t.b) == ".") {
					s.b = t.b // "in Orrin, Vale state,"
				}
			}
			return s
		}
	}
	b := i
	for r.timeWord(b) || r.tag(b) == "NUM" || b > i && r.comma(b) && (r.tag(b+1) == "NUM" || monthNames[r.raw(b+1)]) {
		b++
	}
	return passage{i, b}
}
