package mention

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/text/letter"
)

// A definite is a definite phrase, "the 62-year-old Mexican leader": its head
// noun and what else it tells.
type definite struct {
	from, head, to int // tokens: first, head, last
	noun           string
	country        string
	age            int
	gender         gazetteer.Gender
	another        bool // "the other leader", "the head of the list": not one spoken of
}

// bare says whether the phrase tells nothing but the role.
func (t *definite) bare() bool { return t.country == "" && t.age == 0 }

// titleAt reads the phrase: adjectives, nouns, then the head; and "of" with a
// name. A phrase whose head is part of a name, or that a name follows, is
// not one.
func (r *namedTokens) titleAt(i int) (definite, bool) {
	t := r.phraseAt(i)
	if t.head < 0 || r.nameAt[t.head] >= 0 {
		return t, false
	}
	if fine := r.tokens[t.head].Fine; fine == "NNS" || fine == "NNPS" {
		return t, false // of many
	}
	t.to, t.noun = t.head, r.low(t.head)
	if t.age > 0 && strings.HasSuffix(t.noun, "-old") {
		t.noun = "old"
	}
	if r.leadsToName(t) {
		return t, false
	}
	r.ofName(&t, t.head+1)
	return t, true
}

// phraseAt reads adjectives, nouns and the head behind the article at token
// i; the head is -1 if none follow.
func (r *namedTokens) phraseAt(i int) definite {
	const longest = 9
	t := definite{from: i, head: -1}
	noun := false
	for j := i + 1; j < len(r.tokens) && j-i < longest && r.sameSentence(i, j); j++ {
		part := phrasePart(r.tokens[j].Fine)
		if part == notInPhrase || noun && part == modifier {
			break
		}
		noun = part == nounPart && !r.opensCompound(j) || r.oldAsNoun(j)
		r.describe(&t, j)
		t.head = j
	}
	return t
}

// describe takes in what the word at token j tells of who is meant.
func (r *namedTokens) describe(t *definite, j int) {
	if code := r.countryOf(j); code != "" {
		t.country = code
	}
	if age := r.yearsOld(j); age > 0 {
		t.age = age
	}
	t.another = t.another || otherWords[r.low(j)]
}

// opensCompound says whether a hyphen follows the token.
func (r *parsedTokens) opensCompound(j int) bool {
	return j+1 < len(r.tokens) && r.word(j+1) == "-"
}

// oldAsNoun says whether the token is the "old" of one who is only told by age
// and by what befell: "the 62-year-old injured".
func (r *parsedTokens) oldAsNoun(j int) bool {
	return r.low(j) == "old" && j+1 < len(r.tokens) && r.tokens[j+1].Fine == "VBN"
}

// leadsToName says whether a name follows the phrase that is its title or
// part of it: "the leader Orm", "the clerk, Orm", "the mayor Unlisted".
func (r *namedTokens) leadsToName(t definite) bool {
	j := t.head + 1
	if r.namesPerson(j) || r.namesPerson(j+1) && r.word(j) == "," && bodyNouns[t.noun] == noBody {
		return true
	}
	return j < len(r.tokens) && r.nameAt[j] < 0 && r.sameSentence(t.head, j) && letter.UpperAt(r.word(j))
}

// namesPerson says whether the token is part of a person's name.
func (r *namedTokens) namesPerson(i int) bool {
	return i < len(r.tokens) && r.nameAt[i] >= 0 && r.names[r.nameAt[i]].Kind == "person"
}

// What a token can be in a definite phrase.
const (
	notInPhrase = iota
	modifier
	nounPart
	joint
)

func phrasePart(fine string) int {
	switch fine {
	case "NN", "NNS", "NNP", "NNPS":
		return nounPart
	case "JJ", "JJR", "JJS", "CD", "VBN", "VBG":
		return modifier
	case "HYPH":
		return joint
	}
	return notInPhrase
}

// otherWords make a phrase mean one who is not the one spoken of.
var otherWords = english.Set("other another former next second previous new late same first last only late then-president")

// ofName reads "of Mexico" behind the head. "Of" with anything else makes
// the phrase mean another thing.
func (r *namedTokens) ofName(t *definite, j int) {
	if j+1 >= len(r.tokens) || r.low(j) != "of" || !r.sameSentence(t.from, j) {
		return
	}
	k := j + 1
	if r.low(k) == "the" && k+1 < len(r.tokens) {
		k++
	}
	code := r.countryOf(k)
	if code == "" || r.nameAt[k] < 0 {
		t.another = true
		return
	}
	t.country = code
	_, t.to = r.tokensOf(int(r.nameAt[k]))
}

// apposedTo is the person right before the phrase and its comma, or nobody.
func (r *referee) apposedTo(t definite) int {
	i := t.from - 2
	if i < 0 || r.word(i+1) != "," || r.nameAt[i] < 0 || !r.sameSentence(i, t.from) {
		return nobody
	}
	if e := r.owner[r.nameAt[i]]; e >= 0 && r.who[e].Kind == "person" && r.endsApposition(t) {
		return e
	}
	return nobody
}

// said is the one of whom the sentence itself says what the phrase says, in
// an apposition ("Orm, the first woman to win") or with "is".
func (r *referee) said(t definite) (entity int, rule string) {
	_, person := personNoun(t.noun)
	if e := r.apposedTo(t); person && e != nobody {
		return e, "apposition"
	}
	i := t.from - 1
	for i > 0 && (r.low(i) == "also" || r.low(i) == "still") {
		i--
	}
	if i <= 0 || !person || !isVerbs[r.low(i)] || len(r.stands) == 0 {
		return nobody, ""
	}
	s := r.stands[len(r.stands)-1]
	if s.entity < 0 || !s.subject || s.sentence != r.sentence[i] || i-s.token > 3 || r.who[s.entity].Kind != "person" {
		return nobody, ""
	}
	return s.entity, "is"
}

var isVerbs = english.Set("is was became becomes remains remained be been being")

// endsApposition says whether no list goes on behind the phrase: "Orm, the
// mayor and the sheriff" are three people.
func (r *namedTokens) endsApposition(t definite) bool {
	j := t.to + 1
	return j >= len(r.tokens) || r.low(j) != "and"
}
