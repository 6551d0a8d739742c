// Package treebank reads sentences with the trees that people made of them, to learn
// from or to score by: CoNLL-U to trees, and trees to the shares of words that are
// read right.
package treebank

import (
	"strconv"
	"strings"

	"synoptic/syntax/token"
)

// Tree is a sentence with tokens that people have annotated. Text is the
// sentence as it was written; the tokens point into it.
type Tree struct {
	Text   string
	Tokens []token.Token
}

// Read reads sentences in CoNLL-U form. Lines that are no basic words
// (comments, empty nodes) are passed over. Text is made of the forms and
// their SpaceAfter, so that every token stands where its offsets say.
func Read(conllu string) []Tree {
	var trees []Tree
	b := builder{}
	for line := range strings.SplitSeq(conllu, "\n") {
		line = strings.TrimRight(line, "\r")
		if line == "" {
			trees = b.flush(trees)
			continue
		}
		if line[0] != '#' {
			b.add(strings.Split(line, "\t"))
		}
	}
	return b.flush(trees)
}

// builder gathers the lines of one sentence.
type builder struct {
	text   strings.Builder
	tokens []token.Token
	inside int  // last word of the multiword token that is open, 0 if none
	joined bool // no space after the multiword token that is open
}

// add takes the fields of one line.
func (b *builder) add(f []string) {
	if len(f) < 10 || strings.Contains(f[0], ".") {
		return
	}
	tight := strings.Contains(f[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(f[0], "-"); ok {
		b.inside, _ = strconv.Atoi(last)
		b.joined = tight
		return
	}
	id, _ := strconv.Atoi(f[0])
	head, _ := strconv.Atoi(f[6])
	t := token.Token{Start: b.text.Len(), Lemma: f[2], Tag: f[3], Fine: f[4], Head: head - 1, Rel: f[7]}
	b.text.WriteString(f[1])
	t.End = b.text.Len()
	b.tokens = append(b.tokens, t)
	if id < b.inside || id == b.inside && b.joined || id > b.inside && tight {
		return
	}
	b.text.WriteByte(' ')
}

// flush ends the sentence.
func (b *builder) flush(trees []Tree) []Tree {
	if len(b.tokens) > 0 {
		trees = append(trees, Tree{Text: strings.TrimRight(b.text.String(), " "), Tokens: b.tokens})
	}
	*b = builder{}
	return trees
}
