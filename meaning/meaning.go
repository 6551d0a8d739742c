// Package meaning tells how two English words relate, from tables reduced from
// WordNet 3.1 and from GloVe vectors by cmd/train. It takes lemmas in small
// letters, a phrase of several words with spaces ("step down"). It reads no
// context: a word means here what its first senses mean, and what it does not
// know is Unrelated. A Circle tells which of many words may relate at all.
// Nothing is made ready at start; nothing is allocated to ask of two words.
package meaning

// Pos is a part of speech.
type Pos uint8

const (
	Noun Pos = iota
	Verb
	Adjective
	Adverb
)

// Relation tells how a second word relates to a first.
type Relation uint8

const (
	Unrelated Relation = iota
	Same               // one lemma
	Synonym            // they share a frequent sense in which both are likely meant, or are an adjective and what it is similar to
	Derived            // of one root: resign and resignation, kill and killer, Mexico and Mexican
	Broader            // the second is a kind that holds the first: murder, then killing
	Narrower           // the second is a kind of the first: killing, then murder
	Kin                // two of a kind whose members exclude each other: Monday and Tuesday
	Opposite           // guilty and innocent, rise and fall
)

var relationNames = [...]string{"unrelated", "same", "synonym", "derived", "broader", "narrower", "kin", "opposite"}

func (r Relation) String() string { return relationNames[r] }

// Relate tells how b relates to a. Where several relations hold it is the first
// of Same, Derived, Opposite, Synonym, Broader, Narrower and Kin; but a Synonym
// of more frequent senses goes before Opposite.
func Relate(a string, ap Pos, b string, bp Pos) Relation {
	if a == b {
		return Same
	}
	x, y := find(a), find(b)
	return relate(x, x.entry(ap), y, y.entry(bp))
}

// relate tells how the second of two words that are not one relates to the
// first.
func relate(a word, x entry, b word, y entry) Relation {
	if !x.known || !y.known {
		return Unrelated
	}
	if x.leadsTo(y) || y.leadsTo(x) {
		return Derived
	}
	same, opposite := shared(x, y), opposed(x, y)
	if x.pos != y.pos {
		same, opposite = turned(x, y, entry.means), turned(x, y, entry.denies)
	}
	switch {
	case opposite < never && opposite <= same:
		return Opposite
	case meant(same, a, b):
		return Synonym
	case x.pos != y.pos:
		return Unrelated
	}
	return nearest(x, y)
}

// Entails says whether a statement with verb a implies one with verb b: to
// kill is that somebody dies. Of other parts of speech nothing is known.
func Entails(a, b string, p Pos) bool { return entails(find(a).entry(p), find(b).entry(p)) }

func entails(x, y entry) bool {
	if !x.known || !y.known {
		return false
	}
	for i := range x.senses {
		implied := synsetOf(x.pos, x.sense(i)).implied()
		for j := range implied.n {
			if y.means(implied.at(j)) < never {
				return true
			}
		}
	}
	return false
}
