package mention

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
)

// A pronoun stands for someone. Reflexive ones mean the subject.
type pronoun struct {
	gender    gazetteer.Gender
	reflexive bool
}

var pronouns = func() map[string]pronoun {
	all := map[string]pronoun{
		"himself": {gender: gazetteer.Male, reflexive: true},
		"herself": {gender: gazetteer.Female, reflexive: true},
	}
	for w := range strings.FieldsSeq(english.He) {
		all[w] = pronoun{gender: gazetteer.Male}
	}
	for w := range strings.FieldsSeq(english.She) {
		all[w] = pronoun{gender: gazetteer.Female}
	}
	return all
}()

// Gender is that of the one whom a pronoun, in small letters, stands for, and
// whether the word is such a pronoun.
func Gender(word string) (of gazetteer.Gender, is bool) {
	p, is := pronouns[word]
	return p.gender, is
}

// readPronoun finds whom the pronoun at i means. One it cannot tell, or one
// who has no name, is remembered but not written down.
func (r *referee) readPronoun(p pronoun, i int) {
	want := wanted{token: i, gender: p.gender, person: true, object: r.isObject(i), reflexive: p.reflexive, favour: nobody}
	best := r.choose(want)
	if best == nobody && r.opensSentence(i) {
		best = r.ahead(want)
	}
	if best == nobody {
		return
	}
	r.stand(best, i, p.gender, true)
	if best >= 0 {
		r.portraits[best].tell(p.gender)
		r.mention(i, i, best, "pronoun")
	}
}

// isObject says whether the pronoun at i is acted upon, so that the subject
// of its verb is another.
func (r *parsedTokens) isObject(i int) bool {
	t := r.tokens[i]
	if t.Rel != "" && t.Fine != "PRP$" {
		return t.Rel == "obj" || t.Rel == "iobj" || strings.HasPrefix(t.Rel, "obl")
	}
	w := r.low(i)
	return w == "him" || w == "her" && t.Fine == "PRP"
}

// opensSentence says whether i stands in the words before the subject of a
// sentence: "In his speech, Orm said".
func (r *parsedTokens) opensSentence(i int) bool {
	j := i
	for j > 0 && i-j < 8 && r.sameSentence(i, j-1) {
		j--
	}
	fine := r.tokens[j].Fine
	return (j == 0 || !r.sameSentence(i, j-1)) && (fine == "IN" || fine == "WRB" || fine == "VBG" || fine == "VBN")
}

// ahead is the person named next in the same sentence, after a comma.
func (r *referee) ahead(w wanted) int {
	comma := false
	for j := w.token + 1; j < len(r.tokens) && j-w.token < 20 && r.sameSentence(j, w.token); j++ {
		comma = comma || r.word(j) == ","
		k := r.nameAt[j]
		if !comma || k < 0 || r.names[k].Kind != "person" || r.owner[k] < 0 {
			continue
		}
		e := r.owner[k]
		if !w.fits(r.portraits[e].gender) {
			return nobody
		}
		return e
	}
	return nobody
}
