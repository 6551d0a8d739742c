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
	tokens := Tokenize(sentence)
	models().tag(sentence, tokens, &window{})
	return tokens
}
