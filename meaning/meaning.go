// Package meaning tells how two English words relate, from tables reduced from
// WordNet 3.1 and from GloVe vectors by cmd/train. It takes lemmas in small
// letters, a phrase of several words with spaces ("step down"). It reads no
// context: a word means here what its first senses mean, and what it does not
// know is Unrelated. Nothing is made ready at start; nothing is allocated.
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
	Synonym            // they share a frequent sense, or are an adjective and what it is similar to
	Derived            // of one root: resign and resignation, kill and killer, Mexico and Mexican
	Broader            // the second is a kind that holds the first: murder, then killing
	Narrower           // the second is a kind of the first: killing, then murder
	Kin                // two of one kind that exclude each other: Monday and Tuesday
	Opposite           // guilty and innocent, rise and fall
)

var relationNames = [...]string{"unrelated", "same", "synonym", "derived", "broader", "narrower", "kin", "opposite"}

func (r Relation) String() string { return relationNames[r] }

// Relate tells how b relates to a. Where several relations hold it is the first
// of Same, Synonym, Derived, Opposite, Broader, Narrower and Kin; but Opposite
// goes before a Synonym of no more frequent senses.
func Relate(a string, ap Pos, b string, bp Pos) Relation {
	if a == b {
		return Same
	}
	x, y := find(a).entry(ap), find(b).entry(bp)
	if !x.known || !y.known {
		return Unrelated
	}
	if ap != bp {
		return across(x, y)
	}
	same, opposite := shared(x, y), opposed(x, y)
	switch {
	case opposite < never && opposite <= same:
		return Opposite
	case same < never:
		return Synonym
	case x.leadsTo(y) || y.leadsTo(x):
		return Derived
	}
	return nearest(x, y)
}

// across relates words of two parts of speech, through what each is derived
// from.
func across(x, y entry) Relation {
	switch {
	case x.leadsTo(y) || y.leadsTo(x):
		return Derived
	case x.turned(y, entry.means) || y.turned(x, entry.means):
		return Synonym
	case x.turned(y, entry.denies) || y.turned(x, entry.denies):
		return Opposite
	}
	return Unrelated
}

// Entails says whether a statement with verb a implies one with verb b: to
// kill is that somebody dies. Of other parts of speech
// nothing is known.
func Entails(a, b string, p Pos) bool {
	x, y := find(a).entry(p), find(b).entry(p)
	if !x.known || !y.known {
		return false
	}
	for i := range x.senses {
		implied := synsetOf(p, x.sense(i)).implied()
		for j := range implied.n {
			if y.means(implied.at(j)) {
				return true
			}
		}
	}
	return false
}
