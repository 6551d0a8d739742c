// Package syntax turns a sentence into words with lemmas, parts of speech
// and a dependency tree, after Universal Dependencies v2 for English.
//
// Reading is linear in the length of the sentence: a scanner finds the
// tokens, a linear model tags them, another builds the tree by shifts and
// arcs (Nivre 2003, Goldberg and Nivre 2013), and rules with an exception
// list give the lemmas. What is always an error is mended behind the parser, or
// parsed once more. Each step is a package below; package learn learns the models.
//
// It does not split a text into sentences, find names or tell what a word
// means. A tree is always given, also where there is no good one.
package syntax

import (
	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/mend"
	"synoptic/syntax/parser"
	"synoptic/syntax/tagger"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// Token is a word, number or sign of a sentence.
type Token = token.Token

// Parse reads one sentence. The result is empty only if the sentence holds
// nothing but space.
func Parse(sentence string) []Token {
	var r Reader
	return r.Parse(sentence)
}

// Reader reads many sentences with the same memory. The zero Reader is
// ready; it may not be used by two goroutines at once.
type Reader struct {
	window tagger.Window
	config parser.Config
	kept   []Token // a sentence as it was parsed before
	plain  []Token // and before it was mended
}

// Parse reads one sentence, as the function Parse does.
func (r *Reader) Parse(sentence string) []Token {
	return r.Read(sentence, token.Tokenize(sentence))
}

// Tokenize finds the tokens of a sentence: their offsets, nothing else.
func Tokenize(sentence string) []Token { return token.Tokenize(sentence) }

// Read reads a sentence whose tokens are known, and fills and returns them. What
// stands behind a dateline has a tree of its own, on whose root that hangs.
func (r *Reader) Read(sentence string, tokens []Token) []Token {
	return r.ReadNamed(sentence, tokens, 0, 0)
}

// ReadNamed reads a sentence as Read does, whose tokens of number name to behind
// are known as words of a name, whatever else they could be.
func (r *Reader) ReadNamed(sentence string, tokens []Token, name, behind int) []Token {
	embedded().tagger.Tag(sentence, tokens, name, behind, &r.window)
	from := english.Dateline(len(tokens), func(i int) string { return sentence[tokens[i].Start:tokens[i].End] }, func(i int) bool { return tokens[i].Start > tokens[i-1].End })
	whole := r.window
	r.window = whole.From(from)
	if all := asides(sentence, tokens[from:]); all != nil {
		r.apart(sentence, tokens[from:], all)
	} else {
		r.tree(sentence, tokens[from:])
	}
	r.window = whole
	if from > 0 {
		hang(sentence, tokens, from)
	}
	return tokens
}

// tree builds the tree of tagged tokens: what the parser makes of them, mended; as
// the parser made it where the mends make no tree. What is too long is not mended.
func (r *Reader) tree(sentence string, tokens []Token) {
	m := embedded()
	m.parser.Parse(tokens, &r.window, &r.config)
	if r.owing(sentence, tokens, m.tagger.Class("VERB", "VBD")) {
		m.parser.Parse(tokens, &r.window, &r.config)
		r.config.Forgive()
	}
	r.lead(sentence, tokens)
	r.plain = append(r.plain[:0], tokens...)
	mend.Parts(sentence, tokens)
	r.pay(sentence, tokens)
	mend.Arcs(sentence, tokens)
	lemmatise(sentence, tokens)
	mend.Heads(sentence, tokens)
	if len(tokens) <= tree.Longest && !tree.Whole(tokens) {
		copy(tokens, r.plain)
		lemmatise(sentence, tokens)
	}
}

// lemmatise fills the lemmas.
func lemmatise(sentence string, tokens []Token) {
	for i := range tokens {
		t := &tokens[i]
		t.Lemma = lemma.Of(sentence[t.Start:t.End], t.Fine, i == 0)
	}
}

// hang puts the tokens of a dateline under the root of the tree behind it.
func hang(sentence string, tokens []Token, from int) {
	root := from
	for i := range tokens[from:] {
		t := &tokens[from+i]
		if t.Head < 0 {
			root = from + i
		} else {
			t.Head += from
		}
	}
	for i := range tokens[:from] {
		t := &tokens[i]
		t.Lemma = lemma.Of(sentence[t.Start:t.End], t.Fine, i == 0)
		t.Head, t.Rel = 0, "flat"
		switch {
		case i == 0:
			t.Head, t.Rel = root, "parataxis"
		case t.Tag == "PUNCT":
			t.Rel = "punct"
		}
	}
}
