package mention

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/text/letter"
	"synoptic/text/name"
)

// resolveBody writes down which body or place a definite phrase means: the
// one spoken of last that the noun fits.
func (r *referee) resolveBody(t definite) {
	kind := bodyNouns[t.noun]
	if t.to > t.head || t.country != "" && !r.nameEnds[t.noun] {
		return // "the city of Orm" names the place itself; of countries of bodies little is known
	}
	switch {
	case kind == noBody:
		kind = endOf
	case t.noun == "network" && r.word(t.head-1) == "social":
		kind = firmOf // it carries what others say
	}
	best := r.choose(wanted{token: t.from, favour: nobody, among: func(e int) bool { return r.isBody(e, kind, t.noun) }})
	if best == nobody || r.sinceLast(best, t.from) > reach(kind) {
		return
	}
	r.stand(best, t.head, gazetteer.Unknown, false)
	r.mention(t.from, t.to, best, "kind of body")
}

// reach is how many sentences back the body may have been spoken of.
func reach(kind bodyNoun) int {
	switch kind {
	case wordOf, endOf:
		return 8
	case landOf:
		return 2
	}
	return 3
}

// nameEnd is the noun that tells the kind of thing in a name of several
// words: the last one, or the one before "of".
func nameEnd(f name.Form) string {
	if len(f.Words) < 2 {
		return ""
	}
	for i, w := range f.Words {
		if w == "of" && i > 0 {
			return f.Words[i-1]
		}
	}
	return f.Words[len(f.Words)-1]
}

// sinceLast is the number of sentences since the entity was spoken of.
func (r *referee) sinceLast(entity, token int) int {
	for k := len(r.stands) - 1; k >= 0 && len(r.stands)-k <= mostStands; k-- {
		if r.stands[k].entity == entity {
			return int(r.sentence[token] - r.stands[k].sentence)
		}
	}
	return mostSentences
}

// isBody says whether the noun fits what is known of the entity.
func (r *referee) isBody(e int, kind bodyNoun, noun string) bool {
	who := &r.who[e]
	if kind == endOf {
		return who.Kind != "person" && slices.ContainsFunc(who.Forms, func(f name.Form) bool { return nameEnd(f) == noun })
	}
	switch kind {
	case landOf, townOf, stateOf:
		return who.Kind == "place" && r.isPlace(who.Name, kind)
	}
	if who.Kind != "organisation" {
		return false
	}
	if r.portraits[e].is(noun) {
		return true
	}
	_, outlet := gazetteer.Media(who.Name)
	switch kind {
	case outletOf:
		return outlet
	case firmOf:
		return !outlet && isCompany(who)
	case groupOf:
		if noun == "group" && letter.AnyWord(strings.ToLower(who.Name), housed) {
			return false
		}
		return noun != "agency" || !outlet || isAgency(who.Name)
	}
	return nounInName(who, noun)
}

// housed are bodies that nobody calls a group.
var housed = english.Set("school college university hospital church court army navy police department ministry")

func (r *referee) isPlace(name string, kind bodyNoun) bool {
	p, ok := gazetteer.Place(name)
	if !ok {
		return false
	}
	switch kind {
	case landOf:
		return p.Kind == gazetteer.Nation
	case townOf:
		return p.Kind == gazetteer.City
	}
	return p.Kind == gazetteer.State || p.Kind == gazetteer.Region
}
