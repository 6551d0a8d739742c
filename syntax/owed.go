package syntax

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/mend"
	"synoptic/syntax/tagger"
	"synoptic/syntax/tree"
)

// pay parses a sentence once more in which verbs with a tense have no subject,
// and keeps the new tree where fewer lack one.
func (r *Reader) pay(sentence string, ts []Token) {
	r.kept = append(r.kept[:0], ts...)
	if !r.owed(sentence, ts) {
		return
	}
	embedded().parser.Parse(ts, &r.window, &r.config)
	r.config.Forgive()
	mend.Parts(sentence, ts)
	if lacking(sentence, ts) >= lacking(sentence, r.kept) {
		copy(ts, r.kept)
	}
}

// owed finds the verbs with a tense that stand right behind a noun and were left
// without a subject: "the day after Arvid announced his leave". In trees made by
// hand 7 of 1,000 verbs behind a noun have none. Such a sentence is to be parsed
// once more: the verbs must have a subject, and a conjunction before it waits for
// its verb. It says whether there are any.
func (r *Reader) owed(sentence string, ts []Token) bool {
	if len(ts) > tree.Longest {
		return false
	}
	found := false
	for i := range ts {
		v, noun := subjectless(sentence, ts, i)
		if v < 0 {
			continue
		}
		if !found {
			r.config.Lay(len(ts))
			for k := range ts {
				if ts[k].Tag == "VERB" && (ts[k].Fine == "VBG" || ts[k].Fine == "VBN") {
					r.config.Help(k)
				}
			}
		}
		found = true
		if r.noun(ts, v) || r.state(sentence, ts, v, noun) {
			continue
		}
		r.config.Owe(v)
		if k := opener(sentence, ts, noun); k >= 0 {
			r.config.Wait(k, v)
		}
	}
	return found
}

// noun makes a verb that was hung where things stand the noun that it looks like:
// trains for passenger trains, surge for a price surge.
func (r *Reader) noun(ts []Token, v int) bool {
	fine := map[string]string{"VBZ": "NNS", "VBP": "NN"}[ts[v].Fine]
	switch ts[v].Rel {
	case "obj", "obl", "nmod", "compound", "nsubj", "nsubj:pass":
	case "conj":
		if !tree.HasKid(ts, v, func(t *Token) bool { return t.Rel == "compound" || t.Rel == "amod" || t.Rel == "det" }) {
			return false
		}
	default:
		return false
	}
	if class := embedded().tagger.Class("NOUN", fine); class != 0 {
		ts[v].Tag, ts[v].Fine = "NOUN", fine
		r.window.Set(v, class)
		return true
	}
	return false
}

// state makes a verb the participle that it looks like where it tells how things
// are that somebody has or leaves: with her eyes closed, with ten seconds left.
func (r *Reader) state(sentence string, ts []Token, v, noun int) bool {
	if ts[v].Fine != "VBD" || !tree.HasKid(ts, noun, func(t *Token) bool { return t.Rel == "case" && with[strings.ToLower(sentence[t.Start:t.End])] }) {
		return false
	}
	word := strings.ToLower(sentence[ts[v].Start:ts[v].End])
	class := embedded().tagger.Class("VERB", "VBN")
	if class == 0 || !lemma.IsPast(lemma.Of(word, "VBD", false), word) || tagger.PastOnly(word) {
		return false
	}
	ts[v].Fine = "VBN"
	r.window.Set(v, class)
	return true
}

var with = english.Set("with without")

// lacking counts the verbs that owed finds.
func lacking(sentence string, ts []Token) int {
	n := 0
	for i := range ts {
		if v, _ := subjectless(sentence, ts, i); v >= 0 {
			n++
		}
	}
	return n
}

// subjectless is the head of the clause whose tense stands at token i, and the
// noun or pronoun right before it, if that clause has no subject, or one that can
// be none; -1 if token i is no such word.
func subjectless(sentence string, ts []Token, i int) (verb, noun int) {
	if ts[i].Fine != "MD" && !tree.Finite(&ts[i]) {
		return -1, -1
	}
	noun = i - 1
	for noun >= 0 && ts[noun].Tag == "ADV" {
		noun--
	}
	if noun < 0 {
		return -1, -1
	}
	verb = i
	switch ts[i].Rel {
	case "aux", "aux:pass", "cop":
		verb = ts[i].Head
	}
	if verb < i || auxiliaryBefore(ts, verb, noun) {
		return -1, -1
	}
	does, cannot := tree.Subjects(ts, verb)
	beside := (tree.Nominal(&ts[noun]) || nominative(sentence, &ts[noun])) && !mend.Timed(sentence[ts[noun].Start:ts[noun].End])
	if does || !beside && !cannot {
		return -1, -1
	}
	return verb, noun
}

// auxiliaryBefore says whether an auxiliary of verb v stands before a noun: has on
// some days called.
func auxiliaryBefore(ts []Token, v, noun int) bool {
	for k := range noun {
		if ts[k].Head == v && strings.HasPrefix(ts[k].Rel, "aux") {
			return true
		}
	}
	return false
}

// nominative says whether a token is a pronoun that only does, and is never done
// to.
func nominative(sentence string, t *Token) bool {
	switch strings.ToLower(sentence[t.Start:t.End]) {
	case "i", "he", "she", "we", "they":
		return true
	}
	return false
}

// opener is the conjunction right before the phrase that ends at a noun, or that
// was read as its preposition, -1 if there is none.
func opener(sentence string, ts []Token, noun int) int {
	for n := noun; ; n = ts[n].Head {
		first := n
		for first > 0 && tree.Under(ts, first-1, n) {
			first--
		}
		for k := first; k >= 0 && k >= first-1; k-- {
			if ts[k].Fine == "IN" && opensClause[strings.ToLower(sentence[ts[k].Start:ts[k].End])] {
				return k
			}
		}
		if h := ts[n].Head; h < 0 || h >= n || !tree.Nominal(&ts[h]) {
			return -1
		}
	}
}

// opensClause are conjunctions, most of which are prepositions too.
var opensClause = english.Set(english.Openers, english.MoreOpeners)
