package mention

import (
	"strings"

	"synoptic/english"
)

// doer is the token that does what the verb at v tells, -1 if the sentence does
// not show it: its subject in the tree, or the name right before it, or, of a verb
// without one that hangs on another, who does that, or to whom it is done where it
// tells what that one is to do: told Orm to pay.
func (r *namedTokens) doer(v int) int {
	for range mostAbove {
		if k := r.child(v, "nsubj"); k >= 0 {
			return k
		}
		if k := r.namedBefore(v); k >= 0 {
			return k
		}
		h := r.tokens[v].Head
		if h < 0 || !r.sameSentence(h, v) {
			return -1
		}
		switch rel := r.tokens[v].Rel; {
		case rel == "conj" && r.tokens[h].Tag == "VERB":
			v = r.joinedTo(v, h)
		case rel == "xcomp", rel == "advcl" && !r.tensedVerb(v) && !r.cameOf(v):
			if k := r.told(v, h); k >= 0 {
				return k
			}
			v = h
		default:
			return -1
		}
	}
	return -1
}

// joinedTo is the verb that the verb at v is joined to: where only that has a tense
// of its own not the verb at h, on which the tree hangs it, but the one above.
func (r *parsedTokens) joinedTo(v, h int) int {
	t := r.tokens
	for r.tensedVerb(v) && !r.tensedVerb(h) && t[h].Head >= 0 && r.sameSentence(t[h].Head, v) && t[t[h].Head].Tag == "VERB" {
		h = t[h].Head
	}
	return h
}

// told is the object of the verb at h where that one does what the verb at v tells,
// -1 if the subject does: told Orm to pay, saw her row, but ran to help Orm.
func (r *parsedTokens) told(v, h int) int {
	t := r.tokens
	k := max(r.child(h, "obj"), r.child(h, "iobj"))
	if k < 0 || k > v || t[v].Rel != "xcomp" && !r.ofDeed(v) && (t[v].Fine != "VB" || !asksFor[strings.ToLower(t[h].Lemma)]) {
		return -1
	}
	return k
}

// cameOf says whether the verb at v is a participle that tells what came of all
// that was told before it: Orm won, earning him a cup.
func (r *parsedTokens) cameOf(v int) bool {
	t := r.tokens[v]
	return t.Fine == "VBG" && leadsTo[strings.ToLower(t.Lemma)]
}

var leadsTo = english.Set(`allow bring cause cost drive earn enable force gain give grant help keep land lead leave let make net prompt put send win`)

// ofDeed says whether a preposition leads the participle at v that tells what the
// object of the verb above it does: accused Orm of telling, thanked her for coming.
func (r *parsedTokens) ofDeed(v int) bool {
	k := r.child(v, "mark")
	if k < 0 {
		k = r.child(v, "case")
	}
	return k >= 0 && leadsDeed[r.low(k)]
}

var leadsDeed = english.Set("of for from into with")

// asksFor are verbs that tell what another is to do.
var asksFor = english.Set(`advise allow ask beg command compel convince direct enable encourage expect force instruct invite order permit persuade press push
remind require teach tell urge want warn`)

// mostAbove is how many verbs up the tree who does something is looked for.
const mostAbove = 4

// reachOfChild is how many tokens from its head a subject or object stands at
// most.
const reachOfChild = 25

// child is the first token that hangs on h by a relation of that name, or one of
// its kinds; -1 if none does.
func (r *parsedTokens) child(h int, rel string) int {
	t := r.tokens
	for k := max(0, h-reachOfChild); k < min(len(t), h+reachOfChild); k++ {
		if t[k].Head == h && (t[k].Rel == rel || strings.HasPrefix(t[k].Rel, rel+":")) {
			return k
		}
	}
	return -1
}

// tensedVerb says whether the verb at v has a tense, of its own or by a word that
// stands for one.
func (r *parsedTokens) tensedVerb(v int) bool {
	t := r.tokens
	switch t[v].Fine {
	case "VBD", "VBZ", "VBP":
		return true
	}
	k := r.child(v, "aux")
	return k >= 0 && r.low(k) != "to"
}

// namedBefore is the last token of the name of a person that stands right before
// the verb at v, which has a tense; -1 if none does, or if it hangs on a word with
// a preposition: after Orm called, but not the death of Orm shook.
func (r *namedTokens) namedBefore(v int) int {
	t := r.tokens
	if v == 0 || !r.sameSentence(v-1, v) || !r.namesPerson(v-1) {
		return -1
	}
	switch t[v].Fine {
	case "VBD", "VBZ", "VBP", "MD":
	default:
		return -1
	}
	first, _ := r.tokensOf(int(r.nameAt[v-1]))
	if first > 0 && r.sameSentence(first-1, v) && hangs[r.low(first-1)] {
		return -1
	}
	return v - 1
}

// hangs are prepositions that open no clause.
var hangs = english.Set("of for with by to from in about")

// doerAbove is who does what is done to the one at token i, or who is told to be
// somebody of the one whose it is there: Orm was his boss; -1 if it is not shown.
func (r *namedTokens) doerAbove(i int) int {
	t := r.tokens
	v := t[i].Head
	switch {
	case v < 0 || !r.sameSentence(v, i):
		return -1
	case t[i].Rel == "nmod:poss":
		if _, person := personNoun(r.low(v)); person && r.child(v, "cop") >= 0 && r.child(v, "case") < 0 && r.low(i+1) != "own" {
			return r.child(v, "nsubj")
		}
	case (t[i].Rel == "obj" || t[i].Rel == "iobj") && t[v].Tag == "VERB":
		return r.doer(v)
	}
	return -1
}
