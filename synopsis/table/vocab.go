package table

import (
	"cmp"
	"math"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// Vocab numbers the words of a story, forms and stems alike.
type Vocab struct {
	number map[string]int32
	stems  map[string]int32 // form or lemma -> number of its stem
	terms  []term
}

type term struct {
	text   string
	weight float64
	rare   float64 // rareness in English alone, 0 to 1
}

func newVocab() *Vocab {
	return &Vocab{number: map[string]int32{}, stems: map[string]int32{}}
}

// of is the number of a term, new if it is not known.
func (v *Vocab) of(text string) int32 {
	if n, ok := v.number[text]; ok {
		return n
	}
	n := int32(len(v.terms))
	v.number[text] = n
	v.terms = append(v.terms, term{text: text, rare: Rareness(text)})
	return n
}

// stem is the number of the stem of a form or lemma.
func (v *Vocab) stem(w string) int32 {
	if n, ok := v.stems[w]; ok {
		return n
	}
	n := v.of(Stemmed(w))
	v.stems[w] = n
	return n
}

// read splits a text into words. Where the report has tokens, the stem is
// that of the lemma, so that "told" and "tell" meet.
func (v *Vocab) read(r news.Report) []Word {
	words := make([]Word, 0, len(r.Text)/6)
	lemmas, names := r.Marks.Tokens, r.Marks.Names
	for sp := range WordsOf(r.Text) {
		form := Plain(sp.In(r.Text))
		if form == "" {
			continue
		}
		for len(lemmas) > 0 && lemmas[0].End <= sp.Start {
			lemmas = lemmas[1:]
		}
		lemma := form
		if len(lemmas) > 0 && lemmas[0].Start == sp.Start && lemmas[0].Lemma != "" {
			lemma = Plain(lemmas[0].Lemma)
		}
		for len(names) > 0 && names[0].End <= sp.Start {
			names = names[1:]
		}
		named := len(names) > 0 && names[0].Start <= sp.Start
		if named {
			lemma = cmp.Or(stateOf(r.Text, sp), lemma)
		}
		words = append(words, Word{Span: sp, Form: v.of(form), Stem: v.stem(lemma), Named: named})
	}
	return words
}

// stateOf is the name of the state that a word behind a comma shortens, as VA
// and Va. do Virginia; "" if it does not, or the name has several words.
func stateOf(text string, sp news.Span) string {
	w := sp.In(text)
	if len(w) > longestShort || len(w) < 2 || !IsUpper(w) || !strings.HasSuffix(text[:sp.Start], ", ") {
		return ""
	}
	if w != strings.ToUpper(w) && !strings.HasPrefix(text[sp.End:], ".") {
		return ""
	}
	l, known := gazetteer.Place(w)
	if !known || l.Kind != gazetteer.State || l.Admin == "" || strings.Contains(l.Admin, " ") {
		return ""
	}
	return Plain(l.Admin)
}

// longestShort is how many letters a shortened name of a state has at most.
const longestShort = 5

// Words splits a text into words that the vocab knows already; a word it does
// not know has the number -1.
func (v *Vocab) Words(text string) []Word {
	var words []Word
	for sp := range WordsOf(text) {
		form := Plain(sp.In(text))
		if form == "" {
			continue
		}
		w := Word{Span: sp, Form: -1, Stem: -1}
		if n, ok := v.number[form]; ok {
			w.Form = n
		}
		if n, ok := v.number[Stemmed(form)]; ok {
			w.Stem = n
		}
		words = append(words, w)
	}
	return words
}

// weigh gives every stem its weight: rareness in English, less what the
// story's own use of the word takes away. A word in every tenth sentence of
// the story tells little of which sentence it is.
func (v *Vocab) weigh(reports []Sheet) {
	in := make([]int, len(v.terms))
	last := make([]int, len(v.terms))
	n := 0
	for i := range reports {
		r := &reports[i]
		sentence, end := 0, -1
		for _, w := range r.Words {
			if w.Start >= end {
				n++
				for sentence < len(r.Marks.Sentences) && r.Marks.Sentences[sentence].End <= w.Start {
					sentence++
				}
				if end = w.Start + 160; sentence < len(r.Marks.Sentences) {
					end = r.Marks.Sentences[sentence].End
				}
			}
			if last[w.Stem] != n {
				last[w.Stem] = n
				in[w.Stem]++
			}
		}
	}
	for i := range v.terms {
		t := &v.terms[i]
		idf := 1.0
		if n > 0 && in[i] > 0 {
			idf = math.Log(float64(n+1)/float64(in[i])) / math.Log(float64(n+1))
		}
		t.weight = t.rare * (0.5 + 0.5*idf)
	}
}

// Rare is how rare the stem is in English alone, from 0 to 1.
func (v *Vocab) Rare(stem int32) float64 { return v.terms[stem].rare }

// StemWeight tells how much the stem says in this story, from 0 to 1.
func (v *Vocab) StemWeight(stem int32) float64 { return v.terms[stem].weight }

// Weight tells how much the word says, between 0 (the, of) and 1: words that
// are rare in English, and rare in this story, say more.
func (v *Vocab) Weight(w Word) float64 {
	if w.Stem < 0 {
		return 0.5
	}
	return v.terms[w.Stem].weight
}

// Form is the word in small letters, without accents on its signs.
func (v *Vocab) Form(w Word) string { return v.terms[w.Form].text }

// LightWord is the weight up to which a word tells nothing of what it stands with.
const LightWord = .2
