package mention

import (
	"synoptic/gazetteer"
	"synoptic/news"
)

// A stand is a place where someone was spoken of. Entity is an index into
// who, or below 0 for one without a name.
type stand struct {
	entity   int
	token    int
	sentence int32
	quote    int32
	gender   gazetteer.Gender
	subject  bool
	owner    bool // possessive
	pronoun  bool
}

// readName remembers that the name k stood here, and gives the token after it.
func (r *referee) readName(k int) int {
	_, last := r.tokensOf(k)
	if e := r.owner[k]; e >= 0 && r.names[k].Kind != "other" {
		r.stand(e, last, r.portraits[e].gender, false)
	}
	return last + 1
}

// stand remembers that one was spoken of at token i.
func (r *referee) stand(entity, i int, gender gazetteer.Gender, pronoun bool) {
	if entity >= 0 {
		r.met[entity] = true
	}
	r.stands = append(r.stands, stand{
		entity: entity, token: i, sentence: r.sentence[i], quote: r.quote[i],
		gender: gender, subject: r.isSubject(i), owner: r.isOwner(i), pronoun: pronoun,
	})
}

// mention writes down that the tokens from i to j mean the entity.
func (r *referee) mention(i, j, entity int, rule string) {
	r.found = append(r.found, news.Mention{
		Span: news.Span{Start: r.tokens[i].Start, End: r.tokens[j].End},
		Name: r.who[entity].Name, Kind: r.who[entity].Kind, Rule: rule,
	})
}
