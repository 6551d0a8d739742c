package mention

import (
	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/text/letter"
)

// readTitle takes in a definite phrase at i, and gives the token after it, or
// i if there is none that can mean one who is named.
func (r *referee) readTitle(i int) int {
	t, ok := r.titleAt(i)
	if !ok {
		return i
	}
	gender, person := personNoun(t.noun)
	t.gender = gender
	if r.hidden[t.noun] && t.bare() {
		r.unnamed++
		r.stand(-r.unnamed, t.head, t.gender, false)
		return t.to + 1
	}
	if e, rule := r.said(t); e != nobody {
		r.mention(t.from, t.to, e, rule)
		return t.to + 1
	}
	if t.another {
		return i
	}
	switch {
	case t.age > 0 && (person || t.noun == "old"):
		r.resolve(t, "age", r.hasAge(t))
	case person:
		if t.gender == gazetteer.Unknown {
			t.gender = r.relativeGender(t.to)
		}
		r.resolve(t, "role", r.hasRole(t))
	case bodyNouns[t.noun] != noBody || r.nameEnds[t.noun] && !commonEnds[t.noun] && !letter.UpperAt(r.word(t.head)):
		r.resolveBody(t)
	default:
		return i
	}
	return t.to + 1
}

// relativeGender looks into ", who ... she" behind a title.
func (r *parsedTokens) relativeGender(to int) gazetteer.Gender {
	j := to + 1
	if j+1 < len(r.tokens) && r.word(j) == "," {
		j++
	}
	if j >= len(r.tokens) || r.low(j) != "who" && r.low(j) != "whose" {
		return gazetteer.Unknown
	}
	for ; j < len(r.tokens) && j-to < 15 && r.sameSentence(j, to); j++ {
		if p, ok := pronouns[r.low(j)]; ok {
			return p.gender
		}
	}
	return gazetteer.Unknown
}

// commonEnds are last words of names that are mostly meant without the name.
var commonEnds = english.Set("press media house body news times day week people world center centre home side office state states line way time page report")

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
	for e := range r.who {
		if !r.met[e] || r.who[e].Kind != "person" || !among(e) || r.barred(wanted{token: t.from, definite: t.bare(), object: true}, e) {
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
