package text

import (
	"synoptic/gazetteer"
)

// nameTokens looks at every token of the document: first each alone, then in
// the phrases of the lists, then at how the document writes it elsewhere.
func (d *doc) nameTokens() []nameToken {
	tokens := d.marks.Tokens
	all := make([]nameToken, len(tokens))
	var tags tagHashes
	for i := range tokens {
		t := &all[i]
		t.look(tokens[i].In(d.text))
		t.tag = tags.of(tokens[i].Fine)
		if !t.capital() {
			continue
		}
		if e, ok := gazetteer.Find(tokens[i].In(d.text)); ok {
			t.kinds, t.gender = e.Kinds, e.Gender()
		}
	}
	for _, s := range d.nameSentences() {
		markFirst(d, all, s)
		d.listedPhrases(all, s)
	}
	rememberForms(all)
	return all
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

// nameSentences are the tokens of each sentence.
func (d *doc) nameSentences() []between {
	var out []between
	at := 0
	for _, s := range d.marks.Sentences {
		from := at
		for at < len(d.marks.Tokens) && d.marks.Tokens[at].Start < s.End {
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
func markFirst(d *doc, all []nameToken, s between) {
	open := true
	for i := s.from; i < s.to; i++ {
		all[i].first = open
		switch d.text[d.marks.Tokens[i].Start] {
		case '"', ':', '(', '[', '-', '*':
			open = open || d.text[d.marks.Tokens[i].Start] != '-'
		default:
			open = all[i].form == signForm && (open || d.marks.Tokens[i].Fine == "``")
		}
	}
}

// longestPhrase is how many tokens a listed phrase has at most.
const longestPhrase = 7

// listedPhrases finds, from left to right, the longest phrases of the lists.
func (d *doc) listedPhrases(all []nameToken, s between) {
	for i := s.from; i < s.to; {
		n, kinds := d.longestListed(all, i, s.to)
		if n == 0 {
			i++
			continue
		}
		for k := i; k < i+n; k++ {
			all[k].phrase, all[k].place = kinds, 2
		}
		all[i].place = 1
		if n == 1 {
			all[i].place = 3
		}
		i += n
	}
}

// phraseKinds are the kinds that make a phrase worth telling.
const phraseKinds = ^(gazetteer.Prefix | gazetteer.CommonWord)

func (d *doc) longestListed(all []nameToken, i, end int) (n int, kinds gazetteer.Kind) {
	if !all[i].capital() {
		return 0, 0
	}
	k := all[i].kinds
	if k&phraseKinds != 0 {
		n, kinds = 1, k&phraseKinds
	}
	for j := i + 1; k&gazetteer.Prefix != 0 && j < min(end, i+longestPhrase); j++ {
		e, ok := gazetteer.Find(d.text[d.marks.Tokens[i].Start:d.marks.Tokens[j].End])
		if !ok {
			break
		}
		k = e.Kinds
		if k&phraseKinds != 0 && all[j].form != lowerForm {
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
