// Package syntax turns a sentence into words with lemmas, parts of speech
// and a dependency tree, after Universal Dependencies v2 for English.
//
// Reading is linear in the length of the sentence: a scanner finds the
// tokens, a linear model tags them, another builds the tree by shifts and
// arcs (Nivre 2003, Goldberg and Nivre 2013), and rules with an exception
// list give the lemmas. The models are embedded and trained by this
// package's own Train functions.
//
// It does not split a text into sentences, find names or tell what a word
// means. A tree is always given, also where there is no good one.
package syntax

// Token is a word, number or sign of a sentence. Start and End are bytes in
// the sentence. Tag is the UD part of speech, Fine the Penn tag, Rel the UD
// relation to the token at index Head; Head is -1 for the root.
type Token struct {
	Start, End int
	Lemma      string
	Tag        string
	Fine       string
	Rel        string
	Head       int
}

// Parse reads one sentence. The result is empty only if the sentence holds
// nothing but space.
func Parse(sentence string) []Token {
	var r Reader
	return r.Parse(sentence)
}

// Reader reads many sentences with the same memory. The zero Reader is
// ready; it may not be used by two goroutines at once.
type Reader struct {
	window window
	config config
	kept   []Token // a sentence as it was parsed before
}

// Parse reads one sentence, as the function Parse does.
func (r *Reader) Parse(sentence string) []Token {
	return r.Read(sentence, Tokenize(sentence))
}

// Read reads a sentence whose tokens are known, and fills and returns them.
func (r *Reader) Read(sentence string, tokens []Token) []Token {
	m := embedded()
	m.tagger.tag(sentence, tokens, &r.window)
	m.parser.parse(tokens, &r.window, &r.config)
	if r.owing(sentence, tokens, m.tagger.class("VERB", "VBD")) {
		m.parser.parse(tokens, &r.window, &r.config)
		r.config.owing = r.config.owing[:0]
	}
	mend(sentence, tokens)
	r.pay(sentence, tokens)
	mendTimes(sentence, tokens)
	mendRelatives(tokens)
	for i := range tokens {
		t := &tokens[i]
		t.Lemma = lemma(sentence[t.Start:t.End], t.Fine, i == 0)
	}
	mendRoot(tokens)
	mendAside(sentence, tokens)
	mendNoun(sentence, tokens)
	mendAmod(sentence, tokens)
	mendMain(sentence, tokens)
	mendTenses(sentence, tokens)
	return tokens
}
