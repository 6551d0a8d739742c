package statement

import (
	"slices"
	"strings"

	"synoptic/news"
)

var (
	// usual are words that tell what is done as a rule, and nothing of one time.
	usual = wordSet(`usually often always sometimes normally generally typically regularly rarely`)
	// attitudes are verbs that say nothing without what they are about.
	attitudes = wordSet(`want know think believe like need hope feel see care mean wish expect understand do`)
	// narrowing are words by which a denial leaves out what another tells.
	narrowing = wordSet(`other another others else further additional anymore`)
	// wondering are words under what somebody asks: why he did not condemn it.
	wondering = wordSet(`why whether`)
	// limits are the words between a denied deed and what alone is denied of it.
	limits = wordSet(`as because like unless when if so until since while`)
)

// denies says whether two predicates, one of them denied, are one deed that the
// one tells of and the other denies.
func (al *Alignment) denies(i, j int) bool {
	plain, denied, p, q := al.A, al.B, i, j
	if al.A.Items[i].Negated {
		plain, denied, p, q = al.B, al.A, j, i
	}
	switch {
	case al.denied(plain, p), al.before(al.A, i) != al.before(al.B, j), al.asks(al.A), al.asks(al.B):
		return false
	case al.habitual(plain, p) != al.habitual(denied, q), al.narrowed(denied, q) && !al.narrowed(plain, p):
		return false
	case al.whole():
		return true
	case al.restricts(al.A, i), al.restricts(al.B, j), al.crossed(i, j):
		return false
	case !plain.Items[p].Finite, al.narrowed(denied, q):
		return false
	}
	a, b := &al.A.Items[i], &al.B.Items[j]
	if attitudes[a.Lemma] || attitudes[b.Lemma] || speaks[a.Lemma] || speaks[b.Lemma] {
		return al.saidThing(a.Done, b.Done) || al.A.governs(i, "xcomp", "ccomp") && al.B.governs(j, "xcomp", "ccomp") && al.tellOne(i, j)
	}
	return true
}

// saidThing says whether two arguments are one, and no bare pronoun.
func (al *Alignment) saidThing(i, j int) bool {
	return al.said(i, j) && !al.A.Items[i].Pronoun && al.A.Items[i].Weight > 0
}

// crossed says whether what does the one is what the other is done to:
// identifies himself, is not identified.
func (al *Alignment) crossed(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	meet := func(x, y int) bool { return x >= 0 && y >= 0 && (al.To[x] == y || al.alike(x, y)) }
	return meet(a.Doer, b.Done) && !meet(a.Done, b.Done) || meet(a.Done, b.Doer) && !meet(a.Doer, b.Doer)
}

// habitual says whether a predicate tells what is done as a rule.
func (al *Alignment) habitual(s *Sentence, n int) bool {
	return al.under(s, n, usual)
}

// under says whether one of the words stands right under an item.
func (al *Alignment) under(s *Sentence, n int, words map[string]bool) bool {
	r, at := al.story.Reports[s.Report], s.Items[n].Token
	return slices.ContainsFunc(r.Marks.Tokens[s.First:s.Last], func(t news.Token) bool {
		return t.Head == at && words[strings.ToLower(t.In(r.Text))]
	})
}

// narrowed says whether a denial is of a part only: of any other, or as
// somebody, or because of something, which the other sentence does not tell.
func (al *Alignment) narrowed(s *Sentence, n int) bool {
	r := al.story.Reports[s.Report]
	ts, at := r.Marks.Tokens, s.Items[n].Token
	for k := at + 1; k < s.Last; k++ {
		w := strings.ToLower(ts[k].In(r.Text))
		if !limits[w] && !narrowing[w] {
			continue
		}
		for h, steps := ts[k].Head, 0; h >= 0 && steps < aroundRadius; h, steps = ts[h].Head, steps+1 {
			if h == at {
				return true
			}
		}
	}
	return false
}
