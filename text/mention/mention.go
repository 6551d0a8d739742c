// Package mention finds whom the pronouns, titles and kinds of body in a text mean.
package mention

import (
	"synoptic/news"
	"synoptic/text/name"
)

// Find gives the mentions of those whom a text names: whom its pronouns and
// definite titles mean, from its beginning to its end, with the marks that were
// found in it before: sentences and tokens, names and quotations. It leaves open
// what it cannot tell: a pronoun whose likeliest antecedent has no name stays
// without one.
func Find(text string, marks news.Marks, named name.Found) []news.Mention {
	if len(named.Who) == 0 {
		return nil
	}
	r := newReferee(text, &marks, named)
	r.learnRoles()
	r.hide()
	for i := 0; i < len(marks.Tokens); {
		i = r.read(i)
	}
	return r.found
}

// referee walks through a report and remembers who was spoken of where.
type referee struct {
	namedTokens
	marks     *news.Marks
	who       []name.Entity
	owner     []int // of each name, the index into who; -1 for none
	portraits []portrait
	quote     []int32 // of each token, the quotation it stands in; -1 for none
	stands    []stand
	titled    map[string]int  // whom "the president" meant last
	nameEnds  map[string]bool // nouns that names of bodies and places end in
	met       []bool          // of each entity, whether it was spoken of
	unnamed   int             // how many without a name were met
	found     []news.Mention
	hidden    map[string]bool // nouns for those who asked not to be named
}

func newReferee(text string, marks *news.Marks, named name.Found) *referee {
	n := len(marks.Tokens)
	r := &referee{
		marks: marks, who: named.Who, owner: named.Owner, portraits: make([]portrait, len(named.Who)), quote: make([]int32, n),
		titled: map[string]int{}, nameEnds: map[string]bool{}, met: make([]bool, len(named.Who)),
		namedTokens: namedTokens{parsedTokens{text, marks.Tokens, make([]int32, n)}, marks.Names, make([]int32, n)},
	}
	for e := range r.who {
		r.portraits[e].gender, r.portraits[e].sure = r.who[e].Gender, r.who[e].Sure
	}
	for _, who := range r.who {
		for _, f := range who.Forms {
			if end := nameEnd(f); who.Kind != "person" && end != "" {
				r.nameEnds[end] = true
			}
		}
	}
	name, sentence := 0, 0
	for i, t := range marks.Tokens {
		for name < len(marks.Names) && marks.Names[name].End <= t.Start {
			name++
		}
		r.nameAt[i] = -1
		if name < len(marks.Names) && marks.Names[name].Start < t.End {
			r.nameAt[i] = int32(name)
		}
		for sentence < len(marks.Sentences)-1 && marks.Sentences[sentence].End <= t.Start {
			sentence++
		}
		r.sentence[i], r.quote[i] = int32(sentence), -1
	}
	r.markQuotes()
	return r
}

// markQuotes tells each token the outermost quotation it stands in.
func (r *referee) markQuotes() {
	i := 0
	for q, quote := range r.marks.Quotes {
		if quote.Within != nil || quote.Scare || quote.Kind == "indirect" {
			continue
		}
		for i < len(r.tokens) && r.tokens[i].Start < quote.Start {
			i++
		}
		for ; i < len(r.tokens) && r.tokens[i].End <= quote.End; i++ {
			r.quote[i] = int32(q)
		}
	}
}

// read takes in what stands at token i and gives the token to go on with.
func (r *referee) read(i int) int {
	if k := r.nameAt[i]; k >= 0 {
		return r.readName(int(k))
	}
	if p, ok := pronouns[r.low(i)]; ok {
		r.readPronoun(p, i)
		return i + 1
	}
	if r.low(i) == "the" {
		if end := r.readTitle(i); end > i {
			return end
		}
		return i + 1
	}
	if gender, ok := personNoun(r.low(i)); ok && r.tokens[i].Fine == "NN" && !r.besideName(i) {
		r.unnamed++
		r.stand(-r.unnamed, i, gender, false)
	}
	return i + 1
}
