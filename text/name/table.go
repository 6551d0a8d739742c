package name

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// Reading is a text while its names are looked for: its tokens with what
// the recogniser sees of each, sentence by sentence.
type Reading struct {
	text      string
	tokens    []news.Token
	sentences []between
	all       []nameToken // of each token
}

// NewReading looks at every token of a text: first each alone, then in the
// phrases of the lists, then at how the text writes it elsewhere.
func NewReading(text string, tokens []news.Token, sentences []news.Sentence) *Reading {
	r := &Reading{text, tokens, tokensBySentence(sentences, tokens), make([]nameToken, len(tokens))}
	var tags tagHashes
	for i := range tokens {
		t := &r.all[i]
		t.look(r.word(i))
		t.tag = tags.of(tokens[i].Fine)
		if !t.capital() {
			continue
		}
		if e, ok := gazetteer.Find(r.word(i)); ok {
			t.kinds, t.gender = e.Kinds, e.Gender()
		}
	}
	givenWords(text, r.all, tokens)
	for _, s := range r.sentences {
		r.markFirst(s)
		r.listedPhrases(s)
	}
	rememberForms(r.all)
	return r
}

// givenWords tells the given names among the words that are ordinary ones too.
func givenWords(text string, all []nameToken, tokens []news.Token) {
	for i := range all {
		t := &all[i]
		if t.kinds&gazetteer.GivenWord == 0 {
			continue
		}
		t.kinds &^= gazetteer.GivenWord
		word := tokens[i].In(text)
		switch {
		case tokens[i].Fine == "MD", t.kinds&(gazetteer.Honour|gazetteer.Job) != 0, !surnameAt(all, tokens, i+1):
		case i > 0 && (tokens[i-1].Tag == "DET" || tokens[i-1].Tag == "ADJ"):
		case particles[strings.ToLower(word)] && all[i+1].kinds&(gazetteer.Surname|gazetteer.Given) == 0: // Al Quds is no Al
		default:
			t.kinds |= gazetteer.Given
			t.gender, _ = gazetteer.FirstName(word)
		}
	}
}

// surnameAt says whether the token at i, right behind the one before it, can be a
// surname: a proper noun that is of no country, people or calendar.
func surnameAt(all []nameToken, tokens []news.Token, i int) bool {
	if i == len(all) || tokens[i].Start != tokens[i-1].End+1 || tokens[i].Tag != "PROPN" {
		return false
	}
	const others = gazetteer.National | gazetteer.People | gazetteer.Nation | gazetteer.Calendar | gazetteer.PlaceWord | gazetteer.BodyWord
	return (all[i].form == titleForm || all[i].form == mixedForm) && all[i].kinds&others == 0
}

// tagHashes remembers the last tag's hash: tags are few.
type tagHashes struct {
	tag  string
	hash uint64
}

func (h *tagHashes) of(tag string) uint64 {
	if tag != h.tag {
		h.tag, h.hash = tag, hashString(tag)
	}
	return h.hash
}

// between is a half-open range of tokens.
type between struct{ from, to int }

// tokensBySentence are the tokens of each sentence that has any.
func tokensBySentence(sentences []news.Sentence, tokens []news.Token) []between {
	var out []between
	at := 0
	for _, s := range sentences {
		from := at
		for at < len(tokens) && tokens[at].Start < s.End {
			at++
		}
		if at > from {
			out = append(out, between{from, at})
		}
	}
	return out
}

// markFirst marks the tokens whose capital may be that of a sentence: the
// first word, and words after a quotation mark, a colon or a bullet.
func (r *Reading) markFirst(s between) {
	open := true
	for i := s.from; i < s.to; i++ {
		t := &r.all[i]
		t.first = open
		switch first := r.text[r.tokens[i].Start]; first {
		case '"', ':', '(', '[', '-', '*':
			open = open || first != '-'
		default:
			open = t.form == signForm && (open || r.tokens[i].Fine == "``")
		}
	}
}

// longestPhrase is how many tokens a listed phrase has at most.
const longestPhrase = 7

// listedPhrases finds, from left to right, the longest phrases of the lists.
func (r *Reading) listedPhrases(s between) {
	for i := s.from; i < s.to; {
		n, kinds := r.longestListed(i, s.to)
		if n == 0 {
			i++
			continue
		}
		for k := i; k < i+n; k++ {
			r.all[k].phrase, r.all[k].place = kinds, 2
		}
		r.all[i].place = 1
		if n == 1 {
			r.all[i].place = 3
		}
		i += n
	}
}

// phraseKinds are the kinds that make a phrase worth telling.
const phraseKinds = ^(gazetteer.Prefix | gazetteer.CommonWord)

func (r *Reading) longestListed(i, end int) (n int, kinds gazetteer.Kind) {
	if !r.all[i].capital() {
		return 0, 0
	}
	k := r.all[i].kinds
	if k&phraseKinds != 0 {
		n, kinds = 1, k&phraseKinds
	}
	for j := i + 1; k&gazetteer.Prefix != 0 && j < min(end, i+longestPhrase); j++ {
		e, ok := gazetteer.Find(r.text[r.tokens[i].Start:r.tokens[j].End])
		if !ok {
			break
		}
		k = e.Kinds &^ gazetteer.GivenWord
		if k&phraseKinds != 0 && r.all[j].form != lowerForm {
			n, kinds = j+1-i, k&phraseKinds
		}
	}
	return n, kinds
}

// How a document writes a word where no sentence begins.
const (
	seenLower = 1 << iota
	seenTitle
	seenCaps
)

// rememberForms tells each capitalised token how its word is written
// elsewhere in the middle of sentences.
func rememberForms(all []nameToken) {
	seen := make(map[uint64]uint64, len(all)/2)
	for i := range all {
		t := &all[i]
		if t.first || t.form >= digitForm {
			continue
		}
		bit := uint64(seenLower)
		switch t.form {
		case titleForm, mixedForm:
			bit = seenTitle
		case capsForm, initialForm:
			bit = seenCaps
		}
		if seen[t.lower]&bit == 0 {
			seen[t.lower] |= bit
		}
	}
	for i := range all {
		if all[i].capital() {
			all[i].elsewhere = 8 | seen[all[i].lower]
		}
	}
}
