package mention

import (
	"strconv"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/text/letter"
)

// A role is what a report says one is: "President", "Mexican", "a spokesman
// for". Country is empty where it is not told.
type role struct {
	noun    string
	country string
}

// portrait is what a report tells of one it names.
type portrait struct {
	roles   []role
	age     int
	country string
	gender  gazetteer.Gender
	sure    bool // the gender was told by more than the given name
}

// tell notes a gender that a title, noun or pronoun told. The first stands.
func (p *portrait) tell(g gazetteer.Gender) {
	if g != gazetteer.Unknown && !p.sure {
		p.gender, p.sure = g, true
	}
}

func (p *portrait) is(noun string) bool {
	for _, r := range p.roles {
		if means(noun, r.noun) {
			return true
		}
	}
	return false
}

// learnRoles reads titles, appositions and "is a" around each name.
func (r *referee) learnRoles() {
	for k, n := range r.names {
		e := r.owner[k]
		if e < 0 || n.Kind != "person" && n.Kind != "organisation" {
			continue
		}
		first, last := r.tokensOf(k)
		r.before(e, first)
		r.after(e, last)
	}
}

// before reads the words right before a name: "Mexican President", "the
// 17-year-old activist"; or before a comma: "the president of Mexico, ...".
func (r *referee) before(e, first int) {
	i := first - 1
	comma := i > 0 && r.word(i) == ","
	if comma {
		if !r.closed(first) {
			return
		}
		i--
	}
	start := r.titleFrom(i, first, comma)
	if start == i || comma && (start < 0 || !isDeterminer(r.low(start))) {
		return
	}
	r.portray(e, start+1, i+1)
}

// titleFrom is the token before the words that may stand as a title before the name
// whose first token is given, of which the last is token i.
func (r *referee) titleFrom(i, first int, comma bool) int {
	start := i
	for start >= 0 && i-start < 8 && r.sameSentence(start, first) && r.inTitle(start) {
		if !comma && joiners[r.low(start)] && (start == 0 || !letter.UpperAt(r.word(start-1))) {
			break // "the brother of guard Orm" says nothing of Orm but guard
		}
		if !comma && start < i && r.low(start) == "and" && !letter.UpperAt(r.word(i)) && !calls(r, i) {
			break // "helpful to the mayor and undermine Orm"
		}
		start--
	}
	return start
}

// calls says whether the word at token i tells who one is.
func calls(r *referee, i int) bool {
	_, person := personNoun(r.low(i))
	_, title := gazetteer.Title(r.word(i))
	return person || title
}

var joiners = english.Set("of for and")

// closed says whether a comma or the end of the sentence stands behind the
// name whose first token is given: it is itself the apposition then.
func (r *namedTokens) closed(first int) bool {
	last := first
	for last+1 < len(r.tokens) && r.nameAt[last+1] == r.nameAt[first] {
		last++
	}
	return last+1 == len(r.tokens) || !r.sameSentence(last, last+1) || r.word(last+1) == "," || r.word(last+1) == "."
}

// inTitle says whether a token can be part of words that stand before a name.
func (r *namedTokens) inTitle(i int) bool {
	fine := r.tokens[i].Fine
	switch {
	case strings.HasPrefix(fine, "NN"), strings.HasPrefix(fine, "JJ"), fine == "CD", fine == "HYPH", fine == "VBN":
		return r.nameAt[i] < 0 || r.names[r.nameAt[i]].Kind != "person"
	}
	if fine == "POS" {
		return i > 0 && r.countryOf(i-1) != ""
	}
	w := r.low(i)
	return w == "of" || w == "for" || w == "and" || w == "-" || w == "–"
}

// after reads ", the president of Mexico," and "is a lawyer" and ", 45,".
func (r *referee) after(e, last int) {
	from := last + 2
	switch r.lowAt(last + 1) {
	case ",", "(":
		if r.lowAt(from) == "and" {
			return
		}
		r.ageAt(e, from)
	case "is", "was":
		if !isDeterminer(r.lowAt(from)) {
			return
		}
	default:
		return
	}
	to := r.roleEnd(from, last)
	if to > from && r.nameAt[from] < 0 && !r.properAt(to) {
		r.portray(e, from, to)
	}
}

// roleEnd is the token after the words from token from on that can be a role,
// in the sentence of the name that ends at last.
func (r *namedTokens) roleEnd(from, last int) int {
	const longest = 9
	to := from
	for to < len(r.tokens) && to-from < longest && r.sameSentence(to, last) && (r.inTitle(to) || isDeterminer(r.low(to)) || r.low(to) == "'s") {
		to++
	}
	return to
}

// properAt says whether a proper noun stands at the token.
func (r *parsedTokens) properAt(i int) bool {
	return i < len(r.tokens) && strings.HasPrefix(r.tokens[i].Fine, "NNP")
}

// ageAt reads a bare number between commas as an age.
func (r *referee) ageAt(e, i int) {
	if i+1 >= len(r.tokens) || (r.word(i+1) != "," && r.word(i+1) != "." && r.word(i+1) != ")") {
		return
	}
	if n, err := strconv.Atoi(r.word(i)); err == nil && n > 0 && n < 120 {
		r.portraits[e].age = n
	}
}

func isDeterminer(w string) bool {
	return w == "the" || w == "a" || w == "an" || w == "its" || w == "his" || w == "her" || w == "their"
}

// portray takes nouns, countries and ages from a stretch of words about e.
func (r *referee) portray(e, from, to int) {
	p := &r.portraits[e]
	country := ""
	var nouns []string
	for i := from; i < to; i++ {
		if code := r.countryOf(i); code != "" {
			country = code
			continue
		}
		w := r.low(i)
		if gender, ok := personNoun(w); ok && r.who[e].Kind == "person" {
			nouns = append(nouns, w)
			p.tell(gender)
		}
		if f, ok := gazetteer.Title(r.word(i)); ok && r.who[e].Kind == "person" && f.Class != "honorific" {
			nouns = append(nouns, strings.TrimSuffix(w, "."))
		}
		if bodyNouns[w] != noBody && r.who[e].Kind == "organisation" {
			nouns = append(nouns, w)
		}
		if age := r.yearsOld(i); age > 0 {
			p.age = age
		}
	}
	for _, noun := range nouns {
		p.roles = append(p.roles, role{noun, country})
	}
	if len(nouns) > 0 && country != "" && p.country == "" {
		p.country = country
	}
}

// yearsOld is the age that the word at token i tells: 17-year-old, as one token
// or as several; 0 if it tells none.
func (r *parsedTokens) yearsOld(i int) int {
	w, n := r.word(i), 0
	for n < len(w) && w[n] >= '0' && w[n] <= '9' {
		n++
	}
	if n == 0 || n > 3 {
		return 0
	}
	rest := strings.ToLower(w[n:])
	if rest == "" && i+2 < len(r.tokens) && r.word(i+1) == "-" {
		rest = "-" + r.low(i+2)
	}
	if !strings.HasPrefix(rest, "-year") {
		return 0
	}
	age, _ := strconv.Atoi(w[:n])
	return age
}

// countryOf is the country that the token names or whose adjective it is.
func (r *namedTokens) countryOf(i int) string {
	w := r.word(i)
	if w == "" || letter.ClassOf(letter.First(w)) != 'X' {
		return ""
	}
	if k := r.nameAt[i]; k >= 0 {
		w = r.names[k].In(r.text)
	}
	if code, ok := gazetteer.Demonym(w); ok {
		return code
	}
	if code, ok := gazetteer.Country(w); ok {
		return code
	}
	return ""
}
