package statement

import (
	"strings"

	"synoptic/meaning"
	"synoptic/news"
)

// clausesOf numbers the clauses of each sentence.
func clausesOf(m *news.Marks) [][]int32 {
	out := make([][]int32, len(m.Sentences))
	for i, c := range m.Clauses {
		if c.Sentence >= 0 && c.Sentence < len(out) {
			out[c.Sentence] = append(out[c.Sentence], int32(i))
		}
	}
	return out
}

// clauses gives predicates their polarity, mood, doer and thing.
func (l *layer) clauses(s *Sentence) {
	ts := l.report.Marks.Tokens
	for _, i := range l.said[s.Number] {
		c := &l.report.Marks.Clauses[i]
		first, last := l.tokens(s, c.VerbSpan)
		if first == last {
			continue
		}
		k := s.First + first
		for j := first; j < last; j++ {
			if ts[s.First+j].Tag == "VERB" {
				k = s.First + j
				break
			}
		}
		if ts[k].Rel == "cop" {
			k = ts[k].Head
		}
		n := l.item(s, k)
		if n < 0 {
			continue
		}
		it := &s.Items[n]
		it.Predicate, it.Finite = true, l.finite(s, k)
		it.Past = it.Finite && c.Tense == "past"
		it.Negated = it.Negated != (c.Negated && !l.notOnly(s, k))
		if m, ok := moodOf[c.Modality]; ok {
			it.Mood = m
		}
		it.Doer, it.Done = s.bearer(l.argument(s, c.Subject)), s.bearer(l.argument(s, c.Object))
		if it.Doer == n {
			it.Doer = -1
		}
		if it.Done == n {
			it.Done = -1
		}
	}
	for n := range s.Items {
		it := &s.Items[n]
		it.Light = lightVerbs[it.Lemma] && it.Pos == meaning.Verb
		if it.Kind == Word && !it.Predicate && l.without(s, it.Token) {
			it.Negated = true
		}
		if m := l.underLaw(s, n); m != Fact && (it.Pos == meaning.Verb || it.Pos == meaning.Noun) {
			it.Mood = m
		}
	}
}

// notOnly says whether the predicate at a token is denied by "not only" or
// "not just", which denies nothing.
func (l *layer) notOnly(s *Sentence, k int) bool {
	ts := l.report.Marks.Tokens
	for j := max(s.First, k-6); j+1 < min(s.Last, k+4); j++ {
		if low := strings.ToLower(ts[j].In(l.report.Text)); low != "not" && low != "n't" && low != "n’t" {
			continue
		}
		switch strings.ToLower(ts[j+1].In(l.report.Text)) {
		case "only", "just", "merely", "simply":
			return true
		}
	}
	return false
}

// finite says whether the predicate at a token has a tense of its own, or that
// of the one it is joined to: "was struck and killed". A participle that tells
// of its noun what was done is one too: "the bill, passed by the council".
func (l *layer) finite(s *Sentence, k int) bool {
	ts := l.report.Marks.Tokens
	switch ts[k].Fine {
	case "VBD", "VBZ", "VBP":
		return true
	}
	for j := max(s.First, k-6); j < min(s.Last, k+3); j++ {
		if ts[j].Head == k && (ts[j].Tag == "AUX" && ts[j].Fine != "VBG" || ts[j].Fine == "MD") {
			return true
		}
	}
	if ts[k].Fine == "VBN" && strings.HasPrefix(ts[k].Rel, "acl") {
		return true
	}
	if h := ts[k].Head; ts[k].Rel == "conj" && h >= s.First && h < k && ts[h].Tag == "VERB" && (ts[h].Fine == ts[k].Fine || ts[k].Fine == "VBN") {
		return l.finite(s, h)
	}
	return false
}

// argument is the item at the head of an argument, -1 if none.
func (l *layer) argument(s *Sentence, a *news.Arg) int {
	if a == nil {
		return -1
	}
	first, last := l.tokens(s, a.Span)
	if first == last {
		return -1
	}
	if n := l.item(s, l.headOf(s, first, last)); n >= 0 {
		return n
	}
	for k := first; k < last; k++ {
		if l.owner[k] >= 0 {
			return l.owner[k]
		}
	}
	return -1
}

// bearer is the person whom a noun calls that does or is done something: the one
// behind it, as in Mayor Tom Arvid and in the mayor of Velka, Tom Arvid, or the one
// it stands behind: Tom Arvid, the mayor who.
func (s *Sentence) bearer(n int) int {
	if n < 0 || !s.Items[n].Titled || s.Items[n].Kind != Word {
		return n
	}
	if up := s.Items[n].Up; s.Items[n].Rel == "appos" && s.person(up) {
		return up
	}
	for c := n + 1; c < len(s.Items); c++ {
		if o := &s.Items[c]; o.Up == n && s.person(c) && (o.Rel == "flat" || o.Rel == "appos") {
			return c
		}
	}
	return n
}

// person says whether an item is the name of a person.
func (s *Sentence) person(n int) bool {
	return n >= 0 && s.Items[n].Kind == Name && s.Items[n].Class == "person"
}

// without says whether a word hangs under without or no.
func (l *layer) without(s *Sentence, token int) bool {
	ts := l.report.Marks.Tokens
	for k := max(s.First, token-5); k < token; k++ {
		if ts[k].Head != token {
			continue
		}
		switch strings.ToLower(ts[k].Lemma) {
		case "without":
			return true
		case "no", "not", "neither":
			return ts[k].Rel == "det" || ts[k].Rel == "advmod" || ts[k].Rel == "neg"
		}
	}
	return false
}

// lightVerbs say little by themselves: what they tie together tells it all.
var lightVerbs = wordSet(`be have do get become happen occur come`)
