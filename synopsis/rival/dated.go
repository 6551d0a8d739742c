package rival

import (
	"slices"

	"synoptic/english"
	"synoptic/synopsis/statement"
)

// deed is what two moments both date, in A and in B: done by the same, to the
// same, as surely; -1 if nothing.
func (t *dating) deed() (d, e int) {
	to := deeds(t.B.Sentence, t.j)
	for _, d := range deeds(t.A.Sentence, t.i) {
		if e := t.To[d]; t.Vouched(d) && slices.Contains(to, e) && t.toldAlike(d, e) && !t.otherThings(d, e) {
			return d, e
		}
	}
	return -1, -1
}

// toldAlike says whether two deeds are told as surely of each other's doers and
// things; of nouns whether both are denied or none is.
func (t *dating) toldAlike(d, e int) bool {
	a, b := &t.A.Items[d], &t.B.Items[e]
	return a.Negated == b.Negated && (!a.Predicate || !b.Predicate || t.Tells(d))
}

// deeds are what a moment dates: what it hangs on, up to the first predicate;
// where it hangs on a name, the predicate that one does. "Orla Venn on Monday
// bought" dates the buying.
func deeds(s *statement.Sentence, n int) []int {
	var out []int
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < aroundRadius; k, steps = s.Items[k].Up, steps+1 {
		if s.Items[k].Kind == statement.Name {
			if d := slices.IndexFunc(s.Items, func(it statement.Item) bool { return it.Predicate && it.Doer == k }); d >= 0 {
				return append(out, d)
			}
			continue
		}
		out = append(out, k)
		if s.Items[k].Predicate {
			break
		}
	}
	return out
}

// Dated is the key of what an item belongs to: of a moment the deed it dates,
// of any other item what it hangs on; -1 if nothing.
func Dated(s *statement.Sentence, n int) int32 {
	up := s.Items[n].Up
	if all := deeds(s, n); s.Items[n].Kind == statement.Moment && len(all) > 0 {
		up = all[len(all)-1]
	}
	if up < 0 {
		return -1
	}
	return s.Items[up].Key
}

// timed is what a moment dates: what it hangs on, and the deeds that are told in
// one breath with that: were fetched at dusk on Monday and met him.
func timed(s *statement.Sentence, n int) []int {
	out := deeds(s, n)
	if len(out) > 0 && !s.Items[out[len(out)-1]].Predicate { // a noun of a noun of a noun
		for k, steps := s.Items[out[len(out)-1]].Up, 0; k >= 0 && steps < aroundRadius; k, steps = s.Items[k].Up, steps+1 {
			if s.Items[k].Predicate {
				out = append(out, k)
				break
			}
		}
	}
	for _, d := range out {
		if it := &s.Items[d]; it.Predicate && (it.Light || bringing[it.Lemma]) {
			for _, part := range []int{it.Doer, it.Done} {
				if part >= 0 && s.Items[part].Noun() {
					out = append(out, part)
				}
			}
		}
		for k := range s.Items {
			if it := &s.Items[k]; it.Up == d && it.Rel == "conj" && it.Predicate && k > d {
				out = append(out, k)
			}
		}
	}
	return out
}

// bringing are verbs that tell of a noun for what happens no more than that it did:
// a call came, she got a call.
var bringing = english.Set(`come get receive occur happen`)

// datedBy is the predicate that a moment dates, -1 if none.
func datedBy(s sentence, n int) int {
	for _, d := range deeds(s.Sentence, n) {
		if s.Items[d].Predicate {
			return d
		}
	}
	return -1
}
