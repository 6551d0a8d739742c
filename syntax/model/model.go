// Package model holds what the packages of syntax were trained to, as bytes: the
// tagger, the parser and the lists of lemmas. It reads none of it.
package model

import _ "embed" // the models

// Tagger is a model that tagger.Decode reads.
//
//go:embed tagger.bin
var Tagger []byte

// Parser is a model that parser.Decode reads.
//
//go:embed parser.bin
var Parser []byte

// Lemmas are the forms of the treebanks whose lemma no rule gives, one a line: Penn
// tag, form, lemma.
//
//go:embed lemmas.txt
var Lemmas string

// Verbs are the forms of verbs that WordNet knows whose lemma no rule gives, one a
// line: form, lemma.
//
//go:embed verbs.txt
var Verbs string
