package syntax

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
	"synoptic/syntax/mend"
	"synoptic/syntax/tree"
)

// owing marks the verbs with a tense that were hung on the noun before them as
// participles are, and lack a subject: "the guards used tear gas", "the party
// denounced the attack". Their own past is that of the participle, which few
// have with something that is done to them behind it. It says whether there are
// any; then the sentence is to be parsed once more, and they must have one.
func (r *Reader) owing(sentence string, ts []Token, past uint64) bool {
	if past == 0 || len(ts) > tree.Longest {
		return false
	}
	found := false
	for i := range ts {
		if !r.misread(sentence, ts, i) {
			continue
		}
		if !found {
			r.config.Lay(len(ts))
		}
		ts[i].Fine = "VBD"
		r.window.Set(i, past)
		r.config.Owe(i)
		found = true
	}
	return found
}

// misread says whether token i is such a verb.
func (r *Reader) misread(sentence string, ts []Token, i int) bool {
	if ts[i].Rel != "acl" || ts[i].Tag != "VERB" || ts[i].Fine != "VBN" && ts[i].Fine != "VBD" || ts[i].Head > i {
		return false
	}
	thing, helped := beside(sentence, ts, i)
	if helped {
		return false
	}
	word := strings.ToLower(sentence[ts[i].Start:ts[i].End])
	base := lemma.Of(word, "VBD", false)
	if !lemma.IsPast(base, word) || i+1 < len(ts) && strings.EqualFold(sentence[ts[i+1].Start:ts[i+1].End], "by") {
		return false
	}
	return (thing || opensThat(sentence, ts, i)) && !giving[base] || r.thought(sentence, ts, ts[i].Head) || subjectOfTwo(ts, ts[i].Head) || clauseOfNoun(ts, ts[i].Head)
}

// beside tells what verb v has beside it: a thing behind it that is done to, as what
// is done to the noun before it has not, and what is no participle's: a subject, an
// auxiliary, who does it.
func beside(sentence string, ts []Token, v int) (thing, helped bool) {
	for j := range ts {
		if ts[j].Head != v {
			continue
		}
		switch ts[j].Rel {
		case "obj":
			thing = thing || j > v && !tree.Led(ts, j)
		case "mark", "nsubj", "obl:agent", "aux", "aux:pass", "nsubj:pass":
			helped = true
		}
	}
	if v+1 < len(ts) && (ts[v+1].Tag == "DET" || ts[v+1].Tag == "PROPN") {
		thing = thing || !mend.Timed(sentence[ts[v+1].Start:ts[v+1].End])
	}
	return thing, helped
}

// opensThat says whether a clause with "that" stands behind verb v, at once or
// behind a phrase of where or how: confirmed in a statement that.
func opensThat(sentence string, ts []Token, v int) bool {
	for i := v + 1; i < len(ts) && i < v+6; i++ {
		if strings.EqualFold(sentence[ts[i].Start:ts[i].End], "that") {
			return ts[i].Fine != "DT" && i+1 < len(ts) && ts[i+1].Tag != "VERB" && ts[i+1].Tag != "AUX"
		}
		if i == v+1 && ts[i].Tag != "ADP" || ts[i].Tag == "PUNCT" || ts[i].Tag == "VERB" {
			return false
		}
	}
	return false
}

// thought says whether noun n is what somebody says or thinks: the words for that
// have a clause behind them, and no thing.
func (r *Reader) thought(sentence string, ts []Token, n int) bool {
	v := ts[n].Head
	if v < 0 || v > n || ts[n].Rel != "obj" || !tree.Nominal(&ts[n]) {
		return false
	}
	if !thinking[lemma.Of(strings.ToLower(sentence[ts[v].Start:ts[v].End]), ts[v].Fine, false)] {
		return false
	}
	for i := range v {
		if ts[i].Head == v && tree.Subject(&ts[i]) {
			return true // not: said a man named Venn
		}
	}
	return false
}

// thinking are verbs with a clause behind them.
var thinking = english.Set("say think believe insist argue hope complain")

// clauseOfNoun says whether noun n was read as all of a clause within another, as
// only a heading or an answer is.
func clauseOfNoun(ts []Token, n int) bool {
	if !tree.Nominal(&ts[n]) || ts[n].Rel != "ccomp" && ts[n].Rel != "advcl" {
		return false
	}
	for i := range ts {
		if ts[i].Head == n && (ts[i].Rel == "cop" || tree.Subject(&ts[i]) || ts[i].Rel == "case") {
			return false
		}
	}
	return true
}

// subjectOfTwo says whether noun n is one of two subjects of a verb behind it: the
// verb of the first was not seen.
func subjectOfTwo(ts []Token, n int) bool {
	v := ts[n].Head
	if v < n || !tree.Subject(&ts[n]) {
		return false
	}
	joined := false
	for i := n + 1; i < v; i++ {
		joined = joined || ts[i].Head == v && ts[i].Rel == "cc"
		if joined && ts[i].Head == v && tree.Subject(&ts[i]) {
			return true
		}
	}
	return false
}

// giving are verbs whose participle may have a second thing behind it: a man
// given a medal, a book called "The Ferry" (Levin 1993, classes 13, 29 and 37).
var giving = english.Set(`give offer send award grant pay tell show teach ask hand deny owe call name title dub deem declare elect appoint consider label
entitle charge sentence assign allot promise feed lend sell serve guarantee allow permit refuse cost bill fine bet order know deal forward headline`)
