package mention

import (
	"math"
	"strings"

	"synoptic/gazetteer"
)

// wanted is what is known of the one looked for.
type wanted struct {
	token     int
	gender    gazetteer.Gender
	person    bool
	object    bool
	reflexive bool
	definite  bool                  // a phrase that names no one named in its own sentence before it
	favour    int                   // whom the same phrase meant before, nobody if no one
	among     func(entity int) bool // which entities may be meant; nil for all
}

func (w *wanted) fits(g gazetteer.Gender) bool {
	return g == gazetteer.Unknown || w.gender == gazetteer.Unknown || g == w.gender
}

// nobody is the entity of none: neither named nor unnamed.
const nobody = math.MinInt

// How far back antecedents are looked for.
const (
	mostStands    = 60
	mostSentences = 9
)

// Weights of a stand, after Lappin and Leass 1994: by role, by distance in
// sentences, and by whether it stands in the same kind of speech.
const (
	subjectWeight = 1.0
	ownerWeight   = 0.62
	otherWeight   = 0.55
	fade          = 0.52 // a sentence
	crossSpeech   = 0.5
	unknownGender = 0.75
	unnamedWeight = 0.9
	sameTitle     = 1.6
	pronounWeight = 1.1
)

// weighed is a candidate with the sum of its stands' weights; of several in
// one sentence the heaviest counts.
type weighed struct {
	entity   int
	score    float64
	sentence int32
	top      float64 // of that sentence
}

// choose is the candidate of the greatest weight, nobody if there is none.
func (r *referee) choose(w wanted) int {
	var room [16]weighed
	list := room[:0]
	here := r.sentence[w.token]
	for k := len(r.stands) - 1; k >= 0 && len(r.stands)-k <= mostStands; k-- {
		s := &r.stands[k]
		if here-s.sentence > mostSentences {
			break
		}
		if r.admits(w, s) {
			list = weigh(list, s, r.weight(w, s))
		}
	}
	best := weighed{entity: nobody}
	for _, c := range list {
		if w.favour == c.entity {
			c.score *= sameTitle
		}
		if c.score > best.score && !r.barred(w, c.entity) {
			best = c
		}
	}
	return best.entity
}

func weigh(list []weighed, s *stand, weight float64) []weighed {
	for i := range list {
		c := &list[i]
		if c.entity != s.entity {
			continue
		}
		if c.sentence != s.sentence {
			c.sentence, c.top = s.sentence, 0
		}
		if weight > c.top {
			c.score, c.top = c.score+weight-c.top, weight
		}
		return list
	}
	return append(list, weighed{s.entity, weight, s.sentence, weight})
}

// admits says whether a stand can be that of the one looked for.
func (r *referee) admits(w wanted, s *stand) bool {
	if s.entity >= 0 {
		if w.person && (r.who[s.entity].Kind != "person" || w.gender != gazetteer.Unknown && strings.HasPrefix(r.who[s.entity].Name, "@")) || w.among != nil && !w.among(s.entity) {
			return false
		}
		if !w.fits(r.portraits[s.entity].gender) {
			return false
		}
	} else if !w.person || w.among != nil || !w.fits(s.gender) {
		return false
	}
	return true
}

// barred says whether an entity cannot be meant because it stands in the
// sentence already: as subject of the verb whose object is looked for, or
// anywhere, if a definite phrase is.
func (r *referee) barred(w wanted, entity int) bool {
	if w.reflexive {
		return false
	}
	here, doer := r.sentence[w.token], r.doerAbove(w.token)
	if !w.object && !w.definite && doer < 0 {
		return false
	}
	for k := len(r.stands) - 1; k >= 0 && r.stands[k].sentence == here && len(r.stands)-k <= mostStands; k-- {
		s := &r.stands[k]
		if s.entity != entity {
			continue
		}
		if doer >= 0 && (s.token == doer || r.nameAt[doer] >= 0 && r.nameAt[s.token] == r.nameAt[doer]) {
			return true
		}
		if w.definite && (s.quote >= 0) == (r.quote[w.token] >= 0) || w.object && s.subject && r.sameClause(s.token, w.token) {
			return true
		}
	}
	return false
}

// sameClause says whether subject and object hang on one verb; without a
// tree, whether no other verb stands between.
func (r *parsedTokens) sameClause(subject, object int) bool {
	if !r.sameSentence(subject, object) {
		return false
	}
	t := r.tokens
	if t[subject].Rel != "" {
		return t[r.headOf(subject)].Head == t[r.headOf(object)].Head
	}
	verbs := 0
	for j := subject + 1; j < object; j++ {
		if f := t[j].Fine; f == "VBD" || f == "VBZ" || f == "VBP" {
			verbs++
		}
	}
	return verbs <= 1
}

func (r *referee) weight(w wanted, s *stand) float64 {
	weight := otherWeight
	switch {
	case s.subject:
		weight = subjectWeight
	case s.owner:
		weight = ownerWeight
	}
	if s.pronoun {
		weight *= pronounWeight
	}
	weight *= math.Pow(fade, float64(r.sentence[w.token]-s.sentence))
	if (s.quote >= 0) != (r.quote[w.token] >= 0) {
		weight *= crossSpeech
	}
	if s.entity < 0 {
		return weight * unnamedWeight
	}
	if w.person && w.gender != gazetteer.Unknown && r.portraits[s.entity].gender == gazetteer.Unknown {
		weight *= unknownGender
	}
	return weight
}
