package figure

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/synopsis/wording"
)

// figurePhrase is the words around a figure that say what it counts, of what
// and for whom, as the tree tells: the noun of the number with what hangs on
// it, and the predicate that has it for subject or object. It is the longest
// such stretch of at most so many words.
type figurePhrase struct {
	*table.Sheet
	first, last int // tokens of the sentence
	from, to    int // tokens of the phrase so far
	figure      news.Span
}

const (
	mostPhrase    = 16 // words of a phrase
	mostOfSubject = 7  // words of a subject that is told with its predicate
	mostAround    = 80 // words on each side of a figure that are looked at
)

// phraseOf is the words that tell what a figure counts, and the token of the
// noun it counts; ok is false where no word tells it.
func phraseOf(s *table.Sheet, f news.Figure) (sp news.Span, noun int, ok bool) {
	w, noun, ok := wordsOf(s, f)
	return w.whole, noun, ok
}

// words are those around a figure that say what it counts: all, those of the word that
// the number and its noun hang on, and the number with its noun alone.
type words struct{ whole, clause, short news.Span }

// wordsOf is phraseOf with the shorter ways to say what a figure counts.
func wordsOf(s *table.Sheet, f news.Figure) (w words, noun int, ok bool) {
	n := s.Sentence(f.Start)
	if n < 0 {
		return words{f.About, f.About, f.About}, -1, false
	}
	p := &figurePhrase{Sheet: s, figure: f.Span}
	p.first, p.last = table.TokensIn(s.Marks.Tokens, s.Marks.Sentences[n].Span)
	from, to := table.TokensIn(s.Marks.Tokens, f.Span)
	p.first, p.last = max(p.first, from-mostAround), min(p.last, to+mostAround)
	h := p.top()
	if h < 0 {
		return words{f.About, f.About, f.About}, -1, false
	}
	p.start(h, f)
	noun = h
	w.short = p.ended(h)
	goes := p.climb(&h)
	w.clause = p.ended(-1)
	for goes && h >= 0 {
		goes = p.climb(&h)
	}
	p.whole()
	p.trim()
	w.whole = p.span()
	return w, noun, p.tells(f, noun)
}

// ended is the words so far as they would be printed, token noun among them.
func (p *figurePhrase) ended(noun int) news.Span {
	q := *p
	q.whole()
	q.trim()
	q.to = max(q.to, noun)
	return q.span()
}

func (p *figurePhrase) token(k int) *news.Token { return &p.Marks.Tokens[k] }

func (p *figurePhrase) span() news.Span {
	return news.Span{Start: p.token(p.from).Start, End: p.token(p.to).End}
}

// top is the token on which the figure hangs: the noun it counts, or the
// number itself where it stands for a noun; -1 if the sentence has no tokens.
func (p *figurePhrase) top() int {
	h := -1
	for k := p.first; k < p.last; k++ {
		if t := p.token(k); t.Start >= p.figure.Start && t.End <= p.figure.End && (t.Head < 0 || !p.figure.Holds(p.token(t.Head).Span)) && t.Tag != "ADV" && t.Tag != "ADP" {
			h = k
		}
	}
	const reach = 6
	for steps := 0; h >= 0 && steps < reach; steps++ {
		up := p.token(h).Head
		if up <= h || up >= p.last || !partsOfNoun[relation(p.token(h).Rel)] {
			break
		}
		h = up
	}
	return h
}

// partsOfNoun are the relations by which a number, or a word that it counts,
// is part of the noun after it.
var partsOfNoun = english.Set(`nummod compound amod det advmod`)

func relation(rel string) string {
	base, _, _ := strings.Cut(rel, ":")
	return base
}

// start takes the noun with what stands between it and the figure, and what
// hangs on it behind.
func (p *figurePhrase) start(h int, f news.Figure) {
	p.from, p.to = h, h
	for k := p.first; k < p.last; k++ {
		if t := p.token(k); t.End > f.Start && t.Start < f.End {
			p.from, p.to = min(p.from, k), max(p.to, k)
		}
	}
	p.behind(h)
}

// behind takes what hangs on token h behind the phrase, piece by piece, while
// it goes on without a break and is not too long.
func (p *figurePhrase) behind(h int) {
	for k := p.to + 1; k < p.last; k = p.to + 1 {
		if p.token(k).Tag == "PUNCT" && !p.within(k) {
			return
		}
		top := p.childOf(k, h)
		if top < 0 || apartFromNoun[relation(p.token(top).Rel)] {
			return
		}
		end := k
		for end+1 < p.last && p.childOf(end+1, h) == top {
			end++
		}
		if end-p.from >= mostPhrase {
			return
		}
		p.to = end
	}
}

// within says whether a mark stands inside a word of the text: a hyphen.
func (p *figurePhrase) within(k int) bool {
	return k > p.first && p.token(k-1).End == p.token(k).Start && k+1 < p.last && p.token(k).End == p.token(k+1).Start
}

// apartFromNoun are relations of what hangs on a word and tells another thing.
var apartFromNoun = english.Set(`conj cc parataxis punct appos advcl discourse vocative dep list`)

// childOf is the child of token h under which token k stands; -1 if none.
func (p *figurePhrase) childOf(k, h int) int {
	for steps := 0; k >= p.first && k < p.last && steps < mostPhrase; steps++ {
		up := p.token(k).Head
		if up == h {
			return k
		}
		k = up
	}
	return -1
}

// left is the first token of what hangs on h without a break before it.
func (p *figurePhrase) left(h int) int {
	from := h
	for k := h - 1; k >= p.first; k-- {
		if p.childOf(k, h) < 0 || p.token(k).Tag == "PUNCT" && !p.within(k) {
			break
		}
		from = k
	}
	return from
}

// opens says whether a noun phrase can begin with token k.
func (p *figurePhrase) opens(k int) bool {
	switch p.token(k).Tag {
	case "ADP", "CCONJ", "SCONJ", "PUNCT", "PART", "VERB":
		return false
	}
	return true
}

// unbroken says whether no mark parts the tokens from i to j, but a hyphen or
// a sign of money.
func (p *figurePhrase) unbroken(i, j int) bool {
	for k := max(i, p.first); k < min(j, p.last); k++ {
		if p.token(k).Tag == "PUNCT" && !p.within(k) {
			return false
		}
	}
	return true
}

// whole goes on to the last noun of a row of nouns, of which none stands alone,
// and leaves out from the front what hangs on words before it.
func (p *figurePhrase) whole() {
	for p.to+1 < p.last && (nounLike(p.token(p.to)) && p.token(p.to+1).Tag == "NOUN" || p.within(p.to+1) || p.within(p.to)) && p.to+1-p.from < mostPhrase {
		p.to++
	}
	for p.from < p.to && p.from > p.first && p.token(p.from).End <= p.figure.Start {
		switch p.token(p.from).Tag {
		case "ADP", "CCONJ", "SCONJ", "PUNCT", "PART", "ADV":
		default:
			if w := p.token(p.from).In(p.Text); !strings.HasPrefix(w, "'") && !strings.HasPrefix(w, "’") {
				return
			}
		}
		p.from++
	}
}

func nounLike(t *news.Token) bool { return t.Tag == "NOUN" || t.Tag == "PROPN" }

// trim takes from the end of the phrase what nothing follows: "and", "of", a
// mark; and a quotation that is not whole.
func (p *figurePhrase) trim() {
	for p.to > p.from && p.token(p.to).Start >= p.figure.End {
		switch t := p.token(p.to); t.Tag {
		case "PUNCT", "CCONJ", "SCONJ", "DET", "AUX":
		case "ADP":
			if relation(t.Rel) == "compound" {
				return
			}
		default:
			if (t.Head <= p.to || p.within(p.to)) && wording.Balanced(p.span().In(p.Text)) {
				return
			}
		}
		p.to--
	}
}

// namedBefore says whether a noun stands before the figure, as of a number
// that has none after it: the count is put at 40.
func (p *figurePhrase) namedBefore() bool {
	for k := p.from; k <= p.to && p.token(k).End <= p.figure.Start; k++ {
		if p.token(k).Tag == "NOUN" {
			return true
		}
	}
	return false
}

var timeUnits = english.Set(english.TimeUnits)

// tells says whether the phrase has a word of content beside the figure and
// its noun, or a noun that says something by itself.
func (p *figurePhrase) tells(f news.Figure, noun int) bool {
	if f.Unit == "" && f.Of == "" && !p.namedBefore() {
		return false
	}
	content := 0
	for k := p.from; k <= p.to; k++ {
		t := p.token(k)
		if p.figure.Holds(t.Span) && k != noun {
			continue
		}
		switch t.Tag {
		case "NOUN", "PROPN", "VERB", "ADJ":
			content++
		}
	}
	least := 2
	if f.Unit == "percent" || timeUnits[f.Unit] {
		least = 3 // "spent three months" tells not of what
	} else if f.Unit != "" && !p.figure.Holds(p.token(noun).Span) {
		least = 1 // a noun of its own beside the unit: $130,000 payment
	}
	return content >= least
}
