package learn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/token"
	"synoptic/syntax/treebank"
)

// Of how many trees one is learnt from again in capitals, and one each as a
// headline with and without capitals on its words.
const augmentShare = 12

// augment adds copies of some trees as other texts would write them, each
// behind its original; from tells of each tree which original it is.
func augment(trees []treebank.Tree) (out []treebank.Tree, from []int) {
	for i, t := range trees {
		out, from = append(out, t), append(from, i)
		switch i % augmentShare {
		case 3:
			out, from = append(out, recast(t, strings.ToUpper)), append(from, i)
		case 6:
			out, from = append(out, headline(t)), append(from, i)
		case 9:
			out, from = append(out, recast(headline(t), titled)), append(from, i)
		}
	}
	return out, from
}

// recast gives the words of t another case. Words whose length would change
// stay as they are.
func recast(t treebank.Tree, change func(string) string) treebank.Tree {
	text := []byte(t.Text)
	for _, k := range t.Tokens {
		if w := change(t.Text[k.Start:k.End]); len(w) == k.End-k.Start {
			copy(text[k.Start:], w)
		}
	}
	return treebank.Tree{Text: string(text), Tokens: t.Tokens}
}

// smallWords stay small in headlines.
var smallWords = english.Set("a an the of in on at to for by and or as is 's n't")

// titled gives a word of a headline its capital.
func titled(w string) string {
	if smallWords[w] {
		return w
	}
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}

// headline writes t as a headline: without articles, forms of "to be" and
// the stop, and with what happened told in the present.
func headline(t treebank.Tree) treebank.Tree {
	parents := make([]bool, len(t.Tokens))
	for _, k := range t.Tokens {
		if k.Head >= 0 {
			parents[k.Head] = true
		}
	}
	place := make([]int, len(t.Tokens))
	var text strings.Builder
	var kept []token.Token
	for i, k := range t.Tokens {
		place[i] = len(kept)
		w := t.Text[k.Start:k.End]
		if !parents[i] && leftOut(k, w, i == len(t.Tokens)-1) {
			continue
		}
		if present, fine := inPresent(t.Tokens, i); present != "" {
			w, k.Fine = present, fine
		}
		if len(kept) > 0 && (k.Start == 0 || t.Text[k.Start-1] == ' ') {
			text.WriteByte(' ')
		}
		k.Start = text.Len()
		text.WriteString(w)
		k.End = text.Len()
		kept = append(kept, k)
	}
	if len(kept) < 3 {
		return t
	}
	for i := range kept {
		if kept[i].Head >= 0 {
			kept[i].Head = place[kept[i].Head]
		}
	}
	return treebank.Tree{Text: text.String(), Tokens: kept}
}

// leftOut says whether a headline does without the word w.
func leftOut(k token.Token, w string, last bool) bool {
	switch {
	case k.Rel == "det" && (k.Lemma == "a" || k.Lemma == "the"):
		return true
	case k.Lemma == "be" && (k.Rel == "aux:pass" || k.Rel == "cop") && (k.Fine == "VBD" || k.Fine == "VBZ"):
		return w[0] != '\'' && w[0] != 0xE2
	}
	return last && k.Rel == "punct" && w == "."
}

// inPresent is the present of the past that token i is, and its Penn tag;
// nothing if it is none.
func inPresent(tokens []token.Token, i int) (string, string) {
	k := tokens[i]
	if k.Tag != "VERB" || k.Fine != "VBD" || k.Lemma == "" {
		return "", ""
	}
	fine := "VBZ"
	for _, d := range tokens {
		if d.Head != i || !strings.HasPrefix(d.Rel, "nsubj") {
			continue
		}
		if d.Fine == "NNS" || d.Fine == "NNPS" || d.Fine == "PRP" && d.Lemma != "he" && d.Lemma != "she" && d.Lemma != "it" {
			fine = "VBP"
		}
	}
	if fine == "VBP" {
		return k.Lemma, fine
	}
	return withS(k.Lemma), fine
}

// withS is the third person of a verb.
func withS(verb string) string {
	n := len(verb)
	switch last := verb[n-1]; {
	case last == 'y' && n > 1 && !lemma.Vowel(verb[n-2]):
		return verb[:n-1] + "ies"
	case last == 's', last == 'x', last == 'z', last == 'o', strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "sh"):
		return verb + "es"
	case verb == "have":
		return "has"
	}
	return verb + "s"
}
