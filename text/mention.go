package text

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// mentions finds whom pronouns and definite titles mean, from the beginning
// of the report to its end. It leaves open what it cannot tell: a pronoun
// whose likeliest antecedent has no name stays without one.
func (d *doc) mentions() {
	if len(d.who) == 0 {
		return
	}
	r := newReferee(d)
	r.learnRoles()
	r.hide()
	for i := 0; i < len(d.marks.Tokens); {
		i = r.read(i)
	}
	d.marks.Mentions = r.found
}

// referee walks through a report and remembers who was spoken of where.
type referee struct {
	namedTokens
	d         *doc
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

// parsedTokens are the tokens of a report as syntax leaves them.
type parsedTokens struct {
	text     string
	tokens   []news.Token
	sentence []int32 // of each token
}

// namedTokens are the same with the names they stand in.
type namedTokens struct {
	parsedTokens
	names  []news.Name
	nameAt []int32 // of each token, the name it stands in; -1 for none
}

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

func newReferee(d *doc) *referee {
	n := len(d.marks.Tokens)
	r := &referee{
		d: d, portraits: make([]portrait, len(d.who)), quote: make([]int32, n),
		titled: map[string]int{}, nameEnds: map[string]bool{}, met: make([]bool, len(d.who)),
		namedTokens: namedTokens{parsedTokens{d.text, d.marks.Tokens, make([]int32, n)}, d.marks.Names, make([]int32, n)},
	}
	for e := range d.who {
		r.portraits[e].gender, r.portraits[e].sure = d.who[e].Gender, d.who[e].Sure
	}
	for _, who := range d.who {
		for _, f := range who.Forms {
			if end := nameEnd(f); who.Kind != "person" && end != "" {
				r.nameEnds[end] = true
			}
		}
	}
	name, sentence := 0, 0
	for i, t := range d.marks.Tokens {
		for name < len(d.marks.Names) && d.marks.Names[name].End <= t.Start {
			name++
		}
		r.nameAt[i] = -1
		if name < len(d.marks.Names) && d.marks.Names[name].Start < t.End {
			r.nameAt[i] = int32(name)
		}
		for sentence < len(d.marks.Sentences)-1 && d.marks.Sentences[sentence].End <= t.Start {
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
	for q, quote := range r.d.marks.Quotes {
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

func (r *parsedTokens) word(i int) string { return r.tokens[i].In(r.text) }

// low is the token in lower case.
func (r *parsedTokens) low(i int) string { return strings.ToLower(r.word(i)) }

// lowAt is the same, "" behind the last token.
func (r *parsedTokens) lowAt(i int) string {
	if i >= len(r.tokens) {
		return ""
	}
	return r.low(i)
}

func (r *parsedTokens) sameSentence(i, j int) bool { return r.sentence[i] == r.sentence[j] }

// tokensOf are the first and last token of a name.
func (r *namedTokens) tokensOf(name int) (first, last int) {
	n := r.names[name]
	lo, hi := 0, len(r.tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; r.tokens[mid].End <= n.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	last = lo
	for last+1 < len(r.tokens) && r.tokens[last+1].Start < n.End {
		last++
	}
	return lo, last
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

// besideName says whether the noun at i is a title or apposition of a name,
// which is no other person.
func (r *namedTokens) besideName(i int) bool {
	n := len(r.tokens)
	isPerson := func(j int) bool {
		return j >= 0 && j < n && r.nameAt[j] >= 0 && r.names[r.nameAt[j]].Kind == "person"
	}
	if isPerson(i+1) || i+2 < n && r.word(i+1) == "," && isPerson(i+2) {
		return true
	}
	for j := i - 1; j >= 0 && i-j < 8 && r.sameSentence(i, j); j-- {
		switch w := r.low(j); {
		case w == ",", w == "is", w == "was":
			return isPerson(j - 1)
		case !r.inTitle(j) && !isDeterminer(w):
			return false
		}
	}
	return false
}

// readName remembers that the name k stood here, and gives the token after it.
func (r *referee) readName(k int) int {
	_, last := r.tokensOf(k)
	if e := r.d.owner[k]; e >= 0 && r.names[k].Kind != "other" {
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

// isSubject goes by the tree where there is one, else by the verb that
// follows.
func (r *namedTokens) isSubject(i int) bool {
	t := r.tokens
	if i+1 < len(t) && r.sameSentence(i, i+1) && r.namedBefore(i+1) == i {
		return true
	}
	if h := r.headOf(i); t[h].Rel != "" {
		return strings.HasPrefix(t[h].Rel, "nsubj")
	}
	for j := i + 1; j < len(t) && j < i+3 && r.sameSentence(i, j); j++ {
		switch fine := t[j].Fine; {
		case fine == "VBD", fine == "VBZ", fine == "VBP", fine == "MD":
			return true
		case fine != "RB" && r.low(j) != "also":
			return false
		}
	}
	return false
}

// headOf is the token that stands for the whole phrase of i: parts of a name
// hang on its first word or on the title before it.
func (r *parsedTokens) headOf(i int) int {
	t := r.tokens
	for range 6 {
		rel, h := t[i].Rel, t[i].Head
		if h < 0 || rel != "flat" && rel != "compound" && rel != "flat:name" && rel != "appos" {
			return i
		}
		i = h
	}
	return i
}

func (r *parsedTokens) isOwner(i int) bool {
	t := r.tokens
	return t[i].Fine == "PRP$" || i+1 < len(t) && t[i+1].Fine == "POS"
}

// mention writes down that the tokens from i to j mean the entity.
func (r *referee) mention(i, j, entity int, rule string) {
	r.found = append(r.found, news.Mention{
		Span: news.Span{Start: r.tokens[i].Start, End: r.tokens[j].End},
		Name: r.d.who[entity].Name, Kind: r.d.who[entity].Kind, Rule: rule,
	})
}
