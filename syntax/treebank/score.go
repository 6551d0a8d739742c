package treebank

import (
	"synoptic/syntax"
	"synoptic/syntax/token"
)

// Scores are shares of words read right: with gold tokens, the part of
// speech (UPOS), the head (UAS), head and relation (LAS, subtypes and signs
// counted) and the lemma, all from the models' own tags; Split is the F1 of
// the models' own tokens.
type Scores struct {
	Words                        int
	Tag, Head, Rel, Lemma, Split float64
}

// Measure reads the sentences of trees and scores what comes out.
func Measure(trees []Tree) Scores {
	var tag, head, rel, lemmas, hit, ours, words int
	var r syntax.Reader
	for _, t := range trees {
		got := r.Read(t.Text, bare(t.Tokens))
		for i, k := range t.Tokens {
			g := got[i]
			tag += one(g.Tag == k.Tag)
			head += one(g.Head == k.Head)
			rel += one(g.Head == k.Head && g.Rel == k.Rel)
			lemmas += one(g.Lemma == k.Lemma)
		}
		words += len(t.Tokens)
		own := token.Tokenize(t.Text)
		ours += len(own)
		hit += same(own, t.Tokens)
	}
	share := func(n int) float64 { return float64(n) / float64(max(words, 1)) }
	return Scores{
		Words: words, Tag: share(tag), Head: share(head), Rel: share(rel), Lemma: share(lemmas),
		Split: 2 * float64(hit) / float64(max(words+ours, 1)),
	}
}

// bare gives tokens without what is to be found out.
func bare(tokens []token.Token) []token.Token {
	out := make([]token.Token, len(tokens))
	for i, t := range tokens {
		out[i] = token.Token{Start: t.Start, End: t.End, Head: -1}
	}
	return out
}

// same counts the spans two lists in order of place share.
func same(a, b []token.Token) int {
	n, j := 0, 0
	for _, x := range a {
		for j < len(b) && b[j].Start < x.Start {
			j++
		}
		if j < len(b) && b[j].Start == x.Start && b[j].End == x.End {
			n++
		}
	}
	return n
}

// one is 1 for yes and 0 for no.
func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
