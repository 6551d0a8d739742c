package syntax

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/syntax/tree"
)

// lead gives a sentence whose tree has no main verb, and clauses in it that have none,
// the verb with a tense that the tagger nearly saw there, and keeps the new tree if
// each of them has a subject in it. A sentence without a full stop is a heading, and
// needs none.
func (r *Reader) lead(sentence string, ts []Token) {
	if len(ts) > tree.Longest {
		return
	}
	if headless(sentence, ts) {
		r.revive(sentence, ts, [][2]int{{0, len(ts)}}, func(v int) bool { return ts[v].Head < 0 && tree.HasKid(ts, v, tree.Subject) })
	}
	if all := mute(sentence, ts); all != nil {
		r.revive(sentence, ts, all, func(v int) bool { return tree.HasKid(ts, v, tree.Subject) })
	}
}

// revive takes in each stretch of tokens the verb that may have a tense for one that
// has, and keeps the tree that follows if it is good for all of them.
func (r *Reader) revive(sentence string, ts []Token, stretches [][2]int, good func(v int) bool) {
	t := embedded().tagger
	r.kept = append(r.kept[:0], ts...)
	was := slices.Clone(r.window.Classes())
	var verbs []int
	for _, at := range stretches {
		v, class, ok := t.Tense(sentence, ts, at[0], at[1], &r.window)
		if !ok {
			continue
		}
		if verbs == nil {
			r.config.Lay(len(ts))
		}
		label := t.Named(class)
		ts[v].Tag, ts[v].Fine = label.Tag, label.Fine
		r.window.Set(v, class)
		r.config.Owe(v)
		verbs = append(verbs, v)
	}
	if verbs == nil {
		return
	}
	embedded().parser.Parse(ts, &r.window, &r.config)
	r.config.Forgive()
	if slices.ContainsFunc(verbs, func(v int) bool { return !good(v) }) {
		copy(ts, r.kept)
		copy(r.window.Classes(), was)
	}
}

// headless says whether a sentence that ends with a full stop has no verb with a
// tense for its head, nor one that helps it.
func headless(sentence string, ts []Token) bool {
	stop := false
	for i := max(0, len(ts)-3); i < len(ts); i++ {
		stop = stop || sentence[ts[i].Start:ts[i].End] == "."
	}
	root := tree.Root(ts)
	if !stop || root < 0 || tree.Finite(&ts[root]) || root == 0 && ts[root].Fine == "VB" {
		return false
	}
	return !tree.HasKid(ts, root, func(t *Token) bool { return t.Tag == "AUX" || tree.Subject(t) && t.Tag != "NOUN" })
}

// mute are the clauses in which no verb has a tense, from the word that opens each to
// the next sign or conjunction: "which the council of Orrin built", "because the
// ferrymen struck".
func mute(sentence string, ts []Token) [][2]int {
	var out [][2]int
	for k := 0; k+2 < len(ts); k++ {
		if !tying[strings.ToLower(sentence[ts[k].Start:ts[k].End])] || ts[k].Tag == "DET" {
			continue
		}
		end, told := k+1, false
		for ; end < len(ts) && ts[end].Tag != "PUNCT" && ts[end].Tag != "CCONJ" && !tying[strings.ToLower(sentence[ts[end].Start:ts[end].End])]; end++ {
			told = told || tree.Finite(&ts[end]) || ts[end].Fine == "MD" || ts[end].Fine == "TO" || ts[end].Fine == "VBG"
		}
		if !told && end > k+2 {
			out = append(out, [2]int{k + 2, end})
		}
	}
	return out
}

// tying are words that open a clause with a tense of its own.
var tying = english.Set(english.ClauseOpeners, "which who but")
