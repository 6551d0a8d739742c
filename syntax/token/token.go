// Package token turns a sentence into its tokens: words, numbers and signs, as
// offsets. The other fields of a token are filled in by who tags it and builds the
// tree.
package token

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
