package piece

import "strings"

// lexeme is what is known of a word.
type lexeme struct {
	id     ID
	kind   Kind
	val    int
	proper bool // only with a capital
	dotted bool // an abbreviation: takes its stop along
}

// Signs and marks that need an id before the table is built.
const (
	pound ID = firstLexeme + iota
	euro
	degree
	halfSign
	firstWord
)

// lexicon is what is known of all words and signs.
type lexicon struct {
	words map[string]lexeme
	kinds []Kind // by id
	signs [128]ID
}

var lex = newLexicon()

func newLexicon() *lexicon {
	l := &lexicon{words: map[string]lexeme{}, kinds: make([]Kind, firstWord)}
	for _, row := range lexiconRows {
		for i, w := range strings.Fields(row.words) {
			l.add(w, row.kind, row.val+i)
		}
	}
	for _, w := range strings.Fields(people) {
		l.add(w, People, 0)
	}
	l.enterMeasures()
	l.enterMoney()
	for _, c := range "-,./:;'\"()$%&#*+" {
		l.signs[c] = l.add(string(c), 0, 0)
	}
	return l
}

// add enters a word, or a further kind of a word that is there.
func (l *lexicon) add(w string, k Kind, val int) ID {
	proper := w != strings.ToLower(w)
	dotted := len(w) > 1 && strings.HasSuffix(w, ".")
	key := strings.ToLower(strings.TrimSuffix(w, "."))
	if !dotted {
		key = strings.ToLower(w)
	}
	e, known := l.words[key]
	if !known {
		e = lexeme{id: ID(len(l.kinds)), val: val, proper: proper, dotted: dotted}
		l.kinds = append(l.kinds, 0)
	}
	if e.val == 0 {
		e.val = val
	}
	e.kind |= k
	l.words[key] = e
	l.kinds[e.id] = e.kind
	return e.id
}

// lookup is what is known of a word in small letters; it costs no string.
func lookup(low []byte) (lexeme, bool) {
	e, ok := lex.words[string(low)]
	return e, ok
}
