package text

import (
	"strings"

	"synoptic/gazetteer"
)

// A definite is a definite phrase, "the 62-year-old Mexican leader": its head
// noun and what else it tells.
type definite struct {
	from, head, to int // tokens: first, head, last
	noun           string
	country        string
	age            int
	gender         gazetteer.Gender
}

// bare says whether the phrase tells nothing but the role.
func (t *definite) bare() bool { return t.country == "" && t.age == 0 }

// readTitle takes in a definite phrase at i, and gives the token after it, or
// i if there is none that can mean one who is named.
func (r *referee) readTitle(i int) int {
	t, ok := r.titleAt(i)
	if !ok {
		return i
	}
	gender, person := personNoun(t.noun)
	t.gender = gender
	switch {
	case t.age > 0 && (person || t.noun == "old"):
		r.resolve(t, "age", r.hasAge(t))
	case person:
		if t.gender == gazetteer.Unknown {
			t.gender = r.relativeGender(t.to)
		}
		r.resolve(t, "role", r.hasRole(t))
	case bodyNouns[t.noun] != noBody:
		r.resolveBody(t)
	default:
		return i
	}
	return t.to + 1
}

// titleAt reads the phrase: adjectives, nouns, then the head; and "of" with a
// name. A phrase whose head is part of a name, or that a name follows, is
// not one.
func (r *referee) titleAt(i int) (definite, bool) {
	t := definite{from: i, head: -1}
	n := len(r.d.marks.Tokens)
	j, noun := i+1, false
	for ; j < n && j-i < 9 && r.sameSentence(i, j); j++ {
		part := phrasePart(r.d.marks.Tokens[j].Fine)
		if part == notInPhrase || noun && part == modifier {
			break
		}
		noun = part == nounPart && !(j+1 < n && r.word(j+1) == "-") || r.low(j) == "old" && j+1 < n && r.d.marks.Tokens[j+1].Fine == "VBN"
		if code := r.countryOf(j); code != "" {
			t.country = code
		}
		if otherWords[r.low(j)] {
			return t, false
		}
		if age := yearsOld(r.low(j), r, j); age > 0 {
			t.age = age
		}
		t.head = j
	}
	if t.head < 0 || r.nameAt[t.head] >= 0 || r.d.marks.Tokens[t.head].Fine == "NNS" || r.d.marks.Tokens[t.head].Fine == "NNPS" {
		return t, false
	}
	t.to, t.noun = t.head, strings.ToLower(r.word(t.head))
	if t.age > 0 && (strings.HasSuffix(t.noun, "-old")) {
		t.noun = "old"
	}
	if j < n && r.nameAt[j] >= 0 && r.sameSentence(i, j) && r.d.marks.Names[r.nameAt[j]].Kind == "person" {
		return t, false
	}
	if j+1 < n && r.word(j) == "," && r.nameAt[j+1] >= 0 && r.d.marks.Names[r.nameAt[j+1]].Kind == "person" {
		return t, false
	}
	return r.ofName(t, j)
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
var otherWords = wordSet("other another former next second previous new late same first last only late then-president")

// ofName reads "of Mexico" behind the head. "Of" with anything else makes
// the phrase mean another thing.
func (r *referee) ofName(t definite, j int) (definite, bool) {
	if j+1 >= len(r.d.marks.Tokens) || r.low(j) != "of" || !r.sameSentence(t.from, j) {
		return t, true
	}
	k := j + 1
	if r.low(k) == "the" && k+1 < len(r.d.marks.Tokens) {
		k++
	}
	code := r.countryOf(k)
	if code == "" || r.nameAt[k] < 0 {
		return t, false
	}
	t.country = code
	_, t.to = r.tokensOf(int(r.nameAt[k]))
	return t, true
}

// relativeGender looks into ", who ... she" behind a title.
func (r *referee) relativeGender(to int) gazetteer.Gender {
	j := to + 1
	if j+1 < len(r.nameAt) && r.word(j) == "," {
		j++
	}
	if j >= len(r.nameAt) || r.low(j) != "who" && r.low(j) != "whose" {
		return gazetteer.Unknown
	}
	for ; j < len(r.nameAt) && j-to < 15 && r.sameSentence(j, to); j++ {
		if p, ok := pronouns[r.low(j)]; ok {
			return p.gender
		}
	}
	return gazetteer.Unknown
}

// resolve writes down whom the title means. One whom nobody fits is someone
// without a name.
func (r *referee) resolve(t definite, rule string, among func(int) bool) {
	favour, ok := r.titled[t.noun]
	if !ok {
		favour = nobody
	}
	best := r.choose(wanted{token: t.from, gender: t.gender, person: true, definite: t.bare(), object: true, favour: favour, among: among})
	if best == nobody {
		best = r.only(t, among)
	}
	if best == nobody {
		r.unnamed++
		r.stand(-r.unnamed, t.head, t.gender, false)
		return
	}
	r.stand(best, t.head, t.gender, false)
	r.titled[t.noun] = best
	r.mention(t.from, t.to, best, rule)
}

// only is the one person of the report so far for whom the title holds, if
// there is just one.
func (r *referee) only(t definite, among func(int) bool) int {
	one := nobody
	for e := range r.d.who {
		if !r.met[e] || r.d.who[e].kind != "person" || !among(e) || r.barred(wanted{token: t.from, definite: t.bare(), object: true}, e) {
			continue
		}
		if w := (wanted{gender: t.gender}); !w.fits(r.portraits[e].gender) {
			continue
		}
		if one != nobody {
			return nobody
		}
		one = e
	}
	return one
}

// hasRole tells for whom the title holds: the role was told of them, and
// their country, if the title names one. Where the country was told of
// nobody, those may be meant of whom none was told.
func (r *referee) hasRole(t definite) func(int) bool {
	told := r.knows(func(p *portrait) bool { return p.country == t.country && p.is(t.noun) })
	return func(e int) bool {
		p := &r.portraits[e]
		return p.is(t.noun) && fitsCountry(t, p, told)
	}
}

func fitsCountry(t definite, p *portrait, told bool) bool {
	return t.country == "" || p.country == t.country || p.country == "" && !told
}

// knows says whether something holds for anyone.
func (r *referee) knows(holds func(*portrait) bool) bool {
	for e := range r.portraits {
		if holds(&r.portraits[e]) {
			return true
		}
	}
	return false
}

// hasAge tells for whom the age holds, or, where it was told of nobody, whose
// country and role may be that.
func (r *referee) hasAge(t definite) func(int) bool {
	if r.knows(func(p *portrait) bool { return p.age == t.age }) {
		return func(e int) bool { return r.portraits[e].age == t.age }
	}
	told := r.knows(func(p *portrait) bool { return p.country == t.country && p.is(t.noun) })
	return func(e int) bool {
		p := &r.portraits[e]
		return p.age == 0 && p.is(t.noun) && fitsCountry(t, p, told)
	}
}
