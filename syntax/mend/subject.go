package mend

import (
	"strings"

	"synoptic/english"
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendSubjects gives each verb one subject. Of two that the parser gave it one
// belongs to the other, or to what stands between them: in trees made by hand no
// verb has two.
func mendSubjects(sentence string, ts []token.Token) {
	if len(ts) > tree.Longest {
		return
	}
	for v := range ts {
		if ts[v].Rel == "punct" {
			continue
		}
		for a, b := twoSubjects(ts, v); b >= 0; a, b = twoSubjects(ts, v) {
			if !oneOfTwo(sentence, ts, a, b) {
				break
			}
		}
	}
	for i := range ts {
		conjunctionOf(sentence, ts, i)
	}
}

// twoSubjects are the first two subjects before verb v that it cannot both have,
// -1 if there are none.
func twoSubjects(ts []token.Token, v int) (int, int) {
	a := -1
	for i := range v {
		if ts[i].Head != v || ts[i].Rel != "nsubj" && ts[i].Rel != "nsubj:pass" {
			continue
		}
		if a >= 0 {
			return a, i
		}
		a = i
	}
	return -1, -1
}

// oneOfTwo makes one of two subjects of a verb part of the other, by what stands
// between them, and says whether it could.
func oneOfTwo(sentence string, ts []token.Token, a, b int) bool {
	v, first := ts[a].Head, tree.Leftmost(ts, b)
	last := tree.Rightmost(ts, a, first)
	switch {
	case ts[a].Fine == "WDT" || ts[a].Fine == "WP":
		return relativeThing(ts, a, v)
	case !tree.Nominal(&ts[b]):
		return false
	case objectBefore(ts, a, first, -1):
		ts[b].Head, ts[b].Rel = first-1, "obj"
		return true
	case last == first-1 && ts[first].Rel != "case" && tree.Nominal(&ts[a]):
		if n := lastNoun(ts, a, last); ts[n].Rel == "nmod" && tree.Led(ts, n) {
			a = n // the order by Harbour Judge Orla Venn
		}
		oneName(sentence, ts, a, b)
		return true
	case conjoined(sentence, ts, last, first, b):
		ts[b].Head, ts[b].Rel = a, "conj"
		return true
	case ts[first].Rel == "case" && ts[first].Head == b && last == first-1:
		ts[b].Head, ts[b].Rel = lastNoun(ts, a, last), "nmod"
		return true
	case last == first-2 && sentence[ts[last+1].Start:ts[last+1].End] == ",":
		return besideComma(sentence, ts, a, b, v)
	}
	return false
}

// relativeThing makes a relative pronoun what is done, where another subject
// stands behind it: the plan that Venn signed.
func relativeThing(ts []token.Token, a, v int) bool {
	if !hasThing(ts, v) {
		ts[a].Rel = "obj"
		return true
	}
	if ts[a].Fine != "WDT" {
		return false
	}
	ts[a].Tag, ts[a].Fine, ts[a].Rel = "SCONJ", "IN", "mark" // the claim that Venn signed it
	if ts[v].Rel == "acl:relcl" {
		ts[v].Rel = "acl"
	}
	return true
}

// objectBefore says whether the word before a place is a verb told of noun a, in
// a relative clause or deeper, that has nothing it is done to: the bakers who
// voted to open the hall said. But is a clause that does not count.
func objectBefore(ts []token.Token, a, first, but int) bool {
	r := first - 1
	if r <= a || ts[r].Tag != "VERB" || !tree.Under(ts, r, a) || hasThing(ts, r) || ts[r].Fine == "VBN" {
		return false
	}
	for i := range ts {
		if ts[i].Head == r && i != but && (ts[i].Rel == "ccomp" || ts[i].Rel == "xcomp") {
			return false
		}
	}
	return true
}

// oneName makes one phrase of two nouns side by side: the speaker Orla Venn, the
// Tollen ferry.
func oneName(sentence string, ts []token.Token, a, b int) {
	own := tree.HasKid(ts, a, func(t *token.Token) bool { return t.Rel == "det" || t.Rel == "nmod:poss" })
	named := capital(sentence, &ts[b])
	if named && own {
		ts[b].Head, ts[b].Rel = a, "appos"
		return
	}
	if ts[a].Head != ts[b].Head {
		ts[b].Head, ts[b].Rel = ts[a].Head, ts[a].Rel
		for i := range ts {
			if ts[i].Head == a && ts[i].Rel == "case" {
				ts[i].Head = b
			}
		}
	}
	ts[a].Head, ts[a].Rel = b, "compound"
	if named {
		ts[a].Rel = "nmod:desc"
	}
}

// conjoined says whether nothing but a conjunction stands between two phrases, or at
// the front of the second.
func conjoined(sentence string, ts []token.Token, last, first, b int) bool {
	c := last + 1
	if c >= len(ts) || c > first || c == first && ts[first].Head != b && !tree.Under(ts, first, b) || first-last > 2 {
		return false
	}
	return ts[c].Rel == "cc" && joins(sentence[ts[c].Start:ts[c].End])
}

// lastNoun is the last noun of the phrase of a up to a token.
func lastNoun(ts []token.Token, a, last int) int {
	for k := last; k > a; k-- {
		if tree.Nominal(&ts[k]) && tree.Under(ts, k, a) && ts[k].Rel != "compound" {
			return k
		}
	}
	return a
}

// besideComma makes one of two subjects with a comma between them tell of the
// other: a paper, the Gull, printed; a former baker, Orla Venn was elected.
func besideComma(sentence string, ts []token.Token, a, b, v int) bool {
	end := tree.Rightmost(ts, b, v)
	switch {
	case end+1 < v && sentence[ts[end+1].Start:ts[end+1].End] == ",":
		ts[b].Head, ts[b].Rel = a, "appos"
	case tree.Leftmost(ts, a) == 0 && !capital(sentence, &ts[a]) && capital(sentence, &ts[b]):
		ts[a].Head, ts[a].Rel = b, "appos"
	default:
		return false
	}
	return true
}

// conjunctionOf hangs a word that was read as the preposition of a subject on the
// verb behind it, whose clause it opens: as Venn left.
func conjunctionOf(sentence string, ts []token.Token, k int) {
	n := ts[k].Head
	if n > k && ts[k].Rel == "nsubj" && ts[k].Fine == "WDT" && tree.Nominal(&ts[n]) && tree.Subject(&ts[n]) && ts[n].Head > n {
		ts[k].Tag, ts[k].Fine, ts[k].Head, ts[k].Rel = "SCONJ", "IN", ts[n].Head, "mark" // wrote that bakers left
		return
	}
	if ts[k].Rel != "case" || ts[k].Fine != "IN" || n < k || !tree.Subject(&ts[n]) || ts[n].Head < n || !opens[strings.ToLower(sentence[ts[k].Start:ts[k].End])] {
		return
	}
	ts[k].Head, ts[k].Rel = ts[n].Head, "mark"
}

// opens are conjunctions, most of which are prepositions too.
var opens = english.Set(english.Openers, english.MoreOpeners)

// mendBearers hangs what was hung on a sign, an auxiliary or a form of "to be",
// which bear nothing, on what that hangs on.
func mendBearers(ts []token.Token) {
	for i := range ts {
		for h := ts[i].Head; h >= 0 && ts[h].Head >= 0 && !bears(&ts[h]); h = ts[i].Head {
			ts[i].Head = ts[h].Head
		}
	}
}

// bears says whether a token may have others on it.
func bears(t *token.Token) bool {
	switch t.Rel {
	case "punct", "aux", "aux:pass", "cop":
		return false
	}
	return true
}
